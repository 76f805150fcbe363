/**
 * The flat text as lines. Stored as ops (see `RichText` in the back end's `words`): characters, line attributes on
 * "\n", marks, embeds. A line is what the reader renders and what the editor edits.
 */
import { linesOfTable, tableIn, type StoredTable } from './table-words';
import type { Op } from './types';

export interface Marks {
  bold?: true;
  italic?: true;
  underline?: true;
  link?: string;
}

export interface LineAttributes {
  header?: 1 | 2 | 3;
  list?: 'bullet' | 'ordered';
  indent?: number;
  quote?: true;
  /** The number that an ordered point has whatever stands above it; those below count on from it. */
  start?: number;
}

export type Run = { text: string; marks: Marks } | { attachmentMark: true; marks: Marks };

/** One line: words, or a table that stands alone. */
export type Line = { attributes: LineAttributes; runs: Run[] } | TableLine;
export interface TableLine {
  table: StoredTable;
}

export const isTable = (line: Line): line is TableLine => 'table' in line;

const longestIndent = 8;
/** The largest number that an ordered list may begin at. */
export const highestStart = 9999;

/** A line and the stretch of the flat text it is rendered from, counted in UTF-16 units; an embed counts one. */
export interface Placed {
  line: Line;
  start: number;
  /** After the last word, or after a table's embed. */
  end: number;
  /** After the line break, or the same as `end` when the text has none here. */
  next: number;
  /** Embeds inside the line that our schema does not know: they count in the flat text but are not shown. */
  hidden: readonly number[];
}

/**
 * The lines of a text with their places. Leaves out what our schema does not know. A text by several writers may be
 * odd: words on a table's line, no line break at the end. Everybody gets the same lines from it.
 */
export function placeLines(ops: readonly Op[]): Placed[] {
  const placed: Placed[] = [];
  let runs: Run[] = [];
  let hidden: number[] = [];
  let afterTable = false;
  let start = 0;
  let at = 0;
  const end = (line: Line, next: number) => {
    placed.push({ line, start, end: at, next, hidden });
    runs = [];
    hidden = [];
    start = next;
  };
  const lineBreak = (attributes: LineAttributes) => {
    const table = placed.at(-1);
    // The line break after a table belongs to the table, which is alone on its line.
    if (afterTable && runs.length === 0 && table) {
      table.next = start = at + 1;
      hidden = [];
    } else end({ attributes, runs }, at + 1);
    afterTable = false;
  };
  for (const { insert, attributes = {} } of ops) {
    if (typeof insert !== 'string') {
      const table = tableIn(insert['table']);
      if (table) {
        if (runs.length > 0) end({ attributes: {}, runs }, at);
        start = at++;
        hidden = [];
        end({ table }, at);
        afterTable = true;
        continue;
      }
      if (insert['attachmentMark'] === true) runs.push({ attachmentMark: true, marks: marksOf(attributes) });
      else hidden.push(at);
      at++;
      continue;
    }
    insert.split('\n').forEach((text, index) => {
      if (index > 0) {
        lineBreak(lineAttributesOf(attributes));
        at++;
      }
      if (text) runs.push({ text, marks: marksOf(attributes) });
      at += text.length;
    });
  }
  if (runs.length > 0) end({ attributes: {}, runs }, at);
  return placed;
}

/** The lines of a text; there is always at least one. */
export function toLines(ops: readonly Op[]): Line[] {
  const lines = placeLines(ops).map(({ line }) => line);
  return lines.length > 0 ? lines : [{ attributes: {}, runs: [] }];
}

/** The ops of lines, in the one normal form: equal texts have equal ops, and the last one ends in "\n". */
export function toOps(lines: readonly Line[]): Op[] {
  const ops: Op[] = [];
  const add = (insert: Op['insert'], attributes: object) => {
    const last = ops.at(-1);
    const kept = Object.keys(attributes).length > 0 ? { attributes: attributes as Record<string, unknown> } : {};
    const joins = typeof insert === 'string' && typeof last?.insert === 'string';
    if (joins && same(last.attributes ?? {}, attributes)) last.insert += insert;
    else ops.push({ insert, ...kept });
  };
  for (const line of lines) {
    if (isTable(line)) {
      add({ table: line.table as unknown as Record<string, unknown> }, {});
      add('\n', {});
      continue;
    }
    for (const run of line.runs) {
      if ('text' in run) add(run.text, ordered(run.marks));
      else add({ attachmentMark: true }, ordered(run.marks));
    }
    add('\n', orderedLine(line.attributes));
  }
  return ops.length > 0 ? ops : [{ insert: '\n' }];
}

export const normalise = (ops: readonly Op[]): Op[] => toOps(toLines(ops));

/** True when both mean the same text. */
export const sameText = (one: readonly Op[], other: readonly Op[]): boolean => same(normalise(one), normalise(other));

/** The words alone, as the backend's `RichText.plain`. */
export function plainOf(ops: readonly Op[]): string {
  return toLines(ops)
    .map((line) =>
      isTable(line)
        ? linesOfTable(line.table, '\t').join('\n')
        : line.runs.map((run) => ('text' in run ? run.text : './. ')).join(''),
    )
    .join('\n')
    .trimEnd();
}

/** The words of each line, a table's rows as lines; an empty last line means the one being begun. */
export const linesOfWords = (ops: readonly Op[]): string[] =>
  toLines(ops).flatMap((line) =>
    isTable(line) ? linesOfTable(line.table, ', ') : [line.runs.map((run) => ('text' in run ? run.text : '')).join('')],
  );

/** True when the text holds only white space; an embed counts as content. */
export const isBlank = (ops: readonly Op[]): boolean => plainOf(ops).trim() === '';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The marks among attributes. */
export function marksOf(attributes: Record<string, unknown>): Marks {
  return ordered({
    ...(attributes['bold'] === true && { bold: true }),
    ...(attributes['italic'] === true && { italic: true }),
    ...(attributes['underline'] === true && { underline: true }),
    ...(typeof attributes['link'] === 'string' && attributes['link'] && { link: attributes['link'] }),
  });
}

function ordered({ bold, italic, underline, link }: Marks): Marks {
  return { ...(bold && { bold }), ...(italic && { italic }), ...(underline && { underline }), ...(link && { link }) };
}

/** The line attributes among attributes. */
export function lineAttributesOf(attributes: Record<string, unknown>): LineAttributes {
  const { header, list, indent, quote, start } = attributes;
  return orderedLine({
    ...((header === 1 || header === 2 || header === 3) && { header }),
    ...((list === 'bullet' || list === 'ordered') && { list }),
    ...(typeof indent === 'number' && indent >= 1 && { indent: Math.min(longestIndent, Math.floor(indent)) }),
    ...(quote === true && { quote }),
    ...(isStart(start) && { start }),
  });
}

/** True for a valid `start`. */
export const isStart = (start: unknown): start is number =>
  Number.isInteger(start) && Number(start) >= 1 && Number(start) <= highestStart;

function orderedLine({ header, list, indent, quote, start }: LineAttributes): LineAttributes {
  return {
    ...(header && { header }),
    ...(list && { list }),
    ...(indent && { indent }),
    ...(quote && { quote }),
    ...(start && { start }),
  };
}
