/**
 * What a person has sent and the server has not received: kept on this device, for this person alone, until it arrives.
 * A device that keeps nothing holds it as long as the page is open, and the page says so.
 */
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { kept, type Store } from '../../lib/device';
import type { Choice } from '../../meeting/after';

export type Kept =
  | { what: 'answer'; choice: Choice; words: string | null }
  | { what: 'remark'; id: string; itemId: string | null; words: string };

/** Null for what this version of the page does not know. */
function keptOf(thing: unknown): Kept | null {
  const { what, choice, id, itemId = null, words = null } = (thing ?? {}) as Record<string, string | null | undefined>;
  if (what === 'answer' && choice) return { what, choice: choice as Choice, words };
  if (what === 'remark' && id) return { what, id, itemId, words: words ?? '' };
  return null;
}

export class Unsent {
  private readonly things = new SvelteMap<string, Kept>();
  /** Kept by another version of the page, which is to find it again. */
  private readonly unknown: Record<string, unknown> = {};
  /** False once this device turned out to keep nothing. */
  kept = $state(true);

  /** @param place of this person's things in the store */
  constructor(
    private readonly store: Pick<Store, 'getItem' | 'setItem' | 'removeItem'>,
    private readonly place: string,
  ) {
    try {
      const read: unknown = JSON.parse(store.getItem(place) ?? '{}');
      if (typeof read !== 'object' || read === null) return;
      for (const [key, thing] of Object.entries(read)) {
        const known = keptOf(thing);
        if (known) this.things.set(key, known);
        else this.unknown[key] = thing;
      }
    } catch {
      this.kept = false;
    }
  }

  of(key: string): Kept | undefined {
    return this.things.get(key);
  }

  keep(key: string, thing: Kept): void {
    this.things.set(key, thing);
    this.write();
  }

  drop(key: string): void {
    if (this.things.delete(key)) this.write();
  }

  private write(): void {
    try {
      const all = { ...this.unknown, ...Object.fromEntries(this.things) };
      if (Object.keys(all).length === 0) this.store.removeItem(this.place);
      else this.store.setItem(this.place, JSON.stringify(all));
      this.kept = true;
    } catch {
      this.kept = false;
    }
  }
}

// Not reactive on purpose: each `Unsent` is reactive itself.
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const perPerson = new Map<string, Unsent>();

/** Those of one person, by the person's id. */
export function unsentOf(subject: string): Unsent {
  const known = perPerson.get(subject) ?? new Unsent(kept, `raadslag.usendt.${subject}`);
  perPerson.set(subject, known);
  return known;
}

/** Tries now, when the network is back, and every quarter of a minute; call the returned function to stop. */
export function tryAgain(send: () => void, everyMs = 15_000): () => void {
  const timer = setInterval(send, everyMs);
  addEventListener('online', send);
  // Untracked: reading it is no reason to send it again.
  untrack(send);
  return () => {
    clearInterval(timer);
    removeEventListener('online', send);
  };
}
