// @vitest-environment jsdom
/** The dialog of a table, in a page: what happens to the cells when it is not closed by its own buttons. */
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import Editor from '../src/editor/Editor.svelte';
import { freezable } from './freezable.svelte';

/** What the test's page cannot do: measure, and show modal dialogs. */
beforeAll(() => {
  const nowhere = () => ({ left: 0, right: 0, top: 0, bottom: 0, width: 0, height: 0 });
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: nowhere });
  Object.assign(document, { elementFromPoint: () => null });
  Object.assign(HTMLDialogElement.prototype, { showModal() {}, close() {} });
});

let mounted: Record<string, unknown> | null = null;
const leave = async () => {
  if (mounted) await unmount(mounted);
  mounted = null;
};
afterEach(leave);

const tables = (text: Y.Text) =>
  (text.toDelta() as { insert: { table?: { rows: string[][] } } }[]).flatMap(({ insert }) => insert.table?.rows ?? []);

/** The dialog open over the table [[a, b]], and its first cell filled in. */
async function open() {
  const doc = new Y.Doc();
  const text = doc.getText('t');
  text.applyDelta([{ insert: 'før\n' }, { insert: { table: { rows: [['a', 'b']] } } }, { insert: '\n' }]);
  const shared = freezable(doc);
  mounted = mount(Editor, {
    target: document.body,
    props: { writing: { shared }, label: 'Beslutning', onmade: () => undefined },
  });
  flushSync();
  document.querySelector<HTMLButtonElement>('.edit-table')?.click();
  await vi.waitFor(() => {
    flushSync();
    expect(document.querySelector('[data-at="0,0"]')).not.toBeNull();
  }, 20_000);
  const cell = () => document.querySelector<HTMLTextAreaElement>('[data-at="0,0"]');
  const write = (words: string) => {
    Object.assign(cell() ?? {}, { value: words });
    cell()?.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
  };
  const press = (name: string) => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
    flushSync();
  };
  write('mit');
  return { text, shared, cell, write, press };
}

describe('the open cells of a table', () => {
  it('are saved when the text is left', async () => {
    const { text } = await open();
    await leave();
    expect(tables(text)).toEqual([['mit', 'b']]);
  });

  it('take a paste as words, line by line, at the cursor', async () => {
    const { text, cell } = await open();
    cell()?.setSelectionRange(3, 3);
    const html =
      '<p>: <a href="https://www.kl.dk/x">se</a><del>gammel</del></p><ol start="4"><li>CO<sub>2</sub></li></ol>';
    const getData = (kind: string) => (kind === 'text/html' ? html : 'andet');
    const event = new Event('paste', { bubbles: true, cancelable: true });
    cell()?.dispatchEvent(Object.assign(event, { clipboardData: { getData } }));
    expect(event.defaultPrevented).toBe(true);
    flushSync();
    await leave();
    expect(tables(text)).toEqual([['mit: se (https://www.kl.dk/x)\n4. CO₂', 'b']]);
  });

  it('are marked and joined, under a caption', async () => {
    const { text, cell, press } = await open();
    cell()?.focus();
    const key = (name: string) => {
      const init = { key: name, ctrlKey: true, bubbles: true, cancelable: true };
      cell()?.dispatchEvent(new KeyboardEvent('keydown', init));
      flushSync();
    };
    key('b');
    const use = (label: string) => {
      document.querySelector<HTMLButtonElement>(`dialog [aria-label="${label}"]`)?.click();
      flushSync();
    };
    use('Saml med cellen til højre');
    const caption = document.querySelector<HTMLInputElement>('.caption input');
    Object.assign(caption ?? {}, { value: 'Tabel 1' });
    caption?.dispatchEvent(new Event('input', { bubbles: true }));
    press('Gem tabel');
    const [table] = (text.toDelta() as { insert: { table?: object } }[]).flatMap(({ insert }) => insert.table ?? []);
    expect(table).toMatchObject({ v: 2, caption: 'Tabel 1', rows: [[{ t: 'mit b', b: true, cols: 2 }]] });
  });

  it('are taken back step by step', async () => {
    const { text, cell, press } = await open();
    const undo = () => {
      const init = { key: 'z', ctrlKey: true, bubbles: true, cancelable: true };
      cell()?.dispatchEvent(new KeyboardEvent('keydown', init));
      flushSync();
    };
    press('Tilføj række');
    undo();
    undo();
    press('Gem tabel');
    expect(tables(text)).toEqual([['a', 'b']]);
  });

  it('are discarded by Annullér alone', async () => {
    const { text, press } = await open();
    press('Annullér');
    await leave();
    expect(tables(text)).toEqual([['a', 'b']]);
  });

  it('are in the text before the page asks whether anything is unsaved, and Annullér still takes them back', async () => {
    const { text, press, write } = await open();
    let asked: unknown;
    addEventListener('beforeunload', () => (asked = tables(text)), { once: true });
    dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asked).toEqual([['mit', 'b']]);
    write('mere');
    press('Annullér');
    expect(tables(text)).toEqual([['a', 'b']]);
  });

  it('are merged with what somebody else saved in the meantime, when the text is left', async () => {
    const { text } = await open();
    text.doc?.transact(() => {
      text.delete(4, 1);
      text.insertEmbed(4, { table: { rows: [['a', 'deres']] } });
    });
    await leave();
    expect(tables(text)).toEqual([['mit', 'deres']]);
  });

  it('say so when the text is frozen, and can be copied', async () => {
    const { text, shared, cell, press } = await open();
    const writeText = vi.fn();
    Object.assign(navigator, { clipboard: { writeText } });
    shared.freeze();
    flushSync();
    expect(document.querySelector('dialog [role=status]')?.textContent).toContain('kan ikke ændres længere');
    expect(cell()).toBeNull();
    press('Kopiér tabellen');
    expect(writeText).toHaveBeenCalledWith('mit\tb');
    expect(tables(text)).toEqual([['a', 'b']]);
  });

  it('are among the refused words when a frozen text is left', async () => {
    const { text, shared } = await open();
    shared.freeze();
    flushSync();
    let changes = 0;
    text.doc?.on('update', () => changes++);
    await leave();
    expect(changes).toBe(1);
    expect(tables(text)).toEqual([['mit', 'b']]);
  });
});
