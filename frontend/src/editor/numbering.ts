/** Numbers of ordered lines, told to the style sheet as data: lines are flat, so no list element can count them. */
import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** The number of each line that has one, by position in the document. */
export function numbersOf(document: Node): Map<number, number> {
  const numbers = new Map<number, number>();
  let counters: number[] = [];
  document.forEach((line, at) => {
    if (!line.attrs['list']) {
      counters = [];
      return;
    }
    const level = Number(line.attrs['indent']);
    counters.length = Math.min(counters.length, level + 1);
    if (line.attrs['list'] === 'bullet') counters[level] = 0;
    else numbers.set(at, (counters[level] = (counters[level] ?? 0) + 1));
  });
  return numbers;
}

export const numbering = new Plugin({
  props: {
    decorations({ doc }) {
      const found = [...numbersOf(doc)].map(([at, number]) =>
        Decoration.node(at, at + (doc.nodeAt(at)?.nodeSize ?? 1), { 'data-number': `${number}.` }),
      );
      return DecorationSet.create(doc, found);
    },
  },
});
