/** What a member keeps to themselves: marks on what they have read, and notes, on a tablet and on a phone. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectNarrow } from './accessible';
import { inAgenda, newMeeting, step, year } from './meeting';
import { addPapers, pdfOf } from './papers';
import { expect, phone, test, type People } from './raadslag';

const upright = { viewport: { width: 820, height: 1180 }, hasTouch: true };

/** An agenda that was sent out, with a paper at 2.1. */
async function sent(people: People) {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk);
  await inAgenda(desk, '2.1').click();
  await addPapers(desk, { name: 'Rapport.pdf', content: pdfOf([['En side']]) });
  await step(desk, 'Send dagsordenen ud');
  return { desk, address };
}

const note = (page: Page) => page.getByRole('textbox', { name: 'Min note' });
const isSaved = (page: Page) => expect(page.getByText('Gemt', { exact: true })).toBeVisible();
const line = (page: Page, number: string) =>
  page.getByRole('main').getByRole('link', { name: new RegExp(`^${number}`) });

test('what is read is marked, for the reader alone, until it changes', async ({ people }) => {
  const { desk, address } = await sent(people);
  const member = await people.enter('medlem', upright);
  await member.goto(`${address}/punkt/2.1`);
  await member.getByRole('switch', { name: 'Læst', exact: true }).click();
  await expect(member.getByRole('switch', { name: 'Læst', exact: true })).toBeChecked();
  await member.getByRole('switch', { name: /^Læst ?: Rapport$/ }).click();
  await expect(member.getByRole('switch', { name: /^Læst ?: Rapport$/ })).toBeChecked();
  await expectAccessible(member, 'an item that is read');
  await member.goto(`${address}/dagsorden`);
  await expect(line(member, '2.1')).toContainText('✓ Læst');
  await expect(member.getByText('1 af 4 læst')).toBeVisible();
  await expectNarrow(member, 'an agenda with what is read');

  const other = await people.enter('stedfortraeder', phone);
  await other.goto(`${address}/dagsorden`);
  await expect(line(other, '2.1')).toBeVisible();
  await expect(other.getByRole('link', { name: 'Mine noter' })).toBeVisible();
  await expect(line(other, '2.1')).not.toContainText('Læst');

  await test.step('a revised title or text is to be read again', async () => {
    const dialog = desk.getByRole('dialog');
    await desk.getByRole('button', { name: 'Flere handlinger' }).click();
    await desk.getByRole('button', { name: 'Ret dagsordenen …' }).click();
    await dialog.getByRole('button', { name: 'Ret dagsordenen' }).click();
    await expect(dialog).toBeHidden();
    await desk.getByRole('button', { name: /^Oplysninger/ }).click();
    await desk.getByLabel('Titel').fill('Cykelruter mellem alle byer');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await expect(dialog).toBeHidden();
    await expect(line(member, '2.1')).toContainText('✓ Læst');
    await desk.getByRole('button', { name: 'Send den reviderede dagsorden ud' }).click();
    await dialog.getByRole('button', { name: 'Send den reviderede dagsorden ud' }).click();
    await expect(line(member, '2.1')).toContainText('Ændret, siden du læste');
    await line(member, '2.1').click();
    await expect(member.getByRole('switch', { name: 'Læst', exact: true })).not.toBeChecked();
    await expect(member.getByRole('switch', { name: /^Læst ?: Rapport$/ })).toBeChecked();
  });
});

test('a note is saved while it is typed, waits without a connection, and joins what another device wrote', async ({
  people,
}) => {
  const { address } = await sent(people);
  /** No other note has it. */
  const payer = crypto.randomUUID().slice(0, 8);
  const theirs = `Spørg til prisen, og om ${payer} betaler`;
  const member = await people.enter('medlem', phone);
  await member.goto(`${address}/punkt/2.1`);
  await note(member).fill('Spørg til prisen');
  await isSaved(member);
  await expectNarrow(member, 'a note on a phone');
  await member.reload();
  await expect(note(member)).toHaveValue('Spørg til prisen');

  const tablet = await people.enter('medlem', upright);
  await tablet.goto(`${address}/punkt/2.1`);
  await expect(note(tablet)).toHaveValue('Spørg til prisen');
  await member.context().setOffline(true);
  await note(member).fill('Spørg til prisen og tiden');
  await expect(member.getByText('Ligger på denne enhed og gemmes, så snart forbindelsen er der.')).toBeVisible();
  await note(tablet).fill(theirs);
  await isSaved(tablet);
  await member.context().setOffline(false);
  await expect(note(member)).toHaveValue(`${theirs}\n\nog tiden`);
  await isSaved(member);
  await tablet.reload();
  await expect(note(tablet)).toHaveValue(`${theirs}\n\nog tiden`);

  await test.step('the notes of the meeting are on a page, and among all of them they are found by their words', async () => {
    await member.goto(`${address}/dagsorden`);
    await member.getByRole('link', { name: 'Mine noter' }).click();
    await expect(member.getByText(`Fra mødet i KKR Midtjylland den 4. marts ${year}`)).toBeVisible();
    await expect(member.getByText('1 note', { exact: true })).toBeVisible();
    await member.getByRole('link', { name: 'Vis noter fra alle møder' }).click();
    await expect(member).toHaveURL(/\/noter$/);
    const card = member.getByRole('listitem').filter({ hasText: payer });
    await expect(card.getByRole('link', { name: /^2\.1/ })).toBeVisible();
    await member.getByRole('searchbox', { name: 'Søg i dine noter' }).fill(`BETALER ${payer} tiden`);
    await expect(card).toHaveCount(1);
    await member.getByRole('searchbox', { name: 'Søg i dine noter' }).fill('noget helt andet');
    await expect(member.getByText('0 noter')).toBeVisible();
    await expectAccessible(member, 'all notes');
    await expectNarrow(member, 'all notes');
  });
});

test('a note is shared with a colleague as long as they may read the item', async ({ people }) => {
  const { desk, address } = await sent(people);
  const member = await people.enter('medlem', upright);
  await member.goto(`${address}/punkt/2.1`);
  await note(member).fill('Vi to bør tale sammen');
  await isSaved(member);
  await member.getByText('Del noten med kolleger').click();
  for (const name of [/Silkeborg$/, /^Stedfortræder/]) await member.getByRole('checkbox', { name }).first().check();
  await expect(member.getByText('Du har delt den med 2 kolleger.')).toBeVisible();
  await expectAccessible(member, 'a note that is shared');

  const substitute = await people.enter('stedfortraeder', phone);
  await substitute.goto(`${address}/punkt/2.1`);
  await expect(substitute.getByRole('heading', { name: /^Note fra/ })).toBeVisible();
  await expect(substitute.getByText('Vi to bør tale sammen')).toBeVisible();
  await expect(note(substitute)).toHaveValue('');
  const chair = await people.enter('formand');
  await chair.goto(`${address}/punkt/2.1`);
  await expect(chair.getByText('Vi to bør tale sammen')).toBeVisible();
  await expect(desk.getByText('Vi to bør tale sammen')).toHaveCount(0);

  await inAgenda(desk, '2.1').click();
  await desk.getByRole('switch', { name: 'Lukket punkt' }).click();
  await expect(substitute.getByText('findes ikke i dette møde')).toBeVisible();
  await expect(substitute.getByText('Vi to bør tale sammen')).toHaveCount(0);
  await member
    .getByRole('checkbox', { name: /Silkeborg$/ })
    .first()
    .uncheck();
  await expect(member.getByText('Du har delt den med 1 kollega.')).toBeVisible();
  await chair.reload();
  await expect(note(chair)).toBeVisible();
  await expect(chair.getByText('Vi to bør tale sammen')).toHaveCount(0);
});
