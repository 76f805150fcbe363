/**
 * The service worker: it has the app's own files, so that Rådslag opens where there is no line. It is there only on
 * devices that keep a meeting. It never answers for the server, and never stores what the server says: who may see what
 * is known there alone.
 *
 * A new version is fetched beside the old one and takes over when no page of the old one is open any more: until then
 * every page finds the parts that it was built with.
 */
import { clientsClaim } from 'workbox-core';
import { PrecacheFallbackPlugin, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';

declare const self: { __FILES: PrecacheEntry[] };

/** How long a page of the app is waited for before the one on the device is shown. */
const patienceSeconds = 4;

// The very first worker serves the page that has called it.
clientsClaim();
// An address of a page is never one of a file: "/" is asked of the server first.
precacheAndRoute(self.__FILES, { directoryIndex: '', cleanURLs: false });

/** Online the newest version comes from the server, as it does without a worker. */
const page = new NetworkOnly({
  networkTimeoutSeconds: patienceSeconds,
  plugins: [
    {
      // A proxy whose server is away answers for itself.
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new Error(`answered ${response.status}`);
        return response;
      },
    },
    new PrecacheFallbackPlugin({ fallbackURL: '/index.html' }),
  ],
});
// Files of the server that are opened in a tab, and the frame of the silent login, are no pages of the app.
registerRoute(new NavigationRoute(page, { denylist: [/^\/api\//, /^\/silent-check-sso/, /\.\w+$/] }));

// A page of the next version, whose worker waits: its parts are in the same cache already.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  async ({ request }) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request),
);
