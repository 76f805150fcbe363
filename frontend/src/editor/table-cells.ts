/** The cells of a table during an edit: rows and columns come and go, others' changes are merged in. */
import { merge } from './table-merge';
import type { Rows } from '../richtext/lines';

export interface Cells {
  rows: Rows;
  /** The other person's words in cells that both changed, by `row,column`. */
  conflicts: ReadonlyMap<string, string>;
}

const even = (rows: Rows): Rows => {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const all = rows.length > 0 ? rows : [[]];
  return all.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
};

export const cellsOf = (rows: Rows): Cells => ({ rows: even(rows), conflicts: new Map() });

export function withCell({ rows, conflicts }: Cells, row: number, column: number, words: string): Cells {
  const changed = rows.map((cells, at) =>
    at === row ? cells.map((cell, to) => (to === column ? words : cell)) : cells,
  );
  return { rows: changed, conflicts };
}

export function withRow({ rows, conflicts }: Cells, at: number): Cells {
  const empty = Array<string>(rows[0]?.length ?? 1).fill('');
  return {
    rows: rows.toSpliced(at, 0, empty),
    conflicts: moved(conflicts, (row, column) => [row >= at ? row + 1 : row, column]),
  };
}

export function withoutRow({ rows, conflicts }: Cells, at: number): Cells {
  const kept = moved(conflicts, (row, column) => (row === at ? null : [row > at ? row - 1 : row, column]));
  return { rows: even(rows.toSpliced(at, 1)), conflicts: kept };
}

export function withColumn({ rows, conflicts }: Cells, at: number): Cells {
  const kept = moved(conflicts, (row, column) => [row, column >= at ? column + 1 : column]);
  return { rows: rows.map((cells) => cells.toSpliced(at, 0, '')), conflicts: kept };
}

export function withoutColumn({ rows, conflicts }: Cells, at: number): Cells {
  const kept = moved(conflicts, (row, column) => (column === at ? null : [row, column > at ? column - 1 : column]));
  return { rows: even(rows.map((cells) => cells.toSpliced(at, 1))), conflicts: kept };
}

/** Rows from the clipboard, laid over the table from one cell on; it grows as needed. */
export function withPasted({ rows, conflicts }: Cells, row: number, column: number, pasted: Rows): Cells {
  const width = Math.max(rows[0]?.length ?? 1, column + Math.max(...pasted.map(({ length }) => length)));
  const height = Math.max(rows.length, row + pasted.length);
  const grown = Array.from({ length: height }, (_, at) =>
    Array.from({ length: width }, (_cell, to) => pasted[at - row]?.[to - column] ?? rows[at]?.[to] ?? ''),
  );
  return { rows: grown, conflicts };
}

/** Merges in another person's version of the same table; what is undecided stays so. */
export function withTheirs({ rows, conflicts }: Cells, base: Rows, theirs: Rows): Cells {
  const merged = merge(base, rows, theirs);
  return { rows: even(merged.rows), conflicts: new Map([...conflicts, ...merged.conflicts]) };
}

/** Decides a cell that both changed. */
export function decided({ rows, conflicts }: Cells, key: string, choice: 'mine' | 'theirs'): Cells {
  const left = new Map(conflicts);
  left.delete(key);
  const [row = 0, column = 0] = key.split(',').map(Number);
  const theirs = conflicts.get(key) ?? '';
  return choice === 'mine' ? { rows, conflicts: left } : withCell({ rows, conflicts: left }, row, column, theirs);
}

/** The rows to write: an undecided cell gets both versions, so that nobody's words are lost. */
export function finished({ rows, conflicts }: Cells): Rows {
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      const theirs = conflicts.get(`${row},${column}`);
      return (theirs === undefined ? cell : `${cell} / ${theirs}`).replace(/[^\S\n]+(?=\n|$)/g, '').trim();
    }),
  );
}

function moved(
  conflicts: ReadonlyMap<string, string>,
  to: (row: number, column: number) => [number, number] | null,
): Map<string, string> {
  return new Map(
    [...conflicts].flatMap(([key, words]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const place = to(row, column);
      return place ? [[place.join(','), words] as [string, string]] : [];
    }),
  );
}
