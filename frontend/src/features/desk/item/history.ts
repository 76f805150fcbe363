/** Who wrote what, ready to be shown: lines of pieces, each with its author and time. */
import type { Span, TextHistory } from '../../../meeting/types';
import { lineAttributesOf, type LineAttributes, type Run } from '../../../richtext/lines';
import { linesOfTable, tableIn, type StoredTable } from '../../../richtext/table-words';
import { numbersOf } from '../../../richtext/list-numbers';

const mark = './.';

export interface Piece {
  words: string;
  /** Null for the import. */
  by: string | null;
  time: string;
  /** What it is where it is no words: shown as it looked, with its spans, headings and sides. */
  table?: StoredTable;
}

export interface HistoryLine {
  attributes: LineAttributes;
  pieces: Piece[];
}

/** The marker of each list line, as the text itself has it. */
export function signsOf(lines: readonly HistoryLine[]): (string | undefined)[] {
  const runs = (pieces: readonly Piece[]) =>
    pieces.map(({ words }): Run => (words === mark ? { attachmentMark: true, marks: {} } : { text: words, marks: {} }));
  const numbers = numbersOf(lines.map(({ attributes, pieces }) => ({ attributes, runs: runs(pieces) })));
  return lines.map(({ attributes }, at) => {
    const number = numbers[at];
    return number ? `${number}.` : attributes.list && '•';
  });
}

export type Version = TextHistory['versions'][number];

/** The spans line by line; a table is one piece, with its rows as lines. */
export function historyLines(spans: readonly Span[], nameOfTable: string): HistoryLine[] {
  const lines: HistoryLine[] = [];
  let pieces: Piece[] = [];
  for (const { insert, attributes = {}, by, time } of spans) {
    if (typeof insert !== 'string') {
      const table = tableIn(insert['table']);
      const words = table ? [nameOfTable, ...linesOfTable(table, ' | ')].join('\n') : mark;
      pieces.push({ words, by, time, ...(table && { table }) });
      continue;
    }
    insert.split('\n').forEach((words, index) => {
      if (index > 0) {
        lines.push({ attributes: lineAttributesOf(attributes), pieces });
        pieces = [];
      }
      if (words) pieces.push({ words, by, time });
    });
  }
  if (pieces.length > 0) lines.push({ attributes: {}, pieces });
  return lines;
}

/** Every author of words that are still there, in the order of first appearance. */
export const authorsOf = (lines: readonly HistoryLine[]): (string | null)[] => [
  ...new Set(lines.flatMap(({ pieces }) => pieces.map(({ by }) => by))),
];

/** The slider position of a version: the last burst that is not newer. */
export function placeOf(versions: readonly Version[], shown: number): number {
  const newer = versions.findIndex(({ version }) => version > shown);
  return newer < 0 ? versions.length - 1 : Math.max(0, newer - 1);
}
