import { pages } from './accessible';
import { inAgenda, newMeeting, step } from './meeting';
import { expect, phone, test } from './raadslag';

test('a mayor answers on a phone, and the secretariat sees it without a reload', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk);
  await step(desk, 'Send dagsordenen ud');
  await desk.goto(address);
  await inAgenda(desk, '2.1').click();
  await desk.getByRole('button', { name: 'Spørg kommunerne' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Spørgsmål').fill('Giver I tilsagn til 115 kr. pr. indbygger?');
  await dialog.getByLabel('Sidste dag for svar').fill('2071-08-31');
  await expect(dialog.getByRole('checkbox', { name: 'Samsø' })).toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Samsø' }).uncheck();
  await dialog.getByLabel('Hvorfor Samsø ikke spørges').fill('allerede med');
  await pages(desk, 'asking the municipalities');
  await dialog.getByRole('button', { name: 'Send forespørgslen' }).click();
  await expect(dialog).toBeHidden();
  await desk.getByRole('link', { name: 'Giver I tilsagn til 115 kr.' }).first().click();
  await expect(desk.getByText('0 af 18, 18 mangler')).toBeVisible();
  const inquiry = desk.url();

  const mayor = await people.enter('medlem', phone);
  await mayor.goto(inquiry);
  const own = mayor.getByRole('region', { name: 'Svar for Randers' });
  await own.getByLabel('Giver tilsagn med forbehold').check();
  await own.getByLabel('Forbehold eller bemærkninger').fill('Hvis alle er med');
  await pages(mayor, 'the answer on a phone');
  await own.getByRole('button', { name: 'Send svaret' }).click();
  await expect(own.getByText('Randers: Giver tilsagn med forbehold. Svaret er modtaget')).toBeVisible();
  await expect(own.getByText('Hvis alle er med')).toBeVisible();

  await expect(desk.getByText('0 af 18, 1 med forbehold eller bemærkninger, 17 mangler')).toBeVisible();
  await desk.getByRole('button', { name: 'Registrér svar for Aarhus' }).press('Enter');
  await desk.getByLabel('Giver tilsagn', { exact: true }).check();
  await desk.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(desk.getByText('1 af 18 kommuner gav tilsagn, og 1 gav tilsagn med forbehold.')).toBeVisible();
  await pages(desk, 'an inquiry of the secretariat');
});
