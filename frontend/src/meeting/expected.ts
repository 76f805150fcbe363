/**
 * When the items of a running meeting are expected to be taken up: a forecast from the plan and from how the meeting
 * goes, made of what this viewer may see. Pure.
 */
import { danishInstant, dayAfter } from '../lib/danish-time';
import { isOver, itemsOf, openItem } from './agenda';
import { spentMs } from './course';
import { upcoming } from './run-order';
import type { Item, Meeting } from './types';

const minuteMs = 60_000;
/** What was finished sooner says nothing of how long an item takes. */
const leastMs = minuteMs;
/** A forecast is no timetable: it is told in steps of five minutes, and stands still in between. */
const stepMs = 5 * minuteMs;

export interface Forecast {
  /** The instant at which each waiting item is expected, in milliseconds since 1970, by its id. */
  times: ReadonlyMap<string, number>;
  /** When the last of them is expected to be done; null when nobody can tell. */
  end: number | null;
}

/** When the waiting items of a running meeting are expected; nothing while no meeting runs. */
export const expectedTimes = (meeting: Meeting, now: number): ReadonlyMap<string, number> =>
  meeting.status === 'live' ? forecast(meeting, now).times : new Map();

/**
 * How a meeting is expected to go on from now, or from its hour if it has not begun; rounded up to five minutes. The
 * items come in the order in which the meeting takes them. One that has a slot does not begin before it. What follows
 * an item whose length nobody can tell has no time, and neither has anything when the meeting is over or cancelled.
 */
export function forecast(meeting: Meeting, now: number): Forecast {
  const times = new Map<string, number>();
  if (isOver(meeting) || meeting.status === 'cancelled') return { times, end: null };
  const usual = usualMs(meeting, now);
  const open = openItem(meeting);
  const begin = meeting.status === 'live' ? now : (danishInstant(meeting.start)?.getTime() ?? null);
  let at = open ? after(now, leftMs(open, usual, now)) : begin;
  for (const item of upcoming(meeting)) {
    const slot = slotOf(meeting, item);
    if (slot !== null) at = Math.max(slot, at ?? slot);
    if (at === null) continue;
    times.set(item.id, inSteps(at));
    at = after(at, leftMs(item, usual, now));
  }
  return { times, end: at === null ? null : inSteps(at) };
}

const inSteps = (at: number): number => Math.ceil(at / stepMs) * stepMs;
const after = (at: number, ms: number | null): number | null => (ms === null ? null : at + ms);

/** How long an item will still take, null when nobody can tell. */
function leftMs(item: Item, usual: number | null, now: number): number | null {
  const whole = item.plan.minutes === null ? usual : item.plan.minutes * minuteMs;
  return whole === null ? null : Math.max(0, whole - spentMs(item, now));
}

/**
 * How long an item without planned minutes takes: as long as those that were treated already, or an even share of what
 * the plan leaves of the meeting; null without either.
 */
function usualMs(meeting: Meeting, now: number): number | null {
  const items = itemsOf(meeting);
  const treated = items.filter((item) => item.status === 'done' && spentMs(item, now) >= leastMs);
  const unplanned = treated.filter(({ plan }) => plan.minutes === null);
  const pace = unplanned.length > 0 ? unplanned : treated;
  if (pace.length > 0) return pace.reduce((sum, item) => sum + spentMs(item, now), 0) / pace.length;
  const [start, end] = [danishInstant(meeting.start), meeting.end === null ? null : danishInstant(meeting.end)];
  const free = items.filter(({ plan }) => plan.minutes === null).length;
  if (!start || !end || free === 0) return null;
  const planned = items.reduce((sum, { plan }) => sum + (plan.minutes ?? 0), 0) * minuteMs;
  const left = end.getTime() - start.getTime() - planned;
  return left > 0 ? left / free : null;
}

/** The instant of an item's slot; one before the meeting's hour is on the day after. */
function slotOf({ start }: Meeting, { plan }: Item): number | null {
  if (plan.slot === null) return null;
  const clock = plan.slot.slice(0, 5);
  const day = clock < start.slice(11, 16) ? dayAfter(start.slice(0, 10)) : start.slice(0, 10);
  return danishInstant(`${day}T${clock}`)?.getTime() ?? null;
}
