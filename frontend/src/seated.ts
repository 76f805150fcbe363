/** Asks who sits where; the answer is put together with who was called in. */
import { placesOf, type Place } from './after';
import { ask } from './api';
import { danishDay, workdaysAfter } from './danish-time';
import type { Meeting } from './protocol';
import { session } from './session.svelte';

/** Everybody who answers for a seat at this meeting; empty when it cannot be known now. */
export async function placesAt(meeting: Meeting): Promise<Place[]> {
  const params = { path: { bodyId: meeting.bodyId }, query: { on: meeting.start.slice(0, 10) } };
  const answer = await ask(session.api.GET('/api/bodies/{bodyId}/seats', { params }));
  return answer.ok ? placesOf(meeting, answer.value.seats) : [];
}

/** The day so many working days from today; without the holidays, when they cannot be had. */
export async function inWorkdays(meeting: Meeting, count: number): Promise<string> {
  const today = danishDay(new Date());
  const region = meeting.bodyId.replace(/^(kkr|kd-net)-/, '');
  const year = Number(today.slice(0, 4));
  const years = [year, year + 1].map(async (each) => {
    const params = { query: { region, year: each } };
    const answer = await ask(session.api.GET('/api/calendar', { params }));
    return answer.ok ? Object.keys(answer.value.holidays) : [];
  });
  return workdaysAfter(today, count, new Set((await Promise.all(years)).flat()));
}
