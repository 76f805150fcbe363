import { pages } from './accessible';
import { expect, phone, test } from './raadslag';

test('a pasted list is previewed, ticked off and created, and everybody sees the dates', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await page.getByRole('link', { name: 'Kalender', exact: true }).click();
  await page.goto('/kalender/2038/midtjylland');
  await page.getByRole('button', { name: 'Indsæt liste med datoer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: 'Datoer' })
    .fill('Møder 2038\n5. februar kl. 10-14, Viborg\ntors. den 8. april kl. 10\nsommerferie');
  await dialog.getByRole('button', { name: 'Vis, hvad der forstås' }).click();
  await expect(dialog.getByRole('row')).toHaveCount(5);
  await expect(dialog).toContainText('Der er ingen dato i linjen.');
  await dialog.getByRole('checkbox', { name: /8. april/ }).uncheck();
  await dialog.getByRole('button', { name: 'Opret 1 møde' }).click();
  await expect(page.getByText('1 møde er oprettet.')).toBeVisible();
  await expect(page.getByText('Dagsorden sendes ud')).toBeVisible();
  await pages(page, 'the calendar of the secretariat');

  const visitor = await people.enter('visitor', phone);
  await visitor.goto('/kalender/2038/midtjylland');
  await expect(visitor.getByText('Møde i KKR Midtjylland')).toBeVisible();
  await expect(visitor.getByText('kl. 10.00–14.00, Viborg')).toBeVisible();
  await expect(visitor.getByText('Dagsorden sendes ud')).toBeHidden();
  await expect(visitor.getByRole('button', { name: 'Nyt møde' })).toBeHidden();
});
