/** A table as it is edited: words for every place, also for those that a cell covers, and which cells cover others. */
import {
  cellFrom,
  formOf,
  isFirstForm,
  kindsOf,
  second,
  shown,
  type Cell,
  type Kind,
  type Note,
  type StoredTable,
  type Table,
  type Total,
} from '../richtext/table';

/** The words of one place, with their marks. */
export interface Place {
  t: string;
  b?: true;
  i?: true;
  u?: true;
  link?: string;
}

/** A cell over several places; it begins at the first. */
export interface Span {
  row: number;
  column: number;
  rows: number;
  cols: number;
}

export interface Grid {
  places: Place[][];
  spans: readonly Span[];
  caption: string;
  headRows: 1 | 2;
  headColumns: 0 | 1;
  /** What each column holds; null where its cells tell it. */
  kinds: readonly (Kind | null)[];
  notes: readonly Note[];
  source: string;
  total: Total | null;
  from: Table['from'];
  /** True for a table stored in the form before this one. */
  first: boolean;
}

export const placeOf = (words: string): Place => ({ t: words });
export const wordsOfGrid = ({ places }: Pick<Grid, 'places'>): string[][] => places.map((row) => row.map(({ t }) => t));
export const widthOf = ({ places }: Pick<Grid, 'places'>): number => places[0]?.length ?? 1;

export function gridOf(stored: StoredTable): Grid {
  const first = isFirstForm(stored);
  const table = first ? second(stored.rows) : stored;
  // A table of headings alone is shown without any.
  const { rows, width } = shown(table);
  const height = Math.max(1, rows.length);
  const places = Array.from({ length: height }, () => Array.from({ length: Math.max(1, width) }, () => placeOf('')));
  const spans: Span[] = [];
  for (const { row, column, rows: down, cols, t, b, i, u, link } of rows.flat()) {
    (places[row] as Place[])[column] = {
      t,
      ...(b && { b }),
      ...(i && { i }),
      ...(u && { u }),
      ...(link && { link }),
    };
    if (down > 1 || cols > 1) spans.push({ row, column, rows: down, cols });
  }
  const { headRows, headColumns, notes, total, from } = table;
  const guessed = kindsOf(wordsOfGrid({ places }), headRows, headColumns);
  const kinds = guessed.map(({ kind }, at) => {
    const said = table.columns[at]?.kind ?? 'text';
    return said === kind ? null : said;
  });
  const [caption, source] = [table.caption ?? '', table.source ?? ''];
  return { places, spans, caption, headRows, headColumns, kinds, notes, source, total, from, first };
}

/** The table to write. */
export function storedOf(grid: Grid): StoredTable {
  const tidy = withoutCoveredRows(settled(grid));
  const { places, spans, notes } = tidy;
  if (tidy.first && isSimple(tidy)) return { rows: wordsOfGrid(tidy) };
  const guessed = kindsOf(wordsOfGrid(tidy), tidy.headRows, tidy.headColumns);
  const rows = places.map((row, at) =>
    row.flatMap((place, to): Cell[] => {
      if (coverOf(spans, at, to)) return [];
      const span = spanAt(spans, at, to);
      return [cellFrom({ ...place, ...(span && { cols: span.cols, rows: span.rows }) })];
    }),
  );
  return {
    v: formOf(rows),
    caption: tidy.caption.trim() || null,
    headRows: tidy.headRows,
    headColumns: tidy.headColumns,
    columns: guessed.map(({ kind }, at) => ({ kind: tidy.kinds[at] ?? kind })),
    rows,
    notes: notes.filter(({ mark, text }) => mark.trim() || text.trim()),
    source: tidy.source.trim() || null,
    total: tidy.total,
    from: tidy.from,
  };
}

/** True if the form before this one holds all of it. */
const isSimple = ({ places, spans, caption, headRows, headColumns, kinds, notes, source, total, from }: Grid) =>
  spans.length === 0 &&
  !caption.trim() &&
  headRows === 1 &&
  headColumns === 0 &&
  kinds.every((kind) => kind === null) &&
  notes.length === 0 &&
  !source.trim() &&
  !total &&
  !from &&
  places.flat().every(({ b, i, u, link }) => !b && !i && !u && !link);

export const spanAt = (spans: readonly Span[], row: number, column: number): Span | undefined =>
  spans.find((span) => span.row === row && span.column === column);

const covers = (span: Span, row: number, column: number) =>
  row >= span.row && row < span.row + span.rows && column >= span.column && column < span.column + span.cols;

/** The cell that covers a place where another begins not. */
export const coverOf = (spans: readonly Span[], row: number, column: number): Span | undefined =>
  spans.find((span) => covers(span, row, column) && (span.row !== row || span.column !== column));

export const overlap = (one: Span, other: Span): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.cols &&
  other.column < one.column + one.cols;

const joined = (one: string, other: string) => [one.trimEnd(), other.trim()].filter(Boolean).join(' ');

/** The same with cells that fit: in the table, in or below its headings, apart. Covered words join their cell. */
export function settled(grid: Grid): Grid {
  const height = grid.places.length;
  const headRows = Math.min(grid.headRows, Math.max(1, height)) as 1 | 2;
  const width = widthOf(grid);
  const spans: Span[] = [];
  for (const { row, column, rows, cols } of grid.spans) {
    if (row < 0 || column < 0 || row >= height || column >= width) continue;
    const last = row < headRows && height > headRows ? headRows : height;
    const span = { row, column, rows: Math.min(rows, last - row), cols: Math.min(cols, width - column) };
    if ((span.rows > 1 || span.cols > 1) && !spans.some((one) => overlap(one, span))) spans.push(span);
  }
  const places = grid.places.map((row) => [...row]);
  for (const span of spans) {
    for (let row = span.row; row < span.row + span.rows; row++)
      for (let column = span.column; column < span.column + span.cols; column++) {
        if (row === span.row && column === span.column) continue;
        const { t } = places[row]?.[column] ?? placeOf('');
        const first = places[span.row]?.[span.column] ?? placeOf('');
        if (t.trim()) (places[span.row] as Place[])[span.column] = { ...first, t: joined(first.t, t) };
        (places[row] as Place[])[column] = placeOf('');
      }
  }
  return { ...grid, places, spans, headRows };
}

/** A row in which no cell begins is none. */
function withoutCoveredRows(grid: Grid): Grid {
  const at = grid.places.findIndex((row, index) => row.every((_, to) => coverOf(grid.spans, index, to)));
  if (at < 0) return grid;
  const spans = grid.spans.map((span) => ({
    ...span,
    row: span.row > at ? span.row - 1 : span.row,
    rows: covers({ ...span, column: 0, cols: 1 }, at, 0) ? span.rows - 1 : span.rows,
  }));
  const headRows = (at < grid.headRows ? Math.max(1, grid.headRows - 1) : grid.headRows) as 1 | 2;
  return withoutCoveredRows(settled({ ...grid, places: grid.places.toSpliced(at, 1), spans, headRows }));
}
