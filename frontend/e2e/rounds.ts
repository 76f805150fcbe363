/** Steps that the tests of comment rounds share. */
import type { Locator, Page } from '@playwright/test';
import { newMeeting } from './meeting';
import { expect } from './raadslag';

export const roundOf = (address: string, number?: string) => `${address}/runde${number ? `/punkt/${number}` : ''}`;
export const comments = (page: Page) => page.getByRole('complementary', { name: 'Bemærkninger' });
export const text = (page: Page, name: string) => page.getByRole('region', { name });

/** The secretariat asks the directors to comment, and whom `more` chooses. @return the meeting's address */
export async function openRound(page: Page, more?: (dialog: Locator) => Promise<void>): Promise<string> {
  const address = await newMeeting(page);
  await page.getByRole('banner').getByRole('button', { name: 'Åbn kommenteringsrunde' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Følgetekst').fill('Se især på punkt 2.1.');
  await more?.(dialog);
  await dialog.getByRole('button', { name: 'Åbn runden' }).click();
  await expect(page.getByRole('heading', { name: 'Kommentering af udkast' })).toBeVisible();
  return address;
}

/** Selects words as one drags over them, with mouse or finger. */
export const mark = (place: Locator, words: string): Promise<void> =>
  place.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + wanted.length);
      return;
    }
    throw new Error(`no such words: ${wanted}`);
  }, words);

export async function say(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Bemærkning', exact: true }).fill(words);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}
