import { describe, expect, it } from 'vitest';
import { addressOf } from '../src/richtext/links';
import { contrastWithWhite, readable } from '../src/editor/cursor-colors';
import { merge } from '../src/editor/table-merge';
import * as cells from '../src/editor/table-cells';
import { gridOf } from '../src/editor/table-grid';

const base = [
  ['Sted', '2019'],
  ['Holstebro', '172'],
  ['Aarhus', '310'],
];

const tableOf = (rows: string[][]) => ({ rows });

describe('a table that two people changed', () => {
  it('takes every cell that only one changed', () => {
    const mine = [base[0]!, ['Holstebro', '173'], base[2]!];
    const theirs = [['By', '2019'], base[1]!, ['Aarhus', '311']];
    expect(merge(base, mine, theirs)).toMatchObject({
      rows: [
        ['By', '2019'],
        ['Holstebro', '173'],
        ['Aarhus', '311'],
      ],
      conflicts: new Map(),
    });
  });

  it('keeps both in a cell that both changed, and writes both if nobody chooses', () => {
    const open = cells.withCell(cells.cellsOf(tableOf(base)), 1, 1, '173');
    const theirs = [base[0]!, ['Holstebro', '175'], base[2]!];
    const merged = cells.withTheirs(open, tableOf(base), tableOf(theirs));
    expect([...merged.conflicts]).toEqual([['1,1', '175']]);
    expect(cells.finished(merged).rows[1]).toEqual(['Holstebro', '173 / 175']);
    expect(cells.finished(cells.decided(merged, '1,1', 'theirs')).rows[1]).toEqual(['Holstebro', '175']);
  });

  it('keeps the lines of a cell, without invisible characters at their ends', () => {
    expect(cells.finished(cells.cellsOf(tableOf([['12.500 kr. \nekskl. moms\n', ' a']]))).rows).toEqual([
      ['12.500 kr.\nekskl. moms', 'a'],
    ]);
  });

  it('has the new rows and columns of both', () => {
    const mine = [...base, ['Skive', '12']];
    const theirs = [
      ['Sted', '2019', '2020'],
      ['Holstebro', '172', '180'],
      ['Viborg', '90', '91'],
      ['Aarhus', '310', '320'],
    ];
    expect(merge(base, mine, theirs).rows).toEqual([
      ['Sted', '2019', '2020'],
      ['Holstebro', '172', '180'],
      ['Viborg', '90', '91'],
      ['Aarhus', '310', '320'],
      ['Skive', '12', ''],
    ]);
  });

  it('loses no row that one person removed and the other wrote in', () => {
    const without = [base[0]!, base[2]!];
    const changed = [base[0]!, ['Holstebro', '172 i alt'], base[2]!];
    expect(merge(base, without, changed).rows).toEqual(changed);
    expect(merge(base, changed, without).rows).toEqual(changed);
    expect(merge(base, without, base).rows).toEqual(without);
  });

  it('conflicts move with their rows and columns', () => {
    const open = { ...cells.cellsOf(tableOf(base)), conflicts: new Map([['1,1', 'x']]) };
    expect([...cells.withRow(open, 1).conflicts.keys()]).toEqual(['2,1']);
    expect([...cells.withoutColumn(open, 0).conflicts.keys()]).toEqual(['1,0']);
    expect(cells.withoutRow(open, 1).conflicts.size).toBe(0);
  });

  it('grows under what is pasted', () => {
    const pasted = cells.withPasted(cells.cellsOf(tableOf([['a']])), 0, 1, gridOf(tableOf([['b'], ['c']])));
    expect(cells.finished(pasted).rows).toEqual([
      ['a', 'b'],
      ['', 'c'],
    ]);
  });
});

describe('an address', () => {
  it.each([
    ['kl.dk', 'https://kl.dk/'],
    ['http://kl.dk/x', 'http://kl.dk/x'],
    ['anne@kl.dk', 'mailto:anne@kl.dk'],
    ['javascript:alert(1)', null],
    ['ingen adresse', null],
    ['', null],
  ])('%s', (written, address) => expect(addressOf(written)).toBe(address));
});

it('colours of others are legible on white', () => {
  for (const color of ['#ffff00', '#ffffff', '#00ff00', 'red', undefined]) {
    const rgb = [1, 3, 5].map((at) => parseInt(readable(color).slice(at, at + 2), 16));
    expect(contrastWithWhite(rgb)).toBeGreaterThanOrEqual(4.5);
  }
});
