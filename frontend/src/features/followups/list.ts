/** Follow-ups as a list by person: one's own first; pure. */
import type { ListedFollowUp } from '../../meeting/after';
import type { OwnSeat } from '../../lib/session.svelte';

export type Shown = 'open' | 'done' | 'all';

export interface Group {
  /** As written in the minutes; empty when nobody is named. */
  who: string;
  isMine: boolean;
  followUps: ListedFollowUp[];
}

const same = (one: string, other: string) =>
  one.trim().toLocaleLowerCase('da') === other.trim().toLocaleLowerCase('da');

/** Whether a name in the minutes means this person: the name alone, or with a place after it. */
export function isMine(who: string, name: string | null, seats: readonly OwnSeat[]): boolean {
  if (!name) return false;
  return same(who, name) || seats.some(({ from }) => same(who, `${name}, ${from}`) || same(who, `${name} (${from})`));
}

export const matching = (all: readonly ListedFollowUp[], shown: Shown): ListedFollowUp[] =>
  all.filter(({ followUp }) => shown === 'all' || followUp.done === (shown === 'done'));

/** One group a name: one's own, the others by name, those without a name last; each in the given order. */
export function perPerson(all: readonly ListedFollowUp[], name: string | null, seats: readonly OwnSeat[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of all) {
    const who = one.followUp.who.trim();
    const key = who.toLocaleLowerCase('da');
    const group = groups.get(key) ?? { who, isMine: isMine(who, name, seats), followUps: [] };
    group.followUps.push(one);
    groups.set(key, group);
  }
  const rank = ({ who, isMine }: Group) => (isMine ? 0 : who === '' ? 2 : 1);
  return [...groups.values()].sort((one, other) => rank(one) - rank(other) || one.who.localeCompare(other.who, 'da'));
}

/** @param today as "2026-12-03" */
export const isOverdue = ({ followUp, day }: ListedFollowUp, today: string): boolean =>
  !followUp.done && day !== null && day < today;
