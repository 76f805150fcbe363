/**
 * When something is to happen, as exactly as people know it: a day, "medio december 2022", a quarter, a half-year, a
 * season, a meeting, or the next meeting of a body. The same as `FuzzyDate` in the backend.
 */
import type { components } from '../lib/schema';
import { formatDay, formatMonth } from '../words/i18n';
import { t } from './fuzzy-words';

export type FuzzyDate = components['schemas']['FuzzyDate'];
export type Part = 'primo' | 'medio' | 'ultimo';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export const seasons: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

/** What is known of meetings; a day is null for one that was cancelled, deleted or is not planned yet. */
export interface KnownMeetings {
  day: (meetingId: string) => string | null;
  next: (bodyId: string) => string | null;
  name: (bodyId: string) => string;
}

/** Both inclusive, as `2026-12-31`. */
export interface Span {
  first: string;
  last: string;
}

const two = (n: number) => String(n).padStart(2, '0');
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whole months. @param month from 1 */
function months(year: number, month: number, count: number): Span {
  const end = month + count - 1;
  const [endYear, endMonth] = end > 12 ? [year + 1, end - 12] : [year, end];
  return { first: `${year}-${two(month)}-01`, last: `${endYear}-${two(endMonth)}-${lastOf(endYear, endMonth)}` };
}

const split = (dashed: string): [number, string] => [Number(dashed.slice(0, 4)), dashed.slice(5)];
const single = (day: string | null): Span | null => (day === null ? null : { first: day, last: day });

/** The days it may be; null for a meeting that is cancelled, deleted or not planned yet. */
export function spanOf(date: FuzzyDate, meetings: KnownMeetings): Span | null {
  if ('day' in date) return single(date.day);
  if ('meeting' in date) return single(meetings.day(date.meeting));
  if ('next' in date) return single(meetings.next(date.next));
  if ('quarter' in date) {
    const [year, number] = split(date.quarter);
    return months(year, 3 * Number(number) - 2, 3);
  }
  if ('half' in date) {
    const [year, number] = split(date.half);
    return months(year, 6 * Number(number) - 5, 6);
  }
  if ('season' in date) {
    const [year, season] = split(date.season);
    return months(year, 3 * (seasons.indexOf(season as Season) + 1), 3);
  }
  const [year, month] = split(date.month);
  const whole = months(year, Number(month), 1);
  if (date.part === 'primo') return { ...whole, last: `${date.month}-10` };
  if (date.part === 'medio') return { first: `${date.month}-11`, last: `${date.month}-20` };
  return date.part === 'ultimo' ? { ...whole, first: `${date.month}-21` } : whole;
}

/** By their last days; of those with the same, the more exact one first; at the end those without one. */
export const byTime =
  (meetings: KnownMeetings) =>
  (one: FuzzyDate, other: FuzzyDate): number => {
    const a = spanOf(one, meetings);
    const b = spanOf(other, meetings);
    if (!a || !b) return Number(a === null) - Number(b === null);
    return a.last.localeCompare(b.last) || b.first.localeCompare(a.first);
  };

/** In words, to stand in a sentence: "medio december 2022", "3. kvartal 2023", "næste møde i KKR Midtjylland". */
export function wordsOf(date: FuzzyDate, meetings: KnownMeetings): string {
  const words = t.fuzzy;
  if ('day' in date) return formatDay(`${date.day}T00:00`);
  if ('next' in date) return words.next(meetings.name(date.next));
  if ('meeting' in date) {
    const day = meetings.day(date.meeting);
    return day ? words.meeting(formatDay(`${day}T00:00`)) : words.noMeeting;
  }
  if ('month' in date) {
    const [year] = split(date.month);
    const month = `${formatMonth(`${date.month}-01T00:00`)} ${year}`;
    return date.part ? `${words.parts[date.part]} ${month}` : month;
  }
  if ('season' in date) {
    const [year, season] = split(date.season);
    const name = words.seasons[season as Season];
    return season === 'winter' ? `${name} ${year}/${two((year + 1) % 100)}` : `${name} ${year}`;
  }
  const [year, number] = split('quarter' in date ? date.quarter : date.half);
  return 'quarter' in date ? words.quarter(Number(number), year) : words.half(Number(number), year);
}
