/** Plain text of the clipboard as lines: list signs make lists, and what a PDF broke into rows is joined again. */
import type { Line, LineAttributes } from './lines';
import { numbered } from './list-numbers';
import { readable } from './paste-characters';

interface Row {
  text: string;
  attributes: LineAttributes;
  /** As it stands before an ordered point. */
  number: number | null;
}

/** Rows shorter than this are not broken by a page's width. */
const shortestPage = 45;
const months = 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec';
/** "2. halvår" and "1. viceborgmester" are no points of a list. */
const ordinals = `(?:${months})\\p{L}*\\b|(?:halvår|kvartal|runde|behandling|udgave|fase|klasse|vice|etape|sal\\b|del\\b)`;
const bullet = /^(\s*)(?:[-*•·▪◦‣–—➢●\uf0a7]|o(?=\t))(?:\s+(.*))?$/;
const number = new RegExp(`^(\\s*)\\(?(\\d{1,3})[.)]\\s+(?!${ordinals})(.*)$`, 'iu');

/**
 * Lines of plain text; "- " and "1. " at the start make lists, as they do when typed. Numbers stay what they are.
 *
 * @param fromPages the rows are known to be those of a page, as a PDF viewer copies them
 */
export function linesOfPlain(text: string, fromPages = false): Line[] {
  const rows = readable(text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n'))
    .replace(/\n+$/, '')
    .split('\n');
  const joined = withoutLonely(rejoined(rows, fromPages));
  const lines = joined.map(({ text: words, attributes }) => ({
    attributes,
    runs: words ? [{ text: words, marks: {} }] : [],
  }));
  return numbered(
    lines,
    joined.map((row) => row.number),
  );
}

function rowOf(row: string): Row {
  const match = bullet.exec(row);
  const [, space = '', digits = '', words = ''] = match ? [match[0], match[1], '', match[2]] : (number.exec(row) ?? []);
  const count = Number(digits);
  if (!match && count < 1) return { text: row, attributes: {}, number: null };
  const indent = Math.min(8, Math.floor(space.replace(/\t/g, '  ').length / 2));
  return {
    text: words,
    attributes: { list: match ? 'bullet' : 'ordered', ...(indent > 0 && { indent }) },
    number: match ? null : count,
  };
}

/** A number that no other point stands beside, before a small letter, is part of the words: "3. sal". */
function withoutLonely(rows: readonly Row[]): Row[] {
  const points = rows.filter(({ attributes }) => attributes.list).length;
  return rows.map((row) => {
    const lonely = points === 1 && row.number !== null && row.number > 1 && /^\p{Ll}/u.test(row.text);
    return lonely ? { text: `${row.number}. ${row.text}`, attributes: {}, number: null } : row;
  });
}

/** Rows that a page's width has broken are one again; where nothing tells of a page, every row stays a line. */
function rejoined(rows: readonly string[], fromPages: boolean): Row[] {
  const page = new Page(rows, fromPages);
  const result: Row[] = [];
  let above = '';
  let joined = false;
  for (const raw of rows) {
    const row = rowOf(raw);
    const last = result.at(-1);
    const lonelySign = last?.attributes.list && last.text === '' && above.trim() !== '';
    const goesOn = last && !row.attributes.list && page.broke(above, raw, last.text);
    if (last && row.text && !row.attributes.list && (lonelySign || goesOn)) {
      last.text = glued(last.text, row.text.trim());
      joined ||= !lonelySign;
    } else result.push(row);
    above = raw;
  }
  // Between joined paragraphs the empty rows were only distance.
  return joined ? result.filter(({ text, attributes }) => text.trim() || attributes.list) : result;
}

/** The page that rows may come from. */
class Page {
  private readonly width: number;
  /** A word is parted at the end of some row, or the rows are known to be those of a page. */
  private readonly certain: boolean;

  constructor(rows: readonly string[], fromPages: boolean) {
    const lengths = rows.map((row) => row.trim().length).sort((one, other) => one - other);
    const longest = lengths.at(-1) ?? 0;
    // One single row that is much longer than all others is no row of a page.
    this.width = longest <= (lengths.at(-2) ?? 0) * 1.35 || rows.length === 2 ? longest : 0;
    this.certain = fromPages || rows.some((row, at) => partsWord(row.trim(), rows[at + 1]?.trim() ?? ''));
  }

  /** True when the row above ends because the page did, not the sentence. */
  broke(above: string, row: string, begun: string): boolean {
    const [before, after] = [above.trim(), row.trim()];
    if (this.width < shortestPage || before.length < this.width * 0.7 || after === '') return false;
    if (partsWord(before, after)) return true;
    // Where the first word below had room above, somebody began a new line.
    const first = /^\S+/.exec(after)?.[0].length ?? 0;
    if (before.length + 1 + first < this.width * 0.9) return false;
    const ended = /[.!?:;]["”»)]?$/.test(before);
    if (/^\p{Ll}/u.test(after)) return this.certain || (!ended && /^[^\p{Ll}]/u.test(begun) && !/^at\b/.test(after));
    return this.certain && !ended;
  }
}

const partsWord = (before: string, after: string) =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:og|eller|samt)\b/.test(after);

function glued(before: string, after: string): string {
  if (before === '') return after;
  return partsWord(before, after) ? before.slice(0, -1) + after : `${before} ${after}`;
}
