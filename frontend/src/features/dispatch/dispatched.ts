/**
 * What stands behind the link of a dispatch. The secret is the part of the address behind the #, which no browser sends
 * along: it is in no log of a server or a proxy, and programs that look at links in letters get an empty page.
 */
import { ask } from '../../lib/api';
import type { components } from '../../lib/schema';
import { session } from '../../lib/session.svelte';

export type Dispatched = components['schemas']['Dispatched'];
export type FileName = 'excerpt' | 'proposal' | 'papers';

/** The secret of an address; null when it has none. */
export const secretIn = (hash: string): string | null => /^#([A-Za-z0-9_-]{20,100})$/.exec(hash)?.[1] ?? null;

export const read = (link: string) => ask(session.api.POST('/api/dispatched', { body: { link } }));

export const tellOpened = (link: string) => ask(session.api.POST('/api/dispatched/opening', { body: { link } }));

/** Valid for some minutes after the page was read. */
export const filePath = ({ receipt, ticket }: Dispatched, file: FileName) =>
  `/api/dispatched/${receipt}/${file}?ticket=${encodeURIComponent(ticket)}`;

/** What only people do on a page that they look at. */
const acts = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** Tells once that a person is there: they did something while the page was shown. @return stops listening */
export function whenSomebodyIsThere(tell: () => void, target: EventTarget = document): () => void {
  const stop = () => acts.forEach((act) => target.removeEventListener(act, heard));
  const heard = (event: Event) => {
    if (!event.isTrusted || document.visibilityState !== 'visible') return;
    stop();
    tell();
  };
  acts.forEach((act) => target.addEventListener(act, heard, { passive: true }));
  return stop;
}
