/** Insertions at once: a phrase, a table, the clipboard. Each is one step to undo. */
import { Fragment, Slice, type Node } from 'prosemirror-model';
import { NodeSelection, Selection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { Phrase } from '../meeting/types';
import { fromDocument, lineOf, nodesOf } from './delta';
import { isBlank, isTable, plainOf, type Line } from '../richtext/lines';
import type { StoredTable } from '../richtext/table';
import { numbersOf } from '../richtext/list-numbers';
import { setNumbers } from './list-start';
import { schema } from './schema';

/** Marks a transaction as a step of its own. */
export const ownStep = 'ownStep';

/**
 * A decision phrase: replaces an empty text or another phrase, otherwise becomes a new line at the end. One that
 * continues gets its first list point.
 */
export function putPhrase(state: EditorState, phrase: Phrase, others: readonly Phrase[]): Transaction {
  const { doc, tr } = state;
  const ops = fromDocument(doc);
  const replaces = isBlank(ops) || others.some(({ text }) => text === plainOf(ops).trim());
  const lines: Line[] = [{ attributes: {}, runs: [{ text: phrase.text, marks: {} }] }];
  if (phrase.continues) lines.push({ attributes: { list: 'bullet' }, runs: [] });
  const end = doc.content.size;
  const emptyLastLine = doc.lastChild?.type === schema.nodes.line && doc.lastChild.content.size === 0;
  tr.replaceWith(replaces ? 0 : emptyLastLine ? end - 2 : end, end, Fragment.from(nodesOf(lines)));
  return tr.setSelection(Selection.atEnd(tr.doc)).setMeta(ownStep, true).scrollIntoView();
}

/** How lines go into a text. */
export interface Putting {
  /** For a copy of our own: whether its first and last lines are whole lines. */
  open?: { start: boolean; end: boolean } | undefined;
  /** Where they were dropped; otherwise they replace the selection. */
  at?: number;
  /** A selection that was dragged moves to where it was dropped. */
  moves?: boolean;
}

/**
 * Replaces the selection by lines, or inserts them where they were dropped. One ordinary line flows into the words; a
 * line with a form keeps it, and its numbers, unless it comes into a list, which then counts it.
 */
export function putLines(state: EditorState, lines: readonly Line[], { open, at, moves }: Putting = {}): Transaction {
  const { tr } = state;
  if (lines.length === 0) return tr;
  if (moves) tr.deleteSelection();
  if (at !== undefined) select(tr, tr.mapping.map(at));
  const { parent } = tr.selection.$from;
  const counted = parent.attrs['list'] === 'ordered';
  const nodes = nodesOf(counted && open ? withoutStart(lines) : lines);
  const [only] = lines;
  const empty = parent.content.size === 0;
  const flows = lines.length === 1 && (isPlain(only) || (open?.start === true && !empty && !!only && !isTable(only)));
  const start = flows || (!empty && isPlain(only));
  const end = flows || isPlain(lines.at(-1));
  tr.replaceSelection(new Slice(Fragment.from(nodes), start ? 1 : 0, end ? 1 : 0));
  if (!counted) keepNumbers(tr, state.doc, nodes, numbersOf(lines));
  return tr.setMeta(ownStep, true).setMeta('paste', true).scrollIntoView();
}

/** Puts the cursor at the drop; beside a table there is no line yet. */
function select(tr: Transaction, at: number): void {
  const inLine = tr.doc.resolve(at).parent.isTextblock;
  if (!inLine) tr.insert(at, schema.node('line'));
  tr.setSelection(TextSelection.create(tr.doc, inLine ? at : at + 1));
}

/** A list that becomes part of another takes the other's numbers. */
const withoutStart = ([first, ...rest]: readonly Line[]): Line[] => {
  if (!first || isTable(first)) return first ? [first, ...rest] : [];
  const { start: _, ...attributes } = first.attributes;
  return [{ ...first, attributes }, ...rest];
};

/** Inserted lines keep their numbers, and so does the list after them. */
function keepNumbers(tr: Transaction, before: Node, nodes: readonly Node[], numbers: readonly (number | null)[]): void {
  const blocks = tr.doc.children;
  const wanted = blocks.map((block) => numbers[nodes.indexOf(block)] ?? null);
  const last = blocks.findLastIndex((block) => nodes.includes(block));
  const behind = blocks.findIndex((block, at) => at > last && block.attrs['list'] === 'ordered');
  if (last >= 0 && behind >= 0) {
    const was = before.children.indexOf(blocks[behind] as Node);
    wanted[behind] = numbersOf(before.children.map(lineOf))[was] ?? null;
  }
  setNumbers(tr, wanted);
}

const isPlain = (line: Line | undefined) =>
  line !== undefined && !isTable(line) && !line.attributes.list && !line.attributes.header;

/** A new table below the line of the cursor, or in its place when it is empty. */
export function putTable(state: EditorState, stored: StoredTable): Transaction {
  const { tr } = state;
  const { $to } = state.selection;
  const table = schema.node('table', { table: stored });
  const depth = Math.min(1, $to.depth);
  const empty = depth === 1 && $to.parent.content.size === 0;
  const after = depth === 1 ? $to.after(1) : $to.pos;
  const last = after === state.doc.content.size;
  const from = empty ? $to.before(1) : after;
  tr.replaceWith(from, after, last ? [table, schema.node('line')] : [table]);
  return tr.setSelection(NodeSelection.create(tr.doc, from)).setMeta(ownStep, true).scrollIntoView();
}

/**
 * Typing while a table is selected, as a new one is, goes into a new line below; otherwise it would replace the table.
 * Null where no table is selected.
 */
export function putBelowTable({ selection, tr }: EditorState, words: string): Transaction | null {
  if (!(selection instanceof NodeSelection) || selection.node.type !== schema.nodes.table) return null;
  tr.insert(selection.to, schema.node('line', null, schema.text(words)));
  return tr.setSelection(TextSelection.create(tr.doc, selection.to + 1 + words.length)).scrollIntoView();
}

/** An attachment mark in place of the selection. */
export function putAttachmentMark(state: EditorState): Transaction {
  const tr = state.tr;
  if (!(state.selection instanceof TextSelection)) return tr;
  return tr.replaceSelectionWith(schema.node('attachmentMark'), false).scrollIntoView();
}
