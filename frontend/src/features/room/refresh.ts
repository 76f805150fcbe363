/** When the screen in the room asks for another code. */

/** A code is valid for minutes after it was shown: a little late does no harm, and never too often. */
const leastMs = 1_000;
const againMs = 5_000;
/** A wrong clock must not freeze the screen on one code. */
const mostMs = 60_000;

/**
 * Milliseconds to wait.
 *
 * @param until when another code follows the current one; null without a current one
 */
export const untilNext = (until: string | null, now: number): number =>
  until === null ? againMs : Math.min(mostMs, Math.max(leastMs, Date.parse(until) - now + 200));
