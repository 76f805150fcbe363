// @vitest-environment node
/** The database of kept meetings, and that none comes back once it is wiped. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Vault } from '../src/features/offline/vault';
import { Words } from './words-store';

const { Store, Wiped } = await import('../src/features/offline/store');
const row = { vault: { id: 'v1', subject: 'anna' } as Vault, wrong: 0, contact: 0, always: false };
const sealed = { iv: new Uint8Array(), bytes: new ArrayBuffer(0) } as never;
const meeting = { id: 'm1', fetchedAt: 0, auto: false, papers: 0, size: 0, missing: 0, full: false, sealed };
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(() => {
  vi.stubGlobal('localStorage', new Words());
  vi.stubGlobal('indexedDB', new IDBFactory());
});

it('brings back nothing that was wiped, whatever was still under way', async () => {
  const store = new Store(() => undefined);
  await store.begin(row);
  await store.putMeeting('v1', meeting);
  await store.wipe();
  const late = [
    () => store.putMeeting('v1', meeting, true),
    () => store.putPaper('v1', { id: 'p 1', meeting: 'm1', sealed }),
    () => store.change('v1', () => ({ contact: 1 })),
    () => store.meetings(),
    () => store.papersOf('m1'),
    () => store.drop('m1'),
    () => new Store(() => undefined).drop('m1'),
  ];
  for (const one of late) await expect(one()).rejects.toThrow(Wiped);
  expect(await databases()).not.toContain('raadslag.gemt');
});

it('begins anew after all was wiped', async () => {
  const store = new Store(() => undefined);
  await store.begin(row);
  await store.wipe();
  await store.begin({ ...row, vault: { ...row.vault, id: 'v2' } });
  await store.putMeeting('v2', meeting);
  expect(await store.meetings()).toHaveLength(1);
});
