// @vitest-environment jsdom
/** Matters: each page is about one alone, and words from before a change do not undo it. */
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import MatterOfItem from '../src/features/desk/item/MatterOfItem.svelte';
import EditMatter from '../src/features/matter/EditMatter.svelte';
import MattersAt from '../src/features/matter/MattersAt.svelte';
import { dateWords, type Matter } from '../src/features/matter/matters';
import StationForm from '../src/features/matter/StationForm.svelte';
import { session } from '../src/lib/session.svelte';
import { reactive } from './reactive.svelte';

const kkr = { id: 'kkr-midtjylland', name: 'KKR Midtjylland', kind: 'KKR', region: 'midtjylland' };
const idOf = (n: number) => `${String(n).repeat(8)}-0000-4000-8000-000000000000`;
const matter = (n: number, more: Partial<Matter> = {}): Matter => ({
  ...{ id: idOf(n), bodyId: kkr.id, region: 'midtjylland', title: `Sag ${n}`, caseNumber: null, officer: null },
  ...{ closed: false, ended: false, parent: null, parts: [], stations: [], version: 1, ...more },
});
const yes = (data: unknown) => Promise.resolve({ data, response: Response.json(data) });
/** What is asked for by path. */
let answers: Record<string, (params: { path: Record<string, string> }) => Promise<unknown>>;
let mounted: Record<string, unknown> | null = null;

beforeAll(() => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
});
beforeEach(() => {
  answers = {
    '/api/matters': () => yes({ seq: 1, bodies: [kkr], matters: [] }),
    '/api/external-bodies': () => yes({ bodies: [] }),
  };
  vi.spyOn(session.api, 'GET').mockImplementation(((path: string, { params }: { params: never }) =>
    (answers[path] ?? (() => new Promise(() => {})))(params)) as never);
  session.bodies = [kkr] as never;
  session.runsFor = session.writesFor = [kkr.id];
});
afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = null;
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
const field = (label: string) =>
  [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label)?.control as HTMLInputElement;
const type = (into: HTMLInputElement, words: string) => {
  into.value = words;
  into.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
};

describe('the page of a matter', () => {
  it('takes nothing that was begun there along to the next matter', async () => {
    answers['/api/matters/{matterId}'] = ({ path }) => yes(matter(path.matterId === idOf(1) ? 1 : 2));
    const props = reactive({ of: idOf(1) });
    mounted = mount(MattersAt, { target: document.body, props });
    await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Sag 1'));
    button('Tilføj en station')?.click();
    flushSync();
    expect(document.querySelector('dialog')).not.toBeNull();
    props.of = idOf(2);
    flushSync();
    await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Sag 2'));
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('shows no matters of another region while those of the chosen one are on their way', async () => {
    const line = { ...matter(1), parentId: null, stations: 0, next: null, overdue: 0 };
    answers['/api/matters'] = () => yes({ seq: 1, bodies: [kkr], matters: [line] });
    const props = reactive({ of: 'midtjylland' });
    mounted = mount(MattersAt, { target: document.body, props });
    await vi.waitFor(() => expect(document.body.textContent).toContain('Sag 1'));
    answers['/api/matters'] = () => new Promise(() => {});
    props.of = 'sjaelland';
    flushSync();
    expect(document.body.textContent).not.toContain('Sag 1');
  });
});

describe('words that were left in a form', () => {
  const edit = (of: Matter) => {
    mounted = mount(EditMatter, { target: document.body, props: { matter: of, onsaved: () => {}, onclose: () => {} } });
    flushSync();
  };

  it('are there again, but not over what somebody else changed since', async () => {
    edit(matter(1));
    type(field('Titel'), 'Min titel');
    if (mounted) await unmount(mounted);
    edit(matter(1));
    expect(field('Titel').value).toBe('Min titel');
    if (mounted) await unmount(mounted);
    edit(matter(1, { closed: true, version: 2 }));
    expect(field('Titel').value).toBe('Sag 1');
    expect(field('Lukket sag').checked).toBe(true);
  });

  it('offer closing to those alone who may know it then', () => {
    session.runsFor = [];
    edit(matter(1));
    expect(field('Lukket sag')).toBeUndefined();
  });
});

describe('a new station', () => {
  const add = (of: Matter) => {
    const props = { matter: of, station: null, onsaved: () => {}, onclose: () => {} };
    mounted = mount(StationForm, { target: document.body, props });
    flushSync();
  };

  it('is closed in a closed matter, also when it was begun before that was closed', async () => {
    add(matter(3));
    expect(field('Lukket').checked).toBe(false);
    type(field('Hvad sker der?'), 'Høring');
    if (mounted) await unmount(mounted);
    add(matter(3, { closed: true }));
    expect(field('Lukket').checked).toBe(true);
  });

  it('leads to the time that cannot be read', () => {
    add(matter(4));
    type(field('Hvad sker der?'), 'Høring');
    type(field('Hvornår'), 'snart');
    document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
    flushSync();
    expect(document.activeElement).toBe(field('Hvornår'));
  });
});

describe('the matter of an item', () => {
  const item = { id: 'i1', title: 'Broer', caseNumber: null, closed: false, texts: { background: {} } };

  it('is said and led to when it was made', async () => {
    let line: unknown = null;
    answers['/api/items/{itemId}/matter'] = () => yes({ matter: line });
    vi.spyOn(session.api, 'POST').mockImplementation((() => {
      line = { ...matter(1), title: 'Broer', parentId: null, stations: 1, next: null, overdue: 0 };
      return yes({ id: idOf(1) });
    }) as never);
    const props = { meeting: { id: 'm', bodyId: kkr.id, viewer: { writes: true } }, item } as never;
    mounted = mount(MatterOfItem, { target: document.body, props });
    await vi.waitFor(() => expect(button('Opret en sag af punktet')).toBeDefined());
    button('Opret en sag af punktet')?.click();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Broer'));
    await vi.waitFor(() =>
      expect(document.querySelector('[role=status]')?.textContent).toBe('Sagen “Broer” er oprettet.'),
    );
  });
});

it('a date at the next meeting of one of our bodies names it', () => {
  expect(dateWords({ next: kkr.id }, [kkr])).toBe('næste møde i KKR Midtjylland');
});
