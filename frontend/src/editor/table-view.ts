/** A table in the text: shown as it is read, with a button that opens its cells. */
import { DOMSerializer, type Node } from 'prosemirror-model';
import { NodeSelection } from 'prosemirror-state';
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';
import { t } from './words';
import type { Binding } from './binding';
import type { Change } from './binding-mirror';
import { ownStep, putTable } from './insertions';
import { lineOf } from './delta';
import { isTable } from '../richtext/lines';
import { storedTable, type StoredTable } from '../richtext/table';
import { schema, tableDom } from './schema';

/** `edit` gets the table's position when somebody presses its button or double-clicks it. */
export function tableView(edit: (pos: number) => void): NodeViewConstructor {
  return (node: Node, _view, getPos): NodeView => {
    const { dom } = DOMSerializer.renderSpec(document, tableDom(node)) as { dom: HTMLElement };
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'edit-table';
    button.textContent = t.editor.editTable;
    const open = () => {
      const pos = getPos();
      if (pos !== undefined) edit(pos);
    };
    button.addEventListener('click', open);
    dom.addEventListener('dblclick', open);
    dom.append(button);
    return {
      dom,
      stopEvent: (event) => event.target === button,
      ignoreMutation: () => true,
    };
  };
}

/** One table of a shared text during an edit, found again whatever happens around it. */
export class TableAnchor {
  /** Called when somebody else changed the table; null when it was removed. */
  onChange: ((table: StoredTable | null) => void) | null = null;
  /** The cells as they are being written, null when nothing was changed; kept when the page or the text is left. */
  draft: (() => StoredTable | null) | null = null;
  private gone = false;
  /** True while our own change comes back to us. */
  private writing = false;
  private readonly stopListening: () => void;

  private constructor(
    private readonly binding: Binding,
    private readonly view: EditorView,
    private flat: number,
    readonly table: StoredTable,
  ) {
    this.stopListening = binding.listen((delta) => this.follow(delta));
  }

  /** The table at a position of the view. */
  static at(binding: Binding, view: EditorView, pos: number): TableAnchor | null {
    const node = view.state.doc.nodeAt(pos);
    const line = node && lineOf(node);
    return line && isTable(line) ? new TableAnchor(binding, view, binding.layout.flatOf(pos), line.table) : null;
  }

  /**
   * Replaces the table, in one change; a table that was removed comes back at the cursor. False when the text
   * takes no more words.
   */
  replace(table: StoredTable): boolean {
    if (!this.view.editable) return false;
    this.stop();
    this.put(table);
    return true;
  }

  /**
   * Writes the draft and continues. A text that takes no more words gets it on this device only: there it joins the
   * refused words, which stay until their writer lets them go.
   *
   * @return what was written, or null
   */
  keep(): StoredTable | null {
    const table = this.draft?.() ?? null;
    if (!table) return null;
    this.writing = true;
    if (this.view.editable) this.put(table);
    else this.putHere(table);
    this.writing = false;
    return table;
  }

  /** The text is left with the cells open: nobody said that their words may go. */
  leave(): void {
    this.keep();
    this.stop();
  }

  private put(table: StoredTable): void {
    const { state } = this.view;
    const spot = this.gone ? null : this.binding.layout.tableAt(this.flat);
    if (!spot) {
      this.view.dispatch(putTable(state, table));
      this.flat = this.binding.layout.flatOf(this.view.state.selection.from);
      this.gone = false;
      return;
    }
    if (JSON.stringify(spot.node.attrs['table']) === JSON.stringify(table)) return;
    const tr = state.tr.replaceWith(spot.pos, spot.pos + 1, schema.node('table', { table }));
    this.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, spot.pos)).setMeta(ownStep, true));
  }

  private putHere(table: StoredTable): void {
    const { text } = this.binding;
    const known = !this.gone && this.binding.layout.tableAt(this.flat) !== null;
    text.doc?.transact(() => {
      if (known) text.delete(this.flat, 1);
      else text.insert((this.flat = text.length), '\n');
      text.insertEmbed(this.flat, { table });
    });
    this.gone = false;
  }

  remove(): void {
    this.stop();
    const spot = this.gone ? null : this.binding.layout.tableAt(this.flat);
    if (spot) this.view.dispatch(this.view.state.tr.delete(spot.pos, spot.pos + 1).setMeta(ownStep, true));
  }

  stop(): void {
    this.stopListening();
    this.onChange = null;
    this.draft = null;
  }

  focus(): void {
    this.view.focus();
  }

  /** Follows the text. A table replaced by another one counts as changed; otherwise it was removed. */
  private follow(delta: readonly Change[]): void {
    if (this.gone) return;
    const tell = this.writing ? null : this.onChange;
    let at = 0;
    let now = 0;
    let came: { at: number; table: StoredTable; before: number } | null = null;
    let went = false;
    let moved = this.flat;
    for (const { insert, delete: removed, retain } of delta) {
      if (insert !== undefined) {
        const table = tableIn(insert);
        const size = typeof insert === 'string' ? insert.length : 1;
        if (table && (at === this.flat || at === this.flat + 1)) came = { at: now, table, before: at };
        if (at <= this.flat) moved = this.flat - at + now + size;
        now += size;
      } else if (removed) {
        if (at <= this.flat && this.flat < at + removed) went = true;
        at += removed;
        if (at <= this.flat) moved = this.flat - at + now;
      } else {
        if (at <= this.flat) moved = this.flat - at + now;
        at += retain ?? 0;
        now += retain ?? 0;
      }
    }
    if (went && came) {
      this.flat = came.at;
      tell?.(came.table);
    } else if (went) {
      this.gone = true;
      tell?.(null);
    } else this.flat = moved;
  }
}

const tableIn = (insert: unknown): StoredTable | null =>
  typeof insert === 'object' && insert !== null ? storedTable((insert as { table?: unknown }).table) : null;
