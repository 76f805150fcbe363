/**
 * What keys and buttons do to lines. Lists are attributes of lines, so there is no tree to lift out of or sink into.
 */
import { chainCommands, joinBackward, selectNodeBackward, toggleMark } from 'prosemirror-commands';
import type { Attrs, Node } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import type { LineAttributes } from '../richtext/lines';
import { schema } from './schema';

export type MarkName = 'bold' | 'italic' | 'underline';
export type ListName = NonNullable<LineAttributes['list']>;
export type Level = NonNullable<LineAttributes['header']>;

const deepest = 8;

/** Marks or unmarks the selected words. */
export const mark = (name: MarkName): Command => toggleMark(schema.marks[name]);

/** Turns the selected lines into a list of this kind, or into ordinary lines when they all are one already. */
export function list(name: ListName): Command {
  return (state, dispatch) => {
    const on = everyLine(state, (line) => line.attrs['list'] === name);
    return changeLines(state, dispatch, () =>
      on ? { list: null, indent: 0, start: null } : { list: name, header: null, start: null },
    );
  };
}

/** True when every selected line is in a list of this kind. */
export const inList = (state: EditorState, name: ListName) => everyLine(state, (line) => line.attrs['list'] === name);

/** Turns the selected lines into headings of this level, or into ordinary lines with null. */
export function heading(level: Level | null): Command {
  return (state, dispatch) =>
    changeLines(state, dispatch, ({ attrs }) =>
      level === null
        ? { header: null }
        : { header: level, list: null, start: null, quote: false, indent: attrs['list'] ? 0 : attrs['indent'] },
    );
}

/** The common level of all selected lines; null for ordinary lines and for mixed ones. */
export function headingOf(state: EditorState): Level | null {
  const level = selectedLines(state)[0]?.node.attrs['header'] as Level | null | undefined;
  return level && everyLine(state, (line) => line.attrs['header'] === level) ? level : null;
}

/** Turns the selected lines into a quotation, or into ordinary lines when they all are one already. */
export const quote: Command = (state, dispatch) => {
  const on = inQuote(state);
  return changeLines(state, dispatch, () =>
    on ? { quote: false } : { quote: true, header: null, list: null, start: null, indent: 0 },
  );
};

export const inQuote = (state: EditorState) => everyLine(state, (line) => line.attrs['quote'] === true);

/** Indents list lines; does nothing, and leaves Tab to the browser, outside lists. */
export function indent(by: 1 | -1): Command {
  return (state, dispatch) => {
    if (!everyLine(state, (line) => line.attrs['list'] !== null)) return false;
    return changeLines(state, dispatch, ({ attrs }) => ({
      indent: Math.min(deepest, Math.max(0, Number(attrs['indent']) + by)),
      start: null,
    }));
  };
}

/** One step out of the list, from an empty line or from the start of one. */
const outOfList: Command = (state, dispatch) => {
  const { attrs } = state.selection.$from.parent;
  if (!attrs['list'] && !attrs['indent'] && !attrs['header'] && !attrs['quote']) return false;
  const step: Attrs =
    Number(attrs['indent']) > 0
      ? { indent: Number(attrs['indent']) - 1, start: null }
      : { list: null, start: null, header: null, quote: false };
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

/** At the start of a line: first removes its form, then joins it to the one above. A table above is only selected. */
export const backspaceAtStart: Command = chainCommands(plainAtLineStart, selectNodeBackward, joinBackward);

/** A new line like this one; after a heading an ordinary one. */
export const splitLine: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.parent.type !== schema.nodes.line) return false;
  const atEnd = $to.parentOffset === $to.parent.content.size;
  const attrs = { ...$from.parent.attrs, start: null, ...(atEnd && { header: null }) };
  const tr = state.tr.deleteSelection();
  // Deleting the selection may have left a table where the line was.
  if (tr.selection.$from.parent.type !== schema.nodes.line) return false;
  dispatch?.(tr.split(tr.selection.from, 1, [{ type: schema.nodes.line, attrs }]).scrollIntoView());
  return true;
};

/** Adds a line below the selected table. */
const lineBelowTable: Command = (state, dispatch) => {
  if (state.selection.$from.depth > 0) return false;
  dispatch?.(state.tr.insert(state.selection.to, schema.node('line')).scrollIntoView());
  return true;
};

export const enter: Command = (state, dispatch, view) =>
  endListOnEmptyLine(state, dispatch, view) ||
  splitLine(state, dispatch, view) ||
  lineBelowTable(state, dispatch, view);

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
