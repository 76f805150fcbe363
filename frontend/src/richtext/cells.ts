/** Words in the cells of a table: where they stand, what they are, how people call the cell. Pure. */
import { shown, wordsIn, type Placed, type StoredTable, type Table } from './table';

/** Words in the cell that begins at a row and a column; in UTF-16 units of the cell. */
export interface CellPlace {
  row: number;
  column: number;
  start: number;
  end: number;
}

/** How people call a cell. The back end's `CellMark.Names` says the same. */
export interface CellNames {
  table: string;
  row: string;
  column: string;
}

/** As a quotation names a table: by its caption, or by its headings. The back end's `TextTable.name` says the same. */
export const nameOf = (table: StoredTable): string =>
  (table as Partial<Table>).caption || wordsIn(table.rows[0] ?? []).join(', ');

export const cellsOf = (table: StoredTable): Placed[] => shown(table).rows.flat();

const cellAt = (table: StoredTable, { row, column }: Pick<CellPlace, 'row' | 'column'>) =>
  cellsOf(table).find((cell) => cell.row === row && cell.column === column);

export const wordsAtCell = (table: StoredTable, place: CellPlace): string =>
  cellAt(table, place)?.t.slice(place.start, place.end) ?? '';

export const sameCell = (one: CellPlace, other: CellPlace): boolean =>
  one.row === other.row && one.column === other.column;

/** A place without the white space around its words; null when nothing else is in it. */
export function trimmedInCell(table: StoredTable, place: CellPlace): CellPlace | null {
  const words = wordsAtCell(table, place);
  const start = place.start + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return start < end ? { ...place, start, end } : null;
}

/** Where words are in a table that others may have changed since: the cell itself when it says something else. */
export function inCell(table: StoredTable, place: CellPlace, words: string): CellPlace | null {
  if (wordsAtCell(table, place) === words) return place;
  const { row, column, start } = place;
  const said = cellAt(table, place)?.t ?? '';
  const at = said.indexOf(words);
  if (at >= 0) return { row, column, start: at, end: at + words.length };
  // A row was added above it, or removed.
  const beside = cellsOf(table)
    .filter((cell) => cell.column === column && cell.t.includes(words))
    .sort((one, other) => Math.abs(one.row - row) - Math.abs(other.row - row))[0];
  const found = beside?.t.indexOf(words, Math.min(start, beside.t.length - words.length)) ?? -1;
  if (beside && found >= 0) return { row: beside.row, column, start: found, end: found + words.length };
  return said.trim() ? { row, column, start: 0, end: said.length } : null;
}

export function cellNames(table: StoredTable, place: CellPlace): CellNames {
  const { headRows, rows } = shown(table);
  const over = ({ row, column, cols }: Placed) =>
    row < Math.min(headRows, place.row) && column <= place.column && place.column < column + cols;
  // The top row is of headings, which have none in front of them.
  const name = place.row > 0 && rows[place.row]?.find(({ t }) => /\p{L}{2}/u.test(t));
  return {
    table: nameOf(table),
    row: name && name.column !== place.column ? name.t : '',
    column: rows
      .flat()
      .filter(over)
      .map(({ t }) => t)
      .join(', '),
  };
}

/** The words of a cell, cut where a mark begins or ends. */
export function cellPieces<Mark extends { cell?: CellPlace | null }>(
  { t, row, column }: Placed,
  marks: readonly Mark[],
): { t: string; under: Mark[] }[] {
  const here = marks.filter(({ cell }) => cell?.row === row && cell.column === column);
  const bounds = here.flatMap(({ cell }) => (cell ? [cell.start, cell.end] : []));
  const inside = [...new Set(bounds)].filter((at) => at > 0 && at < t.length).sort((one, other) => one - other);
  return [0, ...inside].map((start, index) => {
    const end = inside[index] ?? t.length;
    return { t: t.slice(start, end), under: here.filter(({ cell }) => cell && cell.start <= start && end <= cell.end) };
  });
}
