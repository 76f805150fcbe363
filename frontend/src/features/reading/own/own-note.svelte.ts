/**
 * The reader's note on one item. What is typed lies on the device until the server has it; what another device wrote
 * meanwhile is joined to it.
 */
import { ask, mayComeThrough, type Result } from '../../../lib/api';
import { keptWords, type KeptWords, type Place } from '../../../lib/kept-words.svelte';
import type { Problem } from '../../../lib/problem';
import { ownWords } from '../../../lib/on-device.svelte';
import { session } from '../../../lib/session.svelte';
import { merged } from './merge';

/** A note as the server has it. */
export interface There {
  words: string;
  version: number;
}
type Written = There & { saved: boolean };
type Send = (itemId: string, words: string, base: number) => Promise<Result<Written>>;

const send: Send = (itemId, words, base) =>
  ask(session.api.PUT('/api/items/{itemId}/note', { params: { path: { itemId } }, body: { words, base } }));

/** Words are sent when the hand has rested for so long. */
const restMs = 800;
export const longestNote = 20_000;

export class OwnNote {
  /** What stands in the field. */
  typed = $state('');
  /** Waiting for a connection; the words lie on the device. */
  waits = $state(false);
  /** Why the server did not take the words, which lie on the device. */
  problem = $state.raw<Problem | null>(null);
  private base: There = { words: '', version: 0 };
  private isSending = false;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly meetingId: string,
    readonly itemId: string,
    private readonly sent: Send = send,
    private readonly kept: KeptWords = keptWords,
  ) {
    const left = kept.get(this.place) as { words: string; of: string; version: number } | null;
    if (!left) return;
    this.typed = left.words;
    this.base = { words: left.of, version: left.version };
    void this.save();
  }

  get place(): Place {
    return { form: 'note', meeting: this.meetingId, item: this.itemId };
  }

  /** True when the server has every word. */
  get isSaved(): boolean {
    return this.kept.get(this.place) === null;
  }

  /** The server says what it has; words that it does not have yet are left alone. */
  heard(there: There): void {
    if (!this.isSaved || this.isSending || there.version < this.base.version) return;
    this.base = there;
    this.typed = there.words;
  }

  type(words: string): void {
    this.typed = words;
    this.problem = null;
    this.keep();
    clearTimeout(this.resting);
    this.resting = setTimeout(() => void this.save(), restMs);
  }

  /** Sends what is not sent yet, now. */
  async save(): Promise<void> {
    clearTimeout(this.resting);
    if (this.isSending || this.isSaved) return;
    this.isSending = true;
    const words = this.typed;
    const answer = await this.sent(this.itemId, words, this.base.version);
    this.isSending = false;
    this.waits = mayComeThrough(answer);
    if (!answer.ok) {
      if (!this.waits) this.problem = answer.problem;
      return;
    }
    ownWords.sent++;
    const { saved, ...there } = answer.value;
    if (!saved) this.typed = merged(this.base.words, this.typed, there.words);
    this.base = there;
    if (this.typed === there.words) this.kept.drop(this.place);
    else {
      this.keep();
      await this.save();
    }
  }

  private keep(): void {
    const { words, version } = this.base;
    this.kept.keep(this.place, { words: this.typed, of: words, version });
  }
}
