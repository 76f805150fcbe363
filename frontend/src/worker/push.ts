/**
 * The worker of a device on which somebody allowed pushes: it shows what comes, and opens the page that it is about. It
 * keeps nothing, and answers for no page: it is there for its own small scope alone, beside the worker that has the
 * app's files.
 */
interface Waits extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Came extends Waits {
  data: { json(): unknown } | null;
}
interface Pressed extends Waits {
  notification: Notification;
}
interface Windows {
  matchAll(which: object): Promise<{ url: string; focus(): Promise<unknown> }[]>;
  openWindow(url: string): Promise<unknown>;
}
interface Scope {
  registration: ServiceWorkerRegistration;
  clients: Windows;
  location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: never) => void): void;
}
const scope = self as unknown as Scope;

/** What the server sends. */
interface Push {
  id: string;
  title: string;
  body: string;
  path: string;
}

/** Browsers insist that something is shown of everything that comes. */
const unreadable: Push = { id: 'raadslag', title: 'Rådslag', body: '', path: '/beskeder' };

function pushOf(event: Came): Push {
  try {
    return { ...unreadable, ...(event.data?.json() as Partial<Push>) };
  } catch {
    return unreadable;
  }
}

// It has no page that could need the one before.
scope.addEventListener('install', () => void scope.skipWaiting());

scope.addEventListener('push', (event: Came) => {
  const { id, title, body, path } = pushOf(event);
  // What comes twice is shown once.
  const shown = scope.registration.showNotification(title, { body, tag: id, icon: '/icon-192.png', data: path });
  event.waitUntil(shown);
});

scope.addEventListener('notificationclick', (event: Pressed) => {
  event.notification.close();
  event.waitUntil(open(String(event.notification.data)));
});

/** A page of ours that is open already comes to the front; no other is taken away from under somebody's words. */
async function open(path: string): Promise<void> {
  const wanted = new URL(path, scope.location.origin);
  if (wanted.origin !== scope.location.origin) return;
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find(({ url }) => url === wanted.href);
  await (there ? there.focus() : scope.clients.openWindow(wanted.href));
}

// A file of its own, which shares no names with others.
export {};
