/**
 * Which texts this device keeps a copy of, and how many changes of each the server has not acknowledged. Kept beside
 * the copies, one entry for each visit to a text, so that two tabs never overwrite each other's count. The copy's name
 * contains the person: somebody else on the same device neither sees nor sends the words.
 */

import { attempt, deleteDatabase, kept, type Store } from '../lib/device';

/** What one visit left. */
export interface Left {
  subject: string;
  textId: string;
  /** The item's number as it was then, null for the remarks. */
  item: string | null;
  changes: number;
}

const prefix = 'raadslag.tekst ';
const keyOf = (subject: string, textId: string, visit: string) => `${prefix}${subject} ${textId} ${visit}`;

/** The name of the database that holds the copy. */
export const copyName = (subject: string, textId: string) => `raadslag.tekst ${subject} ${textId}`;

export class LeftWords {
  constructor(private readonly store: Store | null) {}

  /** @return false when this device keeps nothing */
  write(visit: string, { subject, textId, item, changes }: Left): boolean {
    return attempt(() => {
      this.store?.setItem(keyOf(subject, textId, visit), JSON.stringify({ item, changes }));
      return this.store !== null;
    }, false);
  }

  remove(visit: string, subject: string, textId: string): void {
    attempt(() => this.store?.removeItem(keyOf(subject, textId, visit)), undefined);
  }

  /** Every entry by its key. */
  all(): Map<string, Left> {
    return attempt(() => {
      const found = new Map<string, Left>();
      for (let at = 0; at < (this.store?.length ?? 0); at++) {
        const key = this.store?.key(at) ?? '';
        const left = key.startsWith(prefix) ? this.read(key) : null;
        if (left) found.set(key, left);
      }
      return found;
    }, new Map());
  }

  /** The entries of one text. */
  of(subject: string, textId: string): Map<string, Left> {
    return new Map([...this.all()].filter(([, left]) => left.subject === subject && left.textId === textId));
  }

  /** Removes entries that another visit has dealt with, unless their own tab has changed them in the meantime. */
  settle(adopted: ReadonlyMap<string, Left>): void {
    for (const [key, { changes }] of adopted) {
      if (this.read(key)?.changes === changes) attempt(() => this.store?.removeItem(key), undefined);
    }
  }

  private read(key: string): Left | null {
    return attempt(() => {
      const [subject = '', textId = ''] = key.slice(prefix.length).split(' ');
      const value = JSON.parse(this.store?.getItem(key) ?? 'null') as Partial<Left> | null;
      if (typeof value?.changes !== 'number') return null;
      return { subject, textId, item: value.item ?? null, changes: value.changes };
    }, null);
  }
}

/** The words left in this browser. */
export const leftWords = () => new LeftWords(kept);

/**
 * Deletes every copy whose words are all on the server: of closed tabs, and of people who logged out. Words of closed
 * items must not lie about. A tab that has such a text open rebuilds its copy.
 */
export function sweep(left = leftWords()): void {
  const entries = [...left.all()];
  const needed = new Set(
    entries.filter(([, { changes }]) => changes > 0).map(([, { subject, textId }]) => copyName(subject, textId)),
  );
  for (const [key, entry] of entries) {
    if (entry.changes > 0) continue;
    const name = copyName(entry.subject, entry.textId);
    if (!needed.has(name)) deleteDatabase(name);
    left.settle(new Map([[key, entry]]));
  }
}
