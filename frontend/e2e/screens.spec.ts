/** A screen in the room without a login: its code, the meeting, a closed item, a reload, a lost server, its end. */
import { pages } from './accessible';
import { agenda, finishAs, inAgenda, newMeeting, onlyOnce, openItem, step } from './meeting';
import { expect, test } from './raadslag';

test('the secretariat connects the screen in the room by its code, and closes it', async ({ people, outage }) => {
  const desk = await people.enter('sekretariat');
  await newMeeting(desk, agenda + onlyOnce());
  await inAgenda(desk, '2.2').click();
  await desk.getByRole('switch', { name: /Lukket/ }).click();
  await expect(inAgenda(desk, '2.2')).toContainText('Lukket');
  await step(desk, 'Start mødet');

  const room = await people.enter('visitor', { viewport: { width: 1920, height: 1080 } });
  await room.goto('/sal');
  const code = room.locator('.code');
  const main = room.getByRole('main');
  await expect(code).toHaveText(/^[A-Z0-9]{6}$/);
  const below = () => room.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(await below(), 'nobody scrolls in the room').toBeLessThanOrEqual(0);
  await pages(room, 'the code of a screen');
  const first = await code.innerText();

  await desk.getByRole('tab', { name: /Deltagere/ }).click();
  await desk.getByRole('button', { name: 'Tilslut en skærm' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Koden på skærmen' }).fill(first.toLowerCase());
  await desk.keyboard.press('Enter');
  await expect(dialog).toContainText(/Chrome på Linux, åbnet for \d+ sekund(er)? siden/);
  await pages(desk, 'which screen asks');
  await dialog.getByRole('button', { name: 'Tilslut skærmen' }).click();
  await expect(desk.getByText('Skærmen er tilsluttet og viser mødet.')).toBeVisible();
  await expect(main).toContainText('Mellem to punkter');
  await expect(room.getByRole('img', { name: 'QR-kode til at registrere sig med' })).toBeVisible();

  const title = room.getByRole('heading', { level: 1 });
  await openItem(desk, '2.1');
  await expect(title).toContainText('Fælles cykelruter');
  await pages(room, 'the meeting on a screen without a login');
  await finishAs(desk, 'Godkendt');
  await expect(title, 'the next one is closed').toHaveText('Lukket punkt');
  await expect(room.getByRole('button', { name: 'Vis det her' })).toHaveCount(0);
  await room.reload();
  await expect(title, 'after a reload too').toHaveText('Lukket punkt');
  outage.kill();
  await expect(main).toContainText('Forbindelsen er væk.');
  await expect(main).not.toContainText('Forbindelsen er væk.', { timeout: 60_000 });
  await expect(title).toHaveText('Lukket punkt');

  await desk.getByRole('tab', { name: /Deltagere/ }).click();
  await desk.getByRole('button', { name: 'Luk skærmen' }).click();
  await expect(code).toHaveText(/^[A-Z0-9]{6}$/);
  expect(await code.innerText(), 'a code lets in once').not.toBe(first);
  await expect(desk.getByRole('button', { name: 'Luk skærmen' })).toHaveCount(0);
});
