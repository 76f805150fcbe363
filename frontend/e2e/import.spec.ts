import { agenda, importFile, oddAgenda } from './meeting';
import { expect, test } from './raadslag';

const refused = [
  {
    what: 'a file that is no agenda',
    content: 'Indkøbsliste\n\n- mælk\n- rugbrød\n',
    says: 'Filen ligner ikke en dagsorden eller et referat',
  },
  {
    what: 'an agenda without a date',
    content: agenda.replace(/Dato:.*/, ''),
    says: 'Filen fortæller ikke, hvornår mødet er.',
  },
  {
    what: 'an agenda of nobody',
    content: agenda.replaceAll(/KKR Midtjylland/gi, 'mødet'),
    says: 'Filen fortæller ikke, hvilket KKR',
  },
  { what: 'an empty file', content: '', says: 'Filen er tom.' },
  { what: 'a file that is no text', content: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 1, 2, 0]), says: 'Filen' },
  {
    what: 'a file of 6 MB',
    content: `${agenda}\n${'a '.repeat(3 * 1024 * 1024)}`,
    says: 'Filen er for stor. Den må højst fylde 5 MB.',
  },
  {
    what: "another region's agenda",
    content: agenda.replaceAll(/Midtjylland/gi, 'Syddanmark'),
    says: 'ikke rettigheder',
  },
];

for (const { what, content, says } of refused) {
  test(`importing ${what} is refused in Danish, and nothing is made of it`, async ({ people }) => {
    const page = await people.enter('sekretariat');
    const meetings = page.getByRole('main').getByRole('link');
    await expect(meetings.first()).toBeVisible();
    const before = await meetings.count();
    await importFile(page, 'fil.txt', content);
    const answer = page.getByRole('main').getByRole('status').filter({ hasText: 'Filen kunne ikke importeres' });
    await expect(answer).toContainText(says);
    await page.goto('/');
    await expect(meetings).toHaveCount(before);
    await importFile(page, 'dagsorden.txt', agenda);
    await expect(page.getByRole('dialog', { name: 'Mødet er importeret' })).toBeVisible();
  });
}

test('a file from an old Windows program keeps its Danish letters', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await importFile(page, 'dagsorden.txt', Buffer.from(agenda, 'latin1'));
  await page.getByRole('dialog').getByRole('button', { name: 'Åbn mødet' }).click();
  await expect(page.getByRole('navigation', { name: 'Dagsorden' })).toContainText('Lån af hjælpemidler på tværs');
  await expect(page.getByRole('navigation', { name: 'Dagsorden' })).toContainText(
    'Fælles cykelruter mellem købstæderne',
  );
});

test('what the reader wonders about is shown before the meeting is opened', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await importFile(page, 'dagsorden.txt', oddAgenda);
  const report = page.getByRole('dialog', { name: 'Mødet er importeret' });
  await expect(report.getByRole('heading', { name: 'Læg mærke til' })).toBeVisible();
  await expect(report.getByRole('listitem')).toHaveText('Punkt 3.1 har ingen indstilling.');
});

test('only the secretariat is offered to import', async ({ people }) => {
  for (const person of ['medlem', 'formand', 'visitor'] as const) {
    const page = await people.enter(person);
    await expect(page.getByRole('heading', { level: 1, name: 'Møder' })).toBeVisible();
    await expect(page.getByText(/Henter/)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Importér dagsorden' })).toBeHidden();
  }
});
