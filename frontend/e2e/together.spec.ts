import type { Page } from '@playwright/test';
import {
  decision,
  expectWords,
  finish,
  heldBack,
  inAgenda,
  liveMeeting,
  openItem,
  saved,
  write,
  finishAs,
} from './meeting';
import { expect, test } from './raadslag';

/** Holds the next such request back until it is released, so that the order is not left to chance. */
async function holding(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const wait = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route) => {
    await wait;
    await route.continue();
  });
  return letGo;
}

test('two people open different items at once: the second hears who was first', async ({ people }) => {
  const secretary = await people.enter('sekretariat');
  const address = await liveMeeting(secretary);
  const chair = await people.enter('formand');
  await chair.goto(`${address}/punkt/2.2`);
  const letGo = await holding(chair, '**/api/items/*/open');
  await chair.getByRole('button', { name: 'Åbn punkt' }).click();

  await openItem(secretary, '1.1');
  await write(secretary, 'Skrevet af den første.');
  letGo();

  await expect(chair.getByText('Sekretariatet KKR Midtjylland har åbnet punkt 1.1.')).toBeVisible();
  await expect(inAgenda(chair, '1.1')).toContainText('Nu');
  await expect(inAgenda(chair, '2.2')).not.toContainText('Nu');
  await chair.getByRole('main').getByRole('link', { name: 'Gå til 1.1' }).first().click();
  await expect(chair.getByRole('region', { name: 'Beslutning' })).toContainText('Skrevet af den første.');
  await expect(decision(secretary)).toHaveText('Skrevet af den første.');
  await expect(saved(secretary)).toBeVisible();
});

test('the chair finishes the item while the secretary writes: no word is lost', async ({ people }) => {
  const secretary = await people.enter('sekretariat');
  const address = await liveMeeting(secretary);
  const chair = await people.enter('formand');
  await chair.goto(address);
  const line = await heldBack(secretary);
  await openItem(secretary, '1.1');
  await write(secretary, 'Godkendt');
  await expect(saved(secretary)).toBeVisible();
  await expect(finish(chair)).toBeVisible();
  line.hold();
  await write(secretary, ' med en rettelse på side fire.');
  await expect(secretary.getByRole('main').getByText('Gemmer …')).toBeVisible();
  await chair.getByLabel('Udfald').selectOption('Godkendt');
  await finish(chair).click();
  await expect(inAgenda(secretary, '1.1')).toContainText('Godkendt');
  await expect(saved(secretary)).toBeHidden();
  line.letGo();
  await inAgenda(chair, '1.1').click();
  await expect(chair.getByRole('region', { name: 'Beslutning' })).toContainText(
    'Godkendt med en rettelse på side fire.',
  );
});

test('two people write in the same paragraph at once: the words of both are there', async ({ people }) => {
  const one = await people.enter('sekretariat');
  const address = await liveMeeting(one);
  const other = await people.enter('referent');
  await openItem(one, '1.1');
  await write(one, 'Referatet blev godkendt.');
  await other.goto(`${address}/punkt/1.1`);
  await expectWords('Referatet blev godkendt.', decision(other));
  await write(other, ' Den anden skriver sidst.');
  await decision(one).click();
  await one.keyboard.press('Control+Home');
  await Promise.all([one.keyboard.type('Den ene skriver først. '), other.keyboard.type(' Meget.')]);
  for (const page of [one, other]) {
    await expectWords(
      'Den ene skriver først. Referatet blev godkendt. Den anden skriver sidst. Meget.',
      decision(page),
    );
    await expect(saved(page)).toBeVisible();
  }
});

test('people who look at the open item follow to the next, also after a while without one', async ({ people }) => {
  const other = await people.enter('referent');
  const secretary = await people.enter('sekretariat');
  const address = await liveMeeting(secretary);
  await other.goto(`${address}/punkt/3.1`);
  await openItem(other, '3.1');
  await secretary.goto(address);
  await expect(secretary.getByRole('heading', { level: 1 })).toContainText('Foreløbig oversigt');
  await finishAs(other, 'Drøftet');
  await expect(inAgenda(secretary, '3.1')).toContainText('Drøftet');
  await openItem(other, '2.2');
  await expect(secretary.getByRole('heading', { level: 1 })).toContainText('Lån af hjælpemidler');
});

test('after a lost answer the desk checks whether the command happened', async ({ people }) => {
  const secretary = await people.enter('sekretariat');
  await liveMeeting(secretary);
  const message = secretary.getByText(/Måske gemt|Det blev ikke gemt/);

  // It happened, though nobody said so.
  await secretary.route('**/api/items/*/open', (route) => route.fetch().then(() => route.abort()), { times: 1 });
  await openItem(secretary, '1.1');
  await expect(inAgenda(secretary, '1.1')).toContainText('Nu');
  await expect(message).toHaveCount(0);

  // It never got there.
  await secretary.route('**/api/items/*/done', (route) => route.abort(), { times: 1 });
  await finishAs(secretary, 'Godkendt');
  await expect(message).toContainText('Det blev ikke gemt');
  await finish(secretary).click();
  await expect(inAgenda(secretary, '1.1')).not.toContainText('Nu');
  await expect(message).toHaveCount(0);
});
