/** What people do with meetings on their device, and what somebody finds there who looks for words. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import playwright from '../playwright.config';
import { agenda, inAgenda, newMeeting, step } from './meeting';
import { addPapers, pdfOf } from './papers';
import { expect, logIn, test as base, type Person } from './raadslag';

export const pin = 'blåbær-på-fjorden';

/** Words that no other meeting has, in a closed item and in its paper. */
export interface Scene {
  address: string;
  /** In the title of 2.1, which is closed. */
  mark: string;
}

/** An agenda that was sent out; its item 2.1 is closed and has a paper. @param paperSize so many bytes more */
export async function sentOut(desk: Page, closed = true, paperSize = 0): Promise<Scene> {
  const mark = randomUUID().slice(0, 8);
  const address = await newMeeting(desk, agenda.replace('Fælles cykelruter', `Ruten ${mark}`));
  await inAgenda(desk, '2.1').click();
  // The file is chosen for the item that is shown when the button is pressed.
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(mark);
  const paper = Buffer.concat([pdfOf([[`paper ${mark}`]]), Buffer.alloc(paperSize, ' ')]);
  await addPapers(desk, { name: 'Kort.pdf', content: paper });
  if (closed) {
    await desk.getByRole('switch', { name: 'Lukket punkt' }).click();
    await expect(inAgenda(desk, '2.1')).toContainText('Lukket punkt');
  }
  await step(desk, 'Send dagsordenen ud');
  return { address, mark };
}

/** A browser that can be closed and opened again on the same device. */
export class Device {
  private context: BrowserContext | null = null;

  /** The line that it uses; without one, any. */
  proxy: { server: string; bypass: string } | undefined;

  private constructor(
    private readonly folder: string,
    private readonly url: string,
  ) {}

  static async bought(url: string): Promise<Device> {
    return new Device(await mkdtemp(join(tmpdir(), 'raadslag-device-')), url);
  }

  /** Opens the browser at the start page. @param offline before anything is asked for */
  async open(offline = false): Promise<Page> {
    const { launchOptions, locale, timezoneId, viewport } = playwright.use ?? {};
    const options = { ...launchOptions, locale, timezoneId, viewport, baseURL: this.url, proxy: this.proxy };
    this.context = await chromium.launchPersistentContext(this.folder, options);
    await this.context.setOffline(offline);
    const page = await this.newPage();
    await page.goto('/');
    return page;
  }

  async enter(person: Person): Promise<Page> {
    const page = await this.open();
    await logIn(page, person);
    await page.getByRole('button', { name: 'Log ud' }).waitFor();
    return page;
  }

  async newPage(): Promise<Page> {
    const page = await (this.context as BrowserContext).newPage();
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    return page;
  }

  async setOffline(offline: boolean): Promise<void> {
    await this.context?.setOffline(offline);
  }

  /** Leaves the app, and returns once the newest version of its worker has taken over. @param page the only one */
  async takenOver(page: Page): Promise<void> {
    await page.goto('about:blank');
    const line = await (this.context as BrowserContext).newCDPSession(page);
    const waiting = new Map<string, boolean>();
    line.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, status } of versions)
        waiting.set(versionId, !['activated', 'redundant'].includes(status));
    });
    await line.send('ServiceWorker.enable');
    await expect.poll(() => waiting.size > 0 && ![...waiting.values()].includes(true)).toBe(true);
  }

  async close(): Promise<void> {
    await this.context?.close();
    this.context = null;
  }

  async thrownAway(): Promise<void> {
    await this.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** The line of a meeting's page about this device. */
export const keptLine = (page: Page) => page.getByRole('main').getByText(/^Gemt på denne enhed, hentet /);

/** In the dialog that asks for one, which begins at its first field. */
export async function choosePin(page: Page, always = true): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Vælg en PIN til denne enhed' });
  await expect(dialog.getByLabel('Ny PIN')).toBeFocused();
  await page.keyboard.type('123456');
  await dialog.getByRole('checkbox', { name: 'Altid med mit næste møde' }).setChecked(always);
  await dialog.getByRole('button', { name: 'Gem mødet' }).click();
  await expect(dialog.getByText('Den PIN er for let at gætte. Vælg en anden.')).toBeVisible();
  await dialog.getByLabel('Ny PIN').fill(pin);
  await dialog.getByLabel('PIN igen').fill(pin);
  await dialog.getByRole('button', { name: 'Gem mødet' }).click();
  await expect(dialog).toBeHidden();
}

/** Keeps the meeting on the screen, the first one on this device. */
export async function keepFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gem på denne enhed' }).click();
  await choosePin(page, false);
  await expect(keptLine(page)).toBeVisible();
  // The app's own files are there too.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** As a browser does that is told to keep nothing for any page. */
export const keepsNothing = (context: BrowserContext) =>
  context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });

export async function giveIn(page: Page, typed = pin): Promise<void> {
  await page.getByLabel('PIN', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Lås op' }).click();
}

/** All that this browser keeps for the page, as one text: databases, caches, both stores. Bytes are read as Latin-1. */
export const everythingOn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error as Error);
      });
    const said: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const bytes = (value: ArrayBuffer | ArrayBufferView) => {
      const view = ArrayBuffer.isView(value) ? new Uint8Array(value.buffer) : new Uint8Array(value);
      return new TextDecoder('latin1').decode(view) + new TextDecoder().decode(view);
    };
    const read = (value: unknown): void => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) said.push(bytes(value));
      else if (typeof value === 'object' && value !== null) Object.entries(value).forEach(([, inner]) => read(inner));
      else said.push(String(value));
    };
    for (const { name } of await indexedDB.databases()) {
      said.push(`database ${name}`);
      const opening = indexedDB.open(name as string);
      // It was deleted since: opening it must not make it anew.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      const database = await done(opening).catch(() => null);
      for (const part of database?.objectStoreNames ?? []) {
        const store = database!.transaction(part).objectStore(part);
        read(await done(store.getAll()));
        read(await done(store.getAllKeys()));
      }
      database?.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request, { ignoreVary: true });
        said.push(request.url, (await answer?.text()) ?? '');
      }
    }
    return said.join('\n');
  });

/** With a device of one's own. */
export const test = base.extend<{ device: Device }>({
  device: async ({ server }, use) => {
    const device = await Device.bought(server.url);
    await use(device);
    await device.thrownAway();
  },
});
