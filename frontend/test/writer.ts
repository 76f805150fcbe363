/** One simulated writer: a real binding on a separate Y.Doc, with the editor's own commands, and no browser. */
import { EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import * as Y from 'yjs';
import { Binding, type Host } from '../src/editor/binding';
import { Undoing } from '../src/editor/binding-undo';
import { fromDocument } from '../src/editor/delta';
import { ownStep } from '../src/editor/insertions';
import { handOn } from '../src/editor/list-start';
import { normalise } from '../src/richtext/lines';
import type { Op } from '../src/richtext/types';

export class Writer implements Host {
  state: EditorState;
  composing = false;
  readonly doc = new Y.Doc();
  readonly text = this.doc.getText('t');
  readonly binding: Binding;
  readonly undoing: Undoing;
  /** Updates of others that have not arrived yet, by sender. */
  readonly inbox = new Map<Writer, Uint8Array[]>();

  constructor(client: number, start: Uint8Array) {
    this.doc.clientID = client;
    Y.applyUpdate(this.doc, start);
    this.binding = new Binding(this.text);
    this.state = EditorState.create({ doc: this.binding.document, plugins: [handOn] });
    this.binding.start(this);
    this.undoing = new Undoing(this.binding, () => this.binding.bookmark(this.state.selection));
  }

  show(tr: Transaction): void {
    this.state = this.state.apply(tr);
  }

  dispatch = (tr: Transaction): void => {
    const old = this.state;
    const { state, transactions } = old.applyTransaction(tr);
    this.state = state;
    if (tr.getMeta(ownStep)) this.undoing.separate();
    this.binding.typed(transactions, old);
    if (tr.getMeta(ownStep)) this.undoing.separate();
  };

  run(command: Command): boolean {
    return command(this.state, this.dispatch);
  }

  select(anchor: number, head = anchor): void {
    const { doc } = this.state;
    const near = (pos: number) => doc.resolve(Math.max(0, Math.min(pos, doc.content.size)));
    this.dispatch(this.state.tr.setSelection(TextSelection.between(near(anchor), near(head))));
  }

  type(words: string): void {
    if (this.state.selection instanceof TextSelection) this.dispatch(this.state.tr.insertText(words));
  }

  /** The shown text, and the expected one. */
  get shown(): Op[] {
    return fromDocument(this.state.doc);
  }

  get rendering(): Op[] {
    return normalise(this.text.toDelta() as Op[]);
  }
}

/** Writers of one text, joined by a connection that delivers on command. */
export function writersOf(count: number, start: readonly object[] = [{ insert: '\n' }]): Writer[] {
  const doc = new Y.Doc();
  doc.clientID = 1;
  doc.getText('t').applyDelta([...start]);
  const update = Y.encodeStateAsUpdate(doc);
  const writers = Array.from({ length: count }, (_, index) => new Writer(index + 10, update));
  for (const writer of writers) {
    writer.doc.on('update', (data: Uint8Array, origin: unknown) => {
      if (origin === 'line') return;
      for (const other of writers) {
        if (other !== writer) other.inbox.set(writer, [...(other.inbox.get(writer) ?? []), data]);
      }
    });
  }
  return writers;
}

/** Delivers the first waiting updates of one sender, or all. */
export function deliver(to: Writer, from: Writer, count = Infinity): void {
  for (const update of (to.inbox.get(from) ?? []).splice(0, count)) Y.applyUpdate(to.doc, update, 'line');
}

export function deliverAll(writers: readonly Writer[]): void {
  // Yjs tidies formats after some deliveries, and that is news for the others again.
  while (writers.some(({ inbox }) => [...inbox.values()].some((updates) => updates.length > 0))) {
    for (const to of writers) for (const from of writers) deliver(to, from);
  }
}
