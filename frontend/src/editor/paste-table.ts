/** Tables of the clipboard as even rows of cells. The words of a cell are read like any others, line by line. */
import { isTable, type Line, type Rows, type Run } from '../richtext/lines';
import { numbersOf } from '../richtext/list-numbers';
import { isJunk } from './paste-form';

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

/**
 * The cells row by row; a cell over several columns or rows leaves empty ones after it.
 *
 * @param words reads the words of a cell
 * @param exact true for a copy of our own: an empty row is meant
 */
export function rowsOf(table: Element, words: (cell: Element) => string, exact = false): Rows {
  const rows: (string | undefined)[][] = [];
  rowElements(table).forEach((tr, at) => {
    const row = (rows[at] ??= []);
    let column = 0;
    for (const cell of cellElements(tr)) {
      while (row[column] !== undefined) column++;
      const [across, down] = ['colspan', 'rowspan'].map((name) =>
        Math.min(50, Math.max(1, Number(cell.getAttribute(name)) || 1)),
      ) as [number, number];
      for (let y = 0; y < down; y++)
        for (let x = 0; x < across; x++) (rows[at + y] ??= [])[column + x] = x + y === 0 ? words(cell) : '';
      column += across;
    }
  });
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows
    .map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
    .filter((row) => exact || row.some((cell) => cell !== ''));
}

/**
 * Lines as a cell can hold them: words, each line on its own. Lists keep their markers, links their address, a nested
 * table becomes rows.
 */
export function cellOf(lines: readonly Line[]): string {
  const numbers = numbersOf(lines);
  return lines
    .map((line, at) => {
      if (isTable(line)) return line.table.map((row) => row.filter(Boolean).join(', ')).join('\n');
      const { list, indent = 0 } = line.attributes;
      const sign = list === 'bullet' ? '• ' : list ? `${numbers[at] ?? 1}. ` : '';
      return `${'  '.repeat(indent)}${sign}${wordsOf(line.runs)}`;
    })
    .join('\n');
}

/** The words of runs, and after those of a link its address unless they say it. */
function wordsOf(runs: readonly Run[]): string {
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
