/** Numbers of ordered lists, passed to the style sheet as data: lines are flat, so no list element can count them. */
import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { lineOf } from './delta';
import type { Line } from '../richtext/lines';
import { numbersOf } from '../richtext/list-numbers';

const lines = new WeakMap<Node, Line>();

/** Each keystroke changes one block: the others are cached. */
function known(node: Node): Line {
  const line = lines.get(node) ?? lineOf(node);
  lines.set(node, line);
  return line;
}

/** The number of each block that has one, by position in the document. */
export function numbersIn(document: Node): Map<number, number> {
  const numbers = new Map<number, number>();
  const found = numbersOf(document.children.map(known));
  document.forEach((_, at, index) => {
    const number = found[index];
    if (number) numbers.set(at, number);
  });
  return numbers;
}

export const numbering = new Plugin({
  props: {
    decorations({ doc }) {
      const found = [...numbersIn(doc)].map(([at, number]) =>
        Decoration.node(at, at + (doc.nodeAt(at)?.nodeSize ?? 1), { 'data-number': `${number}.` }),
      );
      return DecorationSet.create(doc, found);
    },
  },
});
