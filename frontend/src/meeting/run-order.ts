/**
 * The order in which a meeting takes its items: that of the agenda, but one whose slot has come, by the planned minutes
 * of those before it, is taken first. The server has the same rule (`RunOrder`). Pure.
 */
import { itemsOf } from './agenda';
import type { Item, Meeting } from './types';

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** All items in that order; a slot before the meeting's hour is on the day after. */
export function runOrder(meeting: Meeting): Item[] {
  const start = minutesOf(meeting.start.slice(11, 16));
  const slotOf = ({ plan }: Item): number => {
    if (!plan.slot) return Infinity;
    const clock = minutesOf(plan.slot);
    return clock < start ? clock + 1440 : clock;
  };
  const left = itemsOf(meeting);
  const order: Item[] = [];
  for (let at = start; left.length > 0;) {
    const first = left.reduce((one, other) => (slotOf(other) < slotOf(one) ? other : one));
    const next = slotOf(first) <= at ? first : (left[0] ?? first);
    left.splice(left.indexOf(next), 1);
    order.push(next);
    at = (next.plan.slot ? Math.max(at, slotOf(next)) : at) + (next.plan.minutes ?? 0);
  }
  return order;
}

/** The next waiting item after this one, as the server opens it; null when there is none. */
export function nextWaiting(meeting: Meeting, item: Item): Item | null {
  const items = runOrder(meeting);
  const at = items.findIndex(({ id }) => id === item.id);
  return items.slice(at + 1).find(({ status }) => status === 'waiting') ?? null;
}

/** The candidates for the next item: first those after the open item, then those passed over before it. */
export function upcoming(meeting: Meeting): Item[] {
  const items = runOrder(meeting);
  const at = items.findIndex(({ status }) => status === 'open');
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].filter(({ status }) => status === 'waiting');
}
