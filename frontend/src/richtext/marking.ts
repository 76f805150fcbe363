/** Marking a passage of a text: words by their place in the flat text, and the units that the keys move by. Pure. */
import {
  cellNames,
  cellsOf,
  nameOf,
  sameCell,
  trimmedInCell,
  wordsAtCell,
  type CellNames,
  type CellPlace,
} from './cells';
import { isTable, placeLines, type Line, type Run, type TableLine } from './lines';
import { tableIn, type StoredTable } from './table-words';
import type { Op } from './types';

/** A stretch of the flat text, in UTF-16 units. */
export interface Range {
  from: number;
  to: number;
  /** Words in a cell of the table that the stretch is; without it, the stretch as a whole. */
  cell?: CellPlace | null;
}

/** Something to be shown at a stretch of a text. */
export interface Mark extends Range {
  id: string;
  kind: 'comment' | 'chosen' | 'choosing';
}

/** A stretch with its marks. */
interface Under {
  at: number;
  under: readonly Mark[];
}
export type MarkedRun = Run & { marks: Run['marks'] } & Under;
/** A table is one unit, marked as a whole, or words in its cells. */
export type MarkedTable = TableLine & Under & { inCells: readonly Mark[] };

/** The longest quotation that the server takes. */
export const longestQuote = 2_000;

/** The lines of a text, with their runs cut where a mark begins or ends. */
export function markedLines(ops: readonly Op[], marks: readonly Mark[]): (Line | MarkedTable)[] {
  const bounds = [...new Set(marks.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other);
  const under = (from: number, to: number, cells = false) =>
    marks.filter((mark) => mark.from <= from && to <= mark.to && cells === Boolean(mark.cell));
  return placeLines(ops).map(({ line, start, end, hidden }) => {
    if (isTable(line)) return { ...line, at: start, under: under(start, end), inCells: under(start, end, true) };
    const runs: MarkedRun[] = [];
    let at = start;
    for (const run of line.runs) {
      while (hidden.includes(at)) at++;
      for (const piece of cut(run, at, bounds)) {
        runs.push({ ...piece, under: under(piece.at, piece.at + lengthOf(piece)) });
      }
      at += lengthOf(run);
    }
    return { attributes: line.attributes, runs };
  });
}

const lengthOf = (run: Run) => ('text' in run ? run.text.length : 1);

function cut(run: Run, at: number, bounds: readonly number[]): (Run & { at: number })[] {
  if (!('text' in run)) return [{ ...run, at }];
  const inside = bounds.filter((bound) => bound > at && bound < at + run.text.length);
  const starts = [at, ...inside];
  return starts.map((start, index) => ({
    ...run,
    text: run.text.slice(start - at, (starts[index + 1] ?? at + run.text.length) - at),
    at: start,
  }));
}

/** Each unit in a quotation: a table by its name. The back end's `Run.quoted` says the same. */
const quoted = (ops: readonly Op[]): string[] =>
  ops.flatMap(({ insert }) => {
    if (typeof insert === 'string') return insert.split('');
    const table = tableIn(insert['table']);
    return [table ? `[Tabel: ${nameOf(table)}]` : './. '];
  });

/** The table at a place of the flat text. */
export function tableAt(ops: readonly Op[], at: number): StoredTable | null {
  const line = placeLines(ops).find(({ start }) => start === at)?.line;
  return line && isTable(line) ? line.table : null;
}

/** A stretch of the flat text as it is quoted. */
export function wordsAt(ops: readonly Op[], { from, to, cell }: Range): string {
  const table = cell && tableAt(ops, from);
  return table ? wordsAtCell(table, cell) : quoted(ops).slice(from, to).join('');
}

/** How the marked cell is called; null when it is none. */
export function namesAt(ops: readonly Op[], { from, cell }: Range): CellNames | null {
  const table = cell && tableAt(ops, from);
  return table ? cellNames(table, cell) : null;
}

/** True if it contains a whole table or an attachment mark: no words can be proposed for it. */
export const hasEmbed = (ops: readonly Op[], { from, to, cell }: Range): boolean =>
  !cell && flatOf(ops).slice(from, to).includes(embed);

/** A stretch without the white space around it; null when nothing else is in it, or far too much. */
export function trimmed(ops: readonly Op[], { from, to, cell }: Range): Range | null {
  if (cell) {
    const table = tableAt(ops, from);
    const words = table && trimmedInCell(table, cell);
    return words && words.end - words.start <= longestQuote ? { from, to, cell: words } : null;
  }
  const flat = flatOf(ops);
  while (from < to && /\s/.test(flat.charAt(from))) from++;
  while (to > from && /\s/.test(flat.charAt(to - 1))) to--;
  return from < to && to - from <= longestQuote ? { from, to } : null;
}

/** One character a unit; an embed is a character that no text contains. */
const embed = '\ufffc';
export const flatOf = (ops: readonly Op[]): string =>
  ops.map(({ insert }) => (typeof insert === 'string' ? insert : embed)).join('');

/** The place of quoted words nearest to where they were; null when they are gone, or cannot be told apart. */
export function locate(ops: readonly Op[], words: string, near: number | null = null): Range | null {
  if (!words) return null;
  const all = quoted(ops);
  const read = all.join('');
  // Where each unit begins in the read-out text: an embed reads as several characters.
  const begins: number[] = [0];
  for (const unit of all) begins.push((begins.at(-1) ?? 0) + unit.length);
  const unitAt = new Map(begins.map((at, unit) => [at, unit]));
  const found: Range[] = [];
  for (let at = read.indexOf(words); at >= 0; at = read.indexOf(words, at + 1)) {
    const [from, to] = [unitAt.get(at), unitAt.get(at + words.length)];
    if (from !== undefined && to !== undefined) found.push({ from, to });
  }
  const [first] = found;
  if (!first || (found.length > 1 && near === null)) return null;
  const distance = ({ from }: Range) => Math.abs(from - (near ?? 0));
  return found.reduce((one, other) => (distance(other) < distance(one) ? other : one), first);
}

export type Unit = 'word' | 'sentence' | 'paragraph';
export const units: readonly Unit[] = ['word', 'sentence', 'paragraph'];

/** The words, sentences or paragraphs of a text, in reading order. A table is a paragraph, a cell a sentence. */
export function unitsOf(ops: readonly Op[], unit: Unit): Range[] {
  const flat = flatOf(ops);
  return placeLines(ops).flatMap(({ line, start, end }) => {
    if (isTable(line)) {
      const whole = { from: start, to: end };
      return unit === 'paragraph' ? [whole] : cellUnits(line.table, unit).map((cell) => ({ ...whole, cell }));
    }
    const words = flat.slice(start, end);
    const pieces = unit === 'paragraph' ? [{ at: 0, text: words }] : piecesOf(words, unit);
    return pieces.flatMap(({ at, text }) => {
      const range = trimmed(ops, { from: start + at, to: start + at + text.length });
      return range && hasWord.test(flat.slice(range.from, range.to)) ? [range] : [];
    });
  });
}

const hasWord = /[\p{L}\p{N}]/u;

function cellUnits(table: StoredTable, unit: 'word' | 'sentence'): CellPlace[] {
  return cellsOf(table).flatMap(({ t, row, column }) => {
    const pieces = unit === 'sentence' ? [{ at: 0, text: t }] : piecesOf(t, unit);
    return pieces.flatMap(({ at, text }) => {
      const place = trimmedInCell(table, { row, column, start: at, end: at + text.length });
      return place && hasWord.test(text) ? [place] : [];
    });
  });
}

function piecesOf(words: string, unit: 'word' | 'sentence'): { at: number; text: string }[] {
  const segments = new Intl.Segmenter('da', { granularity: unit }).segment(words);
  return [...segments].map(({ index, segment }) => ({ at: index, text: segment }));
}

/** How the keys have marked so far: from one unit to another, both included. */
export interface Walk {
  unit: Unit;
  first: number;
  last: number;
}

export const begin = (unit: Unit): Walk => ({ unit, first: 0, last: 0 });

/** The marking after one more step; never out of the text. `wider` keeps the start. */
export function step(ops: readonly Op[], walk: Walk, by: 1 | -1, wider = false): Walk {
  const count = unitsOf(ops, walk.unit).length;
  const last = Math.min(Math.max(0, walk.last + by), Math.max(0, count - 1));
  return wider ? { ...walk, last: Math.max(walk.first, last) } : { ...walk, first: last, last };
}

/** The same place in other units. */
export function inUnit(ops: readonly Op[], walk: Walk, unit: Unit): Walk {
  const { from, cell } = rangeOf(ops, walk) ?? { from: 0 };
  const at = unitsOf(ops, unit).findIndex(
    (range) => range.to > from && (!cell || !range.cell || (sameCell(range.cell, cell) && range.cell.end > cell.start)),
  );
  return { unit, first: Math.max(0, at), last: Math.max(0, at) };
}

/** The marked stretch; null in a text without words. More than one cell is the table as a whole. */
export function rangeOf(ops: readonly Op[], { unit, first, last }: Walk): Range | null {
  const all = unitsOf(ops, unit);
  const [one, other] = [all[first], all[last]];
  if (!one || !other) return null;
  if (one.from === other.from && one.cell && other.cell && sameCell(one.cell, other.cell))
    return { from: one.from, to: one.to, cell: { ...one.cell, end: other.cell.end } };
  return { from: one.from, to: other.to };
}
