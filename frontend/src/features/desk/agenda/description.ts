/** The secretariat's description of an item as the fields of a form, and back. */
import type { Item, ItemKind, Meeting } from '../../../meeting/types';
import type { components } from '../../../lib/schema';

export type Description = components['schemas']['Description'];

export interface Fields {
  title: string;
  kind: ItemKind;
  minutes: string;
  slot: string;
  guests: string;
  presenters: string;
  caseNumber: string;
  officers: string;
}

export const fieldsOf = ({ title, caseNumber, caseOfficers, presenters, plan }: Item): Fields => ({
  title,
  kind: plan.kind,
  minutes: plan.minutes === null ? '' : String(plan.minutes),
  slot: plan.slot?.slice(0, 5) ?? '',
  guests: plan.guests.join('\n'),
  presenters: presenters.join('\n'),
  caseNumber: caseNumber ?? '',
  officers: caseOfficers.join('/'),
});

const lines = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((one) => one.trim())
    .filter(Boolean);

/** What is wrong with the fields; null when nothing is. */
export function wrong({ title, minutes }: Fields): 'title' | 'minutes' | null {
  if (!title.trim()) return 'title';
  const n = Number(minutes);
  return minutes.trim() && !(Number.isInteger(n) && n >= 0 && n <= 1440) ? 'minutes' : null;
}

/** Call it when nothing is {@link wrong}. */
export const descriptionOf = (fields: Fields, directorsRead: boolean): Description => ({
  title: fields.title.trim(),
  kind: fields.kind,
  minutes: fields.minutes.trim() ? Number(fields.minutes) : null,
  slot: fields.slot || null,
  guests: lines(fields.guests, /\n/),
  directorsRead,
  caseNumber: fields.caseNumber.trim() || null,
  caseOfficers: lines(fields.officers, /[/,\n]/),
  presenters: lines(fields.presenters, /\n/),
});

/** How many other items have no case number, or the one that this item has: they may get its new one, too. */
export const followers = (meeting: Meeting, { id, caseNumber }: Item): number =>
  meeting.sections
    .flatMap(({ items }) => items)
    .filter((item) => item.id !== id && (item.caseNumber === null || item.caseNumber === caseNumber)).length;
