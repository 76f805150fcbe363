/** Somebody without a login finds what was sent out, by keys alone, and what cannot be found yet is not. */
import { pages } from './accessible';
import { agenda, newMeeting, step } from './meeting';
import { expect, test } from './raadslag';

test('the key / finds what was sent out, and nothing before', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  // A word of no other test: the server is shared.
  await newMeeting(desk, agenda.replaceAll('cykelruter', 'kanalruter'));
  const page = await people.enter('visitor');
  await page.goto('/soeg?q=kanalruter');
  await expect(page.getByText('Intet fundet for “kanalruter”.').first()).toBeVisible();
  await step(desk, 'Send dagsordenen ud');

  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Søg' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('fælles kanalrute');
  const found = dialog.getByRole('link', { name: /Fælles kanalruter/ }).first();
  await expect(found.locator('mark').first()).toHaveText('Fælles');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.keyboard.press('/');
  await page.keyboard.type('kanalruter');
  await expect(found).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(found).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Fælles kanalruter/ })).toBeVisible();

  await page.goto('/soeg?q=kanalruter');
  await expect(page.getByRole('link', { name: /Fælles kanalruter/ }).first()).toBeVisible();
  await pages(page, 'search');
  await page.getByRole('checkbox', { name: 'Kun beslutninger' }).check();
  await expect(page).toHaveURL(/hvad=beslutning/);
  await expect(page.getByText('Intet fundet for “kanalruter”.').first()).toBeVisible();
  await page.goto('/soeg?q=borgmester%20silke');
  await expect(page.getByRole('main').getByRole('link', { name: 'Borgmester, Silkeborg' })).toBeVisible();
  await expect(page.getByText(/^Borgmester, Silkeborg \(\p{L}\) · KKR Midtjylland$/u)).toBeVisible();
  await pages(page, 'people');
  await page.goto('/beslutninger?aar=2026');
  await expect(page.getByRole('heading', { name: 'Beslutninger', level: 1 })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'År' })).toHaveValue('2026');
  await pages(page, 'decisions');
});

test('what is typed while the dialog loads is not lost, and Esc does not wait for it', async ({ people }) => {
  const page = await people.enter('visitor');
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(/SearchDialog-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('klyngX');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('er');
  goOn();
  await expect(page.getByRole('dialog', { name: 'Søg' }).getByRole('searchbox')).toHaveValue('klynger');
  await page.keyboard.type('ne');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=klyngerne/);
});
