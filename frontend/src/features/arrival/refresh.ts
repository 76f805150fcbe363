/** When the screen in the room asks for another code. */

/** A code is accepted for minutes after it was shown: a little late is as good, and never too often. */
const leastMs = 1_000;
const againMs = 5_000;
/** A clock that goes wrong must not freeze the screen on one code. */
const mostMs = 60_000;

/**
 * Milliseconds to wait.
 *
 * @param until when the code at hand is followed by another; null when there is none at hand
 */
export const untilNext = (until: string | null, now: number): number =>
  until === null ? againMs : Math.min(mostMs, Math.max(leastMs, Date.parse(until) - now + 200));
