/** What keys and buttons do to lines. Lists are attributes of lines, so there is no tree to lift out of or sink into. */
import { baseKeymap, chainCommands, joinBackward, selectNodeBackward, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { InputRule, inputRules } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Attrs, Node } from 'prosemirror-model';
import type { Command, EditorState, Plugin, Transaction } from 'prosemirror-state';
import type { LineAttributes } from './lines';
import { schema } from './schema';

export type MarkName = 'bold' | 'italic' | 'underline';
export type ListName = NonNullable<LineAttributes['list']>;

const deepest = 8;

/** Marks or unmarks the selected words. */
export const mark = (name: MarkName): Command => toggleMark(schema.marks[name]);

/** Makes the selected lines a list of this kind, or ordinary lines when they all are one already. */
export function list(name: ListName): Command {
  return (state, dispatch) => {
    const on = everyLine(state, (line) => line.attrs['list'] === name);
    return changeLines(state, dispatch, () => (on ? { list: null, indent: 0 } : { list: name, header: null }));
  };
}

/** True when every selected line is in a list of this kind. */
export const inList = (state: EditorState, name: ListName) => everyLine(state, (line) => line.attrs['list'] === name);

/** Indents list lines; does nothing, and leaves Tab to the browser, outside lists. */
export function indent(by: 1 | -1): Command {
  return (state, dispatch) => {
    if (!everyLine(state, (line) => line.attrs['list'] !== null)) return false;
    return changeLines(state, dispatch, ({ attrs }) => ({
      indent: Math.min(deepest, Math.max(0, Number(attrs['indent']) + by)),
    }));
  };
}

/** One step out of the list, from an empty line of it or from its start. */
const outOfList: Command = (state, dispatch) => {
  const { attrs } = state.selection.$from.parent;
  if (!attrs['list'] && !attrs['indent'] && !attrs['header'] && !attrs['quote']) return false;
  const step: Attrs =
    Number(attrs['indent']) > 0 ? { indent: Number(attrs['indent']) - 1 } : { list: null, header: null, quote: false };
  return changeLines(state, dispatch, () => step);
};

const endListOnEmptyLine: Command = (state, dispatch, view) => {
  const { empty, $from } = state.selection;
  const line = $from.parent;
  return empty && line.type === schema.nodes.line && line.content.size === 0 && outOfList(state, dispatch, view);
};

const plainAtLineStart: Command = (state, dispatch, view) => {
  const { empty, $from } = state.selection;
  return empty && $from.parentOffset === 0 && $from.parent.isTextblock && outOfList(state, dispatch, view);
};

/** A new line like this one; after a heading an ordinary one. */
const splitLine: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type !== schema.nodes.line) return false;
  const atEnd = state.selection.$to.parentOffset === state.selection.$to.parent.content.size;
  const attrs = { ...$from.parent.attrs, ...(atEnd && { header: null }) };
  const tr = state.tr.deleteSelection();
  dispatch?.(tr.split(tr.selection.from, 1, [{ type: schema.nodes.line, attrs }]).scrollIntoView());
  return true;
};

function selectedLines(state: EditorState): { node: Node; at: number }[] {
  const lines: { node: Node; at: number }[] = [];
  state.doc.nodesBetween(state.selection.from, state.selection.to, (node, at) => {
    if (node.type === schema.nodes.line) lines.push({ node, at });
    return false;
  });
  return lines;
}

function everyLine(state: EditorState, holds: (line: Node) => boolean): boolean {
  const lines = selectedLines(state);
  return lines.length > 0 && lines.every(({ node }) => holds(node));
}

function changeLines(
  state: EditorState,
  dispatch: ((tr: Transaction) => void) | undefined,
  change: (line: Node) => Attrs,
): boolean {
  const lines = selectedLines(state);
  if (lines.length === 0) return false;
  const tr = state.tr;
  for (const { node, at } of lines) tr.setNodeMarkup(at, null, { ...node.attrs, ...change(node) });
  dispatch?.(tr.scrollIntoView());
  return true;
}

const listRule = (pattern: RegExp, name: ListName) =>
  new InputRule(pattern, (state, _match, start, end) => {
    const $start = state.doc.resolve(start);
    if ($start.parent.type !== schema.nodes.line || $start.parent.attrs['list']) return null;
    const attrs = { ...$start.parent.attrs, list: name, header: null };
    return state.tr.delete(start, end).setNodeMarkup($start.before(), null, attrs);
  });

/** The keys of the editor, the more particular ones first. */
export function keys(): Plugin[] {
  return [
    inputRules({ rules: [listRule(/^[-*•]\s$/, 'bullet'), listRule(/^1[.)]\s$/, 'ordered')] }),
    keymap({
      'Mod-b': mark('bold'),
      'Mod-i': mark('italic'),
      'Mod-u': mark('underline'),
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      Tab: indent(1),
      'Shift-Tab': indent(-1),
      Enter: chainCommands(endListOnEmptyLine, splitLine),
      'Shift-Enter': splitLine,
      Backspace: chainCommands(plainAtLineStart, joinBackward, selectNodeBackward),
    }),
    keymap(withoutFinishKey(baseKeymap)),
  ];
}

/** Ctrl+Enter finishes the item; the base keymap would leave the block with it. */
function withoutFinishKey(bindings: Record<string, Command>): Record<string, Command> {
  return Object.fromEntries(Object.entries(bindings).filter(([name]) => name !== 'Mod-Enter'));
}
