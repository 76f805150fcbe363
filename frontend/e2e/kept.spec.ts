/** Words in a form that is not sent: they survive others, other items and a reload, and nothing takes them unseen. */
import { finishAs, inAgenda, liveMeeting, newMeeting, openItem, step } from './meeting';
import { expect, test } from './raadslag';
import { confirm } from './year';

const task = 'Hvad skal gøres';

test('a form with words survives somebody else’s next step, another item, and a reload', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const other = await people.enter('referent');
  const address = await liveMeeting(desk);
  await openItem(desk, '1.1');
  await other.goto(`${address}/punkt/1.1`);
  await desk.getByRole('button', { name: 'Tilføj opfølgning' }).click();
  await desk.getByLabel(task).fill('Brev til kommunerne');
  await desk.locator('form').getByRole('button', { name: 'Gem' }).focus();

  await finishAs(other, 'Drøftet');
  await expect(inAgenda(desk, '2.1')).toContainText('Nu');
  await expect(desk.getByLabel(task), 'one is not led away from words').toHaveValue('Brev til kommunerne');

  await inAgenda(desk, '2.2').click();
  const note = desk.getByRole('region', { name: 'Du har ord, der ikke er gemt' });
  await expect(note).toContainText('Opfølgning, punkt 1.1');
  await desk.reload();
  await expect(note).toContainText('Brev til kommunerne');
  await note.getByRole('link', { name: 'Gå til: Opfølgning, punkt 1.1' }).click();
  await expect(desk.getByLabel(task)).toHaveValue('Brev til kommunerne');
  await expect(note).toBeHidden();
  await desk.locator('form').getByRole('button', { name: 'Gem' }).click();
  await expect(desk.getByLabel(task)).toBeHidden();
  await expect(desk.getByRole('main')).toContainText('Brev til kommunerne');
  await desk.reload();
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(note, 'saved, it is kept no longer').toBeHidden();
});

test('an item removed while somebody writes in it says so, and shows the words', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const other = await people.enter('referent');
  const address = await newMeeting(desk);
  await inAgenda(desk, '2.2').click();
  await desk.getByRole('button', { name: 'Redigér Baggrund' }).click();
  await desk.keyboard.type('Ord, som ingen må miste.');
  await expect(desk.getByRole('textbox', { name: 'Baggrund' })).toContainText('Ord, som ingen må miste.');
  await other.goto(`${address}/punkt/2.1`);
  await other.getByRole('button', { name: 'Mere om punkt 2.2' }).click();
  await other.getByRole('button', { name: 'Fjern punktet …' }).click();
  await confirm(other, 'Fjern punktet');
  const said = desk.getByRole('alert').filter({ hasText: 'Punkt 2.2' });
  await expect(said).toContainText('er fjernet fra dagsordenen, mens du skrev i det');
  await expect(said).toContainText('Ord, som ingen må miste.');
  await expect(said.getByRole('button', { name: 'Kopiér ordene' })).toBeVisible();
  await said.getByRole('button', { name: 'Luk' }).click();
  await expect(said).toBeHidden();
});

test('a member’s apology is kept too, Esc discards nothing, and logging out asks first', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk);
  await step(desk, 'Send dagsordenen ud');
  const member = await people.enter('medlem');
  await member.goto(address);
  const cannot = member.getByRole('button', { name: 'Jeg kan ikke komme' });
  await cannot.press('Enter');
  await member.keyboard.type('Jeg er på rejse');
  await member.keyboard.press('Escape');
  await expect(cannot).toBeFocused();
  await expect(member.getByText('Du har ord, der ikke er gemt')).toBeVisible();
  await member.reload();
  await expect(member.getByLabel('Bemærkning til sekretariatet')).toHaveValue('Jeg er på rejse');
  await member.getByRole('button', { name: 'Log ud' }).click();
  await expect(member.getByRole('dialog')).toContainText('Du har ord, der ikke er gemt');
  await member.keyboard.press('Enter');
  await member.keyboard.press('Escape');
  await expect(member.getByRole('button', { name: 'Log ud' })).toBeFocused();
  await member.getByRole('button', { name: 'Annullér' }).click();
  await expect(cannot).toBeFocused();
  expect(await member.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.ord.')))).toEqual([]);
});
