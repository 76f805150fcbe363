/** The browser's half of pushes to this device: its permission, its worker, and what ends them. */
import type { Api } from './api';
import { attempt, isShared, kept, pushedKey, remember } from './device';
import type { components } from './schema';

export type Devices = components['schemas']['Devices'];

const scope = '/push/';
const patienceMs = 3_000;

/** The device as this browser calls it, and whose it is. */
interface Here {
  id: string;
  subject: string;
}

/** Null when pushes are not allowed here. */
export function here(): Here | null {
  const said = kept.getItem(pushedKey);
  return said ? attempt(() => JSON.parse(said) as Here, null) : null;
}

/** Whether this browser can show any; never on a computer that others use too. */
export const canPush = (): boolean =>
  !isShared() && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

const registered = () => navigator.serviceWorker?.getRegistration(scope).catch(() => undefined);

/** What the server answered. It is read by who shows it: what this file imports comes with every page. */
type Told = Awaited<ReturnType<typeof tell>>;

/** Why a device cannot be told. */
export type Obstacle = 'denied' | 'failed';

/**
 * Asks the person for permission, and tells the server of it; nothing stays when the server does not take it.
 *
 * @param key of the server, in base64url
 */
export async function allow(api: Api, subject: string, key: string): Promise<Told | Obstacle> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied';
  const own: Here = { id: crypto.randomUUID(), subject };
  try {
    const worker = await navigator.serviceWorker.register('/push.js', { scope });
    await activated(worker);
    const told = await tell(api, own.id, await subscribed(worker, key));
    if (!told.response.ok || !remember(pushedKey, JSON.stringify(own))) await leave();
    return told;
  } catch {
    await leave();
    return 'failed';
  }
}

/** Ends it on this device, and tells the server if it can be told. */
export async function stop(api: Api): Promise<void> {
  const own = here();
  // Once it is unsubscribed, the push service takes nothing more for it, whatever the server knows.
  await leave();
  if (!own) return;
  const told = api
    .DELETE('/api/me/devices/{deviceId}', { params: { path: { deviceId: own.id } } })
    .catch(() => undefined);
  // Nobody is kept from logging out by a server that is slow.
  await Promise.race([told, new Promise((over) => setTimeout(over, patienceMs))]);
}

/** Its owner is here, so it stays; it ends where it was stopped elsewhere, or where another person is here now. */
export async function renew(api: Api, subject: string): Promise<void> {
  const own = here();
  if (!own) return;
  if (own.subject !== subject || !canPush() || Notification.permission !== 'granted') return leave();
  const known = await api.GET('/api/me/devices').catch(() => undefined);
  if (!known?.data) return;
  const { key, devices } = known.data;
  if (key === null || !devices.some(({ id }) => id === own.id)) return leave();
  try {
    const worker = (await registered()) ?? (await navigator.serviceWorker.register('/push.js', { scope }));
    await activated(worker);
    await tell(api, own.id, await subscribed(worker, key));
  } catch {
    // It is tried again the next time.
  }
}

async function leave(): Promise<void> {
  kept.removeItem(pushedKey);
  const worker = await registered();
  await (await worker?.pushManager.getSubscription())?.unsubscribe().catch(() => false);
  await worker?.unregister();
}

/** A permission that was tied to another key is worth nothing. */
async function subscribed({ pushManager }: ServiceWorkerRegistration, key: string): Promise<PushSubscription> {
  const before = await pushManager.getSubscription();
  const tied = before?.options.applicationServerKey;
  if (before && tied && base64(tied) === key) return before;
  await before?.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

function tell(api: Api, deviceId: string, subscription: PushSubscription) {
  const { endpoint, keys } = subscription.toJSON();
  const body = {
    endpoint: endpoint!,
    p256dh: keys!['p256dh']!,
    auth: keys!['auth']!,
    name: nameOf(navigator.userAgent),
  };
  return api.PUT('/api/me/devices/{deviceId}', { params: { path: { deviceId } }, body });
}

/** Only an active worker can be subscribed with. */
function activated({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const coming = installing ?? waiting;
  if (active || !coming) return Promise.resolve();
  return new Promise((resolve, reject) =>
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve();
      if (coming.state === 'redundant') reject(new Error('the worker was replaced'));
    }),
  );
}

function base64(bytes: ArrayBuffer): string {
  const plain = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return plain.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The first that fits: each of these browsers also calls itself the ones below it. */
const browsers = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;
const systems = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
] as const;

/** What a person calls a browser, e.g. "Firefox, Android". */
export function nameOf(agent: string): string {
  const found = [browsers, systems].map((known) => known.find(([sign]) => sign.test(agent))?.[1]);
  return found.filter((one) => one !== undefined).join(', ') || 'Browser';
}
