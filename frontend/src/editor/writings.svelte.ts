/** The texts open in this tab. They outlive the views: leaving an item never leaves its words unsaved. */
import type { TextHandle } from '../meeting/types';
import { worstOf, type SaveState } from './acknowledgement';
import { leftWords } from './left-words';
import { Writing, type Writer } from './writing.svelte';

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
