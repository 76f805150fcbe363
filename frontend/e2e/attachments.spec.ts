import type { Page } from '@playwright/test';
import { inAgenda, liveMeeting, newMeeting, part, step } from './meeting';
import { expect, test } from './raadslag';

/** A PDF that a browser shows: one empty page. */
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n',
  'latin1',
);
const drawn = 'BT /F1 12 Tf 20 100 Td (Tre ruter langs fjorden) Tj ET';
/** The same with words on it. */
const written = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n' +
    `4 0 obj<</Length ${drawn.length}>>stream\n${drawn}\nendstream endobj\n` +
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n',
  'latin1',
);
const file = (name: string, buffer = pdf) => ({ name, mimeType: 'application/octet-stream', buffer });

const papers = (page: Page) => part(page, 'Bilag');
const links = (page: Page) => papers(page).getByRole('list').first().getByRole('link');

async function upload(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await papers(page)
    .getByRole('button', { name: /^Tilføj (bilag|flere)$/ })
    .click();
  await (await chooser).setFiles(files);
}

test('attachments are uploaded, ordered, renamed, replaced and removed, and a member opens them', async ({
  people,
}) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk);
  await inAgenda(desk, '2.1').click();
  await upload(desk, file('Kort.pdf', written), file('Notat_om_ruter.pdf'), file('Budget.pdf'));
  await expect(links(desk)).toHaveText(['Kort', 'Notat om ruter', 'Budget']);

  await desk.getByRole('button', { name: 'Flyt Budget op' }).click();
  await expect(links(desk)).toHaveText(['Kort', 'Budget', 'Notat om ruter']);
  await desk.getByRole('button', { name: 'Flyt Budget op' }).press('Alt+ArrowUp');
  await expect(links(desk)).toHaveText(['Budget', 'Kort', 'Notat om ruter']);

  await desk.getByRole('button', { name: 'Omdøb Kort', exact: true }).click();
  await desk.getByRole('textbox', { name: 'Bilagets titel' }).fill('Kort over ruterne');
  await desk.keyboard.press('Enter');
  await expect(links(desk)).toHaveText(['Budget', 'Kort over ruterne', 'Notat om ruter']);

  const chooser = desk.waitForEvent('filechooser');
  await desk.getByRole('button', { name: 'Erstat filen i Budget' }).click();
  await (await chooser).setFiles([file('Budget 2.pdf')]);
  await desk.getByRole('button', { name: 'Udgaver af Budget' }).click();
  await expect(desk.getByRole('dialog')).toContainText('Udgave 2: Budget 2.pdf');
  await expect(desk.getByRole('dialog')).toContainText('Udgave 1: Budget.pdf');
  await desk.getByRole('dialog').getByRole('button', { name: 'Luk' }).click();

  await desk.getByRole('button', { name: 'Fjern Notat om ruter' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Fjern' }).click();
  await expect(links(desk)).toHaveText(['Budget', 'Kort over ruterne']);

  await step(desk, 'Send dagsordenen ud');
  const member = await people.enter('medlem');
  await member.goto(`${address}/punkt/2.1`);
  const link = part(member, 'Bilag').getByRole('link', { name: /^Kort over ruterne/ });
  await expect(link).toContainText('PDF, ');
  await link.click();
  const shown = member.getByRole('region', { name: 'Kort over ruterne', exact: true });
  await expect(shown.getByRole('region', { name: 'Side 1 af 1' })).toHaveText('Tre ruter langs fjorden');
  await shown.getByRole('button', { name: 'Luk' }).click();

  // The words of a paper, by the keyboard; a page without words says so.
  const asText = (title: string) => part(member, 'Bilag').locator(`summary[aria-label='Vis "${title}" som tekst']`);
  await asText('Kort over ruterne').press('Enter');
  await expect(part(member, 'Bilag').getByRole('region')).toHaveText('Tre ruter langs fjorden');
  await asText('Budget').press('Enter');
  await expect(part(member, 'Bilag')).toContainText('Filen er billeder uden tekst.');
});

test('a file of a false kind or size is refused in Danish and can be tried again', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  await newMeeting(desk);
  await inAgenda(desk, '2.1').click();
  await upload(desk, file('billede.png'));
  await expect(papers(desk).getByRole('alert')).toContainText('men indholdet er PDF');
  await papers(desk).getByRole('button', { name: 'Fjern meddelelsen om billede.png' }).click();
  await upload(desk, file('brev.exe', Buffer.from('MZ\u0090')));
  await expect(papers(desk).getByRole('alert')).toContainText('hverken PDF, Word');
  await papers(desk).getByRole('button', { name: 'Fjern meddelelsen om brev.exe' }).click();
  await desk.route(/\/attachments\?/, (route) => route.abort(), { times: 1 });
  await upload(desk, file('Notat.pdf'));
  await expect(papers(desk).getByRole('alert')).toContainText('Serveren svarer ikke');
  await papers(desk).getByRole('button', { name: 'Prøv Notat.pdf igen' }).click();
  await expect(links(desk)).toHaveText(['Notat']);
});

test("the demo's letter box is reached from every page", async ({ people }) => {
  await liveMeeting(await people.enter('sekretariat'));
  const page = await people.enter('visitor');
  await page.getByRole('link', { name: 'Demo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Postkasse' })).toBeVisible();
  await expect(page.getByText('Dagsorden: KKR Midtjylland').first()).toBeVisible();
});
