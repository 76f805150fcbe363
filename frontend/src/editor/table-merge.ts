/**
 * Two people changed the same table: cell by cell, a change by one is taken, and a cell that both changed keeps both.
 * Rows and columns are matched by their content, since a stored table has no names for them.
 */
import type { Rows } from '../richtext/table';

export interface Merged {
  rows: Rows;
  /** The other person's words in cells that both changed, by `row,column`; `rows` has mine there. */
  conflicts: Map<string, string>;
  /** Where each row and column comes from. */
  rowSlots: readonly Slot[];
  columnSlots: readonly Slot[];
}

/** For each line of `now` the line of `base` it comes from, or null for a new one. */
function origins(base: readonly string[][], now: readonly string[][]): (number | null)[] {
  if (base.length === now.length) return now.map((_, index) => index);
  const best: { score: number; from: number | null }[][] = [];
  // The longest alignment by likeness; lines that have nothing in common stay apart.
  for (let row = now.length; row >= 0; row--) {
    best[row] = [];
    for (let old = base.length; old >= 0; old--) {
      const [skip, pass] = [best[row + 1]?.[old]?.score ?? 0, best[row]?.[old + 1]?.score ?? 0];
      const alike = row < now.length && old < base.length ? likeness(base[old], now[row]) : 0;
      const both = alike > 0 ? alike + (best[row + 1]?.[old + 1]?.score ?? 0) : -1;
      const most = Math.max(skip, pass, both, 0);
      (best[row] as { score: number; from: number | null }[])[old] = {
        score: most,
        from: both === most && alike > 0 ? 1 : pass === most ? -1 : null,
      };
    }
  }
  const found: (number | null)[] = [];
  for (let row = 0, old = 0; row < now.length;) {
    const way = best[row]?.[old]?.from;
    if (way === 1) found[row++] = old++;
    else if (way === -1 && old < base.length) old++;
    else found[row++] = null;
  }
  return found;
}

/** Cells that are the same, those with words counting more; two empty lines are alike a little. */
function likeness(one: readonly string[] = [], other: readonly string[] = []): number {
  return one.reduce((sum, cell, at) => sum + (cell === other[at] ? (cell.trim() ? 1 : 0.1) : 0), 0);
}

const turned = (rows: Rows): Rows => (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
const widthOf = (rows: Rows) => Math.max(0, ...rows.map(({ length }) => length));
const even = (rows: Rows): Rows => rows.map((row) => [...row, ...Array<string>(widthOf(rows) - row.length).fill('')]);

export function merge(base: Rows, mine: Rows, theirs: Rows): Merged {
  const [old, one, other] = [even(base), even(mine), even(theirs)] as [Rows, Rows, Rows];
  const columns = { mine: origins(turned(old), turned(one)), theirs: origins(turned(old), turned(other)) };
  const inOld = (rows: Rows, origin: (number | null)[]): Rows =>
    rows.map((row) => (old[0] ?? []).map((_, at) => row[origin.indexOf(at)] ?? ''));
  const lines = {
    mine: origins(old, inOld(one, columns.mine)),
    theirs: origins(old, inOld(other, columns.theirs)),
  };
  const wanted = (which: 'rows' | 'columns') => {
    const from = which === 'rows' ? lines : columns;
    return order(from.mine, from.theirs, (at, side) => touched(which, at, side));
  };
  const cell = (rows: Rows, row: number, column: number) => rows[row]?.[column];
  /** True when a line that the other side removed holds words that this side changed, or wrote in a new line across. */
  const touched = (which: 'rows' | 'columns', at: number, side: 'mine' | 'theirs') => {
    const now = side === 'mine' ? one : other;
    const [along, across] = which === 'rows' ? [lines, columns] : [columns, lines];
    const line = along[side].indexOf(at);
    const of = (rows: Rows, own: number, cross: number) =>
      which === 'rows' ? cell(rows, own, cross) : cell(rows, cross, own);
    return across[side].some((origin, cross) => {
      const words = of(now, line, cross) ?? '';
      return line >= 0 && words !== (origin === null ? '' : (of(old, at, origin) ?? ''));
    });
  };
  const conflicts = new Map<string, string>();
  const slots = { rows: wanted('rows'), columns: wanted('columns') };
  const rows = slots.rows.map((row, rowAt) =>
    slots.columns.map((column, columnAt) => {
      const was = row.base === null || column.base === null ? undefined : cell(old, row.base, column.base);
      const my = row.mine === null || column.mine === null ? undefined : cell(one, row.mine, column.mine);
      const their = row.theirs === null || column.theirs === null ? undefined : cell(other, row.theirs, column.theirs);
      if (my === undefined || my === was) return their ?? my ?? '';
      if (their !== undefined && their !== was && their !== my) {
        if (my === '') return their;
        if (their !== '') conflicts.set(`${rowAt},${columnAt}`, their);
      }
      return my;
    }),
  );
  return { rows, conflicts, rowSlots: slots.rows, columnSlots: slots.columns };
}

/** A row or column of the merged table, and which one it is in each version; null where that has none. */
export interface Slot {
  base: number | null;
  mine: number | null;
  theirs: number | null;
}

/**
 * My lines in my order, with the other side's new ones after the line they followed; a removed line goes if nobody
 * touched it.
 */
function order(
  mine: readonly (number | null)[],
  theirs: readonly (number | null)[],
  touched: (base: number, side: 'mine' | 'theirs') => boolean,
): Slot[] {
  const slots: Slot[] = [];
  mine.forEach((base, at) => {
    const their = base === null ? -1 : theirs.indexOf(base);
    if (base !== null && their < 0 && !touched(base, 'mine')) return;
    slots.push({ base, mine: at, theirs: their < 0 ? null : their });
  });
  theirs.forEach((base, at) => {
    if (base !== null && (mine.includes(base) || !touched(base, 'theirs'))) return;
    const before = slots.findLastIndex((slot) => slot.theirs !== null && slot.theirs < at);
    slots.splice(before + 1, 0, { base, mine: null, theirs: at });
  });
  return slots;
}
