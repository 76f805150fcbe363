/** Where ordered lists begin: set by hand, kept when points are copied, passed on when the first point is deleted. */
import { Fragment, Slice, type Node } from 'prosemirror-model';
import { Plugin, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { given } from './binding';
import { lineOf } from './delta';
import { isTable } from '../richtext/lines';
import { numbered, numbersOf } from '../richtext/list-numbers';

const startOf = (node: Node) => node.attrs['start'] as number | null;
const isOrdered = (node: Node) => node.attrs['list'] === 'ordered';

/** Gives blocks these numbers; null leaves them to be counted. */
export function setNumbers(tr: Transaction, wanted: readonly (number | null)[]): void {
  const lines = numbered(tr.doc.children.map(lineOf), wanted);
  tr.doc.forEach((node, at, index) => {
    const line = lines[index];
    const start = (line && !isTable(line) && line.attributes.start) || null;
    if (start && start !== startOf(node)) tr.setNodeMarkup(at, null, { ...node.attrs, start });
  });
}

/** The number of the point at the cursor; null where there is none. */
export function numberAt(state: EditorState): number | null {
  return numbersOf(state.doc.children.map(lineOf))[state.selection.$from.index(0)] ?? null;
}

/** Marks the transaction that removes a number on purpose. */
const setByHand = 'setByHand';

/** Gives the point at the cursor a number, from which those below count on; null lets it be counted again. */
export function startAt(number: number | null): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.depth < 1 || !isOrdered($from.node(1))) return false;
    const { attrs } = $from.node(1);
    const tr = state.tr.setNodeMarkup($from.before(1), null, { ...attrs, start: number });
    dispatch?.(tr.setMeta(setByHand, true).scrollIntoView());
    return true;
  };
}

/** Copied points with the numbers of their place. */
export function withNumbers(slice: Slice, { doc, selection }: EditorState): Slice {
  const lines = slice.content.content.map(lineOf);
  const first = selection.$from.index(0);
  if (lines.length === 1 && slice.openStart > 0) return slice;
  const numbers = numbersOf(doc.children.map(lineOf)).slice(first, first + lines.length);
  const kept = numbered(lines, numbers);
  const nodes = slice.content.content.map((node, at) => {
    const line = kept[at];
    const start = (line && !isTable(line) && line.attributes.start) || null;
    return start === (startOf(node) ?? null) ? node : node.type.create({ ...node.attrs, start }, node.content);
  });
  return new Slice(Fragment.from(nodes), slice.openStart, slice.openEnd);
}

/** When the first point of a list is deleted, the next one begins the list. */
export const handOn = new Plugin({
  appendTransaction(transactions, old, { doc, tr }) {
    const others = transactions.some((one) => one.getMeta(given) || one.getMeta(setByHand));
    if (others || !transactions.some((one) => one.docChanged)) return null;
    const wanted: (number | null)[] = [];
    old.doc.forEach((node, pos, at) => {
      const start = startOf(node);
      if (!start || !isOrdered(node)) return;
      const now = transactions.reduce((place, { mapping }) => mapping.map(place), pos);
      const there = doc.nodeAt(now);
      if (there && isOrdered(there) && startOf(there) === start) return;
      const next = nextPoint(old.doc, at);
      const place = next ? doc.children.indexOf(next) : -1;
      if (place >= 0) wanted[place] = start;
    });
    if (wanted.length === 0) return null;
    setNumbers(
      tr,
      doc.children.map((_, at) => wanted[at] ?? null),
    );
    return tr.docChanged ? tr : null;
  },
});

/** The point that counts on from this one. */
function nextPoint({ children }: Node, at: number): Node | null {
  const indent = children[at]?.attrs['indent'] as number;
  for (const node of children.slice(at + 1)) {
    const inList = node.attrs['list'] as string | null;
    if (!inList || Number(node.attrs['indent']) < indent) return null;
    if (Number(node.attrs['indent']) === indent) return isOrdered(node) && !startOf(node) ? node : null;
  }
  return null;
}
