/** ProseMirror for one shared text: what is typed and pasted, and what the buttons need to know. */
import {
  EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Command,
  type Transaction,
} from 'prosemirror-state';
import { Slice } from 'prosemirror-model';
import { EditorView } from 'prosemirror-view';
import type { Phrase } from '../meeting/types';
import { Binding } from './binding';
import { Undoing } from './binding-undo';
import { readsCaretFirst } from './caret-moves';
import { headingOf, inList, inQuote, type Level, type ListName, type MarkName } from './commands';
import { clipboardHtml, clipboardText } from './copy';
import { cursors } from './cursors';
import { ownStep, putBelowTable, putLines, putPhrase } from './insertions';
import { lineOf } from './delta';
import { linkAt } from './link-commands';
import { handOn, withNumbers } from './list-start';
import { numbering } from './numbering';
import { linesOfClipboard } from './paste';
import { schema } from './schema';
import type { Shared } from './shared';
import { TableAnchor, tableView } from './table-view';
import { keys } from './typing';

/** Which buttons are pressed at the cursor, and which can be. */
export type Pressed = Record<MarkName | ListName | 'link' | 'quote' | 'table', boolean> & {
  heading: Level | null;
  canUndo: boolean;
  canRedo: boolean;
};

export interface EditorParts {
  place: HTMLElement;
  shared: Shared;
  /** The accessible name of the field. */
  label: string;
  describedBy?: string;
  onPressed(pressed: Pressed): void;
  /** Ctrl+K. */
  onLink?(): void;
  /** Somebody wants to edit a table. */
  onTable?(anchor: TableAnchor): void;
}

export class TextEditor {
  readonly binding: Binding;
  private readonly undoing: Undoing;
  private readonly view: EditorView;
  private writable: boolean;
  private table: TableAnchor | null = null;
  private readonly forget: () => void;

  constructor(private readonly parts: EditorParts) {
    const { shared } = parts;
    this.writable = shared.writable;
    this.binding = new Binding(shared.text);
    this.undoing = new Undoing(this.binding, () => this.binding.bookmark(this.view.state.selection));
    const plugins = [...keys(this.ownKeys()), numbering, handOn, cursors(shared.awareness, this.binding)];
    this.view = new EditorView(parts.place, {
      state: EditorState.create({ doc: this.binding.document, plugins }),
      editable: () => this.writable,
      attributes: () => ({
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': parts.label,
        'aria-readonly': String(!this.writable),
        lang: 'da',
        spellcheck: 'true',
        ...(parts.describedBy && { 'aria-describedby': parts.describedBy }),
      }),
      // Below the words may stand what ends the item, in sight all the time.
      scrollThreshold: belowCaret,
      scrollMargin: belowCaret,
      dispatchTransaction: (tr) => this.dispatch(tr),
      nodeViews: { table: tableView((pos) => this.editTable(pos)) },
      handleTextInput: (view, _from, _to, words) => {
        const tr = putBelowTable(view.state, words);
        if (tr) view.dispatch(tr);
        return tr !== null;
      },
      handlePaste: (_view, event) => this.paste(event.clipboardData),
      handleDrop: (_view, event, slice, moved) => this.drop(event, slice, moved),
      transformCopied: (slice, view) => withNumbers(slice, view.state),
      clipboardSerializer: clipboardHtml,
      clipboardTextSerializer: clipboardText,
      handleDOMEvents: {
        // The browser ends its composition after this event; what waited for it comes then.
        compositionend: () => void setTimeout(() => this.binding.settle()),
        blur: () => void this.binding.settle(),
        // Without a place below the pointer, ProseMirror would leave the drop to the browser.
        drop: (view, event) => !view.posAtCoords(placeOf(event)) && this.drop(event, Slice.empty, false),
      },
    });
    const { view } = this;
    this.forget = readsCaretFirst(shared.doc, view);
    this.binding.start({
      get state() {
        return view.state;
      },
      get composing() {
        return view.composing;
      },
      show: (tr) => view.updateState(view.state.apply(tr)),
    });
    this.tellPressed();
  }

  destroy(): void {
    this.table?.leave();
    this.forget();
    this.binding.stop();
    this.undoing.stop();
    this.view.destroy();
  }

  /** False: takes no more words, and the view stays as it is. */
  setWritable(writable: boolean): void {
    if (this.writable === writable) return;
    if (!writable) this.binding.settle();
    this.writable = writable;
    this.view.setProps({});
  }

  /** Puts the cursor at the end of the text. */
  focus(): void {
    this.view.dispatch(this.view.state.tr.setSelection(Selection.atEnd(this.view.state.doc)).scrollIntoView());
    this.view.focus();
  }

  /** Writes words at the end, as if they were typed: each of their lines becomes a line of the text. */
  write(words: string): void {
    if (!this.writable) return;
    const { doc, tr } = this.view.state;
    this.view.dispatch(tr.setSelection(Selection.atEnd(doc)));
    const lines = words.split('\n').map((text) => ({ attributes: {}, runs: text ? [{ text, marks: {} }] : [] }));
    this.view.dispatch(putLines(this.view.state, lines));
  }

  /** Pastes at the end, as if it were pasted there now. */
  pasteAtEnd({ html, plain }: { html: string; plain: string }): void {
    if (!this.writable) return;
    const { doc, tr } = this.view.state;
    this.view.dispatch(tr.setSelection(Selection.atEnd(doc)));
    this.paste({ getData: (type) => (type === 'text/html' ? html : plain) });
  }

  /** Runs a command of the toolbar as one step to undo. */
  run(command: Command): void {
    this.undoing.separate();
    if (this.writable) command(this.view.state, this.view.dispatch, this.view);
    this.undoing.separate();
    this.view.focus();
  }

  undo(): void {
    if (this.writable) this.undoing.undo();
    this.tellPressed();
    this.view.focus();
  }

  redo(): void {
    if (this.writable) this.undoing.redo();
    this.tellPressed();
    this.view.focus();
  }

  /** The current state, for dialogs that ask what is selected. */
  get state(): EditorState {
    return this.view.state;
  }

  /** Writes a decision phrase; see `putPhrase`. */
  insertPhrase(phrase: Phrase, others: readonly Phrase[]): void {
    if (this.writable) this.view.dispatch(putPhrase(this.view.state, phrase, others));
    this.view.focus();
  }

  /** Opens the selected table. */
  editSelectedTable(): void {
    const { selection } = this.view.state;
    if (selection instanceof NodeSelection && selection.node.type === schema.nodes.table)
      this.editTable(selection.from);
  }

  private editTable(pos: number): void {
    if (!this.writable) return;
    const anchor = TableAnchor.at(this.binding, this.view, pos);
    if (!anchor) return;
    this.table = anchor;
    this.parts.onTable?.(anchor);
  }

  private dispatch(tr: Transaction): void {
    const old = this.view.state;
    if (tr.docChanged && !this.writable) return;
    const { state, transactions } = old.applyTransaction(tr);
    const own = tr.getMeta(ownStep) === true;
    if (own || startsStep(tr, old)) this.undoing.separate();
    this.view.updateState(state);
    this.binding.typed(transactions, old);
    if (own) this.undoing.separate();
    this.tellPressed();
  }

  private ownKeys(): Record<string, Command> {
    const undo: Command = (_state, dispatch) => (dispatch && this.undo(), true);
    const redo: Command = (_state, dispatch) => (dispatch && this.redo(), true);
    // Without words to link, the keys are the page's.
    const link: Command = (state, dispatch) => {
      if (state.selection.empty && !linkAt(state)) return false;
      if (dispatch) this.parts.onLink?.();
      return true;
    };
    const table: Command = (state, dispatch) => {
      if (!(state.selection instanceof NodeSelection) || state.selection.node.type !== schema.nodes.table) return false;
      if (dispatch) this.editSelectedTable();
      return true;
    };
    // With a table selected the browser has no cursor to move.
    const to =
      (end: (doc: EditorState['doc']) => Selection): Command =>
      ({ selection, doc, tr }, dispatch) => {
        if (!(selection instanceof NodeSelection)) return false;
        dispatch?.(tr.setSelection(end(doc)).scrollIntoView());
        return true;
      };
    const ends = { 'Mod-Home': to((doc) => Selection.atStart(doc)), 'Mod-End': to((doc) => Selection.atEnd(doc)) };
    return { ...ends, 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo, 'Mod-k': link, Enter: table };
  }

  private paste(data: Pick<DataTransfer, 'getData'> | null): boolean {
    if (!data?.getData('text/html') && !data?.getData('text/plain')) return false;
    const { lines, open } = linesOfClipboard(data);
    if (lines.length > 0) this.view.dispatch(putLines(this.view.state, lines, { open }));
    return true;
  }

  /** Words land where they are dropped, whatever is selected; below the last word, at the end. */
  private drop(event: DragEvent, slice: Slice, moves: boolean): boolean {
    const data = event.dataTransfer;
    if (!moves && !data?.getData('text/html') && !data?.getData('text/plain')) return false;
    const { view } = this;
    const { from, to } = view.state.selection;
    const place = view.posAtCoords(placeOf(event));
    const at = place?.pos ?? view.state.doc.content.size;
    event.preventDefault();
    if (moves && from <= at && at <= to) return true;
    const open = { start: slice.openStart === 1, end: slice.openEnd === 1 };
    const { lines, ...rest } =
      moves || !data ? { lines: slice.content.content.map(lineOf), open } : linesOfClipboard(data);
    if (lines.length > 0) view.dispatch(putLines(view.state, lines, { ...rest, at, moves }));
    view.focus();
    return true;
  }

  private tellPressed(): void {
    const { state } = this.view;
    this.parts.onPressed({
      bold: marked(state, 'bold'),
      italic: marked(state, 'italic'),
      underline: marked(state, 'underline'),
      link: linkAt(state) !== null,
      bullet: inList(state, 'bullet'),
      ordered: inList(state, 'ordered'),
      quote: inQuote(state),
      table: state.selection instanceof NodeSelection && state.selection.node.type === schema.nodes.table,
      heading: headingOf(state),
      canUndo: this.undoing.canUndo,
      canRedo: this.undoing.canRedo,
    });
  }
}

/** How far from the edges of the window the cursor stays: what sticks to the end of the page covers words. */
const belowCaret = {
  ...{ top: 5, right: 0, left: 0 },
  get bottom() {
    const covering = [...document.querySelectorAll<HTMLElement>('[data-covers]')];
    const heights = covering.map((one) => (getComputedStyle(one).position === 'sticky' ? one.offsetHeight : 0));
    return 12 + Math.max(0, ...heights);
  },
};

const placeOf = ({ clientX, clientY }: DragEvent) => ({ left: clientX, top: clientY });

/** A new line, and typing after the cursor was moved by hand, begin a new step to undo. */
const startsStep = (tr: Transaction, old: EditorState) =>
  tr.docChanged ? tr.doc.childCount !== old.doc.childCount : tr.selectionSet && !tr.getMeta('pointer');

function marked(state: EditorState, name: MarkName): boolean {
  const { from, to, empty, $from } = state.selection;
  const type = schema.marks[name];
  if (empty) return !!type.isInSet(state.storedMarks ?? $from.marks());
  return state.selection instanceof TextSelection && state.doc.rangeHasMark(from, to, type);
}
