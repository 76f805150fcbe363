/** What the clipboard brings, as lines of our own: no fonts, no colours, nothing the minutes could not hold. */
import type { Line, LineAttributes, Marks, Run } from './lines';
import { headingIn, isJunk, lineIn, marksIn } from './paste-form';
import { cleaned, linesOfPlain } from './paste-plain';
import { isData, rowsOf } from './paste-table';

export { linesOfPlain };

interface Context {
  marks: Marks;
  line: LineAttributes;
}

/** Lines, and for a copy of our own how far its first and last lines were only part of a line. */
export interface Pasted {
  lines: Line[];
  open?: { start: boolean; end: boolean };
}

const blocks = new Set(
  'P DIV LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE UL OL TR TD TH TABLE SECTION ARTICLE HEADER FOOTER MAIN PRE DT DD DL'.split(
    ' ',
  ),
);

/** Lines of a parsed HTML document. */
export function pastedOf(document: Document): Pasted {
  const slice = document.querySelector('[data-pm-slice]')?.getAttribute('data-pm-slice');
  if (!slice) return { lines: isRowsOfPdf(document) ? linesOfPlain(rowsOfPdf(document)) : linesOfHtml(document) };
  const [start, end] = slice.split(' ').map(Number);
  return { lines: linesOfHtml(document, true), open: { start: start === 1, end: end === 1 } };
}

/** @param exact for a copy of our own: every blank and every empty line is meant */
export function linesOfHtml(document: Document, exact = false): Line[] {
  const lines: Line[] = [];
  let runs: Run[] = [];
  let attributes: LineAttributes = {};
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, p[class]')].map(headingIn).filter(Boolean);
  const top = Math.min(6, ...levels);
  const end = (always = false) => {
    const any = exact && runs.length > 0;
    if (always || any || runs.some((run) => !('text' in run) || run.text.trim()))
      lines.push({ attributes, runs: exact ? runs : trimmed(runs) });
    runs = [];
  };
  const visit = (node: Node, context: Context): void => {
    if (node.nodeType === 3) {
      const raw = cleaned(node.nodeValue ?? '');
      const text = exact ? raw.replace(/\n/g, ' ') : raw.replace(/[\s\u00a0]+/g, ' ');
      if (text) runs.push({ text, marks: context.marks });
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (isJunk(element)) return;
    if (element.tagName === 'BR') return lineBreak(context.line);
    if (element.classList.contains('attachment-mark'))
      return void runs.push({ attachmentMark: true, marks: context.marks });
    const block = blocks.has(element.tagName);
    if (element.tagName === 'TABLE' && (exact || isData(element))) {
      end();
      return void lines.push({ table: rowsOf(element) });
    }
    const inner = { marks: marksIn(element, context.marks, exact), line: lineIn(element, context.line, top) };
    if (block) {
      end();
      attributes = inner.line;
    }
    element.childNodes.forEach((child) => visit(child, inner));
    if (block) {
      end(exact && isOwnLine(element));
      attributes = context.line;
    }
  };
  const lineBreak = (line: LineAttributes): void => {
    // In a list point a break is no new point.
    if (line.list) runs.push({ text: ' ', marks: {} });
    else end();
  };
  visit(document.body, { marks: {}, line: {} });
  end();
  return lines;
}

/** A line of our own without words: others' empty paragraphs are only distance. */
const isOwnLine = (element: Element) =>
  element.childNodes.length === 0 && /^(?:P|LI|H[3-5])$/.test(element.tagName) && !element.closest('.table');

/** A PDF viewer knows rows of a page only, no paragraphs. */
const isRowsOfPdf = ({ body }: Document) =>
  body.querySelectorAll('br[role=presentation]').length > 0 ||
  (body.querySelectorAll('br').length > 2 && !body.querySelector('p, div, li, table, h1, h2, h3, h4'));

function rowsOfPdf({ body }: Document): string {
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return body.textContent ?? '';
}

function trimmed(runs: Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    // White space of the source between two elements counts once.
    const after = !last || ('text' in last && last.text.endsWith(' '));
    result.push('text' in run && after ? { ...run, text: run.text.trimStart() } : run);
    if ('text' in run && (result.at(-1) as { text: string }).text === '') result.pop();
  }
  const last = result.at(-1);
  if (last && 'text' in last) result[result.length - 1] = { ...last, text: last.text.trimEnd() };
  return result.filter((run) => !('text' in run) || run.text !== '');
}
