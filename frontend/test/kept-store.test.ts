// @vitest-environment node
/** The database of kept meetings, and that none comes back once it is wiped. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Vault } from '../src/features/offline/vault';
import { Words } from './words-store';

const { Store, Wiped } = await import('../src/features/offline/store');
const { vaultFormat } = await import('../src/features/offline/vault');
const row = { vault: { format: vaultFormat, id: 'v1', subject: 'anna' } as Vault, wrong: 0, contact: 0, always: false };
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
    () => store.papersOf('m1'),
    () => store.drop('m1'),
    () => new Store(() => undefined).drop('m1'),
  ];
  for (const one of late) await expect(one()).rejects.toThrow(Wiped);
  expect(await store.all()).toBeNull();
  expect(await databases()).not.toContain('raadslag.gemt');
});

it('begins anew after all was wiped', async () => {
  const store = new Store(() => undefined);
  await store.begin(row);
  await store.wipe();
  await store.begin({ ...row, vault: { ...row.vault, id: 'v2' } });
  await store.putMeeting('v2', meeting);
  expect(await store.all()).toMatchObject({ meetings: [{ id: 'm1' }] });
});

it('tells who looks while it is changed either all from before or all from after, and never later what was', async () => {
  const store = new Store(() => undefined);
  await store.begin(row);
  const told: boolean[] = [];
  const look = async () => told.push(((await store.all()) as { row: { always: boolean } }).row.always);
  const changed = async () => told.push((await store.change('v1', () => ({ always: true }))).always);
  await Promise.all([look(), look(), changed(), look()]);
  expect(told).toEqual([...told].sort());
  expect(told.at(-1)).toBe(true);
});
