/** Cards of the start page: their order, their time, and where they lead. Pure. */
import type { components } from '../../lib/schema';
import {
  agendaPath,
  bodyPath,
  followUpsPath,
  inquiryPath,
  itemPath,
  meetingPath,
  roundPath,
} from '../../lib/router.svelte';

export type Card = components['schemas']['Card'];
export type Lane = Card['lane'];
export type Kind = Card['kind'];
export type Until = NonNullable<Card['until']>;
/** A card about a meeting. */
export type OfMeeting = Card & { meeting: NonNullable<Card['meeting']> };
/** A card about an item. */
export type OfItem = OfMeeting & { item: NonNullable<Card['item']> };

export const hasMeeting = (card: Card): card is OfMeeting => card.meeting !== null;
export const hasItem = (card: Card): card is OfItem => card.meeting !== null && card.item !== null;

/** Those that cannot wait: somebody waits for them in a meeting that runs now. */
const urgent: readonly Kind[] = ['vote', 'meeting-live'];
export const isUrgent = ({ kind }: Card): boolean => urgent.includes(kind);

/** Two cards of one list are never about the same. */
export const keyOf = ({ kind, lane, bodyId, meeting, item, task, who, inquiryId }: Card): string =>
  [kind, lane, bodyId, meeting?.id, item?.id, task, who, inquiryId].join('/');

export const onLane = (cards: readonly Card[], lane: Lane): Card[] => cards.filter((card) => card.lane === lane);

/** The soonest deadline first, those without one after them, and last what is done. */
export function inOrder(cards: readonly Card[]): Card[] {
  const place = ({ done, until }: Card) => `${Number(done)} ${until ? whenOf(until) : '9'}`;
  return [...cards].sort((one, other) => (place(one) < place(other) ? -1 : place(one) > place(other) ? 1 : 0));
}

/** "2026-12-04T12:00", Danish local time: a whole day lasts until its end. */
export const whenOf = ({ day, time }: Until): string => `${day}T${time?.slice(0, 5) ?? '23:59'}`;

/** Whole days from a day to another; negative when that one is before it. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);

/** Where the button of a card leads. */
export function pathOf(card: Card): string {
  if (card.kind === 'follow-up') return followUpsPath;
  if (card.inquiryId) return inquiryPath(card.inquiryId);
  if (!hasMeeting(card)) return bodyPath(card.bodyId);
  const { id, opens } = card.meeting;
  if (!opens) return '';
  if (card.kind === 'round' || card.kind === 'comments-open') return roundPath(id);
  if (hasItem(card) && (card.kind === 'decision' || card.kind === 'presents')) return itemPath(id, card.item.id);
  if (card.kind === 'called-in' || card.kind === 'own-meeting' || card.lane === 'coming') return agendaPath(id);
  return meetingPath(id);
}

/** The steps of a meeting's life, as the secretariat takes them. */
export const steps = ['planned', 'drafting', 'commenting', 'published', 'live', 'minutes', 'approved'] as const;

/** At which of them a meeting is. */
export function stepOf(status: OfMeeting['meeting']['status']): number {
  if (status === 'ended' || status === 'minutes_sent') return steps.indexOf('minutes');
  if (status === 'minutes_approved') return steps.indexOf('approved');
  return steps.findIndex((step) => step === status);
}

/** Meetings with what was decided there, in the order of the cards. */
export function byMeeting(cards: readonly Card[]): OfItem[][] {
  const groups = new Map<string, OfItem[]>();
  for (const card of cards.filter(hasItem)) {
    const group = groups.get(card.meeting.id) ?? [];
    groups.set(card.meeting.id, [...group, card]);
  }
  return [...groups.values()];
}
