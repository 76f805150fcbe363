/** The clipboard as lines of our own: no fonts, no colours, nothing that the minutes could not hold. */
import { wordsOf, type StoredTable } from '../richtext/table';
import { linesOfHtml, type Pasted } from './paste-html';
import { cleaned } from './paste-characters';
import { linesOfPlain } from './paste-plain';
import { cellOf, ownTable, rowsOfPlain, tableOf } from './paste-table';

export { linesOfPlain, type Pasted };

type Clipboard = Pick<DataTransfer, 'getData'>;

/** Lines of a parsed HTML document. */
export function pastedOf(document: Document): Pasted {
  const slice = document.querySelector('[data-pm-slice]')?.getAttribute('data-pm-slice');
  if (!slice)
    return { lines: isRowsOfPdf(document) ? linesOfPlain(rowsOfPdf(document), true) : linesOfHtml(document.body) };
  const [start, end] = slice.split(' ').map(Number);
  return { lines: linesOfHtml(document.body, true), open: { start: start === 1, end: end === 1 } };
}

/** The lines that the clipboard, or what was dropped, holds. */
export function linesOfClipboard(data: Clipboard): Pasted {
  const html = data.getData('text/html');
  const pasted = html ? pastedOf(parsed(html)) : { lines: [] };
  return pasted.lines.length > 0 ? pasted : { lines: linesOfPlain(data.getData('text/plain')) };
}

/** The table on the clipboard: of HTML, or of cells separated by tabs; null when there is more, or neither. */
export function tableOfClipboard(data: Clipboard): StoredTable | null {
  const html = data.getData('text/html');
  const document = parsed(html);
  const { body } = document;
  const element = body.querySelector('table');
  const own =
    element?.closest('.table') && document.querySelector('[data-pm-slice]') ? element.closest('.table') : null;
  if (element && wordsIn(own ?? element) === wordsIn(body)) {
    const table = (own && ownTable(element)) || tableOf(element, (cell) => linesOfHtml(cell));
    const rows = table ? wordsOf(table) : [];
    return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? table : null;
  }
  if (element) return null;
  const rows = rowsOfPlain(cleaned(data.getData('text/plain')).replace(/\r\n?/g, '\n').replace(/\n+$/, ''));
  return rows && { rows };
}

/** The clipboard as words for one cell of a table. */
export const cellOfClipboard = (data: Clipboard): string => cellOf(linesOfClipboard(data).lines);

const wordsIn = (element: Element) => (element.textContent ?? '').replace(/\s/g, '');

function parsed(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  // Spreadsheets put their style sheet among the words.
  document.querySelectorAll('style, script').forEach((element) => element.remove());
  return document;
}

/** A PDF viewer knows only the rows of a page, no paragraphs. */
const isRowsOfPdf = ({ body }: Document) =>
  body.querySelectorAll('br[role=presentation]').length > 0 && !body.querySelector('p, li, table');

function rowsOfPdf({ body }: Document): string {
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return body.textContent ?? '';
}
