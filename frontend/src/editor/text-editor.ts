/** ProseMirror for one text: content in and out as ops, and what the buttons need to know. */
import { closeHistory, history } from 'prosemirror-history';
import { Fragment, Slice } from 'prosemirror-model';
import { EditorState, Selection, TextSelection, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Op, Phrase } from '../protocol';
import { inList, keys, type ListName, type MarkName } from './commands';
import { fromDocument, nodesOf, toDocument } from './delta';
import { isBlank, plainOf, type Line } from './lines';
import { numbering } from './numbering';
import { linesOfHtml, linesOfPlain } from './paste';
import { schema } from './schema';

/** Which buttons are pressed at the cursor. */
export type Pressed = Record<MarkName | ListName, boolean>;

export interface EditorParts {
  place: HTMLElement;
  ops: Op[];
  /** Name of the field for those who do not see it. */
  label: string;
  describedBy?: string;
  onEdit(ops: Op[]): void;
  onPressed(pressed: Pressed): void;
}

export class TextEditor {
  private readonly view: EditorView;

  constructor(private readonly parts: EditorParts) {
    const plugins = [...keys(), history(), numbering];
    this.view = new EditorView(parts.place, {
      state: EditorState.create({ doc: toDocument(parts.ops), plugins }),
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': parts.label,
        lang: 'da',
        spellcheck: 'true',
        ...(parts.describedBy && { 'aria-describedby': parts.describedBy }),
      },
      dispatchTransaction: (tr) => {
        this.view.updateState(this.view.state.apply(tr));
        if (tr.docChanged && !tr.getMeta('given')) parts.onEdit(fromDocument(this.view.state.doc));
        this.tellPressed();
      },
      handlePaste: (_view, event) => this.paste(event.clipboardData),
      handleDrop: (_view, event, _slice, moved) => !moved && this.paste(event.dataTransfer),
    });
  }

  destroy(): void {
    this.view.destroy();
  }

  /** Puts the cursor at the end of the text. */
  focus(): void {
    this.view.dispatch(this.view.state.tr.setSelection(Selection.atEnd(this.view.state.doc)).scrollIntoView());
    this.view.focus();
  }

  run(command: Command): void {
    command(this.view.state, this.view.dispatch, this.view);
    this.view.focus();
  }

  /** Replaces the content by another's, touching only what differs, so that the cursor stays with its words. */
  give(ops: Op[]): void {
    const next = toDocument(ops);
    const { doc } = this.view.state;
    const start = doc.content.findDiffStart(next.content);
    const ends = doc.content.findDiffEnd(next.content);
    if (start === null || !ends) return;
    const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
    const tr = this.view.state.tr.replace(start, ends.a + overlap, next.slice(start, ends.b + overlap));
    this.view.dispatch(tr.setMeta('given', true).setMeta('addToHistory', false));
  }

  /**
   * Writes a decision phrase: in place of an empty text or of another phrase, otherwise as a new line at the end. One
   * that continues gets its first list point.
   */
  insertPhrase(phrase: Phrase, others: readonly Phrase[]): void {
    const { doc, tr } = this.view.state;
    const ops = fromDocument(doc);
    const replaces = isBlank(ops) || others.some(({ text }) => text === plainOf(ops).trim());
    const lines: Line[] = [{ attributes: {}, runs: [{ text: phrase.text, marks: {} }] }];
    if (phrase.continues) lines.push({ attributes: { list: 'bullet' }, runs: [] });
    const nodes = Fragment.from(nodesOf(lines));
    const end = doc.content.size;
    const emptyLastLine = doc.lastChild?.type === schema.nodes.line && doc.lastChild.content.size === 0;
    const from = replaces ? 0 : emptyLastLine ? end - 2 : end;
    tr.replaceWith(from, end, nodes);
    // A step of its own: one undo takes the phrase away and leaves the words.
    this.view.dispatch(closeHistory(tr.setSelection(Selection.atEnd(tr.doc)).scrollIntoView()));
    this.view.focus();
  }

  private paste(data: DataTransfer | null): boolean {
    const html = data?.getData('text/html');
    const plain = data?.getData('text/plain') ?? '';
    const lines = html ? linesOfHtml(new DOMParser().parseFromString(html, 'text/html')) : linesOfPlain(plain);
    if (lines.length === 0) return !html;
    const { state } = this.view;
    const [only] = lines;
    // One ordinary line flows into the line it is pasted in; list points and several lines stay what they are.
    const open = lines.length === 1 && only && !('table' in only) && !only.attributes.list ? 1 : 0;
    const empty = state.selection.$from.parent.content.size === 0;
    const slice = new Slice(
      Fragment.from(nodesOf(lines)),
      open || (empty ? 0 : joinable(lines.at(0))),
      open || joinable(lines.at(-1)),
    );
    this.view.dispatch(closeHistory(state.tr.replaceSelection(slice).setMeta('paste', true).scrollIntoView()));
    return true;
  }

  private tellPressed(): void {
    const { state } = this.view;
    this.parts.onPressed({
      bold: marked(state, 'bold'),
      italic: marked(state, 'italic'),
      underline: marked(state, 'underline'),
      bullet: inList(state, 'bullet'),
      ordered: inList(state, 'ordered'),
    });
  }
}

const joinable = (line: Line | undefined) => (line && !('table' in line) && !line.attributes.list ? 1 : 0);

function marked(state: EditorState, name: MarkName): boolean {
  const { from, to, empty, $from } = state.selection;
  const type = schema.marks[name];
  if (empty) return !!type.isInSet(state.storedMarks ?? $from.marks());
  return state.selection instanceof TextSelection && state.doc.rangeHasMark(from, to, type);
}
