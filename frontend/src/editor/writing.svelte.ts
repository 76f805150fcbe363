/** A text open in this tab: its words, and how far they have come. */
import { untrack } from 'svelte';
import { ask, type Api } from '../lib/api';
import type { Op } from '../richtext/types';
import { type SaveState } from './acknowledgement';
import { colourOf } from './authors';
import { leftWords } from './left-words';
import { isBlank } from '../richtext/lines';
import type { Shared } from './shared';
import { SharedText } from './shared-text';

/** The writer, and how the words reach the server. */
export interface Writer {
  api: Api;
  /** The person's id and name as the login has them. */
  subject: string;
  name: string;
  token(): Promise<string | null>;
  /** Hears of each renewed token. */
  onRenewal(listener: () => void): void;
}

/** How often the plain words are read for views that only show them. */
const glanceMs = 150;

/** One text as a view sees it. */
export class Writing {
  state = $state.raw<SaveState>({ kind: 'clean' });
  /** True when there are words to show, from the server or from this device. */
  ready = $state(false);
  /** True when words of an earlier visit were found on this device. */
  restored = $state(false);
  /** False when this device keeps no copy: then the page must stay open until everything is saved. */
  kept = $state(true);
  /** The current words, a moment behind the keys. */
  ops = $state.raw<Op[]>([{ insert: '\n' }]);
  /** The writer's words that are only here, after the server has refused them. */
  ownWords = $state.raw<string[]>([]);
  /** Words typed before the text was here; they go in at its end, also when no view shows it any more. */
  early = $state('');
  /** How many views show it. */
  held = $state(0);
  /** What the editor works on; another one after {@link startAfresh}. */
  shared: Shared = $state.raw() as Shared;
  private writable = $state(false);
  private text: SharedText;
  private glance: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];

  constructor(
    readonly textId: string,
    /** Number of the item, null for the remarks. */
    readonly itemNumber: string | null,
    private readonly writer: Writer,
    private readonly onRest: (writing: Writing) => void,
  ) {
    this.text = this.open();
    this.shared = this.sharedOf(this.text);
  }

  /** The writer's changes that the server has not acknowledged. */
  get changes(): number {
    return ('changes' in this.state ? this.state.changes : 0) + (this.early ? 1 : 0);
  }

  /** A view shows it from now on. @return call it when the view leaves; the text is closed once everything is saved */
  hold(): () => void {
    untrack(() => this.held++);
    this.bePresent();
    return () => {
      untrack(() => this.held--);
      this.bePresent();
      // Each view that is destroyed first writes what it holds back, such as a table's open cells.
      queueMicrotask(() => this.onRest(this));
    };
  }

  /** Writes for the writer: a phrase that belongs to a button, into an empty text. */
  put(words: string): void {
    if (this.writable) this.shared.text.insert(0, words);
  }

  /** Writes lines at the end, or replaces a blank text; true when it could be written. */
  async append(ops: Op[], patienceMs = 8_000): Promise<boolean> {
    const leave = this.hold();
    try {
      const deadline = Date.now() + patienceMs;
      while (!this.ready && this.state.kind !== 'refused' && Date.now() < deadline) await this.changed(deadline);
      if (!this.writable) return false;
      this.insert(ops);
      return await this.flush();
    } finally {
      leave();
    }
  }

  /**
   * Waits until every word is on the server.
   *
   * @return false when that is impossible, or takes longer than this time
   */
  async flush(patienceMs = 8_000): Promise<boolean> {
    this.wake();
    // What was written a moment ago counts, though the text has not told of it yet.
    this.state = this.text.state;
    const deadline = Date.now() + patienceMs;
    while (this.changes > 0) {
      this.takeEarly();
      if (this.state.kind === 'refused' || Date.now() >= deadline) return false;
      await this.changed(deadline);
    }
    return true;
  }

  /** At the end, or in place of a blank text. */
  private insert(ops: Op[]): void {
    const { doc, text } = this.shared;
    const blank = isBlank(text.toDelta() as Op[]);
    doc.transact(() => {
      const end = text.length;
      text.applyDelta([...(end > 0 ? [{ retain: end }] : []), ...ops]);
      if (blank && end > 0) text.delete(0, end);
    });
  }

  private takeEarly(): void {
    if (!this.early || !this.ready || !this.writable) return;
    const words = this.early;
    this.early = '';
    this.insert([{ insert: words.endsWith('\n') ? words : `${words}\n` }]);
    // From now on these changes count, not only once the text has told of them.
    this.state = this.text.state;
  }

  private changed(deadline: number): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      setTimeout(resolve, deadline - Date.now());
    });
  }

  wake(): void {
    this.text.wake();
  }

  doze(): void {
    this.text.doze();
  }

  renew(token: string): void {
    this.text.renew(token);
  }

  /** The writer has said that the refused words may go: fetches the text again. */
  async startAfresh(): Promise<void> {
    await this.text.close(true);
    this.early = '';
    this.state = { kind: 'clean' };
    if (this.held === 0) return this.onRest(this);
    this.text = this.open();
    this.shared = this.sharedOf(this.text);
    this.bePresent();
    this.read();
  }

  async close(): Promise<void> {
    clearTimeout(this.glance);
    await this.text.close();
  }

  /** Others see who has the text before them. */
  private bePresent(): void {
    const { awareness } = this.text;
    const { name } = this.writer;
    const here = untrack(() => this.held > 0);
    if (!here) awareness.setLocalState(null);
    else awareness.setLocalState({ ...awareness.getLocalState(), user: { name, color: colourOf(name) } });
  }

  private open(): SharedText {
    const { api, subject } = this.writer;
    const made: SharedText = new SharedText({
      textId: this.textId,
      subject,
      item: this.itemNumber,
      server: `${location.origin.replace(/^http/, 'ws')}/collab`,
      left: leftWords(),
      ticket: async () => {
        const answer = await ask(api.POST('/api/tickets', { body: { textId: this.textId } }));
        return answer.ok ? { ok: true, value: answer.value.ticket } : answer;
      },
      open: (url) => new WebSocket(url),
      onChange: () => queueMicrotask(() => made === this.text && this.read()),
    });
    made.text.observe(() => (this.glance ??= setTimeout(() => this.look(), glanceMs)));
    return made;
  }

  private sharedOf({ doc, text, awareness }: SharedText): Shared {
    const writable = () => this.writable;
    return {
      doc,
      text,
      awareness,
      get writable() {
        return writable();
      },
    };
  }

  private look(): void {
    this.glance = undefined;
    this.ops = this.text.text.toDelta() as Op[];
  }

  private read(): void {
    const { state, ready, restored, kept, writable } = this.text;
    if (ready && !this.ready) this.look();
    Object.assign(this, { state, ready, restored, kept, writable });
    const early = this.early ? [this.early] : [];
    this.ownWords = state.kind === 'refused' ? [...this.text.ownWords, ...early] : [];
    for (const go of this.waiting.splice(0)) go();
    if (this.held > 0) return;
    this.takeEarly();
    this.onRest(this);
  }
}
