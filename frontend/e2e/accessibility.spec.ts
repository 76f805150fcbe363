import { expectAccessible, pages } from './accessible';
import {
  confirmImport,
  decision,
  finish,
  importFile,
  inAgenda,
  liveMeeting,
  newMeeting,
  oddAgenda,
  review,
  openItem,
  write,
  takePhrase,
  phrases,
  finishAs,
} from './meeting';
import { expect, phone, test } from './raadslag';

test('the login page is accessible, also when the login fails', async ({ people }) => {
  const page = await people.enter('visitor');
  await page.getByRole('button', { name: 'Log ind' }).first().click();
  await page.getByRole('textbox', { name: 'Brugernavn eller e-mail' }).waitFor();
  await pages(page, 'login');
  await page.getByRole('textbox', { name: 'Brugernavn eller e-mail' }).fill('ingen');
  await page.getByLabel('Adgangskode', { exact: true }).fill('forkert');
  await page.getByRole('button', { name: 'Log ind' }).click();
  await expect(page.getByText('Brugernavn eller adgangskode er forkert.')).toBeVisible();
  await pages(page, 'login refused');
});

test('the start page, the list, the import and its answers are accessible', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await pages(page, 'start page');
  await page.goto('/moeder');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await pages(page, 'list');
  await page.goto('/');
  await importFile(page, 'tom.txt', '');
  await expect(page.getByText('Filen er tom.')).toBeVisible();
  await pages(page, 'import refused');
  await page.goto('/');
  await importFile(page, 'dagsorden.txt', oddAgenda);
  await review(page);
  await pages(page, 'import review');
  await confirmImport(page);
  await pages(page, 'import result');
});

test('a draft is accessible while it is written', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await newMeeting(page);
  await page.getByRole('button', { name: 'Redigér Baggrund' }).click();
  await pages(page, 'draft, background edited');
});

test('the desk is accessible through the whole meeting', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await liveMeeting(page);
  await pages(page, 'desk, no item open');
  await openItem(page, '2.1');
  await takePhrase(page, 3);
  await page.keyboard.type('Vejene først');
  await pages(page, 'desk, a decision half written');
  for (const name of ['Bilag', 'Log']) {
    await page.getByRole('tab', { name }).click();
    await expectAccessible(page, `desk, ${name}`);
  }
  await expect(page.getByRole('button', { name: 'Redigér Baggrund' }), 'what was sent out is frozen').toHaveCount(0);
  await page.getByRole('button', { name: 'Tastaturgenveje' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await pages(page, 'shortcuts');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Hvem skrev hvad i beslutningen' }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await pages(page, 'who wrote what');
  await page.keyboard.press('Escape');
  await finish(page).click();
  await expect(inAgenda(page, '2.1')).not.toContainText('Nu');
  await page.getByRole('button', { name: 'Afslut mødet' }).click();
  await expect(page.getByRole('dialog')).toContainText('stadig åbent');
  await pages(page, 'end refused');
});

test('following and reading are accessible', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await liveMeeting(desk);
  await openItem(desk, '1.1');
  await write(desk, 'Referatet blev godkendt.');
  await finishAs(desk, 'Godkendt');
  const member = await people.enter('medlem', phone);
  await member.goto(address);
  await expect(member.getByText('Behandles nu · punkt 2.1')).toBeVisible();
  await pages(member, 'follow');
  await member.goto(`${address}/dagsorden`);
  await expect(member.getByRole('heading', { level: 1, name: 'Dagsorden' })).toBeVisible();
  await pages(member, 'agenda');
  await member.goto(`${address}/punkt/2.1`);
  await expect(member.getByRole('heading', { level: 1 })).toContainText('Fælles cykelruter');
  await pages(member, 'item');
  await member.goto('/moede/intet');
  await expect(member.getByRole('heading', { level: 1 })).toContainText('findes ikke');
  await pages(member, 'missing');
});

test('the meeting is run with the keyboard alone', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await liveMeeting(page);
  await inAgenda(page, '1.1').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Fælles cykelruter');
  await expect(inAgenda(page, '2.1')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(decision(page)).toBeVisible();
  await expect(phrases(page)).toBeVisible();
  await page.keyboard.press('2');
  await expect(decision(page)).toHaveText('KKR Midtjylland tiltrådte indstillingen.');
  await expect(decision(page)).toBeFocused();
  await page.keyboard.type(' Åruten bygges først.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lån af hjælpemidler');
  await expect(inAgenda(page, '2.1')).toContainText('Tiltrådt');
  await expect(page.getByRole('heading', { level: 1 }), 'the focus went on with the page').toBeFocused();
});

test('nothing moves for people who prefer reduced motion', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await liveMeeting(desk);
  const member = await people.enter('medlem', { ...phone, reducedMotion: 'reduce' });
  await member.goto(address);
  await openItem(desk, '1.1');
  await expect(member.getByText('Behandles nu · punkt 1.1')).toBeVisible();
  const moving = () => document.getAnimations().filter((animation) => animation.playState === 'running').length;
  expect(await member.evaluate(moving)).toBe(0);
  const lasting = () =>
    [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return /[1-9]/.test(`${transitionDuration} ${animationDuration}`);
    }).length;
  expect(await member.evaluate(lasting)).toBe(0);
});
