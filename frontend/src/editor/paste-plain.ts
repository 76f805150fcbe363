/** Plain text of the clipboard as lines: list signs make lists, and what a PDF broke into rows is joined again. */
import type { Line, LineAttributes } from './lines';

interface Row {
  text: string;
  attributes: LineAttributes;
}

/** Rows shorter than this are not broken by a page's width. */
const shortestPage = 45;
const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
/** Word's Symbol font writes its bullets in the private area. */
const bullet = /^(\s*)(?:[-*•·▪◦‣–—\uf0b7\uf0a7\uf02d]|o(?=\t))(?:\s+(.*))?$/;
const number = new RegExp(`^(\\s*)\\(?\\d{1,2}[.)]\\s+(?!(?:${months})\\b)(.*)$`, 'i');

/** Lines of plain text; "- " and "1. " at the start make lists, as they do when typed. */
export function linesOfPlain(text: string): Line[] {
  const rows = cleaned(text)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/\n+$/, '')
    .split('\n');
  const joined = rejoined(rows);
  return joined.map(({ text: words, attributes }) => ({
    attributes,
    runs: words ? [{ text: words, marks: {} }] : [],
  }));
}

/** Without what cannot be seen: soft hyphens, marks of byte order, control signs. Joiners of emoji stay. */
export const cleaned = (text: string) =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u00ad\u200b\u2060\ufeff]|[\u0000-\u0008\u000e-\u001f\u007f]/g, '');

function rowOf(row: string): Row {
  const match = bullet.exec(row) ?? null;
  const found = match ?? number.exec(row);
  if (!found) return { text: row, attributes: {} };
  const [, space = '', words = ''] = found;
  const indent = Math.min(8, Math.floor(space.replace(/\t/g, '  ').length / 2));
  return { text: words, attributes: { list: match ? 'bullet' : 'ordered', ...(indent > 0 && { indent }) } };
}

function rejoined(rows: readonly string[]): Row[] {
  const lengths = rows.map((row) => row.trim().length).sort((one, other) => one - other);
  // The page's width is what the longest rows have; one single long row says nothing.
  const width = lengths.at(-2) ?? 0;
  const broken = width >= shortestPage && (lengths.at(-1) ?? 0) <= width * 1.35;
  const result: Row[] = [];
  let above = '';
  for (const raw of rows) {
    const row = rowOf(raw);
    const last = result.at(-1);
    const lonelySign = last?.attributes.list && last.text === '' && above.trim() !== '';
    const goesOn = broken && last && !row.attributes.list && isBroken(above, raw, width);
    if (last && row.text && !row.attributes.list && (lonelySign || goesOn))
      last.text = glued(last.text, row.text.trim());
    else result.push(row);
    above = raw;
  }
  return broken ? withoutGaps(result) : result;
}

/** True when a row ends because the page did, not the sentence. */
function isBroken(above: string, row: string, width: number): boolean {
  const [before, after] = [above.trim(), row.trim()];
  if (before === '' || after === '' || before.length < width * 0.7) return false;
  if (/^[a-zæøåéü(]/.test(after)) return true;
  return !/[.!?:;]["”»)]?$/.test(before);
}

function glued(before: string, after: string): string {
  if (before === '') return after;
  const parted = /[a-zæøåé]-$/i.test(before) && /^[a-zæøå]/.test(after) && !/^(?:og|eller|samt)\b/.test(after);
  return parted ? before.slice(0, -1) + after : `${before} ${after}`;
}

/** Between joined paragraphs the empty rows were only distance. */
const withoutGaps = (rows: readonly Row[]) => rows.filter(({ text, attributes }) => text.trim() || attributes.list);
