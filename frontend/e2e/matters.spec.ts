import { pages } from './accessible';
import { expect, phone, test } from './raadslag';

test('a matter shows where it is, to each as far as they may know, and is changed by keyboard', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await page.goto('/sager/midtjylland');
  await test.step('the sample: in both bodies and elsewhere, with a hearing that is overdue', async () => {
    await page.getByRole('link', { name: 'Fælles rekruttering af skolelærere' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fælles rekruttering af skolelærere');
    const station = (name: string) =>
      page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) });
    await expect(station('Behovet for lærere')).toContainText('DASSOS anbefaler');
    await expect(station('Byrådene høres')).toContainText('Overskredet');
    await expect(station('Kampagnen begynder')).toContainText('Næste');
    await pages(page, 'a matter with stations');
  });

  const visitor = await people.enter('visitor', phone);
  await visitor.goto(page.url());
  await expect(visitor.getByRole('heading', { name: 'Kampagnen begynder' })).toBeVisible();
  await expect(visitor.getByRole('button', { name: 'Tilføj en station' })).toHaveCount(0);
  await pages(visitor, 'a matter on a phone');

  await test.step('a station is added, and moved out of order only when that is meant', async () => {
    await page.getByRole('button', { name: 'Tilføj en station' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Hvor', { exact: true }).selectOption('KL');
    await dialog.getByLabel('Hvad sker der?').fill('Udtalelse om kampagnen');
    await dialog.getByLabel('Hvornår').fill('snart');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('Det kan ikke læses som en tid.');
    await dialog.getByLabel('Hvornår').fill('medio maj 2071');
    await page.keyboard.press('Enter');
    await expect(visitor.getByText('Udtalelse om kampagnen')).toBeVisible();

    await page.getByRole('button', { name: 'Mere om Kampagnen begynder' }).press('Enter');
    await page.getByRole('button', { name: 'Flyt …' }).press('Enter');
    await expect(dialog).toContainText('KL: Udtalelse om kampagnen, medio maj 2071');
    await dialog.getByLabel('Hvornår').fill('2. halvår 2071');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('Udtalelse om kampagnen');
    await dialog.getByRole('button', { name: 'Flyt alligevel' }).press('Enter');
    await expect(page.getByText('Kampagnen begynder er flyttet til 2. halvår 2071.')).toBeVisible();
    await expect(visitor.getByRole('listitem').last()).toContainText('Kampagnen begynder');
  });

  await test.step('a closed station is nothing to others, and the matter can be described', async () => {
    await page.getByRole('button', { name: 'Tilføj en station' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Hvad sker der?').fill('Forhandling om løn');
    await dialog.getByLabel('Hvornår').fill('foråret 2072');
    await dialog.getByRole('checkbox', { name: 'Lukket' }).check();
    await dialog.getByRole('button', { name: 'Tilføj' }).click();
    await expect(page.getByText('Forhandling om løn')).toBeVisible();
    await page.getByRole('button', { name: 'Mere om sagen' }).click();
    await page.getByRole('button', { name: 'Ret sagen …' }).click();
    await dialog.getByLabel('Følges af').fill('Karla');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await expect(visitor.getByText('Følges af Karla')).toBeVisible();
    await expect(visitor.locator('body')).not.toContainText('Forhandling');
  });
});

test('the secretariat makes a matter of an item in one press, and readers find it there', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await page.goto('/sager/midtjylland');
  await page.getByRole('button', { name: 'Opret en sag' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Titel').fill('Varme i de små byer');
  await dialog.getByRole('button', { name: 'Opret' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Varme i de små byer');

  await page.goto('/sager/midtjylland');
  await page.getByRole('link', { name: 'Fælles rekruttering af skolelærere' }).click();
  await page.getByRole('link', { name: '3.1 Fælles rekruttering af skolelærere' }).click();
  await page.getByRole('link', { name: /Ladestandere ved stationerne/ }).click();
  await page.getByRole('button', { name: 'Opret en sag af punktet' }).press('Enter');
  const line = page.getByText('Sag:').locator('..');
  await expect(line.getByRole('link', { name: 'Ladestandere ved stationerne' })).toBeVisible();
  await line.getByRole('button', { name: 'Skift …' }).click();
  await dialog.getByLabel('Sag', { exact: true }).selectOption('Varme i de små byer');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(line.getByRole('link', { name: 'Varme i de små byer' })).toBeVisible();
});
