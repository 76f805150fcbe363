import { expectAccessible, pages } from './accessible';
import { expect, phone, test } from './raadslag';

test('everybody finds who sits where, on a phone too', async ({ people }) => {
  const page = await people.enter('visitor', phone);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Organer' }).click();
  await pages(page, 'bodies');
  await page.getByRole('link', { name: 'KKR Midtjylland' }).click();
  await expect(page.getByRole('rowheader').first()).toHaveText('Favrskov');
  await expect(page.getByRole('rowheader').last()).toHaveText('Aarhus');
  await page.getByRole('button', { name: 'Plads' }).click();
  await expect(page.getByRole('rowheader').first()).toHaveText('Aarhus');
  await page.getByRole('searchbox', { name: 'Søg' }).fill('medlem randers');
  await expect(page.getByRole('row').filter({ hasText: 'Medlem, Randers' })).toHaveCount(1);
  await expect(page.getByText('@')).toBeHidden();
  await expect(page.getByRole('button', { name: /Redigér/ })).toBeHidden();
  await pages(page, 'seats for the public');
});

test('the secretariat creates a seat, invites its holder and takes the access back', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await page.goto('/organ/kkr-midtjylland');
  const name = `Medlem, Samsø ${Date.now()}`;
  await page.getByRole('button', { name: 'Tilføj plads' }).click();
  const added = page.getByRole('dialog', { name: 'Ny plads' });
  await added.getByLabel('Kommune').selectOption('Samsø');
  await added.getByLabel('Parti').fill('æ');
  await added.getByLabel('Medlem: Navn').fill(name);
  await added.getByLabel('E-mail').fill(`samsoe-${Date.now()}@example.org`);
  await expectAccessible(page, 'new seat');
  await added.getByRole('button', { name: 'Gem' }).click();
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('Ikke inviteret');
  await pages(page, 'seats for the secretariat');

  await row.getByRole('button', { name: /Redigér/ }).click();
  const seat = page.getByRole('dialog', { name: 'Samsø (Æ)' });
  await seat.getByRole('button', { name: `Invitér ${name}` }).click();
  await expect(seat.getByText('Engangskode', { exact: true })).toBeVisible();
  await expect(seat.locator('code')).toHaveText(/^[a-z2-9]{16}$/);
  await expect(seat.getByText('Inviteret', { exact: true })).toBeVisible();
  await pages(page, 'invited');
  await seat.getByRole('button', { name: `Fjern adgang for ${name}` }).click();
  await seat.getByRole('button', { name: 'Fjern adgang' }).click();
  await expect(seat.getByText('Ikke inviteret')).toBeVisible();
  await seat.getByRole('button', { name: 'Historik' }).click();
  await expect(page.getByRole('dialog').getByText(`: ${name}`)).toBeVisible();
  await expectAccessible(page, 'history');
});

test('a removed person sees it at once, and can be let in again at once', async ({ people }) => {
  const member = await people.enter('medlem');
  await member.goto('/organ/kkr-midtjylland');
  await expect(member.getByText('Stedfortræder, Randers')).toBeVisible();
  const page = await people.enter('sekretariat');
  await page.goto('/organ/kkr-midtjylland');
  await page.getByRole('button', { name: /Redigér pladsen: Randers, Medlem/ }).click();
  const seat = page.getByRole('dialog');
  await seat.getByRole('button', { name: 'Fjern adgang for Medlem, Randers' }).click();
  await seat.getByRole('button', { name: 'Fjern adgang', exact: true }).click();
  await expect(member.getByText('Stedfortræder, Randers')).toBeHidden();
  await seat.getByRole('button', { name: 'Invitér Medlem, Randers' }).click();
  await expect(seat.getByText(/har nu adgang/)).toBeVisible();
  await expect(member.getByText('Stedfortræder, Randers')).toBeVisible();
});
