// @vitest-environment jsdom
/** Dialogs whose browser reports their end later, and what their pages do in between. */
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import History from '../src/features/desk/item/History.svelte';
import { session } from '../src/lib/session.svelte';
import { reactive } from './reactive.svelte';
import TwoQuestions from './TwoQuestions.svelte';

/** Fills in what the test's page lacks: browsers report a closed dialog in a separate task. */
beforeAll(() => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      if (this.open) setTimeout(() => this.dispatchEvent(new Event('close')));
      this.open = false;
    },
  });
});

let mounted: Record<string, unknown> | null = null;
afterEach(async () => {
  vi.restoreAllMocks();
  if (mounted) await unmount(mounted);
  mounted = null;
});

const dialog = () => document.querySelector('dialog');
const title = () => dialog()?.querySelector('h2')?.textContent;
const press = (name: string) => {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
  flushSync();
};
/** As browsers do it: without preventDefault the dialog closes. */
const escape = () => {
  if (dialog()?.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog()?.close();
  flushSync();
};
/** Delivers every delayed event. */
const later = async () => {
  await new Promise((done) => setTimeout(done));
  flushSync();
};

describe('a dialog', () => {
  it.each(['Esc', 'Luk'])('closed by %s does not close the one that opens right after it', async (way) => {
    mounted = mount(TwoQuestions, { target: document.body });
    press('Udsend');
    if (way === 'Esc') escape();
    else press(way);
    press('Start');
    await later();
    expect(title()).toBe('Start');
    expect(dialog()?.open).toBe(true);
  });

  it('that the browser closes by itself is gone', async () => {
    mounted = mount(TwoQuestions, { target: document.body });
    press('Udsend');
    dialog()?.close();
    await later();
    expect(dialog()).toBeNull();
  });
});

describe('who wrote what', () => {
  it('keeps the shown moment while the meeting goes on', async () => {
    const versions = [1, 2, 3].map((version) => ({
      version,
      time: `2027-03-04T09:0${version}:00Z`,
      by: 'Sekretariatet',
    }));
    const get = vi.spyOn(session.api, 'GET').mockImplementation(((_: string, { params }: Asked) => {
      const shown = params.query.version ?? 3;
      return Promise.resolve({
        data: {
          id: 't',
          version: 3,
          shown,
          spans: [{ insert: `udgave ${shown}\n`, by: 'Sekretariatet', time: versions[0]?.time, version: shown }],
          versions,
        },
        response: new Response(),
      });
    }) as never);
    const meeting = reactive({ textId: 't', name: 'beslutningen', onclose: () => {} });
    mounted = mount(History, { target: document.body, props: meeting });
    await vi.waitFor(() => expect(document.body.textContent).toContain('udgave 3'));
    const slider = () => document.querySelector<HTMLInputElement>('input[type=range]');
    Object.assign(slider() ?? {}, { value: '0' });
    slider()?.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(document.body.textContent).toContain('udgave 1'));
    const asked = get.mock.calls.length;

    // The same text, sent again by the next event of the meeting.
    meeting.textId = 'another';
    meeting.textId = 't';
    flushSync();
    expect(get).toHaveBeenCalledTimes(asked);
    expect(document.body.textContent).toContain('udgave 1');
  });
});

interface Asked {
  params: { query: { version?: number } };
}
