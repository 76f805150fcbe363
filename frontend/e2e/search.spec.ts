/** Somebody without a login finds what was sent out, by keys alone, and what cannot be found yet is not. */
import { pages } from './accessible';
import { newMeeting, step } from './meeting';
import { expect, test } from './raadslag';

test('the key / finds what was sent out, and nothing before', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  await newMeeting(desk);
  const page = await people.enter('visitor');
  await page.goto('/soeg?q=cykelruter');
  await expect(page.getByText('Intet fundet for “cykelruter”.').first()).toBeVisible();
  await step(desk, 'Send dagsordenen ud');

  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Søg' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('fælles cykelrute');
  const found = dialog.getByRole('link', { name: /Fælles cykelruter/ }).first();
  await expect(found.locator('mark').first()).toHaveText('Fælles');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.keyboard.press('/');
  await page.keyboard.type('cykelruter');
  await expect(found).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(found).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Fælles cykelruter/ })).toBeVisible();

  await page.goto('/soeg?q=cykelruter');
  await expect(page.getByRole('link', { name: /Fælles cykelruter/ }).first()).toBeVisible();
  await pages(page, 'search');
  await page.getByRole('checkbox', { name: 'Kun beslutninger' }).check();
  await expect(page).toHaveURL(/hvad=beslutning/);
  await expect(page.getByText('Intet fundet for “cykelruter”.').first()).toBeVisible();
  await page.goto('/beslutninger?aar=2026');
  await expect(page.getByRole('heading', { name: 'Beslutninger', level: 1 })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'År' })).toHaveValue('2026');
  await pages(page, 'decisions');
});
