/** The cells of a table during an edit: rows and columns come and go, others' changes are merged in. */
import { mostColumns, mostRows, type Kind, type Note, type StoredTable, type Total } from '../richtext/table';
import {
  coverOf,
  gridOf,
  overlap,
  placeOf,
  settled,
  spanAt,
  storedOf,
  widthOf,
  type Grid,
  type Place,
  type Span,
} from './table-grid';
import { mergedGrid } from './table-merge-grid';

export interface Cells extends Grid {
  /** The other person's words in cells that both changed, by `row,column`. */
  conflicts: ReadonlyMap<string, string>;
}

export const cellsOf = (table: StoredTable): Cells => ({ ...gridOf(table), conflicts: new Map() });

function withPlace(cells: Cells, row: number, column: number, change: (place: Place) => Place): Cells {
  const places = cells.places.map((line, at) =>
    at === row ? line.map((place, to) => (to === column ? change(place) : place)) : line,
  );
  return { ...cells, places };
}

export const withCell = (cells: Cells, row: number, column: number, words: string): Cells =>
  withPlace(cells, row, column, (place) => ({ ...place, t: words }));

/** Puts a mark on a cell, or takes it away. */
export const withMark = (cells: Cells, row: number, column: number, mark: 'b' | 'i' | 'u'): Cells =>
  withPlace(cells, row, column, ({ [mark]: on, ...place }) => (on ? place : { ...place, [mark]: true }));

export const withLink = (cells: Cells, row: number, column: number, address: string | null): Cells =>
  withPlace(cells, row, column, ({ link: _, ...place }) => (address ? { ...place, link: address } : place));

const emptyRow = (width: number): Place[] => Array.from({ length: width }, () => placeOf(''));
const isRoomFor = (height: number, width: number) => height <= mostRows && width <= mostColumns;

export function withRow(cells: Cells, at: number): Cells {
  if (!isRoomFor(cells.places.length + 1, 1)) return cells;
  const spans = cells.spans.map((span) => stretched(span, at, 'row', 'rows'));
  return {
    ...cells,
    places: cells.places.toSpliced(at, 0, emptyRow(widthOf(cells))),
    spans,
    conflicts: moved(cells.conflicts, (row, column) => [row >= at ? row + 1 : row, column]),
  };
}

export function withoutRow(cells: Cells, at: number): Cells {
  if (cells.places.length < 2) return cells;
  // A cell that begins here and reaches down keeps its words.
  const places = cells.places.map((row) => [...row]);
  for (const { row, column, rows } of cells.spans)
    if (row === at && rows > 1) (places[at + 1] as Place[])[column] = places[at]?.[column] ?? placeOf('');
  const spans = cells.spans.flatMap((span) => shrunk(span, at, 'row', 'rows'));
  const conflicts = moved(cells.conflicts, (row, column) => (row === at ? null : [row > at ? row - 1 : row, column]));
  const headRows = at < cells.headRows ? 1 : cells.headRows;
  return settledCells({ ...cells, places: places.toSpliced(at, 1), spans, conflicts, headRows });
}

export function withColumn(cells: Cells, at: number): Cells {
  if (!isRoomFor(1, widthOf(cells) + 1)) return cells;
  return {
    ...cells,
    places: cells.places.map((row) => row.toSpliced(at, 0, placeOf(''))),
    spans: cells.spans.map((span) => stretched(span, at, 'column', 'cols')),
    kinds: cells.kinds.toSpliced(at, 0, null),
    conflicts: moved(cells.conflicts, (row, column) => [row, column >= at ? column + 1 : column]),
  };
}

export function withoutColumn(cells: Cells, at: number): Cells {
  if (widthOf(cells) < 2) return cells;
  const places = cells.places.map((row) => [...row]);
  for (const { row, column, cols } of cells.spans)
    if (column === at && cols > 1) (places[row] as Place[])[at + 1] = places[row]?.[at] ?? placeOf('');
  return settledCells({
    ...cells,
    places: places.map((row) => row.toSpliced(at, 1)),
    spans: cells.spans.flatMap((span) => shrunk(span, at, 'column', 'cols')),
    kinds: cells.kinds.toSpliced(at, 1),
    conflicts: moved(cells.conflicts, (row, column) =>
      column === at ? null : [row, column > at ? column - 1 : column],
    ),
  });
}

type Axis = ['row', 'rows'] | ['column', 'cols'];

/** A line comes before `at`: a cell on both sides of it grows. */
function stretched(span: Span, at: number, ...[start, length]: Axis): Span {
  if (at <= span[start]) return { ...span, [start]: span[start] + 1 };
  return at < span[start] + span[length] ? { ...span, [length]: span[length] + 1 } : span;
}

function shrunk(span: Span, at: number, ...[start, length]: Axis): Span[] {
  if (at < span[start]) return [{ ...span, [start]: span[start] - 1 }];
  const left = at < span[start] + span[length] ? span[length] - 1 : span[length];
  return left > 0 ? [{ ...span, [length]: left }] : [];
}

const settledCells = (cells: Cells): Cells => ({ ...settled(cells), conflicts: cells.conflicts });

const whole = (cells: Grid, row: number, column: number): Span =>
  spanAt(cells.spans, row, column) ?? { row, column, rows: 1, cols: 1 };

/** The cell and the one beside or below it as one; null where there is none, or where it would leave the headings. */
export function merged(cells: Cells, row: number, column: number, way: 'right' | 'down'): Cells | null {
  const cell = whole(cells, row, column);
  let span: Span = way === 'right' ? { ...cell, cols: cell.cols + 1 } : { ...cell, rows: cell.rows + 1 };
  // Cells that the new one touches become part of it as a whole.
  for (let grown = true; grown;) {
    const around = cells.spans.filter((other) => overlap(other, span));
    const next = hull([span, ...around]);
    grown = next.rows !== span.rows || next.cols !== span.cols || next.row !== span.row || next.column !== span.column;
    span = next;
  }
  const bottom = span.row + span.rows;
  const fits = span.column + span.cols <= widthOf(cells) && bottom <= cells.places.length;
  if (!fits || (span.row < cells.headRows && bottom > cells.headRows)) return null;
  const conflicts = new Map(cells.conflicts);
  const places = cells.places.map((line) => [...line]);
  for (const [key, theirs] of cells.conflicts) {
    const [at = 0, to = 0] = key.split(',').map(Number);
    const place = places[at]?.[to];
    if (!place || !overlap(span, { row: at, column: to, rows: 1, cols: 1 })) continue;
    if (at === span.row && to === span.column) continue;
    (places[at] as Place[])[to] = { ...place, t: both(place.t, theirs) };
    conflicts.delete(key);
  }
  const spans = [...cells.spans.filter((other) => !overlap(other, span)), span];
  return settledCells({ ...cells, places, spans, conflicts });
}

function hull(spans: readonly Span[]): Span {
  const row = Math.min(...spans.map((span) => span.row));
  const column = Math.min(...spans.map((span) => span.column));
  const rows = Math.max(...spans.map((span) => span.row + span.rows)) - row;
  return { row, column, rows, cols: Math.max(...spans.map((span) => span.column + span.cols)) - column };
}

/** One cell for each place again. */
export const split = (cells: Cells, row: number, column: number): Cells => ({
  ...cells,
  spans: cells.spans.filter((span) => span.row !== row || span.column !== column),
});

export const withHeadRows = (cells: Cells, headRows: 1 | 2): Cells => settledCells({ ...cells, headRows });
export const withHeadColumns = (cells: Cells, headColumns: 0 | 1): Cells => ({ ...cells, headColumns });
export const withCaption = (cells: Cells, caption: string): Cells => ({ ...cells, caption });
export const withSource = (cells: Cells, source: string): Cells => ({ ...cells, source });
export const withTotal = (cells: Cells, total: Total | null): Cells => ({ ...cells, total });
export const withNotes = (cells: Cells, notes: readonly Note[]): Cells => ({ ...cells, notes });
export const withKind = (cells: Cells, column: number, kind: Kind | null): Cells => ({
  ...cells,
  kinds: cells.kinds.map((one, at) => (at === column ? kind : one)),
});

/**
 * A table from the clipboard, laid over this one from a cell on; it grows as needed. Into an empty table it comes as it
 * is; elsewhere only its words, and cells over several places that are in their way are split.
 */
export function withPasted(cells: Cells, row: number, column: number, pasted: Grid): Cells {
  if (cells.places.flat().every(({ t }) => !t.trim()) && !cells.caption.trim() && row + column === 0)
    return { ...pasted, first: cells.first && pasted.first, conflicts: new Map() };
  const [tall, wide] = [pasted.places.length, widthOf(pasted)];
  const width = Math.min(mostColumns, Math.max(widthOf(cells), column + wide));
  const height = Math.min(mostRows, Math.max(cells.places.length, row + tall));
  const places = Array.from({ length: height }, (_, at) =>
    Array.from(
      { length: width },
      (_cell, to) => pasted.places[at - row]?.[to - column] ?? cells.places[at]?.[to] ?? placeOf(''),
    ),
  );
  const region = { row, column, rows: tall, cols: wide };
  const spans = cells.spans.filter((span) => !overlap(span, region));
  const kinds = Array.from({ length: width }, (_, at) => cells.kinds[at] ?? null);
  return { ...cells, places, spans, kinds };
}

/** Merges in another person's version of the same table; what is undecided stays so. */
export function withTheirs(cells: Cells, base: StoredTable, theirs: StoredTable): Cells {
  const { grid, conflicts } = mergedGrid(gridOf(base), cells, gridOf(theirs));
  return { ...grid, conflicts: new Map([...cells.conflicts, ...conflicts]) };
}

/** Decides a cell that both changed. */
export function decided(cells: Cells, key: string, choice: 'mine' | 'theirs'): Cells {
  const conflicts = new Map(cells.conflicts);
  conflicts.delete(key);
  const [row = 0, column = 0] = key.split(',').map(Number);
  const theirs = cells.conflicts.get(key) ?? '';
  return choice === 'mine' ? { ...cells, conflicts } : withCell({ ...cells, conflicts }, row, column, theirs);
}

const both = (mine: string, theirs: string) => `${mine} / ${theirs}`;

/** The table to write: an undecided cell gets both versions, so that nobody's words are lost. */
export function finished({ conflicts, ...grid }: Cells): StoredTable {
  const places = grid.places.map((line, row) =>
    line.map((place, column) => {
      const theirs = conflicts.get(`${row},${column}`);
      const words = theirs === undefined ? place.t : both(place.t, theirs);
      return { ...place, t: words.replace(/[^\S\n]+(?=\n|$)/g, '').trim() };
    }),
  );
  return storedOf({ ...grid, places });
}

/** True for a place in which a cell begins. */
export const begins = ({ spans }: Grid, row: number, column: number): boolean => !coverOf(spans, row, column);

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
