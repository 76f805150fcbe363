/** What people do in a meeting, in the words of the screen. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect } from './raadslag';

/** The year of the meeting, always one to come. */
export const year = new Date().getFullYear() + 1;
export const agenda = readFileSync(fileURLToPath(new URL('files/dagsorden.txt', import.meta.url)), 'utf8').replaceAll(
  '2027',
  `${year}`,
);
/** The same with a slip the reader notices: an item that recommends nothing. */
export const oddAgenda = agenda.replace(/Indstilling\s+Det indstilles[^\n]*oversigt\.\n/, '');

/** Blank lines that no other file ends with: the same document is not imported twice. */
export const onlyOnce = () =>
  [...crypto.randomUUID().replaceAll('-', '')].map((sign) => (parseInt(sign, 16) % 2 ? '\n' : ' \n')).join('');

/** Gives the import button files. */
export async function importFiles(page: Page, ...files: { name: string; content: string | Buffer }[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Importér dagsorden' }).click();
  const given = files.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content as string) }));
  await (await chooser).setFiles(given);
}

/** Gives it one that nobody has imported before. */
export const importFile = (page: Page, name: string, content: string | Buffer) =>
  importFiles(page, {
    name,
    content: content.length > 0 && typeof content === 'string' ? content + onlyOnce() : content,
  });

/** The page on which a file is reviewed. */
export const review = async (page: Page): Promise<Locator> => {
  await expect(page.getByRole('heading', { level: 1, name: 'Gennemse importen' })).toBeVisible();
  return page.getByRole('main');
};

/** Creates what was read, as it was read. */
export async function confirmImport(page: Page): Promise<Locator> {
  await (await review(page)).getByRole('button', { name: 'Opret mødet' }).click();
  const report = page.getByRole('dialog', { name: 'Mødet er importeret' });
  await expect(report).toBeVisible();
  return report;
}

/** Imports an agenda and opens its meeting. @return the meeting's address */
export async function newMeeting(page: Page, text = agenda): Promise<string> {
  await importFile(page, 'dagsorden.txt', text);
  await (await confirmImport(page)).getByRole('button', { name: 'Åbn mødet' }).click();
  await page.waitForURL('**/moede/*/punkt/*');
  return page.url().replace(/\/punkt\/.*/, '');
}

/** A step in the meeting's life, confirmed in its dialog. */
export async function step(
  page: Page,
  name: 'Send dagsordenen ud' | 'Start mødet' | 'Afslut mødet' | 'Send referatet ud',
): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** A meeting that has begun. @return its address */
export async function liveMeeting(page: Page, text = agenda): Promise<string> {
  const address = await newMeeting(page, text);
  await step(page, 'Start mødet');
  await expect(page.getByText('Mødet er i gang')).toBeVisible();
  return address;
}

export const inAgenda = (page: Page, number: string) =>
  page.getByRole('navigation', { name: 'Dagsorden' }).getByRole('link', { name: new RegExp(`^${number}\\b`) });

/** Goes to an item and opens it. */
export async function openItem(page: Page, number: string): Promise<void> {
  await inAgenda(page, number).click();
  await page.getByRole('button', { name: 'Åbn punkt' }).click();
  await expect(decision(page)).toBeVisible();
}

export const decision = (page: Page) => page.getByRole('textbox', { name: 'Beslutning' });
export const finish = (page: Page) => page.getByRole('button', { name: /^Afslut punkt/ });

/** As who writes the minutes: when the phrases have come, nothing moves any more under the hand. */
export async function finishAs(page: Page, outcome: string): Promise<void> {
  await expect(phrases(page)).toBeVisible();
  await page.getByLabel('Udfald').selectOption(outcome);
  await finish(page).click();
}

/** Writes at the end of the decision. */
export async function write(page: Page, words: string): Promise<void> {
  await decision(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** What stands in a text that is written, without the names at the cursors of others. */
export const wordsIn = (text: Locator): Promise<string> =>
  text.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const cursor of copy.querySelectorAll('.other-cursor')) cursor.remove();
    return [...copy.children].map((line) => line.textContent).join('\n');
  });

/** All of them show exactly these words. */
export async function expectWords(words: string, ...texts: Locator[]): Promise<void> {
  for (const text of texts) await expect.poll(() => wordsIn(text)).toBe(words);
}

/** Who else writes, as the list above a text says it. */
export const writersIn = (page: Page) => page.getByRole('main').getByText('Skriver nu:').locator('..');

/** Puts items off that nobody treats, so that the meeting can end. The first is the one that is open. */
export async function postpone(page: Page, ...numbers: string[]): Promise<void> {
  for (const number of numbers) {
    await expect(inAgenda(page, number)).toContainText('Nu');
    await inAgenda(page, number).click();
    await page.getByRole('button', { name: 'Udsæt punkt' }).click();
    await expect(inAgenda(page, number)).toContainText('Udsat');
  }
}

/** The writer is told how many changes wait here; a phone's worth of numbers is as good as one. */
export const waiting = (page: Page) =>
  page.getByRole('main').getByText(/^Ikke forbundet: \d+ ændring(er)? venter på denne enhed$/);

export const saved = (page: Page) => page.getByRole('main').getByText(/^Gemt kl\. /);

/**
 * Holds back what this browser sends of its texts, from the next text it opens on.
 *
 * @return two switches: `hold` takes frames and keeps them, `letGo` sends them on
 */
export async function heldBack(page: Page): Promise<{ hold(): void; letGo(): void }> {
  let holds = false;
  const kept: (() => void)[] = [];
  await page.routeWebSocket(/\/collab\//, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((frame) => {
      if (holds) kept.push(() => server.send(frame));
      else server.send(frame);
    });
  });
  return {
    hold: () => (holds = true),
    letGo() {
      holds = false;
      for (const send of kept.splice(0)) send();
    },
  };
}

/** When the page was loaded: stays the same as long as nobody reloads it. */
export const loadedAt = (page: Page) => page.evaluate(() => performance.timeOrigin);

/** A part of the page by its heading. */
export const part = (page: Page, heading: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) });

/** The phrases offered for the decision. */
export const phrases = (page: Page) => page.getByRole('group', { name: 'Vendinger til beslutningen' });

/** Takes a phrase by its keys, as one does while writing. */
export async function takePhrase(page: Page, number: number): Promise<void> {
  await expect(phrases(page)).toBeVisible();
  await page.keyboard.press(`Alt+${number}`);
}
