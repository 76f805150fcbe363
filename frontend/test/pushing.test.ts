/** What a browser does when a person allows pushes on it, comes again, or leaves. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Api } from '../src/lib/api';
import { allow, canPush, here, nameOf, renew, stop } from '../src/lib/pushing';

const key = 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4';
const keyBytes = Uint8Array.from(atob(key.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0)).buffer;

/** The subscription that this browser has, and what became of it. */
let subscription: { ends: () => Promise<boolean>; tied: ArrayBuffer; endpoint: string } | null;
let permission: NotificationPermission;
let ended: string[];
let listed: string[];
let said: { method: string; id: string; endpoint?: string }[];
let refuses: boolean;
let store: Map<string, string>;

const asSubscription = () =>
  subscription && {
    options: { applicationServerKey: subscription.tied },
    unsubscribe: subscription.ends,
    toJSON: () => ({ endpoint: subscription!.endpoint, keys: { p256dh: 'p', auth: 'a' } }),
  };

const answer = (problem = false) => {
  const data = { key, devices: listed.map((id) => ({ id })) };
  return problem
    ? { error: { code: 'push-service-unknown', message: '' }, response: new Response(null, { status: 422 }) }
    : { data, response: new Response(null, { status: 200 }) };
};
const idOf = (asked: unknown) => (asked as { params: { path: { deviceId: string } } }).params.path.deviceId;
const api = {
  GET: async () => answer(),
  PUT: async (_: string, asked: { body: { endpoint: string } }) => {
    said.push({ method: 'PUT', id: idOf(asked), endpoint: asked.body.endpoint });
    if (!refuses) listed = [...new Set([...listed, idOf(asked)])];
    return answer(refuses);
  },
  DELETE: async (_: string, asked: unknown) => {
    said.push({ method: 'DELETE', id: idOf(asked) });
    listed = listed.filter((id) => id !== idOf(asked));
    return answer();
  },
} as unknown as Api;

function subscribe(tied: ArrayBuffer) {
  const endpoint = `https://push.example/${ended.length}`;
  const ends = async () => (ended.push(endpoint), (subscription = null), true);
  subscription = { ends, tied, endpoint };
  return asSubscription();
}

beforeEach(() => {
  subscription = null;
  permission = 'granted';
  ended = [];
  listed = [];
  said = [];
  refuses = false;
  store = new Map();
  const worker = {
    active: {},
    pushManager: {
      getSubscription: async () => asSubscription(),
      subscribe: async () => subscribe(keyBytes),
    },
    unregister: async () => true,
  };
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => store.get(name) ?? null,
    setItem: (name: string, value: string) => store.set(name, value),
    removeItem: (name: string) => store.delete(name),
  });
  vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
  vi.stubGlobal('window', { PushManager: {}, Notification: {} });
  vi.stubGlobal('navigator', {
    userAgent: 'Firefox/140 Android',
    serviceWorker: { register: async () => worker, getRegistration: async () => worker },
  });
  vi.stubGlobal('Notification', {
    requestPermission: async () => permission,
    get permission() {
      return permission;
    },
  });
});

it('tells the server, and remembers the device and whose it is', async () => {
  expect(await allow(api, 'anna', key)).toMatchObject({ response: { ok: true } });
  expect(here()).toEqual({ id: said[0]!.id, subject: 'anna' });
  expect(said).toEqual([{ method: 'PUT', id: here()!.id, endpoint: 'https://push.example/0' }]);
});

it('leaves nothing behind when the person says no, or the server does', async () => {
  permission = 'denied';
  expect(await allow(api, 'anna', key)).toBe('denied');
  permission = 'granted';
  refuses = true;
  expect(await allow(api, 'anna', key)).toMatchObject({ response: { ok: false } });
  expect(here()).toBeNull();
  expect(subscription).toBeNull();
});

it('ends the subscription itself when its owner leaves, whatever the server hears', async () => {
  await allow(api, 'anna', key);
  const away = { DELETE: () => Promise.reject(new Error('no line')) } as unknown as Api;
  await stop(away);
  expect(subscription).toBeNull();
  expect(here()).toBeNull();
});

it('stays as long as its owner comes again, at the address that the browser has then', async () => {
  await allow(api, 'anna', key);
  const { id } = here()!;
  subscription!.endpoint = 'https://push.example/moved';
  await renew(api, 'anna');
  expect(said.at(-1)).toEqual({ method: 'PUT', id, endpoint: 'https://push.example/moved' });
  expect(ended).toEqual([]);
});

it('is tied anew when the server has another key', async () => {
  await allow(api, 'anna', key);
  subscription!.tied = new Uint8Array(65).buffer;
  await renew(api, 'anna');
  expect(ended).toEqual(['https://push.example/0']);
  expect(said.at(-1)!.endpoint).toBe('https://push.example/1');
});

it.each([
  ['another person is here', async () => renew(api, 'bo')],
  [
    'it was stopped on another device',
    async () => {
      listed = [];
      await renew(api, 'anna');
    },
  ],
  [
    'the permission was taken back',
    async () => {
      permission = 'denied';
      await renew(api, 'anna');
    },
  ],
])('ends when %s', async (_, happens) => {
  await allow(api, 'anna', key);
  said = [];
  await happens();
  expect(subscription).toBeNull();
  expect(here()).toBeNull();
  expect(said, 'and is not allowed again by itself').toEqual([]);
});

it('is not offered on a computer that others use too', () => {
  expect(canPush()).toBe(true);
  store.set('raadslag.delt', '1');
  expect(canPush()).toBe(false);
});

it.each([
  ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Firefox, Android'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604.1',
    'Safari, iPhone',
  ],
  ['curl/8', 'Browser'],
])('calls %s %s', (agent, name) => expect(nameOf(agent)).toBe(name));
