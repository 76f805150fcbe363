/** Tables of the clipboard: the words of their cells, in even rows. */
import type { Rows } from './lines';
import { cleaned } from './paste-plain';

const words = (cell: Element) =>
  cleaned(cell.textContent ?? '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** True for a table of data. Mails are laid out in tables of one cell or of tables: those are read through. */
export function isData(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table, h1, h2, ul, ol')) return false;
  return rowsOf(table).some((row) => row.length > 1);
}

/** The cells row by row; a cell over several columns or rows leaves empty ones behind it. */
export function rowsOf(table: Element): Rows {
  const rows: (string | undefined)[][] = [];
  [...table.querySelectorAll('tr')].forEach((tr, at) => {
    const row = (rows[at] ??= []);
    let column = 0;
    for (const cell of tr.querySelectorAll(':scope > td, :scope > th')) {
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
    .filter((row) => row.some((cell) => cell !== ''));
}

/** The rows that the clipboard holds: of an HTML table, or of cells parted by tabs; null when it is neither. */
export function rowsOfClipboard(data: Pick<DataTransfer, 'getData'>): Rows | null {
  const html = data.getData('text/html');
  const table = html && new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const rows = table ? rowsOf(table) : [];
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) return rows;
  const plain = cleaned(data.getData('text/plain')).replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  return plain.includes('\t') ? plain.split('\n').map((row) => row.split('\t').map((cell) => cell.trim())) : null;
}
