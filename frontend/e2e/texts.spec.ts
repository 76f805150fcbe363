/** Texts written together: no word is lost, and nothing is called saved that is not. */
import {
  decision,
  expectWords,
  inAgenda,
  liveMeeting,
  openItem,
  part,
  phrases,
  postpone,
  saved,
  step,
  waiting,
  wordsIn,
  write,
  writersIn,
  finishAs,
} from './meeting';
import { expectInMinutes } from './pdf';
import { expect, phone, test } from './raadslag';

const back = { timeout: 60_000 };

test('two people write one paragraph, one of them offline and through a reload: both show the same, and so do the minutes', async ({
  people,
}) => {
  const one = await people.enter('sekretariat');
  const address = await liveMeeting(one);
  const other = await people.enter('referent');
  await openItem(one, '1.1');
  await other.goto(`${address}/punkt/1.1`);
  await expect(decision(other)).toBeVisible();

  await test.step('both at once', async () => {
    await decision(one).click();
    await one.keyboard.type('KKR godkendte referatet.');
    await expectWords('KKR godkendte referatet.', decision(other));
    await decision(one).click();
    await one.keyboard.press('Control+Home');
    await decision(other).click();
    await other.keyboard.press('Control+End');
    await Promise.all([one.keyboard.type('Efter en kort drøftelse: '), other.keyboard.type(' Enigt.')]);
    await expectWords('Efter en kort drøftelse: KKR godkendte referatet. Enigt.', ...[one, other].map(decision));
  });

  await test.step('each sees who the other is, above the text and at the cursor', async () => {
    await expect(writersIn(one)).toHaveText('Skriver nu: Referent KKR Midtjylland');
    await expect(writersIn(other)).toHaveText('Skriver nu: Sekretariatet KKR Midtjylland');
    // At the cursor the first name, which fades; pointing at it shows the whole name.
    await expect(decision(one).getByTitle('Referent KKR Midtjylland')).toContainText('Referent');
    await expect(decision(other).getByTitle('Sekretariatet KKR Midtjylland')).toContainText('Sekretariatet');
  });

  await test.step('one offline: unsaved words are counted, and nothing is called saved', async () => {
    await other.context().setOffline(true);
    await write(other, ' Skrevet i toget.');
    await expect(waiting(other)).toBeVisible();
    await expect(saved(other)).toBeHidden();
    await write(one, ' Skrevet i salen.');
    await expect(decision(one)).toContainText('Skrevet i salen.');
    await expect(saved(one)).toBeVisible();
    await expect(decision(one)).not.toContainText('toget');
  });

  await test.step('the page is reloaded before the words are sent', async () => {
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
    await expectWords(await wordsIn(decision(one)), decision(other));
  });

  await test.step('and so do the minutes', async () => {
    const words = (await wordsIn(decision(one))).trim();
    await finishAs(one, 'Godkendt');
    await expect(inAgenda(one, '1.1')).toContainText('Godkendt');
    await postpone(one, '2.1', '2.2', '3.1');
    await step(one, 'Afslut mødet');
    await expectInMinutes(one, words);
  });
});

test('a follower sees the decision grow, and a screen reader reads its sentences', async ({ people }) => {
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
  let written = '';
  for (const word of ['Ruterne ', 'bygges ', 'i ', 'tre ', 'etaper.']) {
    await desk.keyboard.type(word);
    written += word;
    await expect(part(member, 'Beslutning')).toContainText(written.trim());
    lengths.add((await part(member, 'Beslutning').innerText()).length);
  }
  expect(lengths.size, 'it came word by word').toBeGreaterThan(3);
  await expect(member.getByRole('log', { name: 'Beslutningen, mens den skrives' })).toHaveText(
    'Ruterne bygges i tre etaper.',
  );
});

test('after the minutes are sent out, remarks can be written and decisions are frozen', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await liveMeeting(desk);
  await openItem(desk, '1.1');
  await write(desk, 'Referatet blev godkendt.');
  await expect(saved(desk)).toBeVisible();

  await test.step('the minutes are sent out', async () => {
    await finishAs(desk, 'Godkendt');
    await postpone(desk, '2.1', '2.2', '3.1');
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

test('who wrote what: both names, and earlier versions of the text, by keyboard', async ({ people }) => {
  const one = await people.enter('sekretariat');
  const address = await liveMeeting(one);
  await openItem(one, '1.1');
  await write(one, 'Referatet blev godkendt.');
  await expect(saved(one)).toBeVisible();
  const other = await people.enter('referent');
  await other.goto(`${address}/punkt/1.1`);
  await write(other, ' Med en tilføjelse.');
  await expect(saved(other)).toBeVisible();

  await one.getByRole('button', { name: 'Hvem skrev hvad i beslutningen' }).click();
  const history = one.getByRole('dialog', { name: 'Hvem skrev hvad i beslutningen' });
  const writers = history.getByRole('list', { name: 'Skrevet af' }).getByRole('listitem');
  const first = history.getByRole('option', { name: /^Sekretariatet KKR Midtjylland, .+: Referatet blev godkendt\.$/ });
  const second = history.getByRole('option', { name: /^Referent KKR Midtjylland, .+: Med en tilføjelse\.$/ });
  await expect(writers).toHaveText(['Sekretariatet KKR Midtjylland', 'Referent KKR Midtjylland']);
  await expect(first).toBeVisible();
  await expect(second).toBeVisible();

  const slider = history.getByRole('slider', { name: 'Tidspunkt' });
  await slider.focus();
  await one.keyboard.press('ArrowLeft');
  await expect(second).toHaveCount(0);
  await expect(first).toBeVisible();
  await expect(writers).toHaveText(['Sekretariatet KKR Midtjylland']);
  await expect(slider).toHaveAttribute('aria-valuetext', /, Sekretariatet KKR Midtjylland$/);
  await expect(slider).toBeFocused();
  await one.keyboard.press('End');
  await expect(second).toBeVisible();
  await expect(slider).toHaveAttribute('aria-valuetext', /, Referent KKR Midtjylland$/);
  await one.keyboard.press('Escape');
  await expect(history).toBeHidden();
});

test('what ends the item covers no words: the cursor stays above it, in a low window and with a long text', async ({
  people,
}) => {
  const desk = await people.enter('sekretariat', { viewport: { width: 1280, height: 800 } });
  await liveMeeting(desk);
  await openItem(desk, '2.1');
  await expect(phrases(desk)).toBeVisible();
  const bar = desk.locator('[data-covers]');
  const isAbove = () =>
    desk.evaluate(() => {
      const caret = getSelection()?.getRangeAt(0).getBoundingClientRect();
      const covering = document.querySelector('[data-covers]')?.getBoundingClientRect();
      return !!caret && !!covering && caret.bottom <= covering.top;
    });
  await write(desk, 'Kort.');
  await expect.poll(isAbove).toBe(true);
  for (let line = 0; line < 12; line++) {
    await desk.keyboard.press('Enter');
    await desk.keyboard.type('En linje til.');
    await expect.poll(isAbove, `line ${line}`).toBe(true);
  }
  await decision(desk).evaluate((text) => text.closest('main')?.scrollTo(0, 0));
  await expect.poll(() => bar.evaluate((one) => innerHeight - one.getBoundingClientRect().bottom)).toBeLessThan(2);
});
