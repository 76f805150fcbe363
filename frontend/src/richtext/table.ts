/**
 * The table of a text, as `TextTable` in the back end's `words` has it. A cell that another covers is absent; the spans
 * of each row, counting those that reach down into it, add up to the number of columns. The form before it, rows of
 * strings, is read as it was shown, and stays as it is stored until somebody changes more than its words.
 */
import {
  type Cell,
  type Kind,
  type MarkedCell,
  type Note,
  type Rows,
  type StoredTable,
  type Table,
  type Total,
} from './table-words';

export * from './table-words';

export const kinds: readonly Kind[] = ['text', 'number', 'valueChange'];
export const totals: readonly Total[] = ['first', 'last', 'both'];

export const mostColumns = 40;
export const mostRows = 1000;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const wordsOrNull = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const within = (least: number, value: unknown, most: number) =>
  typeof value === 'number' && Number.isInteger(value) ? Math.min(most, Math.max(least, value)) : least;

/** The table of an embed, in the one normal form of what is stored; null for anything else. */
export function storedTable(value: unknown): StoredTable | null {
  if (!isObject(value) || !Array.isArray(value['rows'])) return null;
  const rows = value['rows'] as unknown[];
  if (!('v' in value)) return { rows: rows.map((row) => (Array.isArray(row) ? row.map(String) : [])) };
  const columns = Array.isArray(value['columns']) ? (value['columns'] as unknown[]) : [];
  const notes = Array.isArray(value['notes']) ? (value['notes'] as unknown[]) : [];
  const cells = rows.map((row) => (Array.isArray(row) ? row.map(cellOf) : []));
  return {
    v: formOf(cells),
    caption: wordsOrNull(value['caption']),
    headRows: within(1, value['headRows'], 2) as 1 | 2,
    headColumns: within(0, value['headColumns'], 1) as 0 | 1,
    columns: columns.map((column) => ({
      kind: kinds.find((kind) => isObject(column) && column['kind'] === kind) ?? 'text',
    })),
    rows: cells,
    notes: notes.filter(isObject).map(({ mark, text }) => ({ mark: String(mark ?? ''), text: String(text ?? '') })),
    source: wordsOrNull(value['source']),
    total: totals.find((total) => value['total'] === total) ?? null,
    from: isObject(value['from']) ? (value['from'] as Record<string, string>) : null,
  };
}

/** The oldest form that holds all of the cells. */
export const formOf = (rows: readonly (readonly Cell[])[]): 2 | 3 =>
  rows.flat().some((cell) => typeof cell === 'object' && cell.i) ? 3 : 2;

function cellOf(value: unknown): Cell {
  if (!isObject(value)) return value === null || value === undefined ? '' : String(value);
  const { t, b, i, u, link, cols, rows } = value;
  return cellFrom({
    t: typeof t === 'string' ? t : '',
    ...(b === true && { b }),
    ...(i === true && { i }),
    ...(u === true && { u }),
    ...(typeof link === 'string' && { link }),
    cols: within(1, cols, mostColumns),
    rows: within(1, rows, mostRows),
  });
}

/** A cell in its shortest form. */
export function cellFrom({ t, b, i, u, link, cols = 1, rows = 1 }: MarkedCell): Cell {
  if (!b && !i && !u && !link && cols === 1 && rows === 1) return t;
  return {
    t,
    ...(b && { b }),
    ...(i && { i }),
    ...(u && { u }),
    ...(link && { link }),
    ...(cols > 1 && { cols }),
    ...(rows > 1 && { rows }),
  };
}

export const isFirstForm = (table: StoredTable): table is { rows: Rows } => !('v' in table);

/** Where a cell stands, and whether it is a heading. */
export interface Placed extends MarkedCell {
  row: number;
  column: number;
  cols: number;
  rows: number;
  /** Null for a cell of the body. */
  scope: 'col' | 'colgroup' | 'row' | 'rowgroup' | null;
  kind: Kind;
}

/** A table as it is shown. */
export interface Shown {
  caption: string | null;
  headRows: number;
  width: number;
  rows: Placed[][];
  /** Which rows sum up the others. */
  sums: ReadonlySet<number>;
  notes: readonly Note[];
  source: string | null;
  /** True if the source says that it is one. */
  saysSource: boolean;
}

/** A stored table as it is shown; rows that do not add up are filled up. */
export function shown(stored: StoredTable): Shown {
  const table = isFirstForm(stored) ? second(stored.rows) : stored;
  const headRows = table.rows.length > table.headRows ? table.headRows : 0;
  const { rows, width } = placed(table, headRows);
  const first = table.total === 'first' || table.total === 'both' ? [headRows] : [];
  const last = table.total === 'last' || table.total === 'both' ? [rows.length - 1] : [];
  const { caption, notes, source } = table;
  return {
    caption,
    headRows,
    width,
    rows,
    sums: new Set([...first, ...last]),
    notes,
    source,
    saysSource: /^(?:kilde|source)/i.test(source ?? ''),
  };
}

/** A table of the form before as one of today. */
export function second(rows: Rows): Table {
  const full = rows.filter((row) => row.length > 0);
  const width = Math.max(1, ...full.map(({ length }) => length));
  const even = full.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return {
    v: 2,
    caption: null,
    headRows: 1,
    headColumns: 0,
    columns: kindsOf(even, 1, 0),
    rows: even,
    notes: [],
    source: null,
    total: null,
    from: null,
  };
}

function placed({ rows, columns, headColumns }: Table, headRows: number): { rows: Placed[][]; width: number } {
  const covered: number[] = [];
  const all: Placed[][] = [];
  let width = columns.length;
  const widths: number[] = [];
  rows.forEach((row, at) => {
    const found: Placed[] = [];
    const now = [...covered];
    let column = 0;
    const left = (at < headRows ? headRows : rows.length) - at;
    const put = (cell: Cell) => {
      const { cols = 1, rows: down = 1, ...words } = typeof cell === 'string' ? { t: cell } : cell;
      let across = 1;
      while (across < cols && !now[column + across]) across++;
      const reach = Math.max(1, Math.min(down, left));
      const scope =
        at < headRows
          ? across > 1
            ? 'colgroup'
            : 'col'
          : column < headColumns
            ? reach > 1
              ? 'rowgroup'
              : 'row'
            : null;
      const kind = columns[column]?.kind ?? 'text';
      found.push({ ...words, row: at, column, cols: across, rows: reach, scope, kind });
      for (let x = column; x < column + across; x++) covered[x] = reach;
      column += across;
    };
    for (const cell of row) {
      while (now[column]) column++;
      put(cell);
    }
    width = Math.max(width, column);
    for (; column < width;) {
      if (now[column]) column++;
      else put('');
    }
    for (let x = 0; x < width; x++) covered[x] = Math.max(0, (covered[x] ?? 0) - 1);
    widths.push(width);
    all.push(found);
  });
  all.forEach((row, at) => {
    for (let column = widths[at] ?? width; column < width; column++)
      row.push({ t: '', row: at, column, cols: 1, rows: 1, scope: at < headRows ? 'col' : null, kind: 'text' });
  });
  return { rows: all, width };
}

/** The words of each row, one for each column: those of a cell where it begins, and none where it reaches. */
export function wordsOf(table: StoredTable): Rows {
  const { rows, width } = shown(table);
  return rows.map((row) => {
    const words = Array<string>(width).fill('');
    for (const { column, t } of row) words[column] = t;
    return words;
  });
}

/** Where a row is one line, blanks separate the lines of its cells. */
const rowsInOneLine = (table: StoredTable): Rows =>
  wordsOf(table).map((row) => row.map((cell) => cell.replace(/\n/g, ' ')));

/** The rows with tabs between their places, for spreadsheets; above and below them what stands there. */
export function tabbed(table: StoredTable): string[] {
  const { caption, notes, source } = shown(table);
  return [
    ...(caption ? [caption] : []),
    ...rowsInOneLine(table).map((row) => row.join('\t')),
    ...notes.map(({ mark, text }) => `${mark} ${text}`),
    ...(source ? [source] : []),
  ];
}

const value = String.raw`[-–−+]?\d[\d.,\s]*(?:%|pct\.|kr\.)?\*{0,3}`;
const number = new RegExp(`^${value}$`);
const changed = new RegExp(`^${value}\\s*\\([-–−+\\d.,%\\s]+\\)\\*{0,3}$`);

/** What the columns hold, by their cells below the headings; as `ColumnKinds` in the back end. */
export function kindsOf(rows: Rows, headRows: number, headColumns: number): { kind: Kind }[] {
  return (rows[0] ?? []).map((_, column) => ({
    kind: column < headColumns ? 'text' : kindOf(rows.slice(headRows), column),
  }));
}

function kindOf(rows: Rows, column: number): Kind {
  let found: Kind = 'text';
  for (const row of rows) {
    const cell = (row[column] ?? '').trim();
    if (cell.length > 40) return 'text';
    if (changed.test(cell)) found = 'valueChange';
    else if (number.test(cell)) found = found === 'valueChange' ? found : 'number';
    else if (!/^[-–−]?$/.test(cell)) return 'text';
  }
  return found;
}

/** The ids of the headings that a cell belongs to, in a table with two rows of headings; none in others. */
export function headersOf({ headRows, rows }: Shown, cell: Placed, id: (cell: Placed) => string): string[] {
  if (headRows < 2) return [];
  const above = rows
    .slice(0, Math.min(cell.row, headRows))
    .flat()
    .filter(({ column, cols }) => column < cell.column + cell.cols && cell.column < column + cols);
  const before = rows
    .slice(headRows, cell.row + 1)
    .flat()
    .filter(({ scope, column, row, rows: down }) => scope && column < cell.column && row + down > cell.row);
  return [...above, ...(cell.row < headRows ? [] : before)].map(id);
}
