/**
 * The server's clock, as far as this device can tell: deadlines and times use it, and a tablet's own clock may be hours
 * off.
 */
import { danishDay } from './danish-time';

/** A smaller difference may be the answer's time on its way, and no wrong clock. */
const toleratedMs = 2_000;
let aheadMs = 0;

/** The time on the server, in milliseconds since 1970. */
export const serverNow = (): number => Date.now() + aheadMs;
/** The same as a date. */
export const serverDate = (): Date => new Date(serverNow());

/** Today in Denmark, as a date field has it. */
export const danishToday = (now = serverDate()): string => danishDay(now);

/**
 * The server told its time in an answer.
 *
 * @param instant in ISO form; anything else changes nothing
 * @param askedAt this device's clock at the request
 * @param answeredAt and at the answer
 */
export function heardServer(instant: string, askedAt: number, answeredAt = Date.now()): void {
  const ahead = Date.parse(instant) - (askedAt + answeredAt) / 2;
  if (Number.isNaN(ahead)) return;
  aheadMs = Math.abs(ahead) <= Math.max(toleratedMs, answeredAt - askedAt) ? 0 : ahead;
}
