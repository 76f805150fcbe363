/** A text that was sent out takes no more words, and a person who wrote at that moment loses none. */
import type { Page } from '@playwright/test';
import { heldBack, newMeeting, saved, step } from './meeting';
import { expect, test } from './raadslag';

const background = (page: Page) => page.getByRole('textbox', { name: 'Baggrund' });

test('a person who writes while the agenda is sent out sees why it stops, and keeps the words until they are copied', async ({
  people,
}) => {
  const one = await people.enter('sekretariat');
  const address = await newMeeting(one);
  const other = await people.enter('referent', { permissions: ['clipboard-read', 'clipboard-write'] });
  const line = await heldBack(other);
  await other.goto(`${address}/punkt/2.1`);
  await other.getByRole('button', { name: 'Redigér baggrund' }).click();
  await background(other).click();
  await other.keyboard.press('Control+End');
  await other.keyboard.type(' Før.');
  await expect(saved(other)).toBeVisible();

  line.hold();
  await other.keyboard.type(' For sent.');
  await step(one, 'Send dagsordenen ud');
  const why = other.getByText('Dagsordenen er udsendt, så teksten kan ikke længere ændres.');
  await expect(why).toBeVisible();
  line.letGo();
  const own = other.getByRole('list', { name: 'Dine ord, som ikke kom med' });
  await expect(own).toHaveText('For sent.');

  await expect(other.getByText(/^Det sidste, du skrev, kom ikke med \(\d+ ændringer\)\./)).toBeVisible();
  await other.getByRole('button', { name: 'Kopiér mine ord' }).click();
  await expect(other.getByRole('button', { name: 'Kopieret' })).toBeVisible();
  expect(await other.evaluate(() => navigator.clipboard.readText())).toBe('For sent.');

  await other.reload();
  await expect(own, 'they survive a reload').toHaveText('For sent.');
  await expect(why).toBeVisible();
  await other.getByRole('button', { name: 'Kassér det, og hent teksten' }).click();
  await expect(own).toBeHidden();
  await expect(other.getByRole('region', { name: 'Baggrund' })).toContainText('Før.');
  await expect(other.getByRole('region', { name: 'Baggrund' })).not.toContainText('For sent.');
});
