/** What councils and others are asked, and what people do with it. */
import { ask } from '../../lib/api';
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

const money = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 2 });

/** Øre as kroner: "423.660 kr.". */
export const kroner = (ore: number): string => `${money.format(ore / 100)} kr.`;

/** Kroner as they are typed, "115" or "1,57", in øre; null when it is no amount. */
export function ore(typed: string): number | null {
  const read = /^(\d{1,6})(?:,(\d{1,2}))?$/.exec(typed.replaceAll('.', '').trim());
  return read ? Number(read[1]) * 100 + Number((read[2] ?? '').padEnd(2, '0')) : null;
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

/** Whether words belong to a choice. */
export const needsWords = (inquiry: Inquiry, key: string): boolean =>
  inquiry.choices.some((choice) => choice.key === key && choice.needsWords);
