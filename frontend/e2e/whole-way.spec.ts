import { readFile } from 'node:fs/promises';
import {
  decision,
  finish,
  confirmImport,
  importFile,
  inAgenda,
  agenda,
  saved,
  step,
  write,
  takePhrase,
  phrases,
  finishAs,
  year,
} from './meeting';
import { expect, test } from './raadslag';

test('from a text file to the minutes: the whole way of a meeting', async ({ people }) => {
  const page = await people.enter('sekretariat');

  await test.step('the agenda is imported and read without a remark', async () => {
    await importFile(page, 'dagsorden.txt', agenda);
    const report = await confirmImport(page);
    await expect(report).toContainText('Alle linjer i filen fandt en plads.');
    await report.getByRole('button', { name: 'Åbn mødet' }).click();
    await expect(page.getByRole('navigation', { name: 'Dagsorden' })).toContainText('4. Udpegninger ingen punkter');
  });

  await test.step('the meeting starts only when confirmed', async () => {
    await page.getByRole('button', { name: 'Start mødet' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annullér' }).click();
    await expect(page.getByRole('banner')).toContainText('Udkast');
    await step(page, 'Start mødet');
    await expect(page.getByRole('banner')).toContainText('Mødet er i gang');
  });

  await test.step('the item shows its case and recommendation', async () => {
    await inAgenda(page, '2.1').click();
    await page.getByRole('button', { name: 'Åbn punkt' }).click();
    const item = page.getByRole('main');
    await expect(item.getByRole('region', { name: 'Baggrund' })).toContainText('Tolv kommuner ønsker');
    await expect(item.getByRole('region', { name: 'Indstilling' })).toContainText('tiltræder planen');
    await expect(item.getByRole('region', { name: 'Sagsfremstilling' }).getByRole('table')).toContainText('Kystruten');
    await expect(inAgenda(page, '2.1')).toContainText('Nu');
  });

  await test.step('a phrase that answers the recommendation is one keystroke away', async () => {
    await expect(phrases(page).getByRole('button').first()).toContainText('KKR Midtjylland tiltrådte planen');
    await page.keyboard.press('1');
    await expect(decision(page)).toContainText('KKR Midtjylland tiltrådte planen for de første tre ruter');
    await expect(page.getByLabel('Udfald')).toHaveValue('endorsed');
  });

  await test.step('it is edited by typing and saved on the way', async () => {
    await write(page, ' Hederuten bygges først.');
    await expect(decision(page)).toContainText('Hederuten bygges først.');
    await expect(saved(page)).toBeVisible();
  });

  await test.step('Ctrl+Enter finishes it and opens the next', async () => {
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lån af hjælpemidler på tværs af kommunegrænser');
    await expect(decision(page)).toBeVisible();
    await expect(inAgenda(page, '2.1')).toContainText('Tiltrådt');
    await expect(inAgenda(page, '2.2')).toContainText('Nu');
  });

  await test.step('a finished item is taken up again and finished with another outcome', async () => {
    await takePhrase(page, 1);
    await page.keyboard.press('Control+Enter');
    await expect(inAgenda(page, '2.2')).toContainText('Drøftet');
    await page.getByRole('button', { name: 'Udsæt punkt' }).click();
    await expect(inAgenda(page, '3.1')).toContainText('Udsat');
    await inAgenda(page, '2.1').click();
    await page.getByRole('button', { name: 'Genoptag punkt' }).click();
    await expect(decision(page)).toContainText('Hederuten bygges først.');
    await finishAs(page, 'Godkendt');
    await expect(inAgenda(page, '2.1')).toContainText('Godkendt');
  });

  await test.step('the meeting ends, and its minutes are a PDF', async () => {
    await inAgenda(page, '1.1').click();
    await page.getByRole('button', { name: 'Åbn punkt' }).waitFor();
    await page.keyboard.press('Enter');
    await finish(page).waitFor();
    await finishAs(page, 'Godkendt');
    await expect(page.getByText('4 af 4 behandlet')).toBeVisible();
    await step(page, 'Afslut mødet');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent referat (PDF)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`UDKAST Referat KKR Midtjylland ${year}-03-04.pdf`);
    const pdf = await readFile(await file.path());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(10_000);
    const forWord = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Flere handlinger' }).click();
    await page.getByRole('button', { name: 'Hent referat (Word)' }).click();
    const docx = await forWord;
    expect(docx.suggestedFilename()).toBe(`UDKAST Referat KKR Midtjylland ${year}-03-04.docx`);
    expect((await readFile(await docx.path())).subarray(0, 2).toString()).toBe('PK');
  });
});
