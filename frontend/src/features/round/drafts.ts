/**
 * Comments being written, and comments that the server has not received: kept on this device, for this person alone,
 * until they arrive. Each has a separate entry in the store, so that two tabs never overwrite each other's words.
 */
import type { Store } from '../../lib/device';
import type { CellNames } from '../../richtext/cells';
import type { CommentField, Place } from './rounds';

/** The words of a draft, and what they are about. */
export interface Draft {
  /** The comment's id, chosen here: sent twice, it exists once. */
  id: string;
  roundId: string;
  itemId: string;
  field: CommentField | null;
  place: Place | null;
  quote: string | null;
  /** How the cell that holds the quoted words is called, when they are in one. */
  inTable?: CellNames | null;
  words: string;
  proposal: string | null;
  answers: string | null;
  /** Being written, on its way, or refused for good: then its words can only be copied. */
  state: 'writing' | 'waiting' | 'refused';
  /** Why it was refused, in words. */
  problem?: string;
  /** The passage has more than words, so no wording can be proposed for it. */
  hasEmbed?: boolean;
  /** The comment exists already and is being changed. */
  changes?: boolean;
}

export class Drafts {
  private held: readonly Draft[] = [];
  /** False once this device turned out to keep nothing. */
  kept = true;

  /** @param onChange called whenever {@link all} changes */
  constructor(
    private readonly store: Store,
    subject: string,
    private readonly roundId: string,
    private readonly onChange: () => void = () => undefined,
  ) {
    this.place = `raadslag.bemaerkning.${subject}.${roundId}.`;
    this.held = this.read();
  }

  private readonly place: string;

  get all(): readonly Draft[] {
    return this.held;
  }

  /** Replaces what was kept under the same id. A draft without a word is not kept. */
  keep(draft: Draft): void {
    const at = this.held.findIndex(({ id }) => id === draft.id);
    this.held = at < 0 ? [...this.held, draft] : this.held.with(at, draft);
    try {
      if (isEmpty(draft)) this.store.removeItem(this.place + draft.id);
      else this.store.setItem(this.place + draft.id, JSON.stringify(draft));
      this.kept = true;
    } catch {
      this.kept = false;
    }
    this.onChange();
  }

  /** The server has it, or the writer wants it gone. */
  drop(id: string): void {
    this.held = this.held.filter((draft) => draft.id !== id);
    try {
      this.store.removeItem(this.place + id);
    } catch {
      this.kept = false;
    }
    this.onChange();
  }

  private read(): Draft[] {
    try {
      const keys = Array.from({ length: this.store.length }, (_, at) => this.store.key(at) ?? '');
      const values = keys.filter((key) => key.startsWith(this.place)).map((key) => this.store.getItem(key));
      return values.flatMap((value) => draftOf(value, this.roundId));
    } catch {
      this.kept = false;
      return [];
    }
  }
}

/** True when nobody would miss it. */
export const isEmpty = ({ words, proposal, quote }: Draft): boolean =>
  !words.trim() && (proposal === null || proposal === quote);

const states: readonly unknown[] = ['writing', 'waiting', 'refused'];

/** As an earlier version of this page may have kept it: absent values get their defaults. */
function draftOf(value: string | null, roundId: string): Draft[] {
  try {
    const read = JSON.parse(value ?? 'null') as Partial<Draft> | null;
    if (!read || typeof read.id !== 'string' || read.roundId !== roundId) return [];
    const nothing = { field: null, place: null, quote: null, proposal: null, answers: null };
    const state = states.includes(read.state) ? (read.state as Draft['state']) : 'writing';
    return [{ ...nothing, ...read, roundId, id: read.id, itemId: read.itemId ?? '', words: read.words ?? '', state }];
  } catch {
    return [];
  }
}

/** Everything somebody needs to write it again: the quotation, the words, the proposal. */
export const copyOf = ({ quote, words, proposal }: Draft): string =>
  [quote && `»${quote}«`, words.trim(), proposal !== null && `→ ${proposal}`].filter(Boolean).join('\n\n');
