// @vitest-environment jsdom
import { mount, unmount, flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { words as da } from '../src/words/da/everybody';
import DropGuard from '../src/ui/DropGuard.svelte';

let guard: ReturnType<typeof mount>;
beforeEach(() => {
  document.body.innerHTML =
    '<main>ord</main><section data-takes-files="Bilag"><p>hertil</p></section>' +
    '<div contenteditable="true">tekst</div><textarea></textarea><input type="file">';
  guard = mount(DropGuard, { target: document.body });
});
afterEach(async () => {
  await unmount(guard);
  vi.useRealTimers();
});

function drag(kind: string, where: string, ...types: string[]) {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  const dataTransfer = { types, dropEffect: 'copy' };
  document.querySelector(where)?.dispatchEvent(Object.assign(event, { dataTransfer }));
  flushSync();
  return { kept: event.defaultPrevented, effect: dataTransfer.dropEffect };
}
const said = () => document.querySelector('[role=status]')?.textContent?.trim();

describe('a file that is dragged over the page', () => {
  it('never opens beside its field, and the page shows where files go', () => {
    expect(drag('dragover', 'main', 'Files')).toEqual({ kept: true, effect: 'none' });
    expect(said()).toBe(da.files.dropOn(['Bilag']));
    expect(drag('drop', 'main', 'Files').kept).toBe(true);
    expect(said()).toBe(da.files.dropOn(['Bilag']));
    drag('dragover', 'section p', 'Files');
    expect(said()).toBe('');
  });

  it('is left to the field that takes it', () => {
    expect(drag('dragover', 'section p', 'Files').kept).toBe(false);
    expect(drag('drop', 'section p', 'Files').kept).toBe(false);
    expect(drag('drop', 'input', 'Files').kept).toBe(false);
  });

  it('is taken by no text, and opens on none', () => {
    document.querySelector('[contenteditable]')?.addEventListener('dragover', (event) => event.preventDefault());
    expect(drag('dragover', '[contenteditable]', 'Files')).toEqual({ kept: true, effect: 'none' });
    expect(drag('drop', 'textarea', 'Files').kept).toBe(true);
  });

  it('gets a note where no field takes files', () => {
    document.querySelector('section')?.remove();
    drag('dragover', 'main', 'Files');
    expect(said()).toBe(da.files.dropNowhere);
  });

  it('is forgotten after a while', () => {
    vi.useFakeTimers();
    drag('dragover', 'main', 'Files');
    vi.advanceTimersByTime(6001);
    flushSync();
    expect(said()).toBe('');
  });
});

describe('words and links that are dragged', () => {
  it('go into texts, also with a picture beside them, and never open a page', () => {
    expect(drag('drop', '[contenteditable]', 'text/plain', 'text/html', 'Files').kept).toBe(false);
    expect(drag('drop', 'textarea', 'text/plain').kept).toBe(false);
    expect(drag('drop', 'main', 'text/uri-list', 'text/plain').kept).toBe(true);
    expect(said()).toBe('');
  });

  it('are left to their target, such as a sortable list', () => {
    document.querySelector('main')?.addEventListener('dragover', (event) => event.preventDefault());
    expect(drag('dragover', 'main', 'text/plain').effect).toBe('copy');
  });
});
