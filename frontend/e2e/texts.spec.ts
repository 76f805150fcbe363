/** Texts written together: no word is lost, and nothing is called saved that is not. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import {
  decision,
  finish,
  heldBack,
  inAgenda,
  liveMeeting,
  newMeeting,
  openItem,
  part,
  saved,
  step,
  waiting,
  write,
} from './meeting';
import { wordsOf } from './pdf';
import { expect, phone, test } from './raadslag';

const back = { timeout: 60_000 };
const background = (page: Page) => page.getByRole('textbox', { name: 'Baggrund' });

async function minutes(page: Page): Promise<string | null> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent referat (PDF)' }).click();
  return wordsOf(await readFile(await (await download).path()));
}

/** The last items are put off, so that the meeting can end. */
async function postponeTheRest(page: Page): Promise<void> {
  for (const number of ['2.1', '2.2', '3.1']) {
    await expect(inAgenda(page, number)).toContainText('Nu');
    await inAgenda(page, number).click();
    await page.getByRole('button', { name: 'Udsæt punkt' }).click();
    await expect(inAgenda(page, number)).toContainText('Udsat');
  }
}

test('two write one paragraph, one of them offline and through a reload: both show the same, and so do the minutes', async ({
  people,
}) => {
  const one = await people.enter('sekretariat');
  const address = await liveMeeting(one);
  const other = await people.enter('sekretariat');
  await openItem(one, '1.1');
  await other.goto(`${address}/punkt/1.1`);
  await expect(decision(other)).toBeVisible();

  await test.step('both at once', async () => {
    await decision(one).click();
    await one.keyboard.type('KKR godkendte referatet.');
    await expect(decision(other)).toHaveText('KKR godkendte referatet.');
    await decision(one).click();
    await one.keyboard.press('Control+Home');
    await decision(other).click();
    await other.keyboard.press('Control+End');
    await Promise.all([one.keyboard.type('Efter en kort drøftelse: '), other.keyboard.type(' Enigt.')]);
    for (const page of [one, other]) {
      await expect(decision(page)).toHaveText('Efter en kort drøftelse: KKR godkendte referatet. Enigt.');
    }
  });

  await test.step('one without a line: what waits is counted, and nothing is called saved', async () => {
    await other.context().setOffline(true);
    await write(other, ' Skrevet i toget.');
    await expect(waiting(other)).toBeVisible();
    await expect(saved(other)).toBeHidden();
    await write(one, ' Skrevet i salen.');
    await expect(decision(one)).toContainText('Skrevet i salen.');
    await expect(saved(one)).toBeVisible();
    await expect(decision(one)).not.toContainText('toget');
  });

  await test.step('the page is loaded anew before the words are sent', async () => {
    // Without a line there is no page either: it comes back, while the texts still have none.
    await other.route('**/api/tickets', (route) => route.abort());
    await other.context().setOffline(false);
    await other.reload();
    await expect(decision(other)).toContainText('Skrevet i toget.', back);
    await expect(waiting(other)).toBeVisible();
    await other.unroute('**/api/tickets');
    await expect(saved(other)).toBeVisible(back);
  });

  await test.step('both show the same', async () => {
    for (const page of [one, other]) {
      await expect(decision(page)).toContainText('Skrevet i toget.');
      await expect(decision(page)).toContainText('Skrevet i salen.');
    }
    await expect.poll(() => decision(other).innerText()).toBe(await decision(one).innerText());
  });

  await test.step('and so do the minutes', async () => {
    const words = (await decision(one).innerText()).trim();
    await one.getByLabel('Udfald').selectOption('Godkendt');
    await finish(one).click();
    await expect(inAgenda(one, '1.1')).toContainText('Godkendt');
    await postponeTheRest(one);
    await step(one, 'Afslut mødet');
    const printed = await minutes(one);
    if (printed === null) test.info().annotations.push({ type: 'not read', description: 'no tool reads a PDF here' });
    else expect(printed).toContain(words);
  });
});

test('a follower sees the decision grow, and a listener hears its sentences', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await liveMeeting(desk);
  const member = await people.enter('medlem', phone);
  await member.goto(address);
  await openItem(desk, '2.1');
  await desk.getByRole('switch', { name: 'Vis beslutningen live for medlemmerne' }).click();
  const main = member.getByRole('main');
  await expect(main).toContainText('skrives nu');
  const lengths = new Set<number>();
  await decision(desk).click();
  for (const word of ['Ruterne ', 'bygges ', 'i ', 'tre ', 'etaper.']) {
    await desk.keyboard.type(word);
    await expect(main).toContainText(word.trim());
    lengths.add((await part(member, 'Beslutning').innerText()).length);
  }
  expect(lengths.size, 'it came word by word').toBeGreaterThan(3);
  await expect(member.getByRole('log', { name: 'Beslutningen, mens den skrives' })).toHaveText(
    'Ruterne bygges i tre etaper.',
  );
});

test('who writes while the agenda is sent out is told why it stops, and keeps the words until they are copied', async ({
  people,
}) => {
  const one = await people.enter('sekretariat');
  const address = await newMeeting(one);
  const other = await people.enter('sekretariat');
  const line = await heldBack(other);
  await other.goto(`${address}/punkt/2.1`);
  await other.getByRole('button', { name: 'Redigér baggrund' }).click();
  await background(other).click();
  await other.keyboard.press('Control+End');
  await other.keyboard.type(' Før.');
  await expect(saved(other)).toBeVisible();

  line.hold();
  await other.keyboard.type(' For sent.');
  await step(one, 'Udsend dagsorden');
  const why = other.getByText('Dagsordenen er udsendt, så teksten kan ikke længere ændres.');
  await expect(why).toBeVisible();
  line.letGo();
  const own = other.getByRole('list', { name: 'Dine ord, som ikke kom med' });
  await expect(own).toHaveText('For sent.');

  await other.reload();
  await expect(own, 'they survive a reload').toHaveText('For sent.');
  await expect(why).toBeVisible();
  await other.getByRole('button', { name: 'Kassér dem, og hent teksten' }).click();
  await expect(own).toBeHidden();
  await expect(other.getByRole('region', { name: 'Baggrund' })).toContainText('Før.');
  await expect(other.getByRole('region', { name: 'Baggrund' })).not.toContainText('For sent.');
});

test('who wrote what, and the remarks once the minutes are sent out', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await liveMeeting(desk);
  await openItem(desk, '1.1');
  await write(desk, 'Referatet blev godkendt.');
  await expect(saved(desk)).toBeVisible();

  await test.step('the words have authors', async () => {
    await desk.getByRole('button', { name: 'Hvem skrev hvad i beslutning' }).click();
    const history = desk.getByRole('dialog');
    await expect(history.getByRole('option', { name: /Sekretariatet.*: Referatet blev godkendt\./ })).toBeVisible();
    await desk.keyboard.press('Escape');
  });

  await test.step('the minutes are sent out', async () => {
    await desk.getByLabel('Udfald').selectOption('Godkendt');
    await finish(desk).click();
    await postponeTheRest(desk);
    await step(desk, 'Afslut mødet');
    await step(desk, 'Send referatet ud');
    await expect(desk.getByRole('banner')).toContainText('Referat udsendt');
    await inAgenda(desk, '1.1').click();
    await expect(desk.getByRole('button', { name: 'Redigér beslutning' })).toHaveCount(0);
  });

  await test.step('remarks are written, and seen by the chair', async () => {
    await desk.getByRole('button', { name: 'Redigér bemærkninger til referatet' }).click();
    const remarks = desk.getByRole('textbox', { name: 'Bemærkninger til referatet' });
    await remarks.click();
    await desk.keyboard.type('Region Midtjylland beder om en rettelse.');
    await expect(saved(desk)).toBeVisible();
    const chair = await people.enter('formand');
    await chair.goto(address);
    const seen = chair.getByRole('region', { name: 'Bemærkninger til referatet' });
    await expect(seen).toContainText('Region Midtjylland beder om en rettelse.');
  });
});
