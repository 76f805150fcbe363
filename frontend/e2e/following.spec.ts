import type { Page } from '@playwright/test';
import {
  agenda,
  decision,
  finish,
  inAgenda,
  liveMeeting,
  loadedAt,
  newMeeting,
  openItem,
  part,
  postpone,
  saved,
  step,
  write,
  finishAs,
  year,
} from './meeting';
import { expect, phone, test } from './raadslag';

test('a member follows on the phone, change by change and without reloading', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await liveMeeting(desk);
  const member = await people.enter('medlem', phone);
  await member.goto(address);
  const loaded = await loadedAt(member);
  const main = member.getByRole('main');
  const decided = part(member, 'Behandlet');
  const upcoming = part(member, 'Næste punkter');

  await test.step('before the first item', async () => {
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Der er pause mellem punkterne');
    await expect(upcoming.getByRole('link')).toHaveCount(4);
    await expect(member.getByText('I gang')).toBeVisible();
  });

  await test.step('the item that is opened', async () => {
    await openItem(desk, '2.1');
    await expect(main.getByText('Behandles nu · punkt 2.1')).toBeVisible();
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Fælles cykelruter mellem købstæderne');
    await expect(main).toContainText('tiltræder planen for de første tre ruter');
    await expect(upcoming.getByRole('link')).toHaveCount(3);
    await expect(member.getByRole('log', { name: 'Det, der sker i mødet' })).toContainText('Nu behandles punkt 2.1');
  });

  await test.step('its decision stays hidden while it is written', async () => {
    await write(desk, 'Ruterne bygges i tre etaper.');
    await expect(saved(desk)).toBeVisible();
    await expect(main).toContainText('Beslutningen kan læses her, så snart punktet er afsluttet.');
    await expect(main).not.toContainText('Ruterne bygges');
  });

  await test.step('it appears letter by letter once the meeting shows it', async () => {
    const shows = desk.getByRole('switch', { name: 'Vis beslutningen live for medlemmerne' });
    await shows.click();
    await expect(shows).toBeChecked();
    await expect(main).toContainText('Ruterne bygges i tre etaper.');
    await expect(main).toContainText('skrives nu');
    await write(desk, ' Åruten er den første.');
    await expect(main).toContainText('Åruten er den første.');
    await shows.click();
    await expect(main).not.toContainText('Ruterne bygges');
  });

  await test.step('the decision, and what comes next', async () => {
    await finishAs(desk, 'Tiltrådt');
    await expect(main.getByText('Behandles nu · punkt 2.2')).toBeVisible();
    await expect(decided).toContainText('Tiltrådt');
    await expect(decided).toContainText('Åruten er den første.');
    await expect(upcoming).toContainText('Foreløbig oversigt over sager til næste møde');
    await expect(member.getByRole('banner')).toContainText('1 af 4 behandlet');
  });

  await test.step('an item that is taken up again', async () => {
    await finishAs(desk, 'Drøftet');
    await postpone(desk, '3.1');
    await inAgenda(desk, '2.2').click();
    await desk.getByRole('button', { name: 'Genoptag punkt' }).click();
    await expect(main.getByText('Behandles nu · punkt 2.2')).toBeVisible();
    await expect(decided.getByRole('listitem').filter({ hasText: 'Lån af hjælpemidler' })).toHaveCount(0);
    await expect(decision(desk)).toBeVisible();
  });

  await test.step('the end', async () => {
    await finishAs(desk, 'Drøftet');
    await expect(inAgenda(desk, '2.2')).toContainText('Drøftet');
    await step(desk, 'Afslut mødet');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Mødet er slut');
  });

  expect(await loadedAt(member), 'the page is the one that was loaded at first').toBe(loaded);
});

test('a follower who loses the network sees it, and catches up without help', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await liveMeeting(desk);
  const member = await people.enter('medlem', phone);
  await member.goto(address);
  const main = member.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Der er pause mellem punkterne');
  const loaded = await loadedAt(member);

  await member.context().setOffline(true);
  await openItem(desk, '1.1');
  await write(desk, 'Godkendt uden bemærkninger.');
  await finish(desk).click();
  await expect(inAgenda(desk, '1.1')).toContainText('Godkendt');
  await expect(member.getByText(/Forbindelsen er væk – prøver igen/)).toBeVisible({ timeout: 40_000 });
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Der er pause mellem punkterne');

  await member.context().setOffline(false);
  await expect(main.getByText('Behandles nu · punkt 2.1')).toBeVisible();
  await expect(part(member, 'Behandlet')).toContainText('Godkendt uden bemærkninger.');
  await expect(member.getByText(/Forbindelsen er væk/)).toBeHidden();
  expect(await loadedAt(member)).toBe(loaded);
});

test('the list and the start page show a new meeting, and one that starts, without reloading', async ({ people }) => {
  const [desk, colleague, member, visitor] = [
    await people.enter('sekretariat'),
    await people.enter('referent'),
    await people.enter('medlem', phone),
    await people.enter('visitor'),
  ];
  const pages = [colleague, member, visitor];
  const home = await people.enter('medlem');
  for (const page of pages) {
    await page.goto('/moeder');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const loaded = await Promise.all([home, ...pages].map(loadedAt));
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('-');
  const address = await newMeeting(desk, agenda.replace(`04-03-${year}`, tomorrow));
  const card = (page: Page, within = page.getByRole('main')) =>
    within.locator(`a[href="${new URL(address).pathname}"]`);

  await test.step('a draft, for those who may know of it', async () => {
    await expect(card(colleague)).toContainText('Udkast');
  });

  await test.step('sent out, for everybody', async () => {
    await step(desk, 'Send dagsordenen ud');
    for (const page of pages) await expect(card(page)).toContainText('Udsendt');
  });

  await test.step('with the question whether one comes', async () => {
    const cannot = home.getByRole('button', { name: 'Jeg kan ikke komme' });
    await cannot.press('Enter');
    await expect(home.getByRole('textbox', { name: 'Bemærkning til sekretariatet' })).toBeFocused();
    await home.keyboard.press('Escape');
    await expect(cannot).toBeFocused();
    await cannot.click();
    await home.getByRole('button', { name: 'Meld afbud' }).click();
    await expect(home.getByText('Du har meldt afbud.')).toBeVisible();
    await home.getByRole('button', { name: 'Jeg kommer alligevel' }).click();
    await expect(cannot).toBeVisible();
  });

  await test.step('begun, for those who follow', async () => {
    await step(desk, 'Start mødet');
    for (const page of [colleague, member]) await expect(card(page, part(page, 'I gang nu'))).toBeVisible();
    await expect(card(visitor)).toContainText('Udsendt');
    await expect(card(home, part(home, 'Lige nu'))).toBeVisible();
  });

  expect(await Promise.all([home, ...pages].map(loadedAt))).toEqual(loaded);
});
