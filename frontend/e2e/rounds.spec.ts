import { expectAccessible, pages } from './accessible';
import { inAgenda } from './meeting';
import { expect, phone, test, type Person } from './raadslag';
import { comments, mark, openRound, roundOf, say, text } from './rounds';

test('a director marks words and proposes others; the secretariat takes them in with one click', async ({ people }) => {
  const secretary = await people.enter('sekretariat');
  const address = await openRound(secretary);
  const director = await people.enter('direktoer');
  const chair = await people.enter('formand');

  await test.step('the draft tells the director that it waits for comments', async () => {
    await director.goto(address);
    await director.getByRole('link', { name: 'Kommentér udkastet' }).click();
    await expect(director.getByText('Se især på punkt 2.1.')).toBeVisible();
  });

  await test.step('the director marks a passage and proposes another wording', async () => {
    await director.goto(roundOf(address, '2.1'));
    await mark(text(director, 'Baggrund'), 'Tolv kommuner');
    await comments(director).getByRole('button', { name: 'Kommentér markeringen' }).click();
    await director.getByRole('textbox', { name: 'Bemærkning', exact: true }).fill('Det er tretten nu.');
    await director.getByRole('checkbox', { name: 'Foreslå en anden ordlyd' }).check();
    await director.getByRole('textbox', { name: 'Forslag til ordlyd' }).fill('Tretten kommuner');
    await expect(comments(director).locator('del').first()).toContainText('Tolv');
    await director.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(text(director, 'Baggrund').locator('mark')).toHaveText('Tolv kommuner');
  });

  await test.step('the secretariat and the chair see it without reloading', async () => {
    await chair.goto(roundOf(address, '2.1'));
    await expect(comments(chair)).toContainText('Det er tretten nu.');
    await secretary.goto(roundOf(address, '2.1'));
    await expect(comments(secretary)).toContainText('Det er tretten nu.');
    await comments(chair).getByRole('button', { name: 'Kommentér punktet' }).click();
    await say(chair, 'Formanden er enig.');
    await expect(comments(director)).toContainText('Formanden er enig.');
    await expect(comments(secretary)).toContainText('Formanden er enig.');
    await expect(director.getByRole('banner')).toContainText('3 læser nu');
  });

  await test.step('the proposal is written into the text, for everybody at once', async () => {
    await comments(secretary).getByRole('button', { name: 'Indarbejd forslag' }).click();
    await expect(text(secretary, 'Baggrund')).toContainText('Tretten kommuner');
    await expect(text(director, 'Baggrund')).toContainText('Tretten kommuner');
    await expect(comments(director)).toContainText('Indarbejdet');
  });

  await test.step('the other thread is resolved with a reason', async () => {
    const thread = comments(secretary).getByRole('listitem').filter({ hasText: 'Formanden er enig.' });
    await thread.getByRole('button', { name: 'Markér som behandlet' }).click();
    await secretary.getByRole('dialog').getByLabel('Begrundelse').fill('Noteret');
    await secretary.getByRole('dialog').getByRole('button', { name: 'Markér som behandlet' }).click();
    await expect(comments(director)).toContainText('Noteret');
  });

  await test.step('everything is accessible, on a narrow screen too', async () => {
    await pages(director, 'an item of a round');
    await director.goto(roundOf(address));
    await expect(director.getByText('Se især på punkt 2.1.')).toBeVisible();
    await pages(director, 'the round, for a director');
  });

  await test.step('the secretariat sees everything in one list', async () => {
    await secretary.goto(roundOf(address));
    await secretary.getByLabel('Status').selectOption('Behandlet');
    await expect(secretary.getByRole('main')).toContainText('1 af 2 bemærkninger');
    await expect(secretary.getByRole('main')).toContainText('Formanden er enig.');
    await pages(secretary, 'the round, for the secretariat');
  });
});

test('with the keyboard alone: marking a sentence, commenting on it, and having no remarks', async ({ people }) => {
  const secretary = await people.enter('sekretariat');
  const address = await openRound(secretary);
  const page = await people.enter('direktoer');
  await page.goto(roundOf(address, '2.1'));
  const press = async (name: string) => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Markér ord i baggrunden med tasterne');
  await expect(page.getByRole('toolbar', { name: 'Markér ord i teksten' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Markeret: ' })).toContainText('Tolv kommuner');
  const marked = text(page, 'Baggrund').locator('mark.choosing');
  await page.getByLabel('Markér', { exact: true }).focus();
  await page.keyboard.press('Home');
  await expect(marked).toHaveText(['Tolv']);
  await page.getByRole('button', { name: 'Næste ›' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(marked).toHaveText(['Tolv kommuner']);
  await press('Kommentér markeringen');
  await page.keyboard.type('Skrevet uden mus.');
  await page.keyboard.press('Control+Enter');
  await expect(comments(page).getByRole('listitem')).toContainText('Skrevet uden mus.');
  await page.goto(roundOf(address, '2.2'));
  await comments(page).getByRole('button', { name: 'Ingen bemærkninger' }).focus();
  await page.keyboard.press('Space');
  await expect(comments(page)).toContainText('✓ Ingen bemærkninger til 2.2');
  await expect(page, 'on to the next one').not.toHaveURL(/punkt\/2\.2$/);
});

test('words in a cell are marked, called by row and column, and reworded; several cells are the table', async ({
  people,
}) => {
  const secretary = await people.enter('sekretariat');
  const address = await openRound(secretary);
  const page = await people.enter('direktoer');
  await page.goto(roundOf(address, '2.1'));
  const presentation = text(page, 'Sagsfremstilling');
  await mark(presentation, 'Kystruten');
  await comments(page).getByRole('button', { name: 'Kommentér markeringen' }).click();
  await page.getByRole('checkbox', { name: 'Foreslå en anden ordlyd' }).check();
  await page.getByRole('textbox', { name: 'Forslag til ordlyd' }).fill('Kystruten nord');
  await say(page, 'Er Kystruten ikke længere?');
  const thread = comments(page).getByRole('listitem');
  await expect(thread).toContainText('»Kystruten« i tabellen »Rute, Kilometer, Klar« (Rute)');
  await expect(presentation.getByRole('rowheader').locator('mark')).toHaveText('Kystruten');
  await pages(page, 'a marked cell');
  await secretary.goto(roundOf(address, '2.1'));
  await comments(secretary).getByRole('button', { name: 'Indarbejd forslag' }).click();
  await expect(presentation.getByRole('table')).toContainText('Kystruten nord');
  await presentation
    .getByRole('row')
    .nth(1)
    .evaluate((row) => getSelection()?.selectAllChildren(row));
  await comments(page).getByRole('button', { name: 'Kommentér markeringen' }).click();
  await expect(comments(page).getByRole('checkbox', { name: 'Foreslå en anden ordlyd' })).toBeHidden();
  await say(page, 'Hele rækken?');
  await expect(thread.filter({ hasText: 'Hele rækken?' })).toContainText('»[Tabel: Rute, Kilometer, Klar]«');
  await expect(presentation.locator('.marked').getByRole('table')).toContainText('Kystruten');
});

test('on a phone: the item, its comments, and two buttons at the bottom', async ({ people }) => {
  const secretary = await people.enter('sekretariat');
  const address = await openRound(secretary);
  const page = await people.enter('direktoer', phone);
  await page.goto(roundOf(address, '2.1'));
  await page.getByRole('button', { name: 'Kommentér punktet' }).tap();
  await say(page, 'Skrevet med en finger.');
  await expect(comments(page)).toContainText('Skrevet med en finger.');
  await expect(page.getByRole('button', { name: 'Markér ord i baggrunden med tasterne' })).toHaveCSS('opacity', '0');
  await mark(text(page, 'Baggrund'), 'Tolv kommuner');
  await page.getByRole('button', { name: 'Kommentér markeringen' }).tap();
  await say(page, 'Markeret med en finger.');
  await expect(text(page, 'Baggrund').locator('mark')).toHaveText('Tolv kommuner');
  await page.goto(roundOf(address, '2.2'));
  const heading = page.getByRole('main').getByRole('heading', { level: 1 });
  const passed = (await heading.textContent()) ?? '';
  await page.getByRole('button', { name: 'Ingen bemærkninger' }).tap();
  await expect(heading, 'on to the next one').not.toHaveText(passed);
  await page.getByRole('button', { name: 'Fortryd' }).tap();
  await expect(heading).toHaveText(passed);
  await expect(page.getByText('1 af 4 besvaret').filter({ visible: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('words written without a network are sent when it is back, also after a reload', async ({ people }) => {
  const secretary = await people.enter('sekretariat');
  const address = await openRound(secretary);
  const page = await people.enter('direktoer');
  await page.goto(roundOf(address, '2.1'));
  await comments(page).getByRole('button', { name: 'Kommentér punktet' }).click();
  await page.route('**/api/rounds/**/comments/**', (route) => route.abort());
  await say(page, 'Skrevet i toget.');
  await expect(comments(page)).toContainText('Ikke sendt endnu');
  await page.unroute('**/api/rounds/**/comments/**');
  await page.reload();
  await expect(comments(page).getByRole('listitem')).toContainText('Skrevet i toget.');
  await expect(comments(page)).not.toContainText('Ikke sendt endnu');
});

test('after the round is closed words stay for copying, and nobody can comment any more', async ({ people }) => {
  const secretary = await people.enter('sekretariat');
  const address = await openRound(secretary);
  const page = await people.enter('direktoer');
  await page.goto(roundOf(address, '2.1'));
  await comments(page).getByRole('button', { name: 'Kommentér punktet' }).click();
  await page.getByRole('textbox', { name: 'Bemærkning', exact: true }).fill('For sent.');
  await secretary.goto(roundOf(address));
  await secretary.getByRole('button', { name: 'Luk nu' }).click();
  await secretary.getByRole('dialog').getByRole('button', { name: 'Luk runden' }).click();
  await expect(page.getByRole('banner')).toContainText('Runden er lukket');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(comments(page)).toContainText('For sent.');
  await expect(comments(page).getByRole('button', { name: 'Kopiér ordene' })).toBeVisible();
  await expect(comments(page)).toContainText('Der kan ikke længere kommenteres.');
});

for (const who of ['medlem', 'stedfortraeder', 'visitor'] as Person[]) {
  test(`${who} does not know of a round`, async ({ people }) => {
    const secretary = await people.enter('sekretariat');
    const address = await openRound(secretary);
    const page = await people.enter(who);
    await page.goto(roundOf(address));
    await expect(page.getByRole('heading', { name: /findes ikke, eller du har ikke adgang/ })).toBeVisible();
  });
}

test('the desk has the comments beside the text', async ({ people }) => {
  const secretary = await people.enter('sekretariat');
  const address = await openRound(secretary, async (dialog) => {
    await expect(dialog).toContainText(/Der sendes brev til [1-9]\d* person/);
    await expect(dialog, 'the letter as it will be').toContainText(/Fristen er .*\n*.*Se især på punkt 2\.1\./s);
    await expectAccessible(secretary, 'opening a round');
  });
  const director = await people.enter('direktoer');
  await director.goto(roundOf(address, '2.1'));
  await comments(director).getByRole('button', { name: 'Kommentér punktet' }).click();
  await say(director, 'Ses ved skrivebordet.');
  await secretary.goto(address);
  await inAgenda(secretary, '2.1').click();
  await expect(secretary.getByRole('tabpanel', { name: /^Runde/ })).toContainText('Ses ved skrivebordet.');

  await test.step('and before the agenda is sent out it says that nobody has decided on them', async () => {
    await secretary.getByRole('banner').getByRole('button', { name: 'Send dagsordenen ud' }).click();
    const dialog = secretary.getByRole('dialog');
    await expect(dialog).toContainText('En kommenteringsrunde er i gang');
    await expect(dialog).toContainText('1 bemærkning til udkastet er ikke behandlet');
    await expect(dialog).toContainText('Dagsordenen for mødet i KKR Midtjylland');
    await dialog.getByRole('link', { name: 'Behandl bemærkningerne' }).click();
    await expect(secretary).toHaveURL(/\/runde/);
  });
});
