/** HTML of any program as lines: the one way, for the words of a page and for the cells of its tables. */
import type { Line, LineAttributes, Marks, Run } from '../richtext/lines';
import { numbered } from '../richtext/list-numbers';
import { cleaned, fromFont, readable } from './paste-characters';
import { headingIn, isJunk, marksIn, ownLine, signIn } from './paste-form';
import { scripted, scriptOf, type Script } from './paste-scripts';
import { headingSign, signOf, type Sign } from './paste-signs';
import { isData, ownTable, tableOf } from './paste-table';

/** Lines, and for a copy of our own whether its first and last lines are whole lines. */
export interface Pasted {
  lines: Line[];
  open?: { start: boolean; end: boolean };
}

/** A list point whose lines are being read: the first has its marker, the others continue it. */
interface Point extends Sign {
  used: boolean;
}

/** What the elements around some words say about them. */
interface Context {
  marks: Marks;
  line: LineAttributes;
  point: Point | null;
  script: Script | null;
  /** A symbol font. */
  font: string | null;
  /** Line breaks of the source count as line breaks. */
  pre: boolean;
}

const blocks = new Set(
  (
    'P DIV LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE UL OL TR TD TH TABLE CAPTION SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV ' +
    'PRE DT DD DL ADDRESS FIGURE FIGCAPTION CENTER FORM FIELDSET HR'
  ).split(' '),
);
const nothing: Context = { marks: {}, line: {}, point: null, script: null, font: null, pre: false };
/** Characters that only serve as bullets, where a program made no list of them. */
const bullet = /^(?:[•▪◦‣]\s*|[·●]\s+)/;

/** @param exact true for a copy of our own: every blank and every empty line is meant */
export function linesOfHtml(root: Element, exact = false): Line[] {
  return new Reader(root, exact).lines();
}

class Reader {
  private readonly found: Line[] = [];
  /** The number that each line had in its source. */
  private readonly numbers: (number | null)[] = [];
  private runs: Run[] = [];
  private context = nothing;
  /** The level of the highest heading. */
  private readonly top: number;

  constructor(
    private readonly root: Element,
    private readonly exact: boolean,
  ) {
    const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, p[class], [role=heading]')].map(headingIn);
    this.top = Math.min(6, ...levels.filter(Boolean));
  }

  lines(): Line[] {
    this.root.childNodes.forEach((child) => this.visit(child, nothing));
    this.end();
    return this.exact ? this.found : numbered(this.found, this.numbers);
  }

  private visit(node: Node, context: Context): void {
    if (node.nodeType === 3) this.text(node.nodeValue ?? '', context);
    else if (node.nodeType === 1) this.element(node as Element, context);
  }

  private text(raw: string, context: Context): void {
    if (this.exact) return this.add(cleaned(raw).replace(/\n/g, ' '), context);
    const [first = '', ...rest] = context.pre ? raw.replace(/\r\n?/g, '\n').split('\n') : [raw];
    this.words(first, context);
    for (const row of rest) {
      this.end();
      this.words(row, context);
    }
  }

  private words(raw: string, context: Context): void {
    let text = readable(raw).replace(/\s+/g, ' ');
    if (context.font) text = fromFont(text, context.font);
    if (context.script) text = scripted(text, context.script, this.before());
    this.add(text, context);
  }

  private add(text: string, { marks }: Context): void {
    if (text) this.runs.push({ text, marks });
  }

  private before(): string {
    const last = this.runs.at(-1);
    return last && 'text' in last ? last.text : '';
  }

  private element(element: Element, context: Context): void {
    const sign = signIn(element);
    if (sign) return this.add(sign, context);
    if (isJunk(element) || (this.exact && element.matches('.table > .note'))) return;
    if (element.tagName === 'BR') return this.lineBreak(context);
    if (element.classList.contains('attachment-mark'))
      return void this.runs.push({ attachmentMark: true, marks: context.marks });
    if (element.tagName === 'TABLE' && (this.exact || isData(element))) return this.table(element);
    const inner = this.within(element, context);
    if (!blocks.has(element.tagName)) return element.childNodes.forEach((child) => this.visit(child, inner));
    this.end();
    this.context = inner;
    if (inner.line.header && !this.exact) this.addNumber(element, context.point);
    element.childNodes.forEach((child) => this.visit(child, inner));
    this.end(this.exact && isOwnLine(element));
    this.context = context;
  }

  /** What applies inside an element. */
  private within(element: Element, outer: Context): Context {
    const style = element.getAttribute('style') ?? '';
    const marks = marksIn(element, outer.marks, this.exact);
    if (this.exact) return { ...outer, marks, line: ownLine(element) ?? (isOwnText(element) ? {} : outer.line) };
    const space = /white-space:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
    const pre = element.tagName === 'PRE' || (space ? space === 'pre' : outer.pre);
    const script = scriptOf(element, outer.script);
    const symbol = /mso-symbol-font-family:\s*["']?(\w+)/i.exec(style)?.[1];
    const font = symbol ?? outer.font;
    const inner = { ...outer, marks, script, font, pre };
    const heading = headingIn(element);
    if (heading) return { ...inner, line: { header: level(heading - this.top + 1) } };
    const sign = signOf(element);
    if (sign) return { ...inner, point: { ...sign, used: false } };
    return element.tagName === 'BLOCKQUOTE' ? { ...inner, line: { ...outer.line, quote: true } } : inner;
  }

  /** A numbered heading keeps its number as words, no matter whether Word or a list around it counts. */
  private addNumber(heading: Element, point: Point | null): void {
    const counts = headingIn(heading) && point && !point.used;
    const number = counts && (point.number === null ? point.words : `${point.number}.`);
    const before = headingSign(heading) || number;
    if (counts) point.used = true;
    if (before) this.runs.push({ text: `${before} `, marks: {} });
  }

  private table(element: Element): void {
    this.end();
    const table = (this.exact && ownTable(element)) || tableOf(element, (cell) => linesOfHtml(cell, this.exact));
    if (table) this.push({ table }, null);
  }

  private lineBreak({ line, point }: Context): void {
    // In a list point or a heading a break starts no new one.
    if (!this.exact && (point || line.header)) this.runs.push({ text: ' ', marks: {} });
    else this.end(this.exact && this.root.matches('td, th'));
  }

  /** The line ends. */
  private end(always = false): void {
    const any = this.exact && this.runs.length > 0;
    const runs = this.exact ? this.runs : trimmed(this.runs);
    this.runs = [];
    if (always || any || runs.some((run) => !('text' in run) || run.text.trim())) this.line(runs);
  }

  private line(runs: Run[]): void {
    const { line, point } = this.context;
    if (line.header) return this.push({ attributes: line, runs }, null);
    if (!point) return this.push(this.exact ? { attributes: line, runs } : withBullet(line, runs), null);
    const { list, number, words, depth } = point;
    const indent = Math.min(8, point.used ? depth + 1 : depth);
    const form = { ...(indent > 0 && { indent }), ...(line.quote && !list && { quote: line.quote }) };
    if (point.used) return this.push({ attributes: form, runs }, null);
    point.used = true;
    const signed: Run[] = words ? [{ text: `${words} `, marks: {} }, ...runs] : runs;
    this.push({ attributes: { ...(list && { list }), ...form }, runs: signed }, number);
  }

  private push(line: Line, number: number | null): void {
    this.found.push(line);
    this.numbers.push(number);
  }
}

const level = (header: number) => Math.min(3, Math.max(1, header)) as 1 | 2 | 3;

function withBullet(line: LineAttributes, runs: Run[]): Line {
  const [first, ...rest] = runs;
  const sign = first && 'text' in first && !line.quote ? (bullet.exec(first.text)?.[0] ?? '') : '';
  if (!first || !('text' in first) || !sign || (first.text === sign && rest.length === 0))
    return { attributes: line, runs };
  return {
    attributes: { ...line, list: 'bullet' },
    runs: trimmed([{ ...first, text: first.text.slice(sign.length) }, ...rest]),
  };
}

const isOwnText = (element: Element) => /^(?:P|H[3-5])$/.test(element.tagName);

/** An empty line of our own; empty paragraphs of other programs are only distance. */
const isOwnLine = (element: Element) =>
  element.childNodes.length === 0 && /^(?:P|LI|H[3-5])$/.test(element.tagName) && !element.closest('.table');

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
