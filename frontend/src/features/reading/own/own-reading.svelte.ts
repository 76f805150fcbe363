/** What the reader keeps of one meeting: marks on what is read, notes, highlights, and what others share with them. */
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { ask } from '../../../lib/api';
import { keptWords } from '../../../lib/kept-words.svelte';
import type { Problem } from '../../../lib/problem';
import type { components } from '../../../lib/schema';
import { session } from '../../../lib/session.svelte';
import type { KeptNotes } from '../../../ui/copy-shown';
import { OwnHighlights } from './own-highlights.svelte';
import { OwnNote } from './own-note.svelte';

type SharedNote = components['schemas']['SharedNote'];

export class OwnReading {
  /** What was seen of each item and paper that is marked as read, by its id. */
  readonly marks = new SvelteMap<string, string>();
  /** With whom each note is shared, by its item. */
  readonly sharing = new SvelteMap<string, readonly string[]>();
  shared = $state.raw<readonly SharedNote[]>([]);
  readonly highlights: OwnHighlights;
  /** The server has said what there is: of some meetings it tells nothing, though the viewer reads parts of them. */
  isKnown = $state(false);
  private begun = false;
  /** Each is reactive itself. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  private readonly notes = new Map<string, OwnNote>();

  private wishes: Promise<unknown> = Promise.resolve();

  constructor(readonly meetingId: string) {
    this.highlights = new OwnHighlights(meetingId);
  }

  /** The note on an item; the same as long as the meeting is looked at, so that it goes on being sent. */
  note(itemId: string): OwnNote {
    const known = this.notes.get(itemId);
    if (known) return known;
    const note = new OwnNote(this.meetingId, itemId);
    this.notes.set(itemId, note);
    return note;
  }

  /** Loads it, unless that has begun. */
  begin(): void {
    if (!this.begun) void this.load();
  }

  async load(): Promise<void> {
    this.begun = true;
    const asked = this.highlights.changes;
    const params = { path: { meetingId: this.meetingId } };
    const answer = await ask(session.api.GET('/api/meetings/{meetingId}/reading', { params }));
    if (!answer.ok) return;
    this.isKnown = true;
    this.marks.clear();
    for (const { id, seen } of answer.value.read) this.marks.set(id, seen);
    this.take(answer.value, asked);
  }

  /** Takes up notes and highlights as the server, or this device, has them. */
  take({ notes, shared, highlights = [], sharedHighlights = [] }: KeptNotes, asked?: number): void {
    this.shared = shared;
    this.highlights.heard(highlights, sharedHighlights, asked);
    for (const { itemId, words, version, shared: people } of notes) {
      this.note(itemId).heard({ words, version });
      this.sharing.set(itemId, people);
    }
    // What an earlier visit left on the device.
    for (const { form, item } of keptWords.outOfSight(this.meetingId))
      if (form === 'note' && item) void this.note(item).save();
  }

  /** @param seen null to take the mark away */
  async mark(id: string, seen: string | null): Promise<Problem | null> {
    const params = { path: { meetingId: this.meetingId } };
    const answer = await ask(session.api.PUT('/api/meetings/{meetingId}/read', { params, body: { id, seen } }));
    if (!answer.ok) return answer.problem;
    if (seen === null) this.marks.delete(id);
    else this.marks.set(id, seen);
    return null;
  }

  /** Shares a note with exactly these people; one such wish after the other. After a refusal it is as it was. */
  share(itemId: string, people: readonly string[]): Promise<Problem | null> {
    this.sharing.set(itemId, people);
    const wish = this.wishes.then(async () => {
      const options = { params: { path: { itemId } }, body: { people: [...people] } };
      const answer = await ask(session.api.PUT('/api/items/{itemId}/note/sharing', options));
      if (answer.ok) return null;
      await this.load();
      return answer.problem;
    });
    this.wishes = wish;
    return wish;
  }
}

let last: { subject: string | null; of: OwnReading } | null = null;

/** That of the meeting on the screen, of who is logged in; a view that shows it loads it. */
export function ownReading(meetingId: string): OwnReading {
  const { subject } = session;
  return untrack(() => {
    if (last?.of.meetingId !== meetingId || last.subject !== subject) {
      last = { subject, of: new OwnReading(meetingId) };
    }
    return last.of;
  });
}
