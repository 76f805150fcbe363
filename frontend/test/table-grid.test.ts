import { describe, expect, it } from 'vitest';
import * as cells from '../src/editor/table-cells';
import { gridOf, storedOf } from '../src/editor/table-grid';
import { nameOf } from '../src/richtext/cells';
import {
  headersOf,
  kindsOf,
  linesOfTable,
  tabbed,
  second,
  shown,
  storedTable,
  type Table,
} from '../src/richtext/table';

const places: Table = {
  v: 2,
  caption: 'Tabel 1. Optag',
  headRows: 2,
  headColumns: 1,
  columns: [{ kind: 'text' }, { kind: 'valueChange' }, { kind: 'valueChange' }],
  rows: [
    [
      { t: 'Skole', rows: 2 },
      { t: 'Optag', cols: 2 },
    ],
    ['2021', '2022'],
    ['Østby*', '124 (6)', '130 (6)'],
    ['Åmose', '32', { t: '30 (−2)', b: true }],
    ['I alt', '156', '160'],
  ],
  notes: [{ mark: '*', text: 'Med en ny linje' }],
  source: 'Skolerne',
  total: 'last',
  from: null,
};

describe('a stored table', () => {
  it('is written as it was read', () => {
    expect(storedTable(JSON.parse(JSON.stringify(places)))).toEqual(places);
    expect(storedOf(gridOf(places))).toEqual(places);
  });

  it('is of the third form as long as a cell is in italics, and of the second else', () => {
    const italic = cells.withMark(cells.cellsOf(places), 3, 1, 'i');
    const stored = cells.finished(italic) as Table;
    expect(stored.v).toBe(3);
    expect(stored.rows[3]?.[1]).toEqual({ t: '32', i: true });
    expect(storedTable(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
    expect(cells.finished(cells.withMark(cells.cellsOf(stored), 3, 1, 'i'))).toEqual(places);
  });

  it('of the form before is read as it was shown, and stays so', () => {
    const first = { rows: [['Sted', '2021'], ['Østby', '12'], ['Åmose']] };
    expect(storedTable(first)).toEqual(first);
    expect(shown(first).rows[0]?.map(({ scope }) => scope)).toEqual(['col', 'col']);
    expect(shown(first).rows[1]?.map(({ kind }) => kind)).toEqual(['text', 'number']);
    expect(shown({ rows: [['alene']] }).headRows).toBe(0);
    expect(storedOf(gridOf(first))).toEqual({ rows: [first.rows[0], first.rows[1], ['Åmose', '']] });
  });

  it('says what its headings head, its words and its name', () => {
    const seen = shown(places);
    const [, , row = []] = seen.rows;
    const id = ({ row: at, column }: { row: number; column: number }) => `${at}.${column}`;
    expect(seen.rows.flat().map(({ scope }) => scope)).toEqual([
      'col',
      'colgroup',
      'col',
      'col',
      'row',
      null,
      null,
      'row',
      null,
      null,
      'row',
      null,
      null,
    ]);
    expect(headersOf(seen, row[2]!, id)).toEqual(['0.1', '1.2', '2.0']);
    expect([...seen.sums]).toEqual([4]);
    expect(tabbed(places).slice(0, 3)).toEqual(['Tabel 1. Optag', 'Skole\tOptag\t', '\t2021\t2022']);
    expect(linesOfTable(places, '\t')).toEqual([
      'Tabel 1. Optag',
      'Skole\tOptag',
      '2021\t2022',
      'Østby*\t124 (6)\t130 (6)',
      'Åmose\t32\t30 (−2)',
      'I alt\t156\t160',
      '* Med en ny linje',
      'Skolerne',
    ]);
    expect([nameOf(places), nameOf({ rows: [['a', 'b']] })]).toEqual(['Tabel 1. Optag', 'a, b']);
  });

  it('knows its columns of numbers', () => {
    const rows = [
      ['a', 'b', 'c', 'd'],
      ['1.200', '130 (6)', '–', 'x'],
      ['', '128', '3 %*', '1'],
    ];
    expect(kindsOf(rows, 1, 0).map(({ kind }) => kind)).toEqual(['number', 'valueChange', 'number', 'text']);
  });

  it('that does not add up is filled up when it is shown', () => {
    const odd = {
      ...second([['a', 'b']]),
      rows: [
        ['a', { t: 'b', cols: 9, rows: 9 }],
        ['c', 'd', 'e'],
      ],
    };
    expect(shown(odd).rows.map((row) => row.map(({ t, column }) => `${column}${t}`))).toEqual([
      ['0a', '1b'].concat([]),
      ['0c', '1d', '2e'].concat(Array.from({ length: 7 }, (_, at) => `${at + 3}`)),
    ]);
  });
});

describe('cells over several places', () => {
  const open = cells.cellsOf({
    rows: [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ],
  });
  const rowsOf = (of: cells.Cells) => cells.finished(of).rows;

  it('come from two, with the words of both, and are split again', () => {
    const wide = cells.merged(open, 1, 0, 'right')!;
    expect(rowsOf(wide)).toEqual([
      ['a', 'b', 'c'],
      [{ t: 'd e', cols: 2 }, 'f'],
      ['g', 'h', 'i'],
    ]);
    const tall = cells.merged(wide, 1, 0, 'down')!;
    expect(rowsOf(tall)[1]).toEqual([{ t: 'd e g h', cols: 2, rows: 2 }, 'f']);
    expect(rowsOf(cells.split(tall, 1, 0))).toEqual([
      ['a', 'b', 'c'],
      ['d e g h', '', 'f'],
      ['', '', 'i'],
    ]);
  });

  it('stay inside the table and inside its headings', () => {
    expect(cells.merged(open, 1, 2, 'right')).toBeNull();
    expect(cells.merged(open, 0, 0, 'down')).toBeNull();
    expect(cells.merged(open, 2, 0, 'down')).toBeNull();
    const two = cells.merged(cells.withHeadRows(open, 2), 0, 0, 'down')!;
    expect(rowsOf(two)[0]).toEqual([{ t: 'a d', rows: 2 }, 'b', 'c']);
    // With one row of headings the cell may no longer reach out of them.
    expect(rowsOf(cells.withHeadRows(two, 1))).toEqual([
      ['a d', 'b', 'c'],
      ['', 'e', 'f'],
      ['g', 'h', 'i'],
    ]);
  });

  it('grow and shrink with the lines that they cover', () => {
    const wide = cells.merged(open, 1, 0, 'right')!;
    expect(rowsOf(cells.withColumn(wide, 1))[1]).toEqual([{ t: 'd e', cols: 3 }, 'f']);
    expect(rowsOf(cells.withColumn(wide, 0))[1]).toEqual(['', { t: 'd e', cols: 2 }, 'f']);
    expect(rowsOf(cells.withoutColumn(wide, 0))[1]).toEqual(['d e', 'f']);
    expect(rowsOf(cells.withoutRow(wide, 1))).toEqual([
      ['a', 'b', 'c'],
      ['g', 'h', 'i'],
    ]);
  });

  it('leave no row without a cell of its own', () => {
    const one = cells.cellsOf({
      rows: [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    });
    const all = cells.merged(cells.merged(one, 1, 0, 'down')!, 1, 1, 'down')!;
    expect(rowsOf(all)).toEqual([
      ['a', 'b'],
      ['c e', 'd f'],
    ]);
  });
});

describe('two people who changed one table', () => {
  const base = {
    rows: [
      ['Sted', '2021', '2022'],
      ['Østby', '1', '2'],
      ['Åmose', '3', '4'],
    ],
  };
  const of = (change: (open: cells.Cells) => cells.Cells) => cells.finished(change(cells.cellsOf(base)));
  const merged = (mine: (open: cells.Cells) => cells.Cells, theirs: (open: cells.Cells) => cells.Cells) =>
    cells.finished(cells.withTheirs(mine(cells.cellsOf(base)), base, of(theirs))) as Table;

  it('get the caption of one, the mark and the spans of the other', () => {
    const both = merged(
      (open) => cells.withCaption(cells.withMark(open, 1, 1, 'b'), 'Tabel 1'),
      (open) => cells.withTotal(cells.merged(open, 0, 1, 'right')!, 'last'),
    );
    expect(both.caption).toBe('Tabel 1');
    expect(both.total).toBe('last');
    expect(both.rows[0]).toEqual(['Sted', { t: '2021 2022', cols: 2 }]);
    expect(both.rows[1]).toEqual(['Østby', { t: '1', b: true }, '2']);
  });

  it('keep the words that one wrote where the other merged cells', () => {
    const both = merged(
      (open) => cells.withCell(open, 2, 2, '40'),
      (open) => cells.merged(open, 2, 1, 'right')!,
    );
    expect(JSON.stringify(both.rows)).toContain('40');
    expect(JSON.stringify(both.rows)).toContain('3');
  });

  it('keep both captions and the notes of both', () => {
    const both = merged(
      (open) => cells.withNotes(cells.withCaption(open, 'Mit'), [{ mark: '*', text: 'en' }]),
      (open) => cells.withNotes(cells.withCaption(open, 'Deres'), [{ mark: '**', text: 'to' }]),
    );
    expect(both.caption).toBe('Mit / Deres');
    expect(both.notes.map(({ text }) => text)).toEqual(['en', 'to']);
  });
});
