import { describe, expect, it } from 'vitest';
import { cellNames, cellPieces, cellsOf, inCell } from '../src/richtext/cells';
import type { StoredTable, Table } from '../src/richtext/table';

const table = (...rows: Table['rows']): StoredTable => ({
  ...{ v: 2, caption: 'Optag', headRows: 2, headColumns: 1, notes: [], source: null, total: null, from: null },
  columns: [{ kind: 'text' }, { kind: 'number' }, { kind: 'number' }],
  rows: [
    [
      { t: 'Skole', rows: 2 },
      { t: 'Elever', cols: 2 },
    ],
    ['2021', '2022'],
    ...rows,
  ],
});
const places = table(['Østby', '124 (6)', '130'], ['Åmose', '32', '33']);
const at = (row: number, column: number, start: number, end: number) => ({ row, column, start, end });

describe('words in a cell', () => {
  it('are called by what stands in front of the cell and above it', () => {
    expect(cellNames(places, at(3, 2, 0, 2))).toEqual({ table: 'Optag', row: 'Åmose', column: 'Elever, 2022' });
    expect(cellNames(places, at(2, 0, 0, 5))).toEqual({ table: 'Optag', row: '', column: 'Skole' });
    expect(cellNames(places, at(1, 1, 0, 4))).toEqual({ table: 'Optag', row: '', column: 'Elever' });
  });

  it('stay marked until the server says where they are: moved by a row, in other words, gone', () => {
    const place = at(3, 1, 0, 2);
    expect(inCell(places, place, '32')).toEqual(place);
    const longer = table(['Engby', '1', '2'], ['Østby', '124 (6)', '130'], ['Åmose', '32', '33']);
    expect(inCell(longer, place, '32')).toEqual(at(4, 1, 0, 2));
    expect(inCell(table(['Østby', '1', '2'], ['Åmose', 'ca. 32', '33']), place, '32')).toEqual(at(3, 1, 4, 6));
    expect(inCell(table(['Østby', '1', '2'], ['Åmose', '40', '33']), place, '32')).toEqual(at(3, 1, 0, 2));
    expect(inCell(table(['Østby', '1', '2']), place, '32')).toBeNull();
  });

  it('are cut where marks begin and end', () => {
    const cell = cellsOf(places).find(({ t }) => t === '124 (6)');
    const marks = [
      { id: 'a', cell: at(2, 1, 4, 7) },
      { id: 'b', cell: at(2, 2, 0, 2) },
      { id: 'c', cell: at(2, 1, 0, 7) },
    ];
    const pieces = cell && cellPieces(cell, marks);
    expect(pieces?.map(({ t, under }) => `${t}|${under.map(({ id }) => id).join('')}`)).toEqual(['124 |c', '(6)|ac']);
  });
});
