/** Sending the decision of an item to bodies outside: what the service is asked, and how receivers are grouped. */
import { ask } from '../../lib/api';
import type { components } from '../../lib/schema';
import { session } from '../../lib/session.svelte';

export type Draft = components['schemas']['DispatchDraft'];
export type Receiver = components['schemas']['DispatchReceiver'];
export type Dispatch = components['schemas']['Dispatch'];
export type Receipt = components['schemas']['DispatchReceipt'];
export interface Listed {
  seq: number;
  dispatches: Dispatch[];
}

const item = (itemId: string) => ({ params: { path: { itemId } } });
const receipt = (dispatchId: string, receiptId: string) => ({ params: { path: { dispatchId, receiptId } } });

export const draftOf = (itemId: string) => ask(session.api.GET('/api/items/{itemId}/dispatch', item(itemId)));

export const dispatchesOf = (itemId: string) => ask(session.api.GET('/api/items/{itemId}/dispatches', item(itemId)));

export const send = (
  itemId: string,
  id: string,
  wish: { receivers: string[]; words: string | null; reason: string | null; seal: string },
) => ask(session.api.POST('/api/items/{itemId}/dispatches', { ...item(itemId), body: { id, ...wish } }));

export const sendAgain = (dispatchId: string, receiptId: string, confirmed: boolean) =>
  ask(
    session.api.POST('/api/dispatches/{dispatchId}/receipts/{receiptId}/letters', {
      ...receipt(dispatchId, receiptId),
      body: { confirmed },
    }),
  );

export const closeLink = (dispatchId: string, receiptId: string) =>
  ask(
    session.api.DELETE('/api/dispatches/{dispatchId}/receipts/{receiptId}/link', { ...receipt(dispatchId, receiptId) }),
  );

export const closeLinks = (dispatchId: string) =>
  ask(session.api.DELETE('/api/dispatches/{dispatchId}/links', { params: { path: { dispatchId } } }));

/** Gives a body of the register its address. */
export const giveMail = (to: Receiver, mail: string) =>
  ask(
    session.api.PUT('/api/external-bodies/{externalId}', {
      params: { path: { externalId: to.id } },
      body: {
        ...{ name: to.name, shortName: to.shortName, kind: to.kind, validTo: to.validTo, version: to.version },
        mail: mail.trim(),
      },
    }),
  );

/** Where a file is looked at before it is sent, as a receiver would get it. */
export const draftPath = (itemId: string, file: 'excerpt' | 'proposal', receiver: string | null) =>
  `/api/items/${itemId}/dispatch/${file}${receiver ? `?receiver=${receiver}` : ''}`;

/** What it replaces: the newest that any of those chosen has got. */
export const replacedFor = ({ earlier }: Draft, chosen: ReadonlySet<string>) =>
  earlier.find(({ receivers }) => receivers.some((id) => chosen.has(id))) ?? null;

/** Whose letter and files are shown before it is sent: one who has got what it replaces, if there is one. */
export function shownFor(draft: Draft, chosen: ReadonlySet<string>): Receiver | null {
  const had = replacedFor(draft, chosen)?.receivers ?? [];
  const all = draft.receivers.filter(({ id }) => chosen.has(id));
  return all.find(({ id }) => had.includes(id)) ?? all[0] ?? null;
}

export interface Groups {
  councils: Receiver[];
  near: Receiver[];
  elsewhere: Receiver[];
}

/** The councils of the region first, then the others that it has to do with, then the rest of the country. */
export function grouped(receivers: readonly Receiver[], region: string | null): Groups {
  const councils = receivers.filter((one) => one.council && one.region === region);
  const near = receivers.filter((one) => !councils.includes(one) && (one.region === null || one.region === region));
  return { councils, near, elsewhere: receivers.filter((one) => !councils.includes(one) && !near.includes(one)) };
}

/** Those who get a letter together, in numbers. */
export const counted = (receipts: readonly Receipt[]) => ({
  councils: receipts.filter(({ council }) => council).length,
  others: receipts.filter(({ council }) => !council).length,
  opened: receipts.filter(({ openedAt }) => openedAt !== null).length,
  failed: receipts.filter(({ letter }) => letter === 'failed').length,
});
