/** What the clipboard brings, as lines of our own: no fonts, no colours, nothing the minutes could not hold. */
import { safeLink } from './links';
import type { Line, LineAttributes, Marks, Run } from './lines';

interface Context {
  marks: Marks;
  line: LineAttributes;
}

const blocks = new Set('P DIV LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE UL OL TR TABLE SECTION ARTICLE PRE DT DD'.split(' '));
const skipped = new Set('STYLE SCRIPT HEAD TITLE META TEMPLATE'.split(' '));

/** Lines of plain text; "- " and "1. " at the start make lists, as they do when typed. */
export function linesOfPlain(text: string): Line[] {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  return rows.map((row) => {
    const bullet = /^\s*[-*•·]\s+(.*)$/.exec(row);
    const number = /^\s*\d{1,2}[.)]\s+(.*)$/.exec(row);
    const attributes: LineAttributes = bullet ? { list: 'bullet' } : number ? { list: 'ordered' } : {};
    const words = (bullet ?? number)?.[1] ?? row;
    return { attributes, runs: words ? [{ text: words, marks: {} }] : [] };
  });
}

/** Lines of a parsed HTML document; also understands how Word writes lists, and our own lines. */
export function linesOfHtml(document: Document): Line[] {
  const lines: Line[] = [];
  let runs: Run[] = [];
  let attributes: LineAttributes = {};
  const end = () => {
    if (runs.some((run) => !('text' in run) || run.text.trim())) lines.push({ attributes, runs: trimmed(runs) });
    runs = [];
  };
  const visit = (node: Node, context: Context): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' ');
      if (text) runs.push({ text, marks: context.marks });
      return;
    }
    if (!(node instanceof Element) || skipped.has(node.tagName) || isListSign(node)) return;
    if (node.tagName === 'BR') return end();
    if (node.classList.contains('attachment-mark')) return void runs.push({ attachmentMark: true, marks: {} });
    const inner = { marks: marksIn(node, context.marks), line: lineIn(node, context.line) };
    const block = blocks.has(node.tagName);
    if (block) {
      end();
      attributes = inner.line;
    }
    node.childNodes.forEach((child) => visit(child, inner));
    if (block) {
      end();
      attributes = context.line;
    }
  };
  visit(document.body, { marks: {}, line: {} });
  end();
  return lines;
}

function trimmed(runs: Run[]): Run[] {
  const [first] = runs;
  const last = runs.at(-1);
  if (first && 'text' in first) first.text = first.text.trimStart();
  if (last && 'text' in last) last.text = last.text.trimEnd();
  return runs.filter((run) => !('text' in run) || run.text !== '');
}

function marksIn(element: Element, outer: Marks): Marks {
  const style = element.getAttribute('style') ?? '';
  const tag = element.tagName;
  // Google Docs wraps everything in <b style="font-weight:normal">.
  const bold =
    (tag === 'B' || tag === 'STRONG' || /font-weight:\s*(bold|[6-9]00)/i.test(style)) &&
    !/font-weight:\s*normal/i.test(style);
  const italic = tag === 'I' || tag === 'EM' || /font-style:\s*italic/i.test(style);
  const underline = tag === 'U' || /text-decoration[^;]*underline/i.test(style);
  const link = tag === 'A' ? safeLink(element.getAttribute('href')) : null;
  return {
    ...outer,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && tag !== 'A' && { underline }),
    ...(link && { link }),
  };
}

function lineIn(element: Element, outer: LineAttributes): LineAttributes {
  const list = element.getAttribute('data-list');
  const indent = Number(element.getAttribute('data-indent') ?? 0);
  if (list === 'bullet' || list === 'ordered') return { list, ...(indent > 0 && { indent }) };
  if (/MsoListParagraph/.test(element.className)) return wordList(element);
  if (element.tagName === 'LI') return listItem(element);
  if (element.tagName === 'BLOCKQUOTE') return { ...outer, quote: true };
  const heading = /^H([1-6])$/.exec(element.tagName);
  return heading ? { header: Math.min(3, Math.max(1, Number(heading[1]) - 2)) as 1 | 2 | 3 } : outer;
}

function listItem(element: Element): LineAttributes {
  let depth = -1;
  for (let up: Element | null = element; up; up = up.parentElement) if (up.matches('ul, ol')) depth++;
  const list = element.closest('ul, ol')?.tagName === 'OL' ? 'ordered' : 'bullet';
  return { list, ...(depth > 0 && { indent: Math.min(8, depth) }) };
}

/** Word pastes list points as paragraphs whose level and sign stand in a style of its own. */
function wordList(element: Element): LineAttributes {
  const level = Number(/level(\d)/.exec(element.getAttribute('style') ?? '')?.[1] ?? 1);
  const list = /^\s*\(?[0-9a-z]{1,3}[.)]/i.test(element.textContent ?? '') ? 'ordered' : 'bullet';
  return { list, ...(level > 1 && { indent: level - 1 }) };
}

const isListSign = (element: Element) => /mso-list:\s*Ignore/i.test(element.getAttribute('style') ?? '');
