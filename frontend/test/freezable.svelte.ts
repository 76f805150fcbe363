/** A shared text of no server, that can be frozen while a mounted component shows it. */
import { Awareness } from 'y-protocols/awareness';
import type { Doc } from 'yjs';

export function freezable(doc: Doc) {
  let writable = $state(true);
  return {
    doc,
    text: doc.getText('t'),
    awareness: new Awareness(doc),
    get writable() {
      return writable;
    },
    freeze() {
      writable = false;
    },
  };
}
