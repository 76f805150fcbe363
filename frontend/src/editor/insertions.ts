/** What is put into a text at once: a phrase, a table, what the clipboard brought. Each is one step to undo. */
import { Fragment, Slice } from 'prosemirror-model';
import { NodeSelection, Selection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { Phrase } from '../protocol';
import { fromDocument, nodesOf } from './delta';
import { isBlank, isTable, plainOf, type Line, type Rows } from './lines';
import { schema } from './schema';

/** Marks a transaction that is a step of its own. */
export const ownStep = 'ownStep';

/**
 * A decision phrase: in place of an empty text or of another phrase, otherwise as a new line at the end. One that
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

/**
 * Lines in place of the selection. One ordinary line flows into the words; what has a form of its own keeps it.
 *
 * @param open for a copy of our own: whether its first and last line were only part of a line
 */
export function putLines(
  state: EditorState,
  lines: readonly Line[],
  open?: { start: boolean; end: boolean },
): Transaction {
  const { tr } = state;
  const [only] = lines;
  if (!only) return tr;
  const empty = state.selection.$from.parent.content.size === 0;
  const flows = lines.length === 1 && (isPlain(only) || (open?.start === true && !empty && !isTable(only)));
  const start = flows || (!empty && isPlain(only));
  const end = flows || isPlain(lines.at(-1));
  const slice = new Slice(Fragment.from(nodesOf(lines)), start ? 1 : 0, end ? 1 : 0);
  return tr.replaceSelection(slice).setMeta(ownStep, true).setMeta('paste', true).scrollIntoView();
}

const isPlain = (line: Line | undefined) =>
  line !== undefined && !isTable(line) && !line.attributes.list && !line.attributes.header;

/** A new table below the line of the cursor, or in place of it when it is empty. */
export function putTable(state: EditorState, rows: Rows): Transaction {
  const { tr } = state;
  const { $to } = state.selection;
  const table = schema.node('table', { rows });
  const depth = Math.min(1, $to.depth);
  const empty = depth === 1 && $to.parent.content.size === 0;
  const after = depth === 1 ? $to.after(1) : $to.pos;
  const last = after === state.doc.content.size;
  const from = empty ? $to.before(1) : after;
  tr.replaceWith(from, after, last ? [table, schema.node('line')] : [table]);
  return tr.setSelection(NodeSelection.create(tr.doc, from)).setMeta(ownStep, true).scrollIntoView();
}

/**
 * Words that are typed while a table is selected, as it is when it was just made: a line of their own below it. They
 * would take its place otherwise. Null where no table is selected.
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
