/**
 * Binds a ProseMirror view to a flat Y.Text. Typing becomes the smallest change of the text; changes by others become
 * the smallest replacement in the view. After both, the view is exactly the rendering of the text.
 */
import { NodeSelection, Selection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import * as Y from 'yjs';
import { Carry, write } from './binding-carry';
import { editsOf } from './binding-edits';
import { hunksOf, regionsOf, type Hunk } from './binding-hunks';
import type { Layout } from './binding-layout';
import { Mirror, type Change } from './binding-mirror';
import { showing } from './binding-render';
import { place, type Bookmark } from './binding-selection';
import { schema } from './schema';

/** What the binding needs from a view, so that a test needs no browser. */
export interface Host {
  readonly state: EditorState;
  readonly composing: boolean;
  /** Takes a transaction that comes from the text. */
  show(tr: Transaction): void;
}

/** Marks the transactions that come from the text. */
export const given = 'given';

type Listener = (delta: readonly Change[]) => void;

export class Binding {
  private mirror: Mirror;
  private host: Host | null = null;
  /** While an input method composes in the very words that others change, their changes wait here; see `meet`. */
  private waiting: { carry: Carry; hunks: Hunk[]; deltas: Change[][] } | null = null;
  private readonly listeners = new Set<Listener>();
  private before: Bookmark | null = null;

  constructor(readonly text: Y.Text) {
    this.mirror = new Mirror(text.toDelta() as Change[]);
    text.observe(this.changed);
  }

  /** The initial document. */
  get document() {
    return schema.node('doc', null, this.mirror.layout.nodes);
  }

  /** Where the blocks of the view stand in the text. */
  get layout(): Layout {
    return this.mirror.layout;
  }

  /** The selection before the current change: an undo puts the cursor back there. */
  get selectionBefore(): Bookmark | null {
    return this.before;
  }

  /** The text as the binding knows it: always the same as the text's own delta. */
  get raw() {
    return this.mirror.ops;
  }

  start(host: Host): void {
    this.host = host;
    this.mirror.adopt(host.state.doc);
    this.canonicalise();
  }

  stop(): void {
    this.settle();
    this.text.unobserve(this.changed);
    this.host = null;
  }

  /** Calls back after every change of the text, by anybody, once the view shows it. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Writes to the text what transactions changed in the view. */
  typed(transactions: readonly Transaction[], old: EditorState): void {
    const own = transactions.filter((tr) => tr.docChanged && !tr.getMeta(given));
    if (own.length === 0) return;
    if (this.waiting) {
      this.waiting.hunks = hunksOf(own, this.waiting.hunks);
      return;
    }
    this.before = this.bookmark(old.selection);
    this.push(hunksOf(own), Carry.nowhere);
    this.before = null;
    this.canonicalise();
  }

  /** Applies what waited for the end of a composition. */
  settle(): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = null;
    const edits = this.editsFor(waiting.hunks);
    for (const delta of waiting.deltas) this.mirror.apply(delta);
    this.writeAll(edits, waiting.carry);
    this.canonicalise();
    for (const delta of waiting.deltas) this.tell(delta);
  }

  /** True while changes of others wait for the end of a composition. */
  get waits(): boolean {
    return this.waiting !== null;
  }

  bookmark(selection: Selection): Bookmark {
    const at = (pos: number) => Y.createRelativePositionFromTypeIndex(this.text, this.layout.flatOf(pos), -1);
    if (selection instanceof NodeSelection) {
      const start = Y.createRelativePositionFromTypeIndex(this.text, this.layout.flatOf(selection.from));
      return { anchor: start, head: start, node: true };
    }
    return { anchor: at(selection.anchor), head: at(selection.head), node: false };
  }

  /** The position in the view of a relative position; null when it belongs to another text. */
  posOf(relative: Y.RelativePosition): number | null {
    const { doc } = this.text;
    if (!doc) return null;
    try {
      const absolute = Y.createAbsolutePositionFromRelativePosition(relative, doc);
      return absolute && absolute.type === this.text ? this.layout.posOf(absolute.index) : null;
    } catch {
      // Others may send anything; an invalid position is nowhere.
      return null;
    }
  }

  private push(hunks: readonly Hunk[], carry: Carry): void {
    this.writeAll(this.editsFor(hunks), carry);
  }

  private editsFor(hunks: readonly Hunk[]) {
    const { host } = this;
    if (!host || hunks.length === 0) return [];
    const { spots, nodes } = this.layout;
    return regionsOf(hunks, nodes, host.state.doc).flatMap((region) => editsOf(region, spots, host.state.doc));
  }

  private writeAll(edits: ReturnType<Binding['editsFor']>, carry: Carry): void {
    if (edits.length > 0) this.text.doc?.transact(() => write(this.text, edits, carry), this);
  }

  private readonly changed = (event: Y.YTextEvent, transaction: Y.Transaction) => {
    const delta = event.delta as Change[];
    if (transaction.origin === this) {
      this.mirror.apply(delta);
      this.tell(delta);
      return;
    }
    this.meet(delta);
  };

  /** A change from elsewhere. */
  private meet(delta: Change[]): void {
    const { host } = this;
    if (this.waiting || (host?.composing && this.touches(host.state, delta))) {
      this.waiting ??= { carry: Carry.nowhere, hunks: [], deltas: [] };
      this.waiting.deltas.push(delta);
      this.waiting.carry = this.waiting.carry.through(delta);
      if (!host?.composing) this.settle();
      return;
    }
    const selection = host && place.of(host.state.selection, this.layout);
    this.mirror.apply(delta);
    this.canonicalise(selection && place.through(selection, delta));
    this.tell(delta);
  }

  /** True when a change reaches into the block of the cursor, or splits it. */
  private touches(state: EditorState, delta: readonly Change[]): boolean {
    const { $head } = state.selection;
    const from = this.layout.flatOf($head.start(Math.min(1, $head.depth)) - Math.min(1, $head.depth));
    const to = this.layout.flatOf($head.end(Math.min(1, $head.depth))) + 1;
    let at = 0;
    for (const { retain, delete: gone, insert, attributes } of delta) {
      const length = gone ?? retain ?? 0;
      const changes = insert !== undefined || gone || attributes;
      if (changes && at <= to && at + length >= from) return true;
      at += length;
    }
    return false;
  }

  private canonicalise(selection: ReturnType<typeof place.through> | null = null): void {
    const { host } = this;
    if (!host) return;
    if (this.mirror.length !== this.text.length) this.mirror = new Mirror(this.text.toDelta() as Change[]);
    const tr = showing(host.state, this.layout.nodes);
    if (tr) {
      if (selection) place.restore(tr, selection, this.layout);
      host.show(tr.setMeta(given, true).setMeta('addToHistory', false));
    }
    this.mirror.adopt(host.state.doc);
  }

  /** Puts the cursor back to a bookmark. */
  select(bookmark: Bookmark): void {
    const { host } = this;
    const anchor = this.posOf(bookmark.anchor);
    const head = this.posOf(bookmark.head);
    if (!host || anchor === null || head === null) return;
    const { doc, tr } = host.state;
    const atNode = bookmark.node && doc.nodeAt(anchor)?.isLeaf;
    const selection = atNode
      ? NodeSelection.create(doc, anchor)
      : TextSelection.between(doc.resolve(anchor), doc.resolve(head));
    host.show(tr.setSelection(selection).setMeta(given, true).scrollIntoView());
  }

  private tell(delta: readonly Change[]): void {
    for (const listener of this.listeners) listener(delta);
  }
}
