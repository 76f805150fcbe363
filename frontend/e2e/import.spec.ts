import type { Page } from '@playwright/test';
import { agenda, confirmImport, importFile, oddAgenda } from './meeting';
import { expect, test } from './raadslag';

const refused = [
  {
    what: 'a file that is no agenda',
    content: 'Indkøbsliste\n\n- mælk\n- rugbrød\n',
    says: 'Filen ligner ikke en dagsorden eller et referat',
  },
  { what: 'an empty file', content: '', says: 'Filen er tom.' },
  { what: 'a file that is no text', content: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 1, 2, 0]), says: 'Filen' },
  {
    what: 'a text of 6 MB',
    content: `${agenda}\n${'a '.repeat(3 * 1024 * 1024)}`,
    says: 'Filen er for stor; en dagsorden må højst fylde 25 MB, som ren tekst 5 MB.',
  },
];

/** The meetings on the start page, which come all at once; what waits for the person comes when it comes. */
async function listed(page: Page): Promise<(string | null)[]> {
  const meetings = page.getByRole('main').locator('a.card[href^="/moede/"]');
  await meetings.first().waitFor();
  return meetings.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
}

for (const { what, content, says } of refused) {
  test(`importing ${what} is refused in Danish, and creates nothing`, async ({ people }) => {
    const page = await people.enter('sekretariat');
    const before = await listed(page);
    await importFile(page, 'fil.txt', content);
    const answer = page.getByRole('main').getByRole('status').filter({ hasText: 'Filen kunne ikke importeres' });
    await expect(answer).toContainText(says);
    await page.goto('/');
    expect(await listed(page)).toEqual(before);
    await importFile(page, 'dagsorden.txt', agenda);
    await confirmImport(page);
  });
}

test('a file from an old Windows program keeps its Danish letters', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await importFile(page, 'dagsorden.txt', Buffer.from(agenda, 'latin1'));
  await (await confirmImport(page)).getByRole('button', { name: 'Åbn mødet' }).click();
  await expect(page.getByRole('navigation', { name: 'Dagsorden' })).toContainText('Lån af hjælpemidler på tværs');
  await expect(page.getByRole('navigation', { name: 'Dagsorden' })).toContainText(
    'Fælles cykelruter mellem købstæderne',
  );
});

const review = (page: Page) => page.getByRole('dialog', { name: 'Gennemse importen' });

test('warnings about the file are shown before anything is created', async ({ people }) => {
  const page = await people.enter('sekretariat');
  const before = await listed(page);
  await importFile(page, 'dagsorden.txt', oddAgenda);
  await expect(review(page).getByRole('heading', { name: 'Læg mærke til' })).toBeVisible();
  await expect(review(page)).toContainText('Punkt 3.1 har ingen indstilling.');
  await review(page).getByRole('button', { name: 'Annullér' }).click();
  await page.goto('/');
  expect(await listed(page)).toEqual(before);
});

test('the keyboard is enough to correct the file, and the corrections become the meeting', async ({ people }) => {
  const page = await people.enter('sekretariat');
  const text = agenda
    .replace(/Dato:.*/, '')
    .replaceAll(/KKR Midtjylland/gi, 'mødet')
    .replace('2.1. ', 'Madpakker medbringes af alle.\n\n2.1. Lukket punkt: ');
  await importFile(page, 'dagsorden.txt', text);
  const create = review(page).getByRole('button', { name: 'Opret mødet' });
  await expect(create).toBeDisabled();
  await expect(review(page).getByLabel('Organ')).toBeFocused();
  await review(page).getByLabel('Organ').selectOption('KKR Midtjylland');
  await review(page).getByLabel('Dato').fill('2027-03-04');
  await review(page).getByLabel('Begynder kl.').fill('09:30');
  await expect(review(page).getByLabel('Punkt 2.1 er lukket for offentligheden')).toBeChecked();
  await review(page).getByLabel('Punkt 1.1 er lukket for offentligheden').press('Space');
  await review(page)
    .getByLabel('Hvor hører “Madpakker medbringes af alle.” hjemme?')
    .selectOption('Punkt 1.1: Baggrund');
  await expect(review(page).getByText('Læst med dine rettelser.')).toBeVisible();
  await create.press('Enter');
  const report = page.getByRole('dialog', { name: 'Mødet er importeret' });
  await report.getByRole('button', { name: 'Åbn mødet' }).click();
  await expect(page.getByRole('banner')).toContainText('4. marts 2027');
  await expect(page.getByRole('main')).toContainText('Madpakker medbringes af alle');
  await expect(page.getByRole('main')).toContainText('Lukket');
});

test("another region's agenda can only become a meeting of one's own body", async ({ people }) => {
  const page = await people.enter('sekretariat');
  await importFile(page, 'dagsorden.txt', agenda.replaceAll(/Midtjylland/gi, 'Syddanmark'));
  await expect(review(page)).toContainText('Filen siger KKR Syddanmark, som du ikke skriver for.');
  await expect(review(page).getByRole('button', { name: 'Opret mødet' })).toBeDisabled();
});

test('only the secretariat may import', async ({ people }) => {
  for (const person of ['medlem', 'formand', 'visitor'] as const) {
    const page = await people.enter(person);
    await expect(page.getByRole('heading', { level: 1, name: 'Møder' })).toBeVisible();
    await expect(page.getByText(/Henter/)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Importér dagsorden' })).toBeHidden();
  }
});
