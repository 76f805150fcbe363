/** The passages that the reader has highlighted in one meeting, and those that colleagues share with them. */
import { ask, type Result } from '../../../lib/api';
import type { Problem } from '../../../lib/problem';
import type { components } from '../../../lib/schema';
import { session } from '../../../lib/session.svelte';
import { serverDate } from '../../../lib/server-clock';
import { merged } from './merge';
import type { Selector } from './passage';

export type Highlight = components['schemas']['Highlight'];
export type SharedHighlight = components['schemas']['SharedHighlight'];
type Made = Pick<Highlight, 'id' | 'itemId' | 'at'>;

interface Written {
  saved: boolean;
  note: string;
  version: number;
}
type Send = (made: Made, note: string, base: number) => Promise<Result<Written>>;

const send: Send = ({ id, itemId, at }, note, base) => {
  const options = { params: { path: { itemId, highlightId: id } }, body: { at, note, base } };
  return ask(session.api.PUT('/api/items/{itemId}/highlights/{highlightId}', options));
};

/** As often a note is joined with what other devices write at the same time. */
const mostTries = 4;

export class OwnHighlights {
  all = $state.raw<readonly Highlight[]>([]);
  shared = $state.raw<readonly SharedHighlight[]>([]);
  /** The id of the one that somebody asked to see, until it is on the screen. */
  wanted = $state<string | null>(null);
  /** The id of the one whose note is written. */
  writes = $state<string | null>(null);
  /** The texts are on the page, so that passages of them can be shown. */
  hasTexts = $state(false);

  /** How often something was changed here. */
  changes = 0;

  constructor(
    private readonly meetingId: string,
    private readonly sent: Send = send,
  ) {}

  of(itemId: string): readonly Highlight[] {
    return this.all.filter((one) => one.itemId === itemId);
  }

  /** Each with the name that it is asked for by, as an own one is by its id. */
  sharedOf(itemId: string): readonly (SharedHighlight & { name: string })[] {
    return this.shared.map((one, nth) => ({ ...one, name: `${one.by} ${nth}` })).filter((one) => one.itemId === itemId);
  }

  /** Takes up what the server, or this device, has; not when something was changed here since it was asked. */
  heard(all: readonly Highlight[], shared: readonly SharedHighlight[], asked = this.changes): void {
    this.shared = shared;
    if (asked === this.changes) this.all = all;
  }

  /** Highlights passages of an item. @return those that are made, and why one is not */
  async make(itemId: string, passages: readonly Selector[]): Promise<{ made: Highlight[]; problem: Problem | null }> {
    const made: Highlight[] = [];
    for (const at of passages) {
      const one = { id: crypto.randomUUID(), itemId, at };
      const problem = await this.put(one, '', 0);
      if (problem) return { made, problem };
      const here = this.all.find(({ id }) => id === one.id);
      if (here) made.push(here);
    }
    return { made, problem: null };
  }

  /** Writes the note of a highlight, joined to what another device wrote meanwhile. */
  write({ id, itemId, at, note, version }: Highlight, words: string): Promise<Problem | null> {
    return this.put({ id, itemId, at }, words, version, note);
  }

  async remove({ id, itemId }: Highlight): Promise<Problem | null> {
    const params = { path: { itemId, highlightId: id } };
    const answer = await ask(session.api.DELETE('/api/items/{itemId}/highlights/{highlightId}', { params }));
    if (!answer.ok) return answer.problem;
    this.changes++;
    this.all = this.all.filter((one) => one.id !== id);
    return null;
  }

  /** Makes one again that was removed, with its note and those it was shared with. */
  async restore(one: Highlight): Promise<Problem | null> {
    const problem = await this.put(one, one.note, 0);
    return problem ?? (one.shared.length > 0 ? this.share(one, one.shared) : null);
  }

  async share({ id, itemId }: Highlight, people: readonly string[]): Promise<Problem | null> {
    const options = { params: { path: { itemId, highlightId: id } }, body: { people: [...people] } };
    const answer = await ask(session.api.PUT('/api/items/{itemId}/highlights/{highlightId}/sharing', options));
    if (!answer.ok) return answer.problem;
    this.changes++;
    this.all = this.all.map((one) => (one.id === id ? { ...one, shared: [...people] } : one));
    return null;
  }

  /** @param began what the words were made from */
  private async put({ id, itemId, at }: Made, words: string, base: number, began = ''): Promise<Problem | null> {
    let [note, from, version] = [words, began, base];
    for (let nth = 0; nth < mostTries; nth++) {
      const answer = await this.sent({ id, itemId, at }, note, version);
      if (!answer.ok) return answer.problem;
      const there = answer.value;
      if (there.saved) {
        this.took({ id, itemId, at }, there);
        return null;
      }
      // Removed on another device while somebody wrote here: it is made again, with their words.
      note = there.version === 0 ? note : merged(from, note, there.note);
      [from, version] = [there.note, there.version];
    }
    return { code: 'busy', message: '' };
  }

  private took(made: Made, { note, version }: { note: string; version: number }): void {
    this.changes++;
    const before = this.all.find((one) => one.id === made.id);
    const fresh = { meetingId: this.meetingId, shared: [], ...before, ...made, note, version };
    const one: Highlight = { ...fresh, changedAt: serverDate().toISOString() };
    this.all = before ? this.all.map((each) => (each.id === one.id ? one : each)) : [...this.all, one];
  }
}
