/** People's steps through a year, in the words of the screen. */
import type { Page } from '@playwright/test';
import { decision, finish, inAgenda, finishAs } from './meeting';
import { expect } from './raadslag';

/** Puts meetings of a body into the calendar, a line each. Leaves the year on the screen. */
export async function planned(page: Page, year: number, body: string, dates: string): Promise<void> {
  await page.goto(`/kalender/${year}/midtjylland`);
  await page.getByRole('combobox', { name: 'Organ' }).selectOption(body);
  await page.getByRole('button', { name: 'Indsæt liste med datoer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Datoer' }).fill(`Møder ${year}\n${dates}`);
  await dialog.getByRole('button', { name: 'Vis, hvad der forstås' }).click();
  await dialog.getByRole('button', { name: /^Opret \d+ møde/ }).click();
  await expect(dialog).toBeHidden();
}

/** Goes from the calendar to a meeting. @param day of the month */
export async function meetingOn(page: Page, year: number, month: string, day: number, body: string): Promise<string> {
  await page.goto(`/kalender/${year}/midtjylland`);
  const entries = page
    .getByRole('region', { name: month })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^\\D*${day}\\.`) });
  await entries.getByRole('link', { name: `Møde i ${body}` }).click();
  await page.waitForURL('**/moede/*');
  return page.url();
}

/** Presses the button of the dialog that asks, and waits until it is gone. */
export async function confirm(page: Page, button: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** One of the rarer steps, from the menu beside the others. */
export async function more(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'Flere handlinger' }).click();
  await page.getByRole('button', { name: `${choice} …` }).click();
}

export async function addItem(page: Page, section: string, title: string): Promise<void> {
  await page.getByRole('button', { name: `Tilføj punkt under ${section}` }).click();
  const box = page.getByRole('textbox', { name: 'Titel på det nye punkt' });
  await box.fill(title);
  await box.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Dagsorden' })).toContainText(title);
  await box.press('Escape');
}

/** Writes one of the texts of the item on the screen. */
export async function writeText(page: Page, field: string, words: string): Promise<void> {
  const card = page.getByRole('region', { name: field });
  await card.getByRole('button', { name: /^Redigér/ }).click();
  await card.getByRole('textbox', { name: field }).click();
  await page.keyboard.type(words);
  await card.getByRole('button', { name: 'Færdig' }).click();
  await expect(card).toContainText(words);
}

/** Finishes the item on the screen. @param next item that opens by itself */
export async function ends(page: Page, outcome: string, next?: string): Promise<void> {
  await finishAs(page, outcome);
  if (!next) return expect(finish(page)).toBeHidden();
  await expect(inAgenda(page, next)).toContainText('Nu');
  await expect(decision(page)).toBeVisible();
}

/** Goes to the page on which a meeting is followed. */
export async function follows(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('main')).toBeVisible();
}
