import { describe, expect, it } from 'vitest';
import { isTable } from '../src/richtext/lines';
import {
  begin,
  hasEmbed,
  inUnit,
  locate,
  namesAt,
  markedLines,
  rangeOf,
  step,
  trimmed,
  unitsOf,
  wordsAt,
  type Mark,
  type MarkedRun,
  type MarkedTable,
} from '../src/richtext/marking';
import type { Op } from '../src/richtext/types';

const table: Op = { insert: { table: { rows: [['Kommune', 'Takst']] } } };
const ops: Op[] = [
  { insert: 'Taksterne falder. De falder ' },
  { insert: 'igen', attributes: { bold: true } },
  { insert: '.\n' },
  table,
  { insert: '\nSidste linje\n', attributes: { list: 'bullet' } },
];
const words = (all: readonly { from: number; to: number }[]) => all.map((range) => wordsAt(ops, range));
const runs = (marks: Mark[]) =>
  markedLines(ops, marks).flatMap((line) => (isTable(line) ? [] : (line.runs as MarkedRun[])));
const mark = (from: number, to: number): Mark => ({ id: 'c', kind: 'comment', from, to });

describe('marked lines', () => {
  it('cut runs where a mark begins and ends, and keep the words and their places', () => {
    const cut = runs([mark(10, 30)]);
    const text = cut.map((run) => ('text' in run ? run.text : '.'));
    expect(text).toEqual(['Taksterne ', 'falder. De falder ', 'ig', 'en', '.', 'Sidste linje']);
    expect(cut.filter(({ under }) => under.length > 0).map(({ at }) => at)).toEqual([10, 28]);
    for (const run of cut)
      expect('text' in run && wordsAt(ops, { from: run.at, to: run.at + run.text.length })).toBe(
        'text' in run && run.text,
      );
  });

  it('know the places of words after an embed', () => {
    const last = runs([]).at(-1);
    expect(last && wordsAt(ops, { from: last.at, to: last.at + 6 })).toBe('Sidste');
  });

  it('show marks over each other', () => {
    const twice = runs([mark(0, 16), { ...mark(10, 16), id: 'd' }]);
    expect(twice.map(({ under }) => under.map(({ id }) => id).join())).toEqual(['c', 'c,d', '', '', '', '']);
  });
});

describe('units', () => {
  it('are words, sentences and paragraphs; a table is a paragraph, and a cell a sentence', () => {
    const quoted = '[Tabel: Kommune, Takst]';
    const one = ['Taksterne', 'falder', 'De', 'falder', 'igen'];
    expect(words(unitsOf(ops, 'paragraph'))).toEqual(['Taksterne falder. De falder igen.', quoted, 'Sidste linje']);
    const cells = ['Kommune', 'Takst'];
    expect(words(unitsOf(ops, 'sentence'))).toEqual(['Taksterne falder.', 'De falder igen.', ...cells, 'Sidste linje']);
    expect(words(unitsOf(ops, 'word'))).toEqual([...one, ...cells, 'Sidste', 'linje']);
  });

  it('are marked by keys: on, back, wider, narrower, never out of the text', () => {
    let walk = begin('sentence');
    const marked = () => {
      const range = rangeOf(ops, walk);
      return range && wordsAt(ops, range);
    };
    expect(marked()).toBe('Taksterne falder.');
    walk = step(ops, walk, -1);
    expect(marked()).toBe('Taksterne falder.');
    walk = step(ops, walk, 1, true);
    expect(marked()).toBe('Taksterne falder. De falder igen.');
    walk = step(ops, step(ops, walk, -1, true), -1, true);
    expect(marked()).toBe('Taksterne falder.');
    walk = step(ops, step(ops, walk, 1), 1);
    expect(marked()).toBe('Kommune');
    expect(rangeOf(ops, inUnit(ops, walk, 'paragraph'))).toEqual({ from: 34, to: 35 });
    walk = inUnit(ops, step(ops, inUnit(ops, walk, 'word'), 1), 'sentence');
    expect(marked()).toBe('Takst');
    expect(rangeOf(ops, { ...walk, first: walk.first - 1 })).toEqual({ from: 34, to: 35 });
    for (let i = 0; i < 4; i++) walk = step(ops, walk, 1);
    expect(marked()).toBe('Sidste linje');
    walk = inUnit(ops, walk, 'word');
    expect(marked()).toBe('Sidste');
  });

  it('are empty in a text without words', () => {
    expect(rangeOf([{ insert: '\n' }], begin('word'))).toBeNull();
    expect(rangeOf([table], step([table], begin('word'), 1))).toEqual({
      ...{ from: 0, to: 1, cell: { row: 0, column: 1, start: 0, end: 5 } },
    });
  });
});

describe('a passage', () => {
  it('is marked without the white space around it', () => {
    expect(trimmed(ops, { from: 9, to: 18 })).toEqual({ from: 10, to: 17 });
    expect(trimmed(ops, { from: 17, to: 18 })).toBeNull();
    expect(trimmed([{ insert: `${'x'.repeat(2001)}\n` }], { from: 0, to: 2001 })).toBeNull();
  });

  it('with a table in it quotes its headings, and takes no other wording', () => {
    const wide = { from: 28, to: 36 };
    expect(wordsAt(ops, wide)).toBe('igen.\n[Tabel: Kommune, Takst]\n');
    expect(locate(ops, '[Tabel: Kommune, Takst]')).toEqual({ from: 34, to: 35 });
    expect(locate(ops, 'Takst]\nSidste', 40)).toBeNull();
    expect(locate(ops, 'Sidste')).toEqual({ from: 36, to: 42 });
    expect(hasEmbed(ops, wide)).toBe(true);
    expect(hasEmbed(ops, { from: 28, to: 33 })).toBe(false);
    const [, marked] = markedLines(ops, [{ id: 'c', kind: 'comment', from: 34, to: 35 }]) as MarkedTable[];
    expect(marked).toMatchObject({ at: 34, under: [{ id: 'c' }] });
  });

  it('in a cell quotes its words alone, and takes another wording', () => {
    const cell = { row: 0, column: 1, start: 0, end: 5 };
    expect(wordsAt(ops, { from: 34, to: 35, cell })).toBe('Takst');
    expect(hasEmbed(ops, { from: 34, to: 35, cell })).toBe(false);
    expect(trimmed(ops, { from: 34, to: 35, cell: { ...cell, end: 9 } })).toEqual({ from: 34, to: 35, cell });
    expect(trimmed(ops, { from: 34, to: 35, cell: { ...cell, row: 3 } })).toBeNull();
    expect(namesAt(ops, { from: 34, to: 35, cell })).toEqual({ table: 'Kommune, Takst', row: '', column: '' });
    expect(namesAt(ops, { from: 34, to: 35 })).toBeNull();
    const [, marked] = markedLines(ops, [{ id: 'c', kind: 'comment', from: 34, to: 35, cell }]) as MarkedTable[];
    expect(marked).toMatchObject({ under: [], inCells: [{ id: 'c' }] });
  });

  it('is found by its words, nearest to where it was, and never by guessing', () => {
    expect(locate(ops, 'igen')).toEqual({ from: 28, to: 32 });
    expect(locate(ops, 'falder')).toBeNull();
    expect(locate(ops, 'falder', 20)).toEqual({ from: 21, to: 27 });
    expect(locate(ops, 'stiger', 20)).toBeNull();
  });
});
