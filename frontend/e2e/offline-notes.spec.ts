/** What people keep to themselves of a meeting lies on the device with it. */
import { everythingOn, giveIn, keepFirst, sentOut, test } from './offline';
import { expect, logIn } from './raadslag';
import { mark } from './rounds';

test('notes are read and written without a line, highlights are read, and words reach the server with it', async ({
  people,
  device,
}) => {
  const { address } = await sentOut(await people.enter('sekretariat'));
  let page = await device.enter('medlem');
  const note = () => page.getByRole('textbox', { name: 'Min note' });
  await page.goto(`${address}/punkt/2.1`);
  await note().fill('Spørg til driften.');
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
  const highlights = () => page.getByRole('region', { name: 'Mine fremhævninger' });
  const painted = () =>
    page.evaluate(() => [...(CSS.highlights.get('fremhaevet') ?? [])].map((range) => (range as Range).toString()));
  await mark(page.locator('[data-field="background"]'), 'Tolv kommuner');
  await page.getByRole('toolbar').getByRole('button', { name: 'Fremhæv', exact: true }).click();
  await expect.poll(painted).toEqual(['Tolv kommuner']);
  await page.goto(`${address}/dagsorden`);
  await keepFirst(page);
  expect(await everythingOn(page)).not.toContain('Spørg til driften');
  await device.close();

  page = await device.open(true);
  await giveIn(page);
  await page.getByRole('listitem').filter({ hasText: 'KKR' }).getByRole('link').click();
  await page.getByRole('link', { name: /^2\.1/ }).click();
  await expect(note()).toHaveValue('Spørg til driften.');
  await expect(highlights()).toContainText('Tolv kommuner');
  await expect.poll(painted).toEqual(['Tolv kommuner']);
  await expect(highlights().getByRole('button', { name: /^Fjern/ }), 'changing them needs a line').toBeHidden();
  await note().fill('Spørg til driften og til lyset.');
  await expect(page.getByText(/^Ligger på denne enhed/)).toBeVisible();
  await device.setOffline(false);
  await expect(page.getByText('Du læser det, der er gemt på enheden.')).toBeHidden({ timeout: 60_000 });
  await expect(note(), 'the closed browser has left its login').toBeHidden();
  await logIn(page, 'medlem');
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
  await expect(note()).toHaveValue('Spørg til driften og til lyset.');
  const other = await people.enter('medlem');
  await other.goto(`${address}/punkt/2.1`);
  await expect(other.getByRole('textbox', { name: 'Min note' })).toHaveValue('Spørg til driften og til lyset.');
});
