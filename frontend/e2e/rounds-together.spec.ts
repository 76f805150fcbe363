import { expectAccessible } from './accessible';
import { inAgenda, newMeeting, step } from './meeting';
import { expect, phone, test } from './raadslag';
import { comments, mark, openRound, roundOf, say, text } from './rounds';

test('two directors and a secretary at once: the marks follow the words, and everybody sees each change', async ({
  people,
}) => {
  const secretary = await people.enter('sekretariat');
  const address = await openRound(secretary);
  const randers = await people.enter('direktoer');
  const viborg = await people.enter('direktoer-viborg', phone);
  await randers.goto(roundOf(address, '2.1'));
  await viborg.goto(roundOf(address, '2.1'));
  await expect(randers.getByRole('banner')).toContainText('3 læser nu');

  await test.step('both mark, one of them inside the other’s mark, while words are written before it', async () => {
    await mark(text(randers, 'Baggrund'), 'Tolv kommuner ønsker');
    await secretary.goto(address);
    await inAgenda(secretary, '2.1').click();
    await secretary.getByRole('button', { name: 'Redigér baggrund' }).click();
    const background = secretary.getByRole('textbox', { name: 'Baggrund' });
    // Until the words are there, typing goes to their end.
    await expect(background).toContainText('Tolv kommuner');
    await background.click();
    await secretary.keyboard.press('Control+Home');
    await secretary.keyboard.type('Som bekendt: ');
    await expect(text(randers, 'Baggrund')).toContainText('Som bekendt: Tolv kommuner');
    await expect(text(viborg, 'Baggrund')).toContainText('Som bekendt: Tolv kommuner');
    await expect(text(randers, 'Baggrund').locator('mark')).toHaveText('Tolv kommuner ønsker');
    await comments(randers).getByRole('button', { name: 'Kommentér markeringen' }).click();
    await say(randers, 'Er det stadig tolv?');
    await mark(text(viborg, 'Baggrund'), 'Tolv');
    await viborg.getByRole('button', { name: 'Kommentér markeringen' }).tap();
    await viborg.getByRole('textbox', { name: 'Bemærkning', exact: true }).fill('Tretten med os.');
    await viborg.getByRole('checkbox', { name: 'Foreslå en anden ordlyd' }).check();
    await viborg.getByRole('textbox', { name: 'Forslag til ordlyd' }).fill('Tretten');
    await viborg.getByRole('button', { name: 'Send', exact: true }).tap();
  });

  await test.step('each sees the other’s mark in its current place, without reloading', async () => {
    await expect(comments(randers)).toContainText('Tretten med os.');
    await expect(comments(viborg)).toContainText('Er det stadig tolv?');
    await expect(text(randers, 'Baggrund').locator('mark').first()).toHaveText('Tolv');
  });

  await test.step('one answers the other, and the secretary takes the proposal in beside the open text', async () => {
    const thread = comments(viborg).getByRole('listitem').filter({ hasText: 'Er det stadig tolv?' });
    await thread.getByRole('button', { name: /^Svar/ }).tap();
    await viborg.getByRole('textbox', { name: 'Svar', exact: true }).fill('Nej, se mit forslag.');
    await viborg.getByRole('button', { name: 'Send', exact: true }).tap();
    await expect(comments(randers)).toContainText('Nej, se mit forslag.');
    await secretary.getByRole('tab', { name: /^Runde/ }).click();
    await secretary.getByRole('tabpanel').getByRole('button', { name: 'Indarbejd forslag' }).click();
    await expect(secretary.getByRole('textbox', { name: 'Baggrund' })).toContainText('Som bekendt: Tretten kommuner');
    for (const page of [randers, viborg]) {
      await expect(text(page, 'Baggrund')).toContainText('Som bekendt: Tretten kommuner ønsker');
      await expect(comments(page)).toContainText('Indarbejdet');
    }
    await expect(comments(randers).getByRole('listitem').first()).toContainText('Nu står der: »kommuner ønsker«');
  });

  await test.step('a deleted passage is still quoted, and says so', async () => {
    await secretary.getByRole('textbox', { name: 'Baggrund' }).click();
    await secretary.keyboard.press('Control+A');
    await secretary.keyboard.press('Delete');
    await secretary.keyboard.type('Helt nye ord.');
    await expect(comments(randers).getByRole('listitem').first()).toContainText('ikke længere, hvor de blev markeret');
    await expect(comments(randers).getByRole('listitem').first()).toContainText('»Tolv kommuner ønsker«');
  });
});

test('the start page tells a director what waits, and the link leads there through the login', async ({ people }) => {
  const secretary = await people.enter('sekretariat');
  const address = await openRound(secretary);
  const director = await people.enter('direktoer-viborg');
  await director.goto('/');
  const path = `${new URL(address).pathname}/runde`;
  const asked = director
    .getByRole('main')
    .locator('.waiting')
    .filter({ has: director.locator(`a[href="${path}"]`) });
  await expect(asked).toContainText('0 af 4 punkter besvaret');
  await asked.getByRole('link', { name: 'Kommentér' }).click();
  await director.getByRole('button', { name: 'Ingen bemærkninger til hele udkastet' }).click();
  await expect(director.getByText('Du har svaret på alle punkter')).toBeVisible();
  await director.goto('/');
  await expect(asked).toContainText('Du har svaret, kan ændres senest');
  const visitor = await people.enter('visitor');
  await visitor.goto(roundOf(address, '2.1'));
  await visitor.getByRole('button', { name: 'Log ind' }).first().click();
  await visitor.locator('#username').fill('direktoer');
  await visitor.locator('#password').fill('demo');
  await visitor.getByRole('button', { name: 'Log ind' }).click();
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('Fælles cykelruter');
  await expect(visitor).toHaveURL(new RegExp(`${new URL(address).pathname}/runde/punkt/[0-9a-f-]{36}$`));
});

test('an expert without a seat gets a login, comments on the items of the round, and sees nothing else', async ({
  people,
}) => {
  const secretary = await people.enter('sekretariat');
  const name = `Fagperson ${Date.now()}`;
  const email = `fagperson-${Date.now()}@example.org`;
  let password = '';
  const address = await openRound(secretary, async (dialog) => {
    await dialog.getByText('Spørg også andre').click();
    await dialog.getByLabel('Navn').fill(name);
    await dialog.getByLabel('E-mail').fill(email);
    await dialog.getByRole('button', { name: 'Giv login og spørg' }).click();
    password = (await dialog.locator('code').textContent()) ?? '';
    await expect(dialog.getByRole('checkbox', { name })).toBeChecked();
    await expectAccessible(secretary, 'an expert is asked');
  });
  const expert = await people.enter('visitor', phone);
  await expert.getByRole('button', { name: 'Log ind' }).first().click();
  await expert.locator('#username').fill(email);
  await expert.locator('#password').fill(password);
  await expert.getByRole('button', { name: 'Log ind' }).click();
  await expert.locator('#password-new').fill('En ny adgangskode 7');
  await expert.locator('#password-confirm').fill('En ny adgangskode 7');
  await expert.locator('[type=submit]').click();
  await expert.getByRole('main').getByRole('link', { name: 'Kommentér' }).tap();
  await expert.goto(roundOf(address, '2.1'));
  await expert.getByRole('button', { name: 'Kommentér punktet' }).tap();
  await say(expert, 'Set med fagets øjne.');
  await expect(comments(expert)).toContainText('Set med fagets øjne.');
  await secretary.goto(roundOf(address, '2.1'));
  await expect(comments(secretary)).toContainText(name);
  await expert.goto(address);
  await expect(expert.getByRole('heading', { name: /findes ikke, eller du har ikke adgang/ })).toBeVisible();
});

test('an item tells where KD-Net had the same matter', async ({ people }) => {
  const secretary = await people.enter('sekretariat');
  const address = await newMeeting(secretary);
  await inAgenda(secretary, '2.1').click();
  await secretary.getByRole('button', { name: 'Forbind med sagen i KD-Net' }).click();
  const dialog = secretary.getByRole('dialog');
  await dialog.getByLabel('Møde i KD-Net').selectOption('28. august 2026');
  await dialog.getByLabel('Punkt').selectOption({ index: 3 });
  await dialog.getByRole('button', { name: 'Gem' }).click();
  const line = 'KD-Net behandlede sagen den 28. august 2026';
  await expect(secretary.getByRole('main').getByRole('link', { name: line })).toBeVisible();
  await step(secretary, 'Send dagsordenen ud');
  const member = await people.enter('medlem', phone);
  await member.goto(`${address}/punkt/2.1`);
  await member.getByRole('link', { name: line }).tap();
  await expect(member.getByRole('heading', { level: 1 })).toHaveText(/^3 /);
  await expect(member.getByRole('link', { name: 'Sagen er på dagsordenen i KKR Midtjylland' }).first()).toBeVisible();
});
