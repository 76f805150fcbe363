/** The worker that shows pushes, in a browser as small as it can be. */
import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (event: unknown) => void;
let listeners: Map<string, Listener>;
let shown: [string, { body: string; tag: string; data: string }][];
let open: { url: string; focused: boolean }[];

beforeEach(async () => {
  listeners = new Map();
  shown = [];
  open = [];
  vi.stubGlobal('self', {
    location: { origin: 'https://raadslag.example.org' },
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    registration: { showNotification: async (...said: (typeof shown)[number]) => void shown.push(said) },
    clients: {
      matchAll: async () => open.map((one) => ({ ...one, focus: async () => (one.focused = true) })),
      openWindow: async (url: string) => open.push({ url, focused: false }),
    },
  });
  vi.resetModules();
  await import('../src/worker/push');
});

async function happens(type: string, event: object): Promise<void> {
  let work: Promise<unknown> | undefined;
  listeners.get(type)!({ ...event, waitUntil: (waited: Promise<unknown>) => (work = waited) });
  await work;
}
const pressed = (path: string) =>
  happens('notificationclick', { notification: { close: () => undefined, data: path } });

it('shows what the server said, under its name, so that what comes twice is shown once', async () => {
  const push = { id: 'a', title: 'Dagsordenen er sendt ud', body: 'KKR Midtjylland', path: '/beskeder' };
  await happens('push', { data: { json: () => push } });
  expect(shown).toEqual([
    ['Dagsordenen er sendt ud', { body: 'KKR Midtjylland', tag: 'a', icon: '/icon-192.png', data: '/beskeder' }],
  ]);
});

it('shows something of what it cannot read, as browsers insist', async () => {
  await happens('push', { data: null });
  await happens('push', {
    data: {
      json: () => {
        throw new SyntaxError();
      },
    },
  });
  expect(shown.map(([title]) => title)).toEqual(['Rådslag', 'Rådslag']);
});

it('opens the page that it is about, and brings it to the front when it is open already', async () => {
  await pressed('/beskeder?besked=a');
  await pressed('/beskeder?besked=a');
  expect(open).toEqual([{ url: 'https://raadslag.example.org/beskeder?besked=a', focused: true }]);
});

it('takes no other page away, and opens none of another place', async () => {
  open = [{ url: 'https://raadslag.example.org/moede/1', focused: false }];
  await pressed('/beskeder');
  expect(open.map(({ url }) => url)).toEqual([
    'https://raadslag.example.org/moede/1',
    'https://raadslag.example.org/beskeder',
  ]);
  await pressed('https://example.org/');
  await pressed('//example.org/');
  expect(open).toHaveLength(2);
});
