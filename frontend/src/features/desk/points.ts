/** The points of the recommendation as it is written now, each with what was decided of it. */
import type { Point } from '../../protocol';

/**
 * As the server joins them: a point is known by its words. Until its points have come, those that are decided.
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
