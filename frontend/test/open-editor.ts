/** The whole editor in a page of jsdom, with a person's actions. */
import { afterEach } from 'vitest';
import type { EditorView } from 'prosemirror-view';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Shared } from '../src/editor/shared';
import { TextEditor, type Pressed } from '../src/editor/text-editor';
import type { TableAnchor } from '../src/editor/table-view';

/** What the test's page cannot do: measure. */
export function measuresNothing(): void {
  const nowhere = () => ({ left: 0, right: 0, top: 0, bottom: 0, width: 0, height: 0 });
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: nowhere });
  Object.assign(document, { elementFromPoint: () => null });
}

const opened: TextEditor[] = [];
afterEach(() => {
  for (const editor of opened.splice(0)) editor.destroy();
  document.body.replaceChildren();
});

export function open(start: object[] = [{ insert: '\n' }], writable = true) {
  const doc = new Y.Doc();
  const text = doc.getText('t');
  text.applyDelta(start);
  const shared: Shared = { doc, text, awareness: new Awareness(doc), writable };
  const place = document.body.appendChild(document.createElement('div'));
  const seen: { pressed?: Pressed; table?: TableAnchor } = {};
  const editor = new TextEditor({
    place,
    shared,
    label: 'Beslutning',
    onPressed: (now) => (seen.pressed = now),
    onTable: (anchor) => (seen.table = anchor),
  });
  opened.push(editor);
  const field = place.querySelector<HTMLElement>('[role=textbox]') as HTMLElement;
  const { view } = editor as unknown as { view: EditorView };
  /** As prosemirror-view reports typed characters: to the rules first, else into the text. */
  const type = (words: string) => {
    for (const sign of words) {
      const { from, to } = view.state.selection;
      const insert = () => view.state.tr.insertText(sign, from, to);
      if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, sign, insert))) view.dispatch(insert());
    }
  };
  const press = (key: string, more: KeyboardEventInit = {}) =>
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  const paste = (html: string, plain: string) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    const getData = (kind: string) => (kind === 'text/html' ? html : plain);
    field.dispatchEvent(Object.assign(event, { clipboardData: { getData, files: [], types: [], items: [] } }));
  };
  return { editor, view, text, doc, shared, field, seen, type, press, paste };
}
