/** Plain text of the clipboard as lines: list markers make lists, and rows that a PDF broke are joined again. */
import type { Line, LineAttributes } from '../richtext/lines';
import { numbered } from '../richtext/list-numbers';
import { readable } from './paste-characters';

interface Row {
  text: string;
  attributes: LineAttributes;
  /** The marker of an ordered point. */
  number: number | null;
}

/** Shorter rows were not broken by a page's width. */
const shortestPage = 45;
const months = 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec';
/** "2. halvår" and "1. viceborgmester" are not list points. */
const ordinals = `(?:${months})\\p{L}*\\b|(?:halvår|kvartal|runde|behandling|udgave|fase|klasse|vice|etape|sal\\b|del\\b)`;
const bullet = /^(\s*)(?:[-*•·▪◦‣–—➢●\uf0a7]|o(?=\t))(?:\s+(.*))?$/;
const number = new RegExp(`^(\\s*)\\(?(\\d{1,3})[.)]\\s+(?!${ordinals})(.*)$`, 'iu');

/**
 * Lines of plain text; "- " and "1. " at the start make lists, as they do when typed. Numbers stay as they are.
 *
 * @param fromPages true if the rows are known to be those of a page, as a PDF viewer copies them
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

/** A lone number before a small letter belongs to the words: "3. sal". */
function withoutLonely(rows: readonly Row[]): Row[] {
  const points = rows.filter(({ attributes }) => attributes.list).length;
  return rows.map((row) => {
    const lonely = points === 1 && row.number !== null && row.number > 1 && /^\p{Ll}/u.test(row.text);
    return lonely ? { text: `${row.number}. ${row.text}`, attributes: {}, number: null } : row;
  });
}

/** Joins rows that a page's width has broken; without signs of a page, every row stays a line. */
function rejoined(rows: readonly string[], fromPages: boolean): Row[] {
  const broken = brokenByPage(rows, fromPages);
  const result: Row[] = [];
  rows.forEach((raw, at) => {
    const row = rowOf(raw);
    const last = result.at(-1);
    const lonelySign = last?.attributes.list && last.text === '' && (rows[at - 1] ?? '').trim() !== '';
    if (last && row.text && !row.attributes.list && (lonelySign || broken[at]))
      last.text = glued(last.text, row.text.trim());
    else result.push(row);
  });
  // Between joined paragraphs the empty rows were only distance.
  const any = broken.some(Boolean);
  return any ? result.filter(({ text, attributes }) => text.trim() || attributes.list) : result;
}

const ends = (row: string) => /[.!?:;]["”»)]?$/.test(row);

/** For each row, whether the one above ends because of the page, not because somebody began a new line. */
function brokenByPage(raw: readonly string[], fromPages: boolean): boolean[] {
  const rows = raw.map((row) => row.trim());
  const lengths = rows.map(({ length }) => length).sort((one, other) => one - other);
  const longest = lengths.at(-1) ?? 0;
  // A single row that is much longer than all others is not a row of a page.
  const width = longest <= (lengths.at(-2) ?? 0) * 1.35 || rows.length === 2 ? longest : 0;
  const certain = fromPages || rows.some((row, at) => partsWord(row, rows[at + 1] ?? ''));
  const broken = rows.map((after, at) => {
    const before = rows[at - 1] ?? '';
    if (width < shortestPage || before.length < width * 0.7 || after === '' || rowOf(raw[at] ?? '').attributes.list)
      return false;
    if (partsWord(before, after)) return true;
    // If the first word below would fit above, somebody began a new line.
    const first = /^\S+/.exec(after)?.[0].length ?? 0;
    if (before.length + 1 + first < (certain ? width * 0.9 : width)) return false;
    if (/^\p{Ll}/u.test(after)) return certain || (!ends(before) && !/^at\b/.test(after));
    return certain && !ends(before);
  });
  return certain ? broken : onlySentences(rows, broken);
}

/** Without the rows that no sentence runs through, from a capital to a full stop. */
function onlySentences(rows: readonly string[], broken: readonly boolean[]): boolean[] {
  const kept = [...broken];
  for (let first = 0; first < rows.length;) {
    let last = first;
    while (broken[last + 1]) last++;
    const begun = rowOf(rows[first] ?? '').text;
    if (!/^[^\p{Ll}]/u.test(begun) || !ends(rows[last] ?? '')) kept.fill(false, first, last + 1);
    first = last + 1;
  }
  return kept;
}

const partsWord = (before: string, after: string) =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:og|eller|samt)\b/.test(after);

function glued(before: string, after: string): string {
  if (before === '') return after;
  return partsWord(before, after) ? before.slice(0, -1) + after : `${before} ${after}`;
}
