/** Tables of the clipboard. The words of a cell are read like any others, line by line. */
import { isTable, type Line, type Run } from '../richtext/lines';
import { numbersOf } from '../richtext/list-numbers';
import { mostColumns, mostRows, storedTable, wordsOf, type Rows, type StoredTable } from '../richtext/table';
import { isJunk } from './paste-form';
import { gridOf, placeOf, storedOf, type Grid, type Place, type Span } from './table-grid';

/** True for a table of data. Mails use tables of one column, or nested tables, for layout: those are read through. */
export function isData(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' && !table.hasAttribute('data-tablestyle')) return false;
  const rows = rowElements(table).map((row) => cellElements(row).filter(hasWords).length);
  const wide = rows.filter((cells) => cells > 1).length;
  return wide > (table.querySelector('table, h1, h2') ? 1 : 0);
}

const hasWords = (cell: Element) => (cell.textContent ?? '').trim() !== '';

/** The rows of this very table: a cell may hold another table. */
const rowElements = (table: Element): Element[] =>
  [...table.querySelectorAll(':scope > tr, :scope > * > tr')].filter((row) => !isJunk(row));
const cellElements = (row: Element): Element[] =>
  [...row.querySelectorAll(':scope > td, :scope > th')].filter((cell) => !isJunk(cell));

/** A cell of another program, with the places that it covers. */
interface Found {
  element: Element;
  span: Span;
  words: Place;
}

/**
 * A table of another program: its cells with what they cover, its headings and its caption. One that is larger than any
 * that we edit comes as rows of words.
 *
 * @param read reads the lines of a cell
 */
export function tableOf(table: Element, read: (cell: Element) => Line[]): StoredTable | null {
  const { rows, found } = laidOut(table, read);
  const height = rows.length;
  const width = Math.max(0, ...found.map(({ span }) => span.column + span.cols));
  if (height === 0 || width === 0) return null;
  const places = Array.from({ length: height }, () => Array.from({ length: width }, () => placeOf('')));
  for (const { span, words } of found) (places[span.row] as Place[])[span.column] = words;
  const headRows = headRowsOf(rows, found, height);
  // A heading is bold as it is.
  places.slice(0, headRows).forEach((row) => row.forEach((place) => delete place.b));
  const firsts = found.filter(({ span }) => span.column === 0 && span.row >= headRows);
  const headColumns = firsts.length > 0 && firsts.every(({ element }) => element.tagName === 'TH') ? 1 : 0;
  if (headColumns) for (const { words } of firsts) delete words.b;
  const grid: Grid = {
    places,
    spans: found.map(({ span }) => span).filter((span) => span.rows > 1 || span.cols > 1),
    caption: captionOf(table),
    headRows,
    headColumns,
    kinds: places[0]?.map(() => null) ?? [],
    notes: [],
    source: '',
    total: null,
    from: null,
    first: true,
  };
  return storedOf(withoutEmptyRows(grid));
}

/** The table of a copy of our own. */
export function ownTable(table: Element): StoredTable | null {
  try {
    const stored = storedTable(JSON.parse(table.getAttribute('data-table') ?? 'null'));
    return stored && storedOf(gridOf(stored));
  } catch {
    return null;
  }
}

function laidOut(table: Element, read: (cell: Element) => Line[]): { rows: Element[]; found: Found[] } {
  const rows = rowElements(table);
  const small = rows.length <= mostRows && rows.every((row) => row.childElementCount <= mostColumns);
  const found: Found[] = [];
  const taken: boolean[][] = rows.map(() => []);
  rows.forEach((tr, row) => {
    let column = 0;
    for (const element of cellElements(tr)) {
      while (taken[row]?.[column]) column++;
      const lines = read(element);
      if (small && column >= mostColumns) {
        appendTo(found, row, cellOf(lines));
        continue;
      }
      const [across, down] = ['colspan', 'rowspan'].map((name) =>
        small ? Math.max(1, Math.floor(Number(element.getAttribute(name))) || 1) : 1,
      ) as [number, number];
      let cols = 1;
      while (cols < across && column + cols < mostColumns && !taken[row]?.[column + cols]) cols++;
      const span = { row, column, rows: Math.min(down, rows.length - row), cols };
      for (let y = row; y < row + span.rows; y++)
        for (let x = column; x < column + cols; x++) (taken[y] as boolean[])[x] = true;
      found.push({ element, span, words: markedCell(lines) });
      column += cols;
    }
  });
  return { rows, found };
}

/** What has no place in a table of ours joins the last cell of its row. */
function appendTo(found: readonly Found[], row: number, words: string): void {
  const last = found.findLast(({ span }) => span.row === row) ?? found.at(-1);
  if (last) last.words.t = `${last.words.t} ${words}`.trim();
}

/** Words with the marks that all of them have. */
function markedCell(lines: readonly Line[]): Place {
  const runs = lines.flatMap((line) => (isTable(line) ? [{ text: ' x', marks: {} }] : line.runs));
  const said = runs.filter((run) => !('text' in run) || run.text.trim());
  const all = (has: (run: Run) => boolean) => said.length > 0 && said.every(has);
  const link = said[0]?.marks.link;
  const leads = link !== undefined && all(({ marks }) => marks.link === link);
  const words = leads ? cellOf(lines.map(withoutLinks)) : cellOf(lines);
  return {
    t: words,
    ...(all(({ marks }) => marks.bold === true) && { b: true as const }),
    ...(all(({ marks }) => marks.italic === true) && { i: true as const }),
    ...(!leads && all(({ marks }) => marks.underline === true) && { u: true as const }),
    ...(leads && { link }),
  };
}

const withoutLinks = (line: Line): Line =>
  isTable(line)
    ? line
    : { ...line, runs: line.runs.map(({ marks: { link: _, ...marks }, ...run }) => ({ ...run, marks }) as Run) };

/** Rows of headings: those that say so, or the first and what its cells reach down to. */
function headRowsOf(rows: readonly Element[], found: readonly Found[], height: number): 1 | 2 {
  const inHead = (row: Element | undefined) =>
    row !== undefined &&
    (row.parentElement?.tagName === 'THEAD' || cellElements(row).every(({ tagName }) => tagName === 'TH'));
  const [first] = [found.filter(({ span }) => span.row === 0)];
  const reaches = first.some(({ span }) => span.rows === 2 || (span.cols > 1 && first.length > 1));
  return height > 2 && ((inHead(rows[0]) && inHead(rows[1])) || reaches) ? 2 : 1;
}

function captionOf(table: Element): string {
  const caption = table.querySelector(':scope > caption');
  return caption && !isJunk(caption) ? (caption.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
}

/** Other programs leave empty rows for distance. */
function withoutEmptyRows(grid: Grid): Grid {
  const empty = grid.places.findIndex(
    (row, at) =>
      row.every(({ t }) => t === '') && grid.spans.every((span) => at < span.row || at >= span.row + span.rows),
  );
  if (empty < 0 || grid.places.length === 1) return grid;
  const spans = grid.spans.map((span) => (span.row > empty ? { ...span, row: span.row - 1 } : span));
  return withoutEmptyRows({ ...grid, places: grid.places.toSpliced(empty, 1), spans });
}

/**
 * Lines as a cell can hold them: words, each line on its own. Lists keep their markers, links their address, a nested
 * table becomes rows.
 */
export function cellOf(lines: readonly Line[]): string {
  const numbers = numbersOf(lines);
  return lines
    .map((line, at) => {
      if (isTable(line))
        return wordsOf(line.table)
          .map((row) => row.filter(Boolean).join(', '))
          .join('\n');
      const { list, indent = 0 } = line.attributes;
      const sign = list === 'bullet' ? '• ' : list ? `${numbers[at] ?? 1}. ` : '';
      return `${'  '.repeat(indent)}${sign}${wordsOfRuns(line.runs)}`;
    })
    .join('\n');
}

/** The words of runs, and after those of a link its address unless they say it. */
function wordsOfRuns(runs: readonly Run[]): string {
  return runs
    .map((run, at) => {
      const words = 'text' in run ? run.text : './. ';
      const { link } = run.marks;
      const ends = link && runs[at + 1]?.marks.link !== link;
      if (!ends) return words;
      const all = runs.filter(({ marks }) => marks.link === link).map((one) => ('text' in one ? one.text : ''));
      return says(all.join(''), link) ? words : `${words.trimEnd()} (${link})${/\s$/.test(words) ? ' ' : ''}`;
    })
    .join('');
}

const bare = (address: string) => address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
const says = (words: string, link: string) => words.trim() === '' || bare(words.trim()) === bare(link);

/** Cells separated by tabs; quotation marks enclose one with line breaks or tabs. Null when there are no tabs. */
export function rowsOfPlain(plain: string): Rows | null {
  if (!plain.includes('\t')) return null;
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;
  while (cell.lastIndex < plain.length) {
    const from = cell.lastIndex;
    const [whole = '', quoted, words = '', end] = cell.exec(plain) ?? [];
    if (whole === '' && cell.lastIndex <= from) break;
    rows.at(-1)?.push((quoted?.replace(/""/g, '"') ?? words).trim());
    if (end === '\n') rows.push([]);
    else if (end === '\t' && cell.lastIndex === plain.length) rows.at(-1)?.push('');
  }
  return rows.filter((row) => row.length > 0);
}
