/** What councils and others are asked, and what people do with it. */
import { ask } from '../../lib/api';
import type { Place } from '../../lib/kept-words.svelte';
import type { components, paths } from '../../lib/schema';
import { session } from '../../lib/session.svelte';
import { formatInstantDay, formatTime } from '../../words/i18n';
import { language } from '../../words/language';

export type Inquiry = components['schemas']['Inquiry'];
export type Party = Inquiry['parties'][number];
export type Figure = Inquiry['figures'][number];
/** A figure as it is typed. */
export interface TypedFigure {
  label: string;
  sumAs: string;
  min: string;
  max: string;
}
export type Channel = 'app' | 'meeting' | 'mail' | 'phone';
export type Asking = paths['/api/items/{itemId}/inquiries']['post']['requestBody']['content']['application/json'];

const path = (id: string) => ({ path: { inquiryId: id } });

export const list = () => ask(session.api.GET('/api/inquiries'));
export const ofItem = (itemId: string) =>
  ask(session.api.GET('/api/items/{itemId}/inquiries', { params: { path: { itemId } } }));
export const one = (id: string) => ask(session.api.GET('/api/inquiries/{inquiryId}', { params: path(id) }));

export const open = (itemId: string, asking: Asking) =>
  ask(session.api.POST('/api/items/{itemId}/inquiries', { params: { path: { itemId } }, body: asking }));

/** @param choice null withdraws the answer before */
export const answer = (
  id: string,
  externalId: string,
  choice: string | null,
  words: string,
  channel: Channel,
  numbers: number[] = [],
) =>
  ask(
    session.api.POST('/api/inquiries/{inquiryId}/answers', {
      params: path(id),
      body: { externalId, choice, words: words.trim() || null, numbers, channel },
    }),
  );

export const answerForPresent = (id: string, choice: string) =>
  ask(session.api.POST('/api/inquiries/{inquiryId}/present', { params: path(id), body: { choice, except: [] } }));

export const extend = (id: string, lastDay: string, why: string, soon: boolean) =>
  ask(session.api.PUT('/api/inquiries/{inquiryId}/last-day', { params: path(id), body: { lastDay, why, soon } }));

export const remind = (id: string, again: boolean) =>
  ask(session.api.POST('/api/inquiries/{inquiryId}/reminders', { params: path(id), body: { again } }));

export const close = (id: string) => ask(session.api.POST('/api/inquiries/{inquiryId}/close', { params: path(id) }));

/** "12. nov. 2026 kl. 11.12" in Denmark. */
export const moment = (at: string): string =>
  `${formatInstantDay(new Date(at))}${language === 'da' ? ' kl. ' : ', '}${formatTime(new Date(at))}`;

const money = (digits: number) =>
  new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
  });
const whole = money(0);
const withOre = money(2);

/** Øre as kroner: "423.660 kr.", "1,50 kr.". */
export const kroner = (ore: number): string => `${(ore % 100 === 0 ? whole : withOre).format(ore / 100)} kr.`;

const all = (pattern: string, typed: string) => new RegExp(`^(?:${pattern})$`).test(typed);

/** Kroner as they are typed: "115", "1.500" or "1,57". */
export const amountPattern = String.raw`\d{1,3}(\.\d{3})*(,\d{1,2})?|\d+(,\d{1,2})?`;
/** The largest amount that is taken: a million kroner. */
const mostOre = 100_000_000;

/** Kroner as they are typed, in øre; null when it is no amount. */
export function ore(typed: string): number | null {
  if (!all(amountPattern, typed.trim())) return null;
  const [kroner, parts = ''] = typed.trim().replaceAll('.', '').split(',');
  const read = Number(kroner) * 100 + Number(parts.padEnd(2, '0'));
  return read > 0 && read <= mostOre ? read : null;
}

/** Inhabitants as they are typed: "3684" or "3.684". */
export const countPattern = String.raw`\d{1,3}(\.\d{3})*|\d+`;

/** Null when it is no number of inhabitants. */
export const count = (typed: string): number | null =>
  (all(countPattern, typed.trim()) && Number(typed.trim().replaceAll('.', ''))) || null;

/** False where the browser does not let pages copy. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

/** The choice that numbers belong to. */
export const reported = 'reported';

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** What figures add up to, those of the same word together, in their order. */
export function addedUp(figures: readonly Figure[], sums: readonly number[]): { label: string; sum: number }[] {
  const added = new Map<string, number>();
  figures.forEach(({ label, sumAs }, index) => {
    const key = sumAs ?? label;
    added.set(key, (added.get(key) ?? 0) + (sums[index] ?? 0));
  });
  return [...added].map(([label, sum]) => ({ label, sum }));
}

/** Where the answer of a party is kept while it is written. */
export const placeOf = (inquiryId: string, externalId: string): Place => ({
  ...{ form: 'inquiryAnswer', meeting: null },
  of: `${inquiryId} ${externalId}`,
});

/** An answer as it is written. */
export interface Written {
  choice: string;
  numbers: string[];
  words: string;
  channel: Channel;
}

/** Whether words belong to a choice. */
export const needsWords = (inquiry: Inquiry, key: string): boolean =>
  inquiry.choices.some((choice) => choice.key === key && choice.needsWords);
