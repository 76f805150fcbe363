/** The words of tables, and what they are stored as: what every reader loads. How they are shown is in `table.ts`. */

/** Rows of words, one for each column; the form in which tables were stored first. */
export type Rows = string[][];

export interface MarkedCell {
  t: string;
  b?: true;
  i?: true;
  u?: true;
  link?: string;
  /** How many columns it covers. */
  cols?: number;
  /** How many rows it covers. */
  rows?: number;
}
/** Words, which may have several lines, or words with marks or spans. */
export type Cell = string | MarkedCell;

export type Kind = 'text' | 'number' | 'valueChange';
export type Total = 'first' | 'last' | 'both';

export interface Note {
  mark: string;
  text: string;
}

export interface Table {
  /** 3 where a cell is in italics, which the form before does not know. */
  v: 2 | 3;
  caption: string | null;
  headRows: 1 | 2;
  headColumns: 0 | 1;
  columns: { kind: Kind }[];
  rows: Cell[][];
  notes: Note[];
  source: string | null;
  total: Total | null;
  /** The register that it is drawn from; null where people write it. */
  from: Record<string, string> | null;
}

/** A table as it is stored: of today, or of the form before it. */
export type StoredTable = Table | { rows: Rows };

/** The table of an embed as it is stored, not looked into; null for anything else. */
export const tableIn = (value: unknown): StoredTable | null =>
  typeof value === 'object' && value !== null && Array.isArray((value as { rows?: unknown }).rows)
    ? (value as StoredTable)
    : null;

export const wordsIn = (row: readonly Cell[]): string[] =>
  row.map((cell) => String(typeof cell === 'object' ? cell.t : cell).replace(/\n/g, ' '));

/** Caption, the cells of each row with something between them, notes and source, a line each; as `TextTable.plain`. */
export function linesOfTable(table: StoredTable, between: string): string[] {
  const { caption, notes, source } = table as Partial<Table>;
  return [
    ...(caption ? [caption] : []),
    ...(table.rows as Cell[][]).map((row) => wordsIn(row).join(between)),
    ...(notes ?? []).map(({ mark, text }) => `${mark} ${text}`),
    ...(source ? [source] : []),
  ];
}
