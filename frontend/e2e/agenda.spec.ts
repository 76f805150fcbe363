/**
 * The agenda is built, sent out and revised; everybody sees what they may, and two editors at once hear of each other.
 */
import type { Page } from '@playwright/test';
import { expectAccessible, pages } from './accessible';
import { inAgenda, newMeeting, step, year } from './meeting';
import { expect, phone, test } from './raadslag';

const agendaOf = (page: Page) => page.getByRole('navigation', { name: 'Dagsorden' });
const titles = (page: Page) => agendaOf(page).locator('a .title').allTextContents();
const grip = (page: Page, title: string) =>
  agendaOf(page).getByRole('button', { name: new RegExp(`^Flyt .*${title}`) });
const menu = async (page: Page, number: string, choice: string) => {
  await agendaOf(page)
    .getByRole('button', { name: `Mere om punkt ${number}` })
    .click();
  await page.getByRole('button', { name: choice }).click();
};
const saveDialog = async (page: Page, button: string) => {
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
};

const [approval, routes, aids, list] = [
  'Godkendelse af referat fra møde i KKR Midtjylland den 3. december 2026',
  'Fælles cykelruter mellem købstæderne',
  'Lån af hjælpemidler på tværs af kommunegrænser',
  'Foreløbig oversigt over sager til næste møde',
];

test('items are added one after the other and described, and their minutes are added up', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await newMeeting(page);
  await page.getByRole('button', { name: 'Tilføj punkt under Regionalpolitiske sager' }).click();
  await page.keyboard.type('Klimatilpasning');
  await page.keyboard.press('Enter');
  await expect(inAgenda(page, '2.3')).toContainText('Klimatilpasning');
  await expect(page.getByRole('textbox', { name: 'Titel på det nye punkt' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Titel på det nye punkt' })).toHaveValue('');
  await page.keyboard.type('Ny psykiatriplan');
  await page.keyboard.press('Enter');
  await expect(inAgenda(page, '2.4')).toContainText('Ny psykiatriplan');
  await pages(page, 'building the agenda');
  await page.getByRole('textbox', { name: 'Titel på det nye punkt' }).press('Escape');
  await expect(page.getByRole('textbox', { name: 'Titel på det nye punkt' })).toBeHidden();

  await menu(page, '2.3', 'Oplysninger …');
  await page.getByRole('dialog').getByLabel('Type').selectOption('Tema');
  await page.getByLabel('Minutter').fill('mange');
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByLabel('Minutter')).toBeFocused();
  await page.getByLabel('Minutter').fill('45');
  await page.getByLabel('Gæster').fill('Direktør, Sundhedsklyngen');
  await page.getByLabel('Forelægges af', { exact: true }).fill('Formand, Viborg');
  await page.getByLabel('Forelægges af, navn 2').fill('Direktør, Randers');
  await page.getByLabel('Sagsnummer').fill('SAG-2040-00311');
  await page.getByRole('checkbox', { name: /det andet punkt/ }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog'), 'what was typed is not thrown away').toContainText('ikke er gemt');
  await pages(page, 'details of an item');
  await saveDialog(page, 'Gem');
  await expect(inAgenda(page, '2.3')).toContainText('45 min');
  await inAgenda(page, '2.4').click();
  await expect(page.getByRole('main'), 'item 2.4 has the number, too').toContainText('SAG-2040-00311');

  await page.getByRole('button', { name: 'Flere handlinger' }).click();
  await page.getByRole('button', { name: 'Tid og sted …' }).click();
  await page.getByLabel('Til kl.').fill('09:00');
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByRole('dialog')).toContainText('Mødet skal slutte, efter at det er begyndt.');
  await page.getByLabel('Til kl.').fill('10:30');
  await saveDialog(page, 'Gem');
  await expect(agendaOf(page)).toContainText('Planlagt 45 af 30 min.');
  await expect(agendaOf(page)).toContainText('Længere end mødet');

  await menu(page, '2.4', 'Fjern punktet …');
  await saveDialog(page, 'Fjern punktet');
  await expect.poll(() => titles(page)).toEqual([approval, routes, aids, 'Klimatilpasning', list]);
});

test('an item is moved across sections with the keyboard, and screen readers hear it', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await newMeeting(page);
  await grip(page, routes).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const said = agendaOf(page).getByRole('status').last();
  await expect(said).toHaveText('Flyttet til 2.2 af 2');
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText('Flyttet til 3.1 af 2 under Punkter til næste møde');
  await page.keyboard.press('Escape');
  await expect(said).toContainText('Fortrudt');
  await expect.poll(() => titles(page)).toEqual([approval, routes, aids, list]);
  await expect(grip(page, routes)).toBeFocused();
  for (const key of ['Space', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  await expect(said).toHaveText('Lagt som 2.2');
  await expect(inAgenda(page, '2.2')).toContainText(routes);
  await expect(grip(page, routes)).toBeFocused();
  await page.reload();
  await expect(inAgenda(page, '2.2')).toContainText(routes);
});

test('an item is dragged, and the item on the screen stays there', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await newMeeting(page);
  await inAgenda(page, '2.1').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(routes);
  const link = page.url();
  await grip(page, routes).hover();
  await page.mouse.down();
  // Where the section stands changes as the item is lifted past others, so the hand follows it.
  await expect(async () => {
    const to = await agendaOf(page).getByText('4. Udpegninger').boundingBox();
    if (!to) throw new Error('Nowhere to drop it');
    await page.mouse.move(to.x + 40, to.y + 30, { steps: 12 });
    await expect(inAgenda(page, '4.1'), 'it is shown where it will lie').toContainText(routes, { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await page.mouse.up();
  await expect(inAgenda(page, '4.1')).toContainText(routes);
  await expect(page, 'a link leads to the same item under its new number').toHaveURL(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(routes);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual([approval, aids, list, routes]);
});

test('an item is moved to another meeting of the body', async ({ people }) => {
  const page = await people.enter('sekretariat');
  const target = await newMeeting(page);
  await page.goto('/');
  await newMeeting(page);
  await menu(page, '2.2', 'Flyt …');
  const choice = page.getByLabel('Møde', { exact: true }).locator(`option[value="${target.split('/').at(-1)}"]`);
  await expect(choice).toBeAttached();
  await page.getByLabel('Møde', { exact: true }).selectOption(target.split('/').at(-1) ?? '');
  await expect(page.getByLabel('Hovedpunkt')).toHaveValue('1');
  await saveDialog(page, 'Flyt punktet');
  await expect.poll(() => titles(page)).toEqual([approval, routes, list]);
  await page.goto(target);
  await expect.poll(() => titles(page)).toEqual([approval, routes, aids, aids, list]);
});

test('members read a closed item, others only its wording', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk);
  await menu(desk, '2.2', 'Lukket punkt …');
  await expect(desk.getByRole('dialog')).toContainText('Ingenting.');
  await desk.getByLabel('Begrundelse').fill('Forhandling');
  await desk.getByLabel('Hvad andre læser').fill('Lukket punkt: aftale');
  await expect(desk.getByRole('dialog')).toContainText('2.2 Lukket punkt: aftale');
  await pages(desk, 'closing an item');
  await saveDialog(desk, 'Gem');
  await step(desk, 'Send dagsordenen ud');

  const visitor = await people.enter('visitor', phone);
  await visitor.goto(address);
  await visitor.getByRole('link', { name: /Lukket punkt: aftale/ }).click();
  await expect(visitor.getByText('Punktet er lukket. Kun de, der har adgang, kan læse det.')).toBeVisible();
  await expect(visitor.locator('body')).not.toContainText(/hjælpemidler|Forhandling/);
  await pages(visitor, 'wording of a closed item');
  const member = await people.enter('medlem');
  await member.goto(`${address}/punkt/2.2`);
  await expect(member.getByRole('heading', { level: 1 })).toContainText(aids);
});

test('a revised agenda tells what changed, and others read the old one until it is sent', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk);
  await step(desk, 'Send dagsordenen ud');
  await expect(desk.getByRole('button', { name: 'Start mødet' })).toBeVisible();
  await expect(agendaOf(desk).getByRole('button'), 'nothing is built any more').toHaveCount(0);
  await desk.getByRole('button', { name: 'Flere handlinger' }).click();
  await desk.getByRole('button', { name: 'Ret dagsordenen …' }).click();
  await saveDialog(desk, 'Ret dagsordenen');
  await menu(desk, '2.2', 'Oplysninger …');
  await desk.getByLabel('Titel').fill('Hjælpemidler på tværs');
  await saveDialog(desk, 'Gem');

  const member = await people.enter('medlem');
  await member.goto(address);
  await expect(member.getByRole('link', { name: new RegExp(aids) })).toBeVisible();
  await desk.getByRole('button', { name: 'Send den reviderede dagsorden ud' }).click();
  const changed = `Punkt 2.2: titlen var "${aids}"`;
  await expect(desk.getByRole('dialog')).toContainText(changed);
  await expect(desk.getByRole('dialog').getByText('Det er ændret:')).toContainText('– Punkt 2.2: titlen er ændret');
  await expect(desk.getByRole('dialog')).toContainText(/Der sendes brev til [1-9]\d* personer\./);
  await expectAccessible(desk, 'sending a revised agenda');
  await saveDialog(desk, 'Send den reviderede dagsorden ud');
  await expect(member.getByText(/^Revideret dagsorden, udsendt .* – hvad er ændret$/)).toBeVisible();
  await expect(member.getByRole('group').getByText(changed)).toBeVisible();
  await expect(member.getByRole('link', { name: /Hjælpemidler på tværs/ })).toBeVisible();
  await pages(member, 'a revised agenda');
  await desk.getByRole('tab', { name: /^Udsendt/ }).click();
  await expect(desk.getByRole('tabpanel')).toContainText('Revideret dagsorden, udgave 2');
  await pages(desk, 'what was sent out');
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Hent Dagsorden som PDF', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`Dagsorden KKR Midtjylland ${year}-03-04 udgave 1.pdf`);
  await desk.goto('/kontrol');
  await desk.locator('input[type=file]').setInputFiles(await file.path());
  await expect(desk.getByText(/^Ja\. Filen er dagsordenen .* udgave 1, tegn for tegn/)).toBeVisible();
  await expect(desk.getByText('Der er sendt en nyere udgave ud: udgave 2.')).toBeVisible();
  await expectAccessible(desk, 'which document a file is');
  await pages(desk, 'which document a file is');
});

test('two people move at once: the second hears who was first, and nothing is lost', async ({ people }) => {
  const one = await people.enter('sekretariat');
  const address = await newMeeting(one);
  const other = await people.enter('referent');
  await other.goto(address);
  await grip(other, list).focus();
  await other.keyboard.press('Space');
  await other.keyboard.press('ArrowUp');
  await grip(one, routes).focus();
  for (const key of ['Space', 'ArrowDown', 'Space']) await one.keyboard.press(key);
  await expect(inAgenda(one, '2.2')).toContainText(routes);
  await expect(inAgenda(other, '2.1')).toContainText(aids);
  await other.keyboard.press('Space');
  await expect(other.getByText(/^.+ nåede det først\. Se, hvad der er ændret/)).toBeVisible();
  for (const page of [one, other]) await expect.poll(() => titles(page)).toEqual([approval, aids, routes, list]);
  await expect(inAgenda(other, '3.1')).toContainText(list);
  await expect(grip(other, list)).toBeFocused();
  for (const key of ['Space', 'ArrowUp', 'Space']) await other.keyboard.press(key);
  for (const page of [one, other]) await expect(inAgenda(page, '2.3')).toContainText(list);
});

test('the next-meeting list is written, ordered, and put into its item', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await newMeeting(page);
  await page.getByRole('tab', { name: 'Næste møde' }).click();
  const panel = page.getByRole('tabpanel');
  for (const title of ['Status på klimaplaner', 'Rammeaftale 2028']) {
    await panel.getByLabel('Nyt punkt til næste møde').fill(title);
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('listitem').filter({ hasText: title })).toBeVisible();
  }
  await panel.getByRole('button', { name: 'Flyt »Rammeaftale 2028« op' }).click();
  await expect(panel.getByRole('listitem').first()).toContainText('Rammeaftale 2028');
  await pages(page, 'next-meeting list');
  await panel.getByRole('button', { name: 'Skriv listen ind i punkt 3.1' }).click();
  await expect(panel.getByText('Listen er skrevet ind i punkt 3.1.')).toBeVisible();
  await inAgenda(page, '3.1').click();
  const items = page.getByRole('region', { name: 'Sagsfremstilling' }).getByRole('listitem');
  await expect(items.last()).toHaveText('Status på klimaplaner');
});

test('a meeting taken back is a planned date, and can be begun again', async ({ people }) => {
  const page = await people.enter('sekretariat');
  const address = await newMeeting(page);
  await page.getByRole('button', { name: 'Flere handlinger' }).click();
  await page.getByRole('button', { name: 'Træk tilbage …' }).click();
  await saveDialog(page, 'Træk tilbage');
  await page.goto(address);
  await expect(page.getByText('Mødet er planlagt')).toBeVisible();
  await pages(page, 'a planned meeting');
  await page.getByRole('main').getByRole('button', { name: 'Begynd på dagsordenen' }).click();
  await saveDialog(page, 'Begynd på dagsordenen');
  await expect(
    agendaOf(page)
      .getByRole('button', { name: /^Tilføj punkt/ })
      .first(),
  ).toBeVisible();
  const chair = await people.enter('formand');
  await chair.goto(address);
  await expect(agendaOf(chair)).toBeVisible();
  await expect(agendaOf(chair).getByRole('button')).toHaveCount(0);
});
