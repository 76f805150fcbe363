/** What the chair leads a meeting by, from the start page to the paper in the hand. */
import type { Page } from '@playwright/test';
import { pages } from './accessible';
import { agenda, finishAs, inAgenda, newMeeting, onlyOnce, openItem, step } from './meeting';
import { expect, test } from './raadslag';

const sheetOf = (address: string) => `${address}/koereplan`;
const item = (page: Page, number: string) =>
  page.getByRole('article').filter({ has: page.getByRole('link', { name: new RegExp(`^${number} `) }) });
const note = /^Min note ?: 2\.1$/;
const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true };

test('the chair leads the meeting by its run sheet, which goes along by itself', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk, agenda + onlyOnce());
  await inAgenda(desk, '2.1').click();
  await desk.getByRole('switch', { name: /Lukket/ }).click();
  await expect(inAgenda(desk, '2.1')).toContainText('Lukket');

  const chair = await people.enter('formand', tablet);
  await chair.getByRole('link', { name: 'Køreplan' }).first().click();
  await expect(chair.getByRole('heading', { level: 1, name: 'Køreplan' })).toBeVisible();
  await chair.goto(sheetOf(address));
  await expect(item(chair, '1.1')).toContainText(/ca\. kl\. 10\.00/);
  await expect(item(chair, '2.1')).toContainText('Bed andre om at gå.');
  await expect(item(chair, '2.1')).toContainText('er mødet åbent igen');
  await expect(item(chair, '2.1')).toContainText('Det indstilles');
  await item(chair, '2.1').getByRole('button', { name: note }).click();
  await expect(chair.getByRole('textbox', { name: note })).toBeFocused();
  await chair.keyboard.type('Spørg Viborg først.');
  await expect(item(chair, '2.1').getByText('Gemt', { exact: true })).toBeVisible();
  await pages(chair, 'the run sheet of a draft');

  await step(desk, 'Start mødet');
  await openItem(desk, '1.1');
  await expect(item(chair, '1.1')).toContainText('Nu');
  await expect(chair.getByText(/til stede – ikke beslutningsdygtigt/).first()).toBeVisible();
  await finishAs(desk, 'Godkendt');
  await expect(item(chair, '1.1')).toContainText('Godkendt');
  await expect(item(chair, '2.1')).toContainText('Nu');
  await pages(chair, 'the run sheet of a meeting that runs');

  await chair.reload();
  await expect(chair.getByRole('textbox', { name: note })).toHaveValue('Spørg Viborg først.');
  await chair.emulateMedia({ media: 'print' });
  await expect(item(chair, '2.1').getByText('Spørg Viborg først.')).toBeVisible();
  await expect(chair.getByRole('textbox')).toHaveCount(0);
  await expect(chair.getByRole('button')).toHaveCount(0);
});

test('the run sheet is for those who run the meeting, and tells others nothing', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk, agenda + onlyOnce());
  await inAgenda(desk, '2.1').click();
  await desk.getByRole('switch', { name: /Lukket/ }).click();
  await expect(inAgenda(desk, '2.1')).toContainText('Lukket');
  const member = await people.enter('stedfortraeder');
  await member.goto(sheetOf(address));
  await expect(member.getByRole('heading', { level: 1 })).toContainText('findes ikke');
  await step(desk, 'Send dagsordenen ud');
  await member.goto(sheetOf(address));
  await expect(member.getByRole('heading', { level: 1, name: 'Dagsorden' })).toBeVisible();
  await expect(member.getByRole('main')).not.toContainText('cykelruter');
  await desk.goto(sheetOf(address));
  await expect(desk.getByRole('heading', { level: 1, name: 'Køreplan' })).toBeVisible();
  await expect(item(desk, '2.1')).toContainText('cykelruter');
});
