/** The meetings on the device as this page has them: their one state, other tabs, the worker, the server. */
import { ask } from '../../lib/api';
import { attempt } from '../../lib/device';
import { copiesName } from '../../lib/on-device.svelte';
import { session } from '../../lib/session.svelte';
import { fileAddress } from '../../ui/open-file';
import { inTurn } from './in-turn';
import { KeptMeetings, type Lender } from './kept-meetings.svelte';

/** A large paper over a slow line. */
const filePatienceMs = 120_000;
/** A page that nobody has looked at for so long is locked. */
const idleMs = 15 * 60_000;

const channel = attempt(() => new BroadcastChannel(copiesName), null);
export const keptMeetings = new KeptMeetings(() => channel?.postMessage(null));
channel?.addEventListener('message', () => void keptMeetings.look());

let hiddenAt = 0;
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') hiddenAt = Date.now();
  else if (hiddenAt > 0 && Date.now() - hiddenAt > idleMs) keptMeetings.lock();
});

/** What the person who is logged in lends; null for nobody. */
export function lender(): Lender | null {
  const { subject, api } = session;
  if (!session.loggedIn || !subject) return null;
  return {
    subject,
    lasts: () => session.loggedIn && session.subject === subject,
    api,
    async fetch({ id }) {
      const headers = { Authorization: `Bearer ${await session.token()}` };
      // Nor does the browser's own cache get a copy.
      const asked = { headers, cache: 'no-store', signal: AbortSignal.timeout(filePatienceMs) } as const;
      const answer = await fetch(fileAddress(id), asked);
      return answer.ok ? answer.arrayBuffer() : null;
    },
  };
}

/** The next meeting in which this person has a seat, if its agenda can be read. */
export async function nextMeeting(): Promise<string | null> {
  const today = await ask(session.api.GET('/api/me/today', {}));
  const card = today.ok && today.value.cards.find(({ kind, meeting }) => kind === 'own-meeting' && meeting?.opens);
  return (card && card.meeting?.id) || null;
}

/** Brings what is here up to date. */
export const refresh = inTurn(copiesName, async () => {
  const lent = lender();
  if (lent) await keptMeetings.refresh(lent, nextMeeting);
});

/** Has the app's own files kept too, so that Rådslag opens without a line; does nothing where there are no workers. */
export async function keepApp(): Promise<void> {
  try {
    await navigator.serviceWorker.register('/worker.js');
    // Without it the browser may take everything away when it wants room.
    await navigator.storage.persist();
  } catch {
    // The meeting is kept all the same, and is there while the page is open.
  }
}

/** Takes the app's files away again. */
export async function leaveApp(): Promise<void> {
  try {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((worker) => worker.unregister()));
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  } catch {
    // There is none.
  }
}
