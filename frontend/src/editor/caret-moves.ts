/**
 * Reads where the caret is before words of others come. A browser moves it at once and tells of it some moments later;
 * an update in between would put it back, and what the person types next would stand in the wrong place.
 */
import type { EditorView } from 'prosemirror-view';
import type * as Y from 'yjs';

/** The part of a view that reads the page; its types leave it out. */
interface Reader {
  pendingRecords(): readonly unknown[];
  flush(): void;
}

/** @return call it when the view is gone */
export function readsCaretFirst(doc: Y.Doc, view: EditorView): () => void {
  const { domObserver } = view as unknown as { domObserver: Reader };
  const read = ({ local }: Y.Transaction) => {
    if (local || view.composing) return;
    // Words that are not read yet must not become part of what others wrote: nobody would send them.
    if (domObserver.pendingRecords().length > 0) setTimeout(() => domObserver.flush());
    else domObserver.flush();
  };
  doc.on('beforeTransaction', read);
  return () => doc.off('beforeTransaction', read);
}
