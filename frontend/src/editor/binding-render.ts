/** Updates a document to the rendering of the text by the smallest replacement, mostly none. */
import { Fragment, Slice, type Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';

/** The transaction that shows these blocks, or null when they are shown already. */
export function showing(state: EditorState, nodes: readonly Node[]): Transaction | null {
  const shown = state.doc.children;
  const least = Math.min(shown.length, nodes.length);
  let first = 0;
  while (first < least && alike(shown[first], nodes[first])) first++;
  if (first === shown.length && first === nodes.length) return null;
  let end = 0;
  while (end < least - first && alike(shown[shown.length - 1 - end], nodes[nodes.length - 1 - end])) end++;
  const from = shown.slice(0, first).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const old = Fragment.fromArray(shown.slice(first, shown.length - end));
  const now = Fragment.fromArray(nodes.slice(first, nodes.length - end));
  const tr = state.tr;
  const start = old.findDiffStart(now);
  const ends = old.findDiffEnd(now);
  if (start === null || !ends) return tr.replace(from, from + old.size, new Slice(now, 0, 0));
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const slice = state.doc.type.create(null, now).slice(start, ends.b + overlap);
  try {
    return tr.replace(from + start, from + ends.a + overlap, slice);
  } catch {
    // A cut through different depths does not fit; whole blocks always do.
    return state.tr.replace(from, from + old.size, new Slice(now, 0, 0));
  }
}

const alike = (one: Node | undefined, other: Node | undefined) =>
  one === other || (one !== undefined && other !== undefined && one.eq(other));
