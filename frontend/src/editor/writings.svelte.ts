/** The texts open in this tab. They outlive the views: leaving an item never leaves its words unsaved. */
import { untrack } from 'svelte';
import { ask, type Api } from '../lib/api';
import type { Op } from '../richtext/types';
import type { TextHandle } from '../meeting/types';
import { worstOf, type SaveState } from './acknowledgement';
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
    return 'changes' in this.state ? this.state.changes : 0;
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
      const { doc, text } = this.shared;
      const blank = isBlank(text.toDelta() as Op[]);
      doc.transact(() => {
        const end = text.length;
        text.applyDelta([...(end > 0 ? [{ retain: end }] : []), ...ops]);
        if (blank && end > 0) text.delete(0, end);
      });
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
    const deadline = Date.now() + patienceMs;
    while (this.changes > 0) {
      if (this.state.kind === 'refused' || Date.now() >= deadline) return false;
      await this.changed(deadline);
    }
    return true;
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
    this.ownWords = state.kind === 'refused' ? this.text.ownWords : [];
    for (const go of this.waiting.splice(0)) go();
    if (this.held === 0) this.onRest(this);
  }
}

class Writings {
  all = $state.raw<Writing[]>([]);
  private writer: Writer | null = null;
  /** The last moment at which a text became durable, of those closed by now. */
  private lastSaved = $state.raw<SaveState>({ kind: 'clean' });

  /** Begins to guard the words, and takes up what an earlier visit left; called once the writer is known. */
  start(writer: Writer): void {
    if (this.writer) return;
    this.writer = writer;
    addEventListener('beforeunload', (event) => {
      if (this.all.some(({ changes }) => changes > 0)) event.preventDefault();
    });
    const wake = () => document.visibilityState === 'visible' && this.wake();
    addEventListener('online', wake);
    addEventListener('offline', () => {
      for (const writing of this.all) writing.doze();
    });
    document.addEventListener('visibilitychange', wake);
    writer.onRenewal(() => void this.renew());
    for (const { subject, textId, item, changes } of leftWords().all().values()) {
      if (subject === writer.subject && changes > 0) this.take(textId, item);
    }
  }

  /**
   * The writing of a text, the same one until everything is saved and no view shows it.
   *
   * @param item the item's number, null for the remarks
   */
  of(handle: TextHandle | null | undefined, item: string | null): Writing | null {
    return handle ? this.take(handle.id, item) : null;
  }

  /** The writing of a text if it is open in this tab. */
  known(handle: TextHandle | null | undefined): Writing | undefined {
    return this.all.find(({ textId }) => textId === handle?.id);
  }

  /** The connection is back. */
  wake(): void {
    for (const writing of this.all) writing.wake();
  }

  /** Waits until every word of this tab is on the server; false when that is impossible. */
  async flush(): Promise<boolean> {
    return (await Promise.all(this.all.map((writing) => writing.flush()))).every(Boolean);
  }

  /** The state of this tab's texts: the one that needs attention most. */
  get worst(): SaveState {
    return worstOf([...this.all.map(({ state }) => state), this.lastSaved]);
  }

  /** Refused words that no view shows: typed words never vanish before their writer has said so. */
  get stranded(): Writing[] {
    return this.all.filter(({ state, held, changes }) => state.kind === 'refused' && held === 0 && changes > 0);
  }

  private take(textId: string, item: string | null): Writing | null {
    if (!this.writer) return null;
    const known = this.all.find((writing) => writing.textId === textId);
    if (known) return known;
    const writing = new Writing(textId, item, this.writer, (rested) => this.rest(rested));
    this.all = [...this.all, writing];
    return writing;
  }

  /** Nobody looks at it any more: close it once everything is saved. */
  private rest(writing: Writing): void {
    // The count of a visit is known only after the copy was read; until then nothing counts as saved.
    const { held, changes, ready, state } = writing;
    if (held > 0 || changes > 0 || state.kind === 'waiting' || !this.all.includes(writing)) return;
    if (!ready && state.kind !== 'refused') return;
    if (state.kind === 'saved') this.lastSaved = worstOf([this.lastSaved, state]);
    this.all = this.all.filter((one) => one !== writing);
    void writing.close();
  }

  private async renew(): Promise<void> {
    const token = await this.writer?.token();
    if (token) for (const writing of this.all) writing.renew(token);
  }
}

export const writings = new Writings();
