/** Links: the one at the cursor, adding one to words, removing one. */
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from './schema';

export interface LinkAt {
  href: string;
  text: string;
  from: number;
  to: number;
}

/** The whole link around the cursor or the selection; null when there is none. */
export function linkAt(state: EditorState): LinkAt | null {
  const { $from, from, to } = state.selection;
  if (!$from.parent.isTextblock) return null;
  const links: LinkAt[] = [];
  $from.parent.forEach((node, offset) => {
    const href = schema.marks.link.isInSet(node.marks)?.attrs['href'] as string | undefined;
    if (!href) return;
    const at = $from.start() + offset;
    const last = links.at(-1);
    const text = node.text ?? '';
    if (last && last.to === at && last.href === href) {
      last.to += node.nodeSize;
      last.text += text;
    } else links.push({ href, text, from: at, to: at + node.nodeSize });
  });
  return links.find((link) => link.from <= from && to <= link.to) ?? null;
}

/** Links the selected words, the link at the cursor, or new words to the address. */
export function setLink(href: string, words: string): Command {
  return (state, dispatch) => {
    const mark = schema.mark('link', { href });
    const { from, to, empty } = linkAt(state) ? { ...(linkAt(state) as LinkAt), empty: false } : state.selection;
    const tr = state.tr;
    const same = !empty && (words === '' || state.doc.textBetween(from, to, '\n') === words);
    if (same) tr.removeMark(from, to, schema.marks.link).addMark(from, to, mark);
    else tr.replaceWith(from, to, schema.text(words || href, [...(state.storedMarks ?? []), mark]));
    dispatch?.(tr.removeStoredMark(mark.type).scrollIntoView());
    return true;
  };
}

/** Removes the link at the cursor, or the links of the selection. */
export const removeLink: Command = (state, dispatch) => {
  const link = linkAt(state);
  const { from, to } = link ?? state.selection;
  if (from === to) return false;
  dispatch?.(state.tr.removeMark(from, to, schema.marks.link));
  return true;
};
