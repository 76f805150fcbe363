// @vitest-environment jsdom
/** The whole editor in a page: typing, keys and pasting. */
import { beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { list } from '../src/editor/commands';
import { putTable } from '../src/editor/insertions';
import type { TableAnchor } from '../src/editor/table-view';
import { measuresNothing, open } from './open-editor';

beforeAll(measuresNothing);

const phrase = { text: 'KKR tiltrådte indstillingen.', outcome: 'endorsed' as const, continues: true };

describe('the editor', () => {
  it('turns typed markers into lists and headings, and ends a list on an empty line', () => {
    const { text, type, press } = open();
    type('# Titel');
    press('Enter');
    type('- et');
    press('Enter');
    press('Enter');
    type('ord');
    expect(text.toDelta()).toEqual([
      { insert: 'Titel' },
      { insert: '\n', attributes: { header: 1 } },
      { insert: 'et' },
      { insert: '\n', attributes: { list: 'bullet' } },
      { insert: 'ord\n' },
    ]);
  });

  it('shows what others write, and which buttons are pressed', () => {
    const { editor, text, field, seen } = open([{ insert: 'ord\n' }]);
    text.insert(0, 'Andres ');
    expect(field.textContent).toContain('Andres ord');
    editor.run(list('ordered'));
    expect(seen.pressed).toMatchObject({ ordered: true, canUndo: true, canRedo: false });
    editor.undo();
    expect(seen.pressed).toMatchObject({ ordered: false, canUndo: false, canRedo: true });
    expect(text.toString()).toBe('Andres ord\n');
  });

  it('a phrase replaces an empty text or another phrase, otherwise it is a new line; each is one step', () => {
    const { editor, text, type } = open();
    const other = { text: 'Udsat.', outcome: 'postponed' as const, continues: false };
    editor.insertPhrase(other, [other, phrase]);
    editor.insertPhrase(phrase, [other, phrase]);
    expect(text.toDelta()).toEqual([
      { insert: 'KKR tiltrådte indstillingen.\n' },
      { insert: '\n', attributes: { list: 'bullet' } },
    ]);
    type('mine ord');
    editor.insertPhrase(other, [other, phrase]);
    expect(text.toString()).toBe('KKR tiltrådte indstillingen.\nmine ord\nUdsat.\n');
    editor.undo();
    expect(text.toString()).toBe('KKR tiltrådte indstillingen.\nmine ord\n');
    editor.undo();
    editor.undo();
    expect(text.toString()).toBe('Udsat.\n');
  });

  it('takes no more words when read-only, and still shows those of others', () => {
    const { editor, text, field, type, press } = open([{ insert: 'ord\n' }]);
    editor.setWritable(false);
    expect(field.getAttribute('contenteditable')).toBe('false');
    expect(field.getAttribute('aria-readonly')).toBe('true');
    type('x');
    editor.insertPhrase(phrase, []);
    press('z', { ctrlKey: true });
    text.insert(0, 'Andres ');
    expect(text.toString()).toBe('Andres ord\n');
    expect(field.textContent).toContain('Andres ord');
  });

  it('leaves Ctrl+Enter and AltGr to others, and takes Ctrl+Alt and a digit for headings', () => {
    const { text, press } = open([{ insert: 'ord\n' }]);
    press('Enter', { ctrlKey: true });
    const altGr = new KeyboardEvent('keydown', {
      key: '@',
      code: 'Digit2',
      ctrlKey: true,
      altKey: true,
      modifierAltGraph: true,
    });
    document.querySelector('[role=textbox]')?.dispatchEvent(altGr);
    expect(text.toDelta()).toEqual([{ insert: 'ord\n' }]);
    press('2', { code: 'Digit2', ctrlKey: true, altKey: true });
    expect(text.toDelta()).toEqual([{ insert: 'ord' }, { insert: '\n', attributes: { header: 2 } }]);
  });

  it('pastes structure as one step', () => {
    const { editor, text, paste } = open();
    paste('<ul><li>et</li></ul><table><tr><td>a</td><td>b</td></tr></table>', '');
    expect(text.toDelta()[0]).toEqual({ insert: 'et' });
    expect(JSON.stringify(text.toDelta())).toContain('{"table":{"rows":[["a","b"]]}}');
    editor.undo();
    expect(text.toString()).toBe('\n');
  });

  it('words typed while a table is selected, as a new one is, go below it', () => {
    const { editor, text, type } = open();
    editor.run((state, dispatch) => (dispatch?.(putTable(state, { rows: [['By']] })), true));
    type('xy');
    expect(text.toString()).toContain('xy');
    expect(text.toDelta()[0]).toEqual({ insert: { table: { rows: [['By']] } } });
  });

  it('a table that somebody else changed while its cells are open says so, and is replaced in place', () => {
    const { editor, text, doc, field, seen } = open([
      { insert: 'før\n' },
      { insert: { table: { rows: [['a', 'b']] } } },
      { insert: '\n' },
    ]);
    field.querySelector<HTMLButtonElement>('.edit-table')?.click();
    const told: unknown[] = [];
    const anchor = seen.table as TableAnchor;
    anchor.onChange = (table) => told.push(table);
    text.insert(0, 'Nyt ');
    doc.transact(() => {
      text.delete(8, 1);
      text.insertEmbed(8, { table: { rows: [['a', 'deres']] } });
    });
    expect(told).toEqual([{ rows: [['a', 'deres']] }]);
    anchor.replace({ rows: [['mit', 'deres']] });
    const tables = text.toDelta().filter(({ insert }: { insert: unknown }) => typeof insert === 'object');
    expect(tables).toEqual([{ insert: { table: { rows: [['mit', 'deres']] } } }]);
    editor.undo();
    expect(JSON.stringify(text.toDelta())).toContain('deres');
  });

  it('draws the cursors of others and hides them from screen readers', async () => {
    const { text, shared, field } = open([{ insert: 'ord her\n' }]);
    const at = Y.createRelativePositionFromTypeIndex(text, 3, -1);
    shared.awareness.states.set(99, { user: { name: 'Bo <b>', color: '#ffff00' }, cursor: { anchor: at, head: at } });
    shared.awareness.states.set(98, { user: { name: 'Ond', color: 'url(x)' }, cursor: { anchor: 'x', head: 7 } });
    shared.awareness.emit('change', [{ added: [98, 99], updated: [], removed: [] }, 'wire']);
    await Promise.resolve();
    const cursors = [...field.querySelectorAll('.other-cursor')];
    expect(cursors.map((one) => one.textContent?.replaceAll('\u2060', ''))).toEqual(['Bo']);
    expect((cursors[0] as HTMLElement).title).toBe('Bo <b>');
    expect(cursors[0]?.getAttribute('aria-hidden')).toBe('true');
  });
});
