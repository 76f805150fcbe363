/** Facts of a meeting's body and year: who sits where, and which days are working days. */
import { ask } from '../lib/api';
import { workdaysAfter } from '../lib/danish-time';
import type { Meeting } from './types';
import type { components } from '../lib/schema';
import { session } from '../lib/session.svelte';
import { danishToday } from '../lib/server-clock';

/** The seats of a body on a day, to be combined with those called in; empty when they are not available now. */
export async function seatsOn(bodyId: string, day: string): Promise<components['schemas']['Seat'][]> {
  const params = { path: { bodyId }, query: { on: day } };
  const answer = await ask(session.api.GET('/api/bodies/{bodyId}/seats', { params }));
  return answer.ok ? answer.value.seats : [];
}

/** The day this many working days from today; without the holidays, when they are not available. */
export async function inWorkdays(meeting: Meeting, count: number): Promise<string> {
  const today = danishToday();
  const region = session.bodyOf(meeting.bodyId)?.region;
  if (!region) return workdaysAfter(today, count, new Set());
  const year = Number(today.slice(0, 4));
  const years = [year, year + 1].map(async (each) => {
    const params = { query: { region, year: each } };
    const answer = await ask(session.api.GET('/api/calendar', { params }));
    return answer.ok ? Object.keys(answer.value.holidays) : [];
  });
  return workdaysAfter(today, count, new Set((await Promise.all(years)).flat()));
}
