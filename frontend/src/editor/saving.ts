/**
 * Keeps one text saved: waits a moment after the last key, has one save under way at a time, never calls anything
 * saved before the server has answered for exactly that, and never throws words away.
 */
import type { Op, RichText } from '../protocol';
import type { Result } from '../api';
import type { Drafts } from './drafts';
import { isBlank, normalise, sameText } from './lines';

export type SaveState =
  | { kind: 'clean' }
  | { kind: 'saved'; at: Date }
  | { kind: 'saving' }
  /** The server does not answer; it is tried again by itself. */
  | { kind: 'waiting' }
  | { kind: 'refused'; code: string; message: string }
  | { kind: 'conflict'; theirs: Op[]; version: number; by: string | null };

export type Save = (ops: Op[], version: number) => Promise<Result<{ version: number }>>;

export interface SavingParts {
  textId: string;
  content: RichText | null;
  version: number;
  save: Save;
  drafts: Drafts;
  onState(state: SaveState): void;
  /** The words on the screen must become these: someone else's, or a draft from last time. */
  onReplace(ops: Op[]): void;
}

const pauseMs = 500;
const longestUnsavedMs = 2_000;
const longestWaitMs = 15_000;
const emptyOps: Op[] = [{ insert: '\n' }];
/** Answers that may be different next time. */
const passing = new Set([
  'offline',
  'server-error',
  'internal',
  'http-401',
  'http-408',
  'http-429',
  'bad-token',
  'login-required',
  'login-unavailable',
]);

export class Saving {
  /** What is on the screen. */
  ops: Op[];
  state: SaveState = { kind: 'clean' };
  /** True when words were brought back that had not been saved last time. */
  restored = false;
  private base: number;
  private acknowledged: Op[];
  /** What was sent and not answered: it may stand on the server all the same. */
  private unanswered: Op[][] = [];
  private unsavedSince: number | null = null;
  private underWay: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;
  private newer: { ops: Op[]; version: number; by: string | null } | null = null;

  constructor(private readonly parts: SavingParts) {
    this.acknowledged = normalise(parts.content?.ops ?? emptyOps);
    this.ops = this.acknowledged;
    this.base = parts.version;
    this.restore();
  }

  /** True while something on the screen is not known to be on the server. */
  get unsaved(): boolean {
    return this.differs || this.underWay !== null;
  }

  get blank(): boolean {
    return isBlank(this.ops);
  }

  /** The words on the screen changed. */
  edited(ops: Op[]): void {
    this.ops = normalise(ops);
    this.parts.drafts.write(this.parts.textId, { ops: this.ops, base: this.base });
    if (this.state.kind === 'conflict') return;
    if (!this.unsaved) return this.unchanged();
    if (this.state.kind === 'waiting') return;
    this.become({ kind: 'saving' });
    this.unsavedSince ??= Date.now();
    // Whoever writes without a pause is saved all the same, and followed live.
    const left = this.unsavedSince + longestUnsavedMs - Date.now();
    if (!this.underWay) this.plan(Math.max(0, Math.min(pauseMs, left)));
  }

  /** Saves now. @return true when everything on the screen is on the server */
  async flush(): Promise<boolean> {
    for (let round = 0; round < 5 && this.unsaved && this.state.kind !== 'conflict'; round++) {
      await (this.underWay ?? this.put());
      if (this.state.kind === 'waiting' || this.state.kind === 'refused') break;
    }
    return !this.unsaved;
  }

  /** The connection is back: do not wait for the next try. */
  wake(): void {
    if (this.unsaved && this.state.kind === 'waiting') this.plan(0);
  }

  /** The text as an event or a snapshot brought it. */
  incoming(content: RichText | null, version: number, by: string | null = null): void {
    if (version <= this.base) return;
    const ops = normalise(content?.ops ?? emptyOps);
    if (this.underWay) this.newer = { ops, version, by };
    else this.meet(ops, version, by);
  }

  /** Ends a conflict. */
  resolve(choice: 'mine' | 'theirs' | 'append'): void {
    if (this.state.kind !== 'conflict') return;
    const { theirs, version } = this.state;
    this.base = version;
    this.acknowledged = theirs;
    if (choice === 'theirs') this.parts.drafts.discard(this.parts.textId);
    if (choice !== 'mine') this.replace(choice === 'theirs' ? theirs : joined(theirs, this.ops));
    if (!this.differs) return this.become({ kind: 'clean' });
    this.parts.drafts.write(this.parts.textId, { ops: this.ops, base: this.base });
    this.become({ kind: 'saving' });
    this.plan(0);
  }

  private restore(): void {
    const { drafts, textId } = this.parts;
    const draft = drafts.read(textId);
    if (!draft) return;
    if (sameText(draft.ops, this.acknowledged)) return drafts.discard(textId);
    this.ops = normalise(draft.ops);
    this.restored = true;
    if (draft.base === this.base) {
      this.state = { kind: 'saving' };
      this.plan(pauseMs);
    } else this.state = { kind: 'conflict', theirs: this.acknowledged, version: this.base, by: null };
  }

  private plan(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.put(), wait);
  }

  private put(): Promise<void> {
    clearTimeout(this.timer);
    if (this.underWay || !this.differs || this.state.kind === 'conflict') return this.underWay ?? Promise.resolve();
    this.underWay = this.attempt().finally(() => {
      this.underWay = null;
      this.afterwards();
    });
    return this.underWay;
  }

  private async attempt(): Promise<void> {
    const ops = this.ops;
    this.unanswered.push(ops);
    this.unsavedSince = null;
    if (this.state.kind !== 'waiting') this.become({ kind: 'saving' });
    const result = await this.parts.save(ops, this.base);
    if (result.ok) return this.accepted(ops, result.value.version);
    const { problem } = result;
    if (problem.code === 'stale-version' && problem.version !== undefined) {
      this.meet(normalise(problem.current?.ops ?? emptyOps), problem.version, problem.by ?? null);
    } else if (passing.has(problem.code)) {
      this.become({ kind: 'waiting' });
      this.plan(Math.min(longestWaitMs, 1000 * 2 ** this.tries++));
    } else this.become({ kind: 'refused', code: problem.code, message: problem.message });
  }

  private accepted(ops: Op[], version: number): void {
    this.base = version;
    this.acknowledged = ops;
    this.unanswered = [];
    this.tries = 0;
    this.restored = false;
    this.parts.drafts.acknowledge(this.parts.textId, ops);
    this.become(this.differs ? { kind: 'saving' } : { kind: 'saved', at: new Date() });
  }

  /** What came while a save was under way, and what was typed meanwhile. */
  private afterwards(): void {
    const newer = this.newer;
    this.newer = null;
    if (newer && newer.version > this.base && this.state.kind !== 'conflict') {
      this.meet(newer.ops, newer.version, newer.by);
    }
    if (this.state.kind === 'saving' && this.differs) this.plan(pauseMs);
  }

  /** Another version of the text stands on the server: ours that came through unanswered, or somebody else's. */
  private meet(theirs: Op[], version: number, by: string | null): void {
    const own = this.unanswered.find((ops) => sameText(theirs, ops));
    if (own) return this.accepted(own, version);
    const alike = sameText(theirs, this.ops);
    if (this.differs && !alike) return this.become({ kind: 'conflict', theirs, version, by: by ?? this.knownBy() });
    this.base = version;
    this.acknowledged = theirs;
    this.unanswered = [];
    this.parts.drafts.acknowledge(this.parts.textId, theirs);
    if (!alike) this.replace(theirs);
    this.become({ kind: 'clean' });
  }

  private knownBy(): string | null {
    return this.state.kind === 'conflict' ? this.state.by : null;
  }

  /** Typed and taken back: the server has it already. */
  private unchanged(): void {
    clearTimeout(this.timer);
    this.parts.drafts.discard(this.parts.textId);
    this.become({ kind: 'clean' });
  }

  private get differs(): boolean {
    return !sameText(this.ops, this.acknowledged);
  }

  private replace(ops: Op[]): void {
    this.ops = ops;
    this.parts.onReplace(ops);
  }

  private become(state: SaveState): void {
    this.state = state;
    this.parts.onState(state);
  }
}

/** One text after another; an empty one adds no empty line. */
function joined(first: Op[], second: Op[]): Op[] {
  if (isBlank(first)) return second;
  return isBlank(second) ? first : normalise([...first, ...second]);
}
