// @vitest-environment jsdom
/** A caret that the browser has moved, and has not told of yet. */
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { measuresNothing, open } from './open-editor';

measuresNothing();

/** Somebody else writes at the end, at this very moment. */
function elsewhere(doc: Y.Doc, words: string): void {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  const text = other.getText('t');
  text.insert(text.length - 1, words);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc)), 'the line');
}

it('stays where the person moved it when words of others come before the browser tells of it', async () => {
  const { editor, view, doc, text, field, type } = open([{ insert: 'Referatet blev godkendt.\n' }]);
  field.tabIndex = 0;
  field.focus();
  editor.focus();
  expect(view.state.selection.from).toBe(25);
  // What the page itself has changed so far is told at the end of the task.
  await Promise.resolve();
  getSelection()?.collapse(field.querySelector('p')?.firstChild ?? null, 10);
  elsewhere(doc, ' Den anden skriver sidst.');
  type('for oktober ');
  expect(text.toString()).toBe('Referatet for oktober blev godkendt. Den anden skriver sidst.\n');
});
