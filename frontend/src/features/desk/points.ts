/** The points of the recommendation as it is written now, each with what was decided of it. */
import type { Point } from '../../protocol';

/**
 * As the server joins them: a point is known by its words. Until its points have come, those that are decided.
 *
 * @param texts of the recommendation
 */
export const decidedPoints = (texts: readonly string[], decided: readonly Point[]): Point[] =>
  texts.length === 0
    ? [...decided]
    : texts.map((text) => ({
        text,
        outcome: decided.find((point) => point.text === text && point.outcome !== null)?.outcome ?? null,
      }));
