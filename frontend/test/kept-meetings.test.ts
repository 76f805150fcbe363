// @vitest-environment node
/** Meetings on the device: what is kept, what is taken away, and when. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Api } from '../src/lib/api';
import type { Attachment, Meeting } from '../src/meeting/types';
import { aMeeting, anItem } from './samples';
import { Words } from './words-store';

vi.mock('../src/features/offline/vault', async (original) => {
  const vault = await original<typeof import('../src/features/offline/vault')>();
  const cheap = { m: 64, t: 1, p: 1 };
  return { ...vault, newVault: (subject: string, pin: string) => vault.newVault(subject, pin, cheap) };
});

const pin = 'blåbær-is';
const paper = (id: string, version = 1) =>
  ({ id, version, title: id, fileName: `${id}.pdf`, mediaType: 'application/pdf', size: 5 }) as Attachment;

/** The server: which meetings this person sees, and which files it has been asked for. */
class Server {
  meetings = new Map<string, Meeting>();
  away = false;
  lasts = true;
  asked: string[] = [];
  notes: object[] = [];
  readonly api = {
    GET: async (path: string, { params }: { params: { path: { meetingId: string } } }) => {
      if (this.away) throw new TypeError('offline');
      if (path.endsWith('/reading'))
        return { data: { read: [], notes: this.notes, shared: [] }, response: new Response() };
      const data = this.meetings.get(params.path.meetingId);
      const response = new Response(null, { status: data ? 200 : 404 });
      return data ? { data, response } : { error: { code: 'unknown', message: '' }, response };
    },
  } as unknown as Api;

  for(subject: string) {
    const fetch = async ({ id }: Attachment) => {
      this.asked.push(id);
      return this.away ? null : (new TextEncoder().encode(`file of ${id}`).buffer as ArrayBuffer);
    };
    return { subject, lasts: () => this.lasts, api: this.api, fetch };
  }
}

const meetingWith = (id: string, ...attachments: Attachment[]): Meeting => ({
  ...aMeeting(anItem({ attachments })),
  id,
});

let server: Server;
const { KeptMeetings, mostWrong, oldestMs } = await import('../src/features/offline/kept-meetings.svelte');
const none = async () => null;

/** Another tab, or the browser after a restart. */
const opened = async () => {
  const kept = new KeptMeetings();
  await kept.look();
  return kept;
};
const begun = async () => {
  const kept = await opened();
  expect(await kept.begin('anna', pin)).toBe(true);
  return kept;
};
/** Those with anything in them: whether there can be any is tried with an empty one. */
const databases = async () =>
  (await indexedDB.databases()).map(({ name }) => name).filter((name) => name !== 'raadslag.prøve');

beforeEach(() => {
  vi.stubGlobal('localStorage', new Words());
  vi.stubGlobal('indexedDB', new IDBFactory());
  server = new Server();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('keeps a meeting with its papers, and reads both after a restart with the PIN alone', async () => {
  const kept = await begun();
  const meeting = meetingWith('m1', paper('kort'), paper('budget'));
  expect(await kept.keep(meeting, server.for('anna'))).toBeNull();
  expect(kept.rowOf('m1')).toMatchObject({ papers: 2, size: 10, missing: 0, auto: false });

  const later = await opened();
  expect(later.any).toBe(true);
  expect(later.meetings).toEqual({});
  expect(await later.paper(paper('kort')), 'locked').toBeNull();
  expect(await later.unlock('noget andet')).toEqual({ open: false, left: mostWrong - 1 });
  expect(await later.unlock(pin)).toMatchObject({ open: true });
  expect(later.meetings['m1']).toEqual(meeting);
  expect(await (await later.paper(paper('kort')))?.text()).toBe('file of kort');
});

it('keeps what this person noted, locked like the rest, as the server has it last', async () => {
  const note = (words: string, version: number) => ({ itemId: 'i1', words, version, shared: [] });
  server.notes = [note('Spørg til driften', 1)];
  await (await begun()).keep(meetingWith('m1'), server.for('anna'));
  const later = await opened();
  expect(later.notes).toEqual({});
  server.notes = [note('Spørg til anlægget', 2)];
  server.meetings.set('m1', meetingWith('m1'));
  await later.refresh(server.for('anna'), none);
  await later.unlock(pin);
  expect(later.notes['m1']).toEqual({ notes: [note('Spørg til anlægget', 2)], shared: [] });
  later.lock();
  expect(later.notes).toEqual({});
});

it('is brought up to date without the PIN: changed papers are fetched, others are not', async () => {
  await (await begun()).keep(meetingWith('m1', paper('kort'), paper('budget')), server.for('anna'));
  server.meetings.set('m1', meetingWith('m1', paper('kort', 2), paper('budget')));
  server.asked = [];
  const later = await opened();
  await later.refresh(server.for('anna'), none);
  expect(server.asked).toEqual(['kort']);
  await later.unlock(pin);
  expect(await later.paper(paper('kort', 1)), 'the version before').toBeNull();
  expect(await later.paper(paper('kort', 2))).not.toBeNull();
});

it('loses what this person may no longer see: a paper, an item, the whole meeting', async () => {
  const kept = await begun();
  await kept.keep(meetingWith('m1', paper('kort'), paper('lukket')), server.for('anna'));
  await kept.keep(meetingWith('m2'), server.for('anna'));
  server.meetings.set('m1', meetingWith('m1', paper('kort')));
  await kept.refresh(server.for('anna'), none);
  expect(await kept.paper(paper('lukket'))).toBeNull();
  expect(JSON.stringify(kept.meetings['m1'])).not.toContain('lukket');
  expect(kept.meetings['m2']).toBeUndefined();
  expect(kept.rows.map(({ id }) => id)).toEqual(['m1']);
});

it('loses nothing because the server is away', async () => {
  const kept = await begun();
  await kept.keep(meetingWith('m1', paper('kort')), server.for('anna'));
  server.away = true;
  await kept.refresh(server.for('anna'), none);
  expect(kept.rows).toHaveLength(1);
});

it('wipes everything after ten wrong PINs, counted over all tabs and restarts', async () => {
  await (await begun()).keep(meetingWith('m1'), server.for('anna'));
  const tabs = [await opened(), await opened()];
  for (let tried = 1; tried < mostWrong; tried++) {
    expect(await tabs[tried % 2]?.unlock('forkert')).toEqual({ open: false, left: mostWrong - tried });
    if (tried === 5) tabs[0] = await opened();
  }
  expect(await tabs[0]?.unlock('forkert')).toEqual({ open: false, left: 0 });
  expect(await databases()).toEqual([]);
  expect(await tabs[1]?.unlock(pin), 'too late').toEqual({ open: false, left: 0 });
  expect(await databases(), 'and asking brings nothing back').toEqual([]);
});

it('begins to count again after the right PIN', async () => {
  await begun();
  const kept = await opened();
  for (let tried = 0; tried < mostWrong - 1; tried++) await kept.unlock('forkert');
  expect(await kept.unlock(pin)).toMatchObject({ open: true });
  kept.lock();
  expect(await kept.unlock('forkert')).toEqual({ open: false, left: mostWrong - 1 });
});

it('is wiped when somebody else is logged in', async () => {
  await (await begun()).keep(meetingWith('m1'), server.for('anna'));
  const kept = await opened();
  expect(await kept.keep(meetingWith('m1'), server.for('bo')), 'nothing is added to it').toBe('wiped');
  await kept.refresh(server.for('bo'), none);
  expect(kept.any).toBe(false);
  expect(await databases()).toEqual([]);
});

it('is wiped when the server has not confirmed it for too long', async () => {
  await (await begun()).keep(meetingWith('m1'), server.for('anna'));
  vi.setSystemTime(Date.now() + oldestMs - 60_000);
  expect((await opened()).any).toBe(true);
  vi.setSystemTime(Date.now() + 120_000);
  expect((await opened()).any).toBe(false);
  expect(await databases()).toEqual([]);
});

it('wiped in one tab, is locked in the others, and none of them brings it back', async () => {
  const one = await begun();
  const other = await opened();
  await other.unlock(pin);
  await one.wipe();
  await vi.waitFor(() => expect(other.isOpen).toBe(false));
  expect(other.any).toBe(false);
  expect(await other.keep(meetingWith('m1'), server.for('anna'))).toBe('wiped');
  expect(await databases()).toEqual([]);
});

it('taken away while its papers are still coming, a meeting stays away', async () => {
  const kept = await begun();
  const lender = server.for('anna');
  const { fetch } = lender;
  lender.fetch = async (one) => {
    await kept.drop('m1');
    return fetch(one);
  };
  await kept.keep(meetingWith('m1', paper('kort')), lender);
  await kept.look();
  expect(kept.rows).toEqual([]);
  expect(await kept.paper(paper('kort'))).toBeNull();
});

it('takes nothing away when the login has ended in the middle: the server answers for anybody then', async () => {
  const kept = await begun();
  await kept.keep(meetingWith('m1'), server.for('anna'));
  server.meetings.delete('m1');
  server.lasts = false;
  await kept.refresh(server.for('anna'), none);
  expect(kept.rows).toHaveLength(1);
  server.lasts = true;
  await kept.refresh(server.for('anna'), none);
  expect(kept.rows).toEqual([]);
});

it('says what did not fit, and keeps what did', async () => {
  const kept = await begun();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: { id?: string },
    key,
  ) {
    if (this.name === 'papers' && value.id === 'stort 1') throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value, key as IDBValidKey);
  } as typeof put);
  expect(
    await kept.keep(meetingWith('m1', paper('kort'), paper('stort'), paper('budget')), server.for('anna')),
  ).toBeNull();
  expect(kept.rowOf('m1')).toMatchObject({ papers: 1, missing: 2, full: true });
  vi.restoreAllMocks();
  server.meetings.set('m1', meetingWith('m1', paper('kort'), paper('stort'), paper('budget')));
  await kept.refresh(server.for('anna'), none);
  expect(kept.rowOf('m1'), 'tried again').toMatchObject({ papers: 3, missing: 0, full: false });
});

it('lets no older meeting lie where there is no room for the newer one', async () => {
  const kept = await begun();
  await kept.keep(meetingWith('m1', paper('lukket')), server.for('anna'));
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown, key) {
    if (this.name === 'meetings') throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value, key as IDBValidKey);
  } as typeof put);
  expect(await kept.keep(meetingWith('m1'), server.for('anna'))).toBe('full');
  expect(kept.rows).toEqual([]);
  expect(await kept.paper(paper('lukket'))).toBeNull();
});

it('keeps the next meeting by itself, and lets it go a week after it', async () => {
  const kept = await begun();
  await kept.always(true);
  const next = { ...meetingWith('m1'), start: '2026-12-03T10:00' };
  server.meetings.set('m1', next);
  vi.setSystemTime(new Date('2026-12-01T10:00:00Z'));
  await kept.look();
  await kept.refresh(server.for('anna'), async () => 'm1');
  expect(kept.rowOf('m1')).toMatchObject({ auto: true });
  vi.setSystemTime(new Date('2026-12-09T10:00:00Z'));
  await kept.refresh(server.for('anna'), none);
  expect(kept.rowOf('m1'), 'its minutes are still read').not.toBeNull();
  vi.setSystemTime(new Date('2026-12-12T10:00:00Z'));
  await kept.refresh(server.for('anna'), none);
  expect(kept.rowOf('m1')).toBeNull();
});

it('leaves alone what a newer version of the app wrote', async () => {
  await (await begun()).keep(meetingWith('m1'), server.for('anna'));
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('raadslag.gemt', 2);
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  const kept = await opened();
  expect(kept.newer).toBe(true);
  expect(kept.any).toBe(false);
  expect(await databases()).toEqual(['raadslag.gemt']);
});

it('keeps nothing on a shared computer', async () => {
  const { setShared } = await import('../src/features/offline/sharing');
  vi.stubGlobal('sessionStorage', new Words());
  setShared(true);
  const kept = await opened();
  expect(await kept.begin('anna', pin)).toBe(false);
  expect(await databases()).toEqual([]);
});

it('says so where the browser keeps nothing', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const kept = await opened();
  expect(await kept.begin('anna', pin)).toBe(false);
  expect(kept.any).toBe(false);
});
