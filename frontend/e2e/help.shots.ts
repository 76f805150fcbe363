/** The pictures of the help, made of the app as it is: `npm run shots -- help.shots`. */
import type { Page } from '@playwright/test';
import { agenda, finishAs, liveMeeting, onlyOnce, openItem, postpone, saved, step, write } from './meeting';
import { expect, phone, test } from './raadslag';
import { openRound, roundOf } from './rounds';

const picture = async (page: Page, name: string) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `public/help/${name}.png` });
};
const wide = { viewport: { width: 1280, height: 800 } };

test('a meeting', async ({ people }) => {
  const desk = await people.enter('sekretariat', wide);
  const address = await liveMeeting(desk, agenda + onlyOnce());
  await desk.getByRole('heading', { level: 1 }).focus();
  await desk.keyboard.press('h');
  await openItem(desk, '2.1');
  await desk.getByRole('switch', { name: 'Vis beslutningen live for medlemmerne' }).click();
  await write(desk, 'KKR Midtjylland tiltrådte indstillingen med den bemærkning, at de tre ruter bygges først.');
  await saved(desk).waitFor();
  await picture(desk, 'secretariat');
  const member = await people.enter('medlem', phone);
  await member.goto(address);
  await member.getByText('bygges først').first().waitFor();
  await picture(member, 'member');
  const room = await people.enter('formand', wide);
  await room.goto(address.replace('/moede/', '/sal/'));
  await room.getByText('bygges først').first().waitFor();
  await room.getByRole('img').waitFor();
  await picture(room, 'room');

  await finishAs(desk, 'Tiltrådt');
  await postpone(desk, '2.2', '3.1');
  await step(desk, 'Afslut mødet');
  await step(desk, 'Send referatet ud');
  const visitor = await people.enter('visitor', wide);
  await visitor.goto('/beslutninger');
  await expect(async () => {
    await visitor.reload();
    await expect(visitor.getByText('bygges først').first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await picture(visitor, 'public');
});

test('a round', async ({ people }) => {
  const desk = await people.enter('sekretariat', wide);
  const address = await openRound(desk);
  const director = await people.enter('direktoer', phone);
  await director.goto(`${roundOf(address)}/punkt/2.1`);
  await director.getByRole('heading', { level: 1 }).waitFor();
  await picture(director, 'director');
});
