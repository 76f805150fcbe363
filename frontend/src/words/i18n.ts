/** The words of the user interface, and how it writes dates, times and durations. */
import type { Problem } from '../lib/problem';
import { language } from './language';
import { load, type Catalogue } from './load';

/** Everybody's words: loaded before the first page. A feature adds its own in its words.ts. */
export const t = load({ da: () => import('./da/everybody'), en: () => import('./en/everybody') });

/** Where sentences for what the service says are sought. */
const spoken: { problem?: Record<string, string> }[] = [t];

/** Everybody's words, and these; the sentences under `problem` are found from then on. */
export function ownWords<Words extends object>(own: Catalogue<Words>) {
  const words = load(own, t);
  spoken.push(words);
  return words;
}

/** The sentences of refusals; no page waits for them. Until they come, the service's own are shown. */
export function loadRefusals(): void {
  spoken.push(load({ da: () => import('./da/refusals'), en: () => import('./en/refusals') }));
}

/** Danish dates and numbers in Danish; English words around an unchanged clock. */
const locale = language === 'da' ? 'da-DK' : 'en-GB';
const zone = 'Europe/Copenhagen';
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const month = new Intl.DateTimeFormat(locale, { month: 'long' });
const weekdayShort = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric' });
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
const clockHere = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone });
const secondsHere = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone: zone });
const dayHere = new Intl.DateTimeFormat(locale, {
  ...{ day: 'numeric', month: 'short', year: 'numeric' },
  timeZone: zone,
});
const momentHere = new Intl.DateTimeFormat(locale, {
  ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  timeZone: zone,
});

/** "5. februar 2020", from Danish local time without a zone. */
export const formatDay = (local: string) => day.format(new Date(local));
/** "onsdag den 5. februar 2020" */
export const formatWeekday = (local: string) => weekday.format(new Date(local));
/** "december" */
export const formatMonth = (local: string) => month.format(new Date(local));
/** "tors. 3." */
export const formatWeekdayShort = (local: string) =>
  weekdayShort.format(new Date(`${local}T00:00`)).replace(' den ', ' ');
/** "10.00", from Danish local time without a zone. */
export const formatClock = (local: string) => clock.format(new Date(local));
/** "10.00–12.00", or with the day on which it ends if that is another day; from Danish local times without a zone. */
export function formatSpan(start: string, end: string | null): string {
  if (!end) return formatClock(start);
  if (end.slice(0, 10) === start.slice(0, 10)) return `${formatClock(start)}–${formatClock(end)}`;
  return `${formatClock(start)} – ${formatWeekday(end)} ${language === 'da' ? 'kl. ' : ''}${formatClock(end)}`;
}
/** "5. feb. 11.12.04" in Denmark at an instant: fine enough to tell two bursts of writing apart. */
export const formatMoment = (instant: Date) => momentHere.format(instant);
/** "12. nov. 2026" in Denmark at an instant. */
export const formatInstantDay = (instant: Date) => dayHere.format(instant);
/** "11.12" in Denmark at an instant. */
export const formatTime = (instant: Date) => clockHere.format(instant);
/** "11.12.04" in Denmark at an instant. */
export const formatSeconds = (instant: Date) => secondsHere.format(instant);
/** "5. februar 2020 kl. 10.00" */
export const formatStart = (local: string) =>
  language === 'da' ? `${formatDay(local)} kl. ${formatClock(local)}` : `${formatDay(local)}, ${formatClock(local)}`;

/** "1 t 12 min", "8 min" */
export function formatHours(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  const hours = Math.floor(minutes / 60);
  const unit = language === 'da' ? 't' : 'h';
  return hours > 0 ? `${hours} ${unit} ${minutes % 60} min` : `${minutes} min`;
}

/** "08:41", "1:02:09" */
export function formatStopwatch(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const tail = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return seconds >= 3600 ? `${Math.floor(seconds / 3600)}:${tail}` : tail;
}

/** Something the service says to a person: a stable code with its details, and the Danish sentence for want of ours. */
export interface Said {
  code: string;
  message: string;
  details: Record<string, unknown>;
}

/** In words for people: our sentence for the code, with its details; otherwise the service's own. */
export function sentenceOf({ code, message, details }: Said): string {
  const find = (key: string) => spoken.find(({ problem }) => problem?.[key])?.problem?.[key];
  const written = (name: string) => {
    const value = details[name] ?? '…';
    if ((name === 'day' || name === 'due') && typeof value === 'string') return formatDay(`${value}T00:00`);
    return find(`${name}.${String(value)}`) ?? String(value);
  };
  return find(code)?.replace(/\{(\w+)\}/g, (_, name: string) => written(name)) ?? (message || t.problemUnknown);
}

/** A refusal in words for people. */
export const problemText = (problem: Problem): string =>
  sentenceOf({ ...problem, details: Object.fromEntries(Object.entries(problem)) });
