/**
 * The numbers of ordered lists: the one function that counts, for the editor, the pages and copies. Mirrors
 * `ListNumbers` of the back end, which counts for the PDF; both read the examples in `resources/lists`.
 */
import { isTable, type Line, type TableLine } from './lines';

/** One depth of a list that can still grow. */
interface Level {
  indent: number;
  count: number;
}

type WordsLine = Exclude<Line, TableLine>;

/**
 * Counts line by line. A point counts on from the one before at its depth, below the same point; a bullet ends the
 * counting at its depth. `start` sets the number. A list continues after an indented paragraph, which belongs to the
 * point above, and after a line with nothing but "./.", which marks the line below it.
 */
class Counter {
  private levels: Level[] = [];

  /** The number of the next line, null when it has none. */
  next(line: Line): number | null {
    if (!isPoint(line)) {
      if (!goesOn(line)) this.levels = [];
      return null;
    }
    const { list, indent = 0, start } = line.attributes;
    while ((this.levels.at(-1)?.indent ?? -1) > indent) this.levels.pop();
    let level = this.levels.at(-1);
    if (level?.indent !== indent) this.levels.push((level = { indent, count: 0 }));
    level.count = list === 'ordered' ? start || level.count + 1 : 0;
    return list === 'ordered' ? level.count : null;
  }

  /** Gives the last line another number. */
  set(number: number): void {
    const level = this.levels.at(-1);
    if (level) level.count = number;
  }
}

/** The number of each line, null for those that have none. */
export function numbersOf(lines: readonly Line[]): (number | null)[] {
  const counter = new Counter();
  return lines.map((line) => counter.next(line));
}

/** The lines with a `start` wherever the count would give another number; null leaves a line as it is. */
export function numbered(lines: readonly Line[], numbers: readonly (number | null)[]): Line[] {
  const counter = new Counter();
  return lines.map((line, at) => {
    const wanted = numbers[at] ?? null;
    const counted = counter.next(line);
    if (wanted === null || counted === wanted || isTable(line)) return line;
    counter.set(wanted);
    return { ...line, attributes: { ...line.attributes, start: wanted } };
  });
}

const isPoint = (line: Line): line is WordsLine => !isTable(line) && !!line.attributes.list;

function goesOn(line: Line): boolean {
  if (isTable(line)) return false;
  const { header, indent, quote } = line.attributes;
  return (!!indent && !header && !quote) || isOnlyMarks(line);
}

const isOnlyMarks = ({ runs }: WordsLine) =>
  runs.some((run) => !('text' in run)) && runs.every((run) => !('text' in run) || run.text.trim() === '');
