/** The current points of the recommendation, each with its decision. */
import { isTable, toLines, type Line } from '../../../richtext/lines';
import { numbersOf } from '../../../richtext/list-numbers';
import type { Point } from '../../../meeting/types';
import type { RichText } from '../../../richtext/types';

/**
 * Matched the way the server does it: a point is known by its words. Until the points have come, those that are
 * decided.
 *
 * @param texts of the recommendation
 */
export function decidedPoints(texts: readonly string[], decided: readonly Point[]): Point[] {
  if (texts.length === 0) return [...decided];
  // Two points may have the same words: the second of them is the second that was decided.
  const left = [...decided];
  return texts.map((text) => {
    const at = left.findIndex((point) => point.text === text);
    return { text, outcome: (at < 0 ? undefined : left.splice(at, 1)[0])?.outcome ?? null };
  });
}

/**
 * Each point's number in the recommendation, null where it has none: a bullet, or a text that has changed since its
 * points were decided.
 */
export function numbersOfPoints(recommendation: RichText | null, count: number): (number | null)[] {
  const lines = toLines(recommendation?.ops ?? []);
  const numbers = numbersOf(lines).filter((_, at) => isOutermost(lines[at]));
  return Array.from({ length: count }, (_, at) => (numbers.length === count ? (numbers[at] ?? null) : null));
}

/** Points are the list lines at the outermost level that have words, as the server's `Recommendation` reads them. */
const isOutermost = (line: Line | undefined) =>
  line !== undefined &&
  !isTable(line) &&
  !!line.attributes.list &&
  !line.attributes.indent &&
  line.runs.some((run) => 'text' in run && run.text.trim() !== '');
