/** A selection as places in the flat text, so that it stays with its words whatever happens to the blocks. */
import { NodeSelection, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import type * as Y from 'yjs';
import type { Layout } from './binding-layout';
import type { Change } from './binding-mirror';

/** For long: it survives any change. */
export interface Bookmark {
  anchor: Y.RelativePosition;
  head: Y.RelativePosition;
  node: boolean;
}

/** For the length of one change. */
interface Place {
  anchor: number;
  head: number;
  node: boolean;
}

export const place = {
  of: (selection: Selection, layout: Layout): Place => ({
    anchor: layout.flatOf(selection.anchor),
    head: layout.flatOf(selection.head),
    node: selection instanceof NodeSelection,
  }),

  through: ({ anchor, head, node }: Place, delta: readonly Change[]): Place => ({
    anchor: after(delta, anchor, node),
    head: after(delta, head, node),
    node,
  }),

  restore(tr: Transaction, { anchor, head, node }: Place, layout: Layout): void {
    const $anchor = tr.doc.resolve(layout.posOf(anchor));
    if (node && $anchor.nodeAfter?.isLeaf) tr.setSelection(NodeSelection.create(tr.doc, $anchor.pos));
    else tr.setSelection(TextSelection.between($anchor, tr.doc.resolve(layout.posOf(head))));
  },
};

/**
 * Where an offset is after a change. Words that others insert exactly at the cursor come after it; a node pushes it on.
 */
function after(delta: readonly Change[], offset: number, pushed: boolean): number {
  let at = 0;
  let now = offset;
  for (const { insert, delete: gone, retain } of delta) {
    if (at > offset || (at === offset && !(pushed && insert !== undefined))) break;
    if (insert !== undefined) now += typeof insert === 'string' ? insert.length : 1;
    else if (gone) now -= Math.min(gone, offset - at);
    at += gone ?? (insert === undefined ? (retain ?? 0) : 0);
  }
  return now;
}
