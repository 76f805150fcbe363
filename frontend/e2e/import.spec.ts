import { agenda, confirmImport, importFile, importFiles, oddAgenda, onlyOnce, review, year } from './meeting';
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

for (const { what, content, says } of refused) {
  test(`importing ${what} is refused in Danish, and creates nothing`, async ({ people }) => {
    const page = await people.enter('sekretariat');
    await importFile(page, 'fil.txt', content);
    await expect(page.getByRole('main')).toContainText(says);
    await expect(page.getByRole('button', { name: /^Opret/ })).toHaveCount(0);
    await page.goto('/');
    await importFile(page, 'dagsorden.txt', agenda);
    await confirmImport(page);
  });
}

test('a file from an old Windows program keeps its Danish letters', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await importFile(page, 'dagsorden.txt', Buffer.from(agenda + onlyOnce(), 'latin1'));
  await (await confirmImport(page)).getByRole('button', { name: 'Åbn mødet' }).click();
  await expect(page.getByRole('navigation', { name: 'Dagsorden' })).toContainText('Lån af hjælpemidler på tværs');
  await expect(page.getByRole('navigation', { name: 'Dagsorden' })).toContainText(
    'Fælles cykelruter mellem købstæderne',
  );
});

test('the keyboard is enough to correct the file, and the corrections become the meeting', async ({ people }) => {
  const page = await people.enter('sekretariat');
  const text = agenda
    .replace(/Dato:.*/, '')
    .replaceAll(/KKR Midtjylland/gi, 'mødet')
    .replace('2.1. ', 'Madpakker medbringes af alle.\n\n2.1. Lukket punkt: ');
  await importFile(page, 'dagsorden.txt', text);
  const main = await review(page);
  const create = main.getByRole('button', { name: 'Opret mødet' });
  await expect(create).toBeDisabled();
  await main.getByLabel('Organ').selectOption('KKR Midtjylland');
  await main.getByLabel('Dato').fill(`${year}-03-04`);
  await main.getByLabel('Begynder kl.').fill('09:30');
  await expect(main.getByLabel('Punkt 2.1 er lukket for offentligheden')).toBeChecked();
  await main.getByLabel('Punkt 1.1 er lukket for offentligheden').press('Space');
  await main.getByRole('button', { name: 'Udelad punkt 2.2' }).press('Enter');
  await expect(main.getByRole('button', { name: /^Fortryd/ })).toBeFocused();
  await expect(main.getByLabel('Titel på punkt 2.2')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(main.getByLabel('Titel på punkt 2.2'), 'the focus goes to what is there again').toBeFocused();
  await main.getByLabel('Hvor hører “Madpakker medbringes af alle.” hjemme?').selectOption('Punkt 1.1: Baggrund');
  await main.getByLabel('Titel på punkt 2.1').fill('Cykler i toget');
  await main.getByLabel('Titel på punkt 2.1').press('Tab');
  await expect(main.getByText('Læst med dine rettelser.')).toBeVisible();
  // Closed and opened again: nothing that was said is lost.
  await page.reload();
  await expect(main.getByLabel('Titel på punkt 2.1')).toHaveValue('Cykler i toget');
  await create.press('Enter');
  const report = page.getByRole('dialog', { name: 'Mødet er importeret' });
  await report.getByRole('button', { name: 'Åbn mødet' }).click();
  await expect(page.getByRole('banner')).toContainText(`4. marts ${year}`);
  await expect(page.getByRole('main')).toContainText('Madpakker medbringes af alle');
  await expect(page.getByRole('main')).toContainText('Lukket');
  await expect(page.getByRole('navigation', { name: 'Dagsorden' })).toContainText('Cykler i toget');
});

test('no meeting is made of a file before all corrections of it are saved', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await importFile(page, 'dagsorden.txt', agenda.replace(/Dato:.*/, 'Dato: 05-06-2029 kl. 10.00'));
  const main = await review(page);
  const create = main.getByRole('button', { name: 'Opret mødet' });
  await expect(create).toBeEnabled();
  await page.route('**/corrections', (route) => route.abort());
  const closed = main.getByLabel('Punkt 2.1 er lukket for offentligheden');
  await closed.press('Space');
  await expect(main.getByRole('alert')).toContainText('Det, du rettede sidst, er ikke gemt endnu.');
  await expect(create).toBeDisabled();
  await page.unroute('**/corrections');
  await main.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(create).toBeEnabled();
  await expect(closed).toBeChecked();
  // What is emptied shows what counts.
  const title = main.getByLabel('Titel på punkt 2.1');
  const before = await title.inputValue();
  await title.fill('');
  await title.press('Tab');
  await expect(title).toHaveValue(before);
  await main.getByLabel('Slutter kl.').fill('09:00');
  await expect(main.getByText('Mødet kan ikke slutte, før det begynder')).toBeVisible();
  await expect(create).toBeDisabled();
  await main.getByLabel('Slutter kl.').fill('12:00');
  await create.click();
  await page.getByRole('dialog').waitFor();
  await page.reload();
  await expect(main).toContainText('dagsorden.txt er blevet til et møde.');
  await expect(main.getByLabel('Titel på punkt 2.1')).toBeDisabled();
  await main.getByRole('link', { name: 'Åbn mødet' }).click();
  await expect(page.getByRole('banner')).toContainText('5. juni 2029');
});

test('a colleague makes the meeting while a correction is on its way: both see which one it is', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await importFile(page, 'dagsorden.txt', agenda.replace(/Dato:.*/, 'Dato: 06-06-2029 kl. 10.00'));
  const main = await review(page);
  const colleague = await people.enter('referent');
  await colleague.goto(page.url());
  await colleague.getByRole('button', { name: 'Opret mødet' }).click();
  await expect(colleague.getByRole('dialog', { name: 'Mødet er importeret' })).toBeVisible();
  await main.getByLabel('Punkt 2.1 er lukket for offentligheden').press('Space');
  await expect(main).toContainText('dagsorden.txt er blevet til et møde.');
  await expect(main.getByRole('alert')).toHaveCount(0);
  await expect(main.getByLabel('Punkt 2.1 er lukket for offentligheden')).not.toBeChecked();
  await main.getByRole('link', { name: 'Åbn mødet' }).click();
  await expect(page.getByRole('banner')).toContainText('6. juni 2029');
});

test('many files at once: those that are ready become meetings, a colleague goes on with the rest', async ({
  people,
}) => {
  const page = await people.enter('sekretariat');
  const march = agenda.replace(`04-03-${year}`, '14-03-2029') + onlyOnce();
  await importFiles(
    page,
    { name: 'marts.txt', content: march },
    { name: 'april.txt', content: agenda.replace(`04-03-${year}`, '15-04-2029') + onlyOnce() },
    { name: 'igen.txt', content: march },
    { name: 'ulæselig.txt', content: 'Indkøbsliste\n\n- mælk\n' },
    { name: 'uden dato.txt', content: oddAgenda.replace(/Dato:.*/, '') + onlyOnce() },
  );
  await expect(page.getByText('5 af 5 filer er læst')).toBeVisible();
  await expect(page.getByText('Den samme fil er allerede med i importen.')).toBeVisible();
  await expect(page.getByText('Filen ligner ikke en dagsorden')).toBeVisible();
  await page.getByRole('button', { name: 'Opret 2 møder' }).click();
  await expect(page.getByText('2 møder er oprettet.')).toBeVisible();

  const colleague = await people.enter('referent');
  await colleague.goto(new URL(page.url()).pathname);
  await expect(colleague.getByRole('link', { name: 'Åbn mødet fra marts.txt' })).toBeVisible();
  await colleague.getByRole('link', { name: 'Gennemse uden dato.txt' }).click();
  const main = await review(colleague);
  await expect(main.getByRole('heading', { name: 'Læg mærke til' })).toBeVisible();
  await main.getByRole('textbox', { name: /^Dato/ }).fill('2029-05-16');
  await main.getByLabel('Begynder kl.').fill('09:30');
  await confirmImport(colleague);
  await expect(page.getByRole('link', { name: 'Åbn mødet fra uden dato.txt' })).toBeVisible();

  const end = page.getByRole('button', { name: 'Slet importen' });
  await end.click();
  await expect(page.getByRole('dialog', { name: 'Slet importen?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(end).toBeFocused();
});

test('a document of a body that nobody knows offers to create it', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await importFile(page, 'dagsorden.txt', agenda.replaceAll(/KKR Midtjylland/gi, 'Byrådet, Fjordby Kommune'));
  const main = await review(page);
  const offer = main.getByRole('button', { name: /^Opret organet: / });
  await offer.click();
  await expect(main.getByLabel('Organets navn')).toHaveValue(/Fjordby/);
  await expect(main.getByLabel('Organets navn')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(offer).toBeFocused();
});

test('what the file says beyond its meeting goes to the calendar and to the looks, when somebody saves it', async ({
  people,
}) => {
  const page = await people.enter('sekretariat');
  const mission = 'Kommunerne løser i fællesskab, hvad ingen af dem kan løse alene, og taler med én stemme.';
  const cover = agenda.replace(/(Dato:.*)/, `$1\n\nMission\n${mission}`);
  await importFile(page, 'dagsorden.txt', `${cover}\n\nNæste møde er planlagt til den 15. oktober 2031.\n`);
  const main = await review(page);
  await main.getByRole('link', { name: 'Sæt dem i kalenderen' }).click();
  const list = page.getByRole('dialog', { name: 'Indsæt liste med datoer: KKR Midtjylland' });
  await expect(list.getByLabel('Datoer, én linje for hvert møde')).toHaveValue(`03-06-${year}\n15-10-2031`);
  await list.getByRole('button', { name: 'Vis, hvad der forstås' }).click();
  await expect(list).toContainText('onsdag den 15. oktober 2031');
  await list.getByRole('button', { name: 'Annullér' }).click();
  await page.goBack();
  await main.getByText('Det siger forsiden om organet').click();
  await main.getByRole('link', { name: 'Brug det i organets dokumenter' }).click();
  const looks = page.getByRole('dialog', { name: 'Sådan ser dokumenter fra KKR Midtjylland ud' });
  await expect(looks.getByLabel('Mission')).toHaveValue(mission);
  await looks.getByRole('button', { name: 'Annullér' }).click();
  await page.getByRole('button', { name: 'Dokumenternes udseende' }).click();
  await expect(looks.getByLabel('Mission')).toHaveValue('');
});

test("another region's agenda can only become a meeting of one's own body", async ({ people }) => {
  const page = await people.enter('sekretariat');
  await importFile(page, 'dagsorden.txt', agenda.replaceAll(/Midtjylland/gi, 'Syddanmark'));
  const main = await review(page);
  await expect(main).toContainText('Filen siger KKR Syddanmark, som du ikke skriver for.');
  await expect(main.getByRole('button', { name: 'Opret mødet' })).toBeDisabled();
});

test('only the secretariat may import', async ({ people }) => {
  for (const person of ['medlem', 'formand', 'visitor'] as const) {
    const page = await people.enter(person);
    for (const path of ['/', '/moeder']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 2, name: 'Kommende møder' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Importér dagsorden' })).toBeHidden();
    }
  }
});
