/** Every page in a language that nobody speaks: all its words come from the catalogues, and longer ones have room. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { liveMeeting, openItem, write } from './meeting';
import { speakNoLanguage, Written } from './pseudo';
import { expect, test } from './raadslag';
import { openRound, roundOf } from './rounds';
import { shownOn } from './shown';

const file = fileURLToPath(new URL('../../backend/src/test/resources/pages.json', import.meta.url));
const { known } = JSON.parse(readFileSync(file, 'utf8')) as { known: string[] };
const anyId = '11111111-2222-3333-4444-555555555555';

/** What is wrong with a page, with where it was seen first. */
class Faults {
  private readonly seen = new Map<string, string>();
  private widths = [1440, 390];

  constructor(
    private readonly page: Page,
    private readonly written: Written,
  ) {}

  async look(where: string): Promise<void> {
    await this.written.settled();
    for (const width of this.widths) {
      await this.page.setViewportSize({ width, height: 900 });
      const { words, cut, sideways } = await this.shown();
      const add = (what: string) => this.seen.has(what) || this.seen.set(what, `${where}, ${width} px`);
      for (const line of words) for (const left of this.written.unknownIn(line)) add(`not in brackets: ${left}`);
      for (const box of cut) add(`cut off: ${box}`);
      if (sideways > 0) add(`scrolls sideways by ${sideways} px: ${where}`);
    }
    // The next page begins at the width at which this one ended.
    this.widths.reverse();
  }

  /** What is still so when the page has had time to lay itself out at its width. */
  private async shown(): ReturnType<typeof shownOn> {
    let shown = await shownOn(this.page);
    for (let looks = 1; looks < 50 && (shown.sideways > 0 || shown.cut.length > 0); looks++) {
      await this.written.settled();
      shown = await shownOn(this.page);
    }
    return shown;
  }

  get all(): string[] {
    return [...this.seen].map(([what, where]) => `${what} (${where})`);
  }
}

/** Goes on to another address without fetching the app again. */
const goOn = (page: Page, path: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

async function speaking(page: Page): Promise<Faults> {
  const written = await Written.by(page);
  await speakNoLanguage(page);
  await page.goto('/hjaelp');
  return new Faults(page, written);
}

/** Looks at pages in the language that nobody speaks, one after the other. */
async function lookAt(page: Page, paths: string[]): Promise<Faults> {
  const faults = await speaking(page);
  for (const path of paths) {
    await goOn(page, path);
    await faults.look(path);
  }
  return faults;
}

/** What the desk shows at the press of a tab or a key. */
async function lookBehind(page: Page, faults: Faults): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await faults.look(`tab ${await tab.textContent()}`);
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  for (const key of ['?', 'Control+k']) {
    await page.getByRole('heading', { level: 1 }).first().click();
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    await faults.look(`key ${key}`);
    await page.keyboard.press('Escape');
  }
}

test('every page has all its words from the catalogues, and room for longer ones', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const asked = new URL(await openRound(desk)).pathname;
  await desk.goto('/');
  const running = new URL(await liveMeeting(desk)).pathname;
  await openItem(desk, '2.1');
  await write(desk, 'De tre ruter bygges.');

  const of = (path: string) =>
    path.includes('/runde')
      ? path.replace(`/moede/${anyId}`, asked)
      : path.replace(`/moede/${anyId}`, running).replace(`/sal/${anyId}`, running.replace('moede', 'sal'));
  // A code that nobody shows registers nobody.
  const pages = known.filter((path) => !path.includes('/her/')).map(of);
  const alike = /^\/(kalender|kontrol|hjaelp|was|privatliv|enhed|import|organ|postkasse|soeg)/;
  const differing = pages.filter((path) => !alike.test(path));
  const seen = await lookAt(desk, [...pages, asked, `${asked}/punkt/2.1`, running]);
  await lookBehind(desk, seen);
  const others = [
    await lookAt(await people.enter('direktoer'), ['/', roundOf(asked), roundOf(asked, '2.1')]),
    await lookAt(await people.enter('medlem'), differing),
    await lookAt(await people.enter('visitor'), differing),
  ];
  expect([seen, ...others].flatMap(({ all }) => all)).toEqual([]);
});
