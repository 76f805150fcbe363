/** The test function with people in it: each has a browser of their own and logs in through Keycloak's page. */
import {
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { Outage, startServer } from './server';

export { expect };

export type Person =
  'sekretariat' | 'referent' | 'formand' | 'medlem' | 'stedfortraeder' | 'direktoer' | 'direktoer-viborg' | 'visitor';
type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

export class People {
  private readonly contexts: BrowserContext[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly sessions: Map<Person, StorageState>,
  ) {}

  /** A browser in which this person is logged in, at the list of meetings. */
  async enter(person: Person, options: BrowserContextOptions = {}): Promise<Page> {
    const storageState = this.sessions.get(person);
    const context = await this.browser.newContext({ ...options, ...(storageState && { storageState }) });
    this.contexts.push(context);
    const page = await context.newPage();
    // The browser asks before leaving with unsaved words; the tests confirm.
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    await page.goto('/');
    // Once the viewer is known the page is drawn again: nobody presses anything before that.
    if (person === 'visitor') {
      await page.getByRole('button', { name: 'Log ind' }).first().waitFor();
      return page;
    }
    if (!storageState) {
      await logIn(page, person);
      this.sessions.set(person, await context.storageState());
    }
    await page.getByRole('button', { name: 'Log ud' }).waitFor();
    return page;
  }

  async leave(): Promise<void> {
    for (const context of this.contexts) await context.close();
  }
}

export async function logIn(page: Page, person: Person): Promise<void> {
  await page.getByRole('button', { name: 'Log ind' }).first().click();
  await page.getByRole('textbox', { name: 'Brugernavn eller e-mail' }).fill(person);
  await page.getByLabel('Adgangskode', { exact: true }).fill('demo');
  await page.getByRole('button', { name: 'Log ind' }).click();
}

/** Where a server tells whether it is ready: on its own port, the fourth in the row. */
const operations = (url: string) => `http://127.0.0.1:${Number(new URL(url).port) + 3}`;

interface OfTest {
  people: People;
  outage: Outage;
}
interface OfWorker {
  /** Each worker has a separate server, because tests kill it. */
  server: { url: string; data: string };
  sessions: Map<Person, StorageState>;
}

export const test = base.extend<OfTest, OfWorker>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from the pattern
    async ({}, use) => {
      const { RAADSLAG_E2E_URL: url, RAADSLAG_E2E_DATA: data = '', RAADSLAG_E2E_PREPARED: prepared } = process.env;
      if (url) return use({ url, data });
      const server = await startServer(prepared);
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  // eslint-disable-next-line no-empty-pattern
  sessions: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  people: async ({ browser, sessions }, use) => {
    const people = new People(browser, sessions);
    await use(people);
    await people.leave();
  },
  outage: async ({ request, server }, use) => {
    const outage = new Outage(server.data);
    await use(outage);
    outage.over();
    // The next test begins with a server.
    await expect
      .poll(() => request.get(`${operations(server.url)}/health/ready`).then((answer) => answer.status(), String), {
        timeout: 60_000,
      })
      .toBe(200);
  },
});
