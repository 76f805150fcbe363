/** A member highlights words of a meeting, for themselves and a colleague. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectNarrow } from './accessible';
import { inAgenda, newMeeting, saved, step } from './meeting';
import { addPapers, report } from './papers';
import { expect, phone, test, type People } from './raadslag';
import { mark } from './rounds';

async function sent(people: People) {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk);
  await step(desk, 'Send dagsordenen ud');
  return { desk, address };
}

const text = (page: Page, field: string) => page.locator(`[data-field="${field}"]`);
const mine = (page: Page) => page.getByRole('region', { name: 'Mine fremhævninger' });
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Markerede ord' });

/** The words that are painted. */
const painted = (page: Page, name = 'fremhaevet') =>
  page.evaluate((of) => [...(CSS.highlights.get(of) ?? [])].map((range) => (range as Range).toString()), name);

test('a member highlights words by pointer and by keys, writes a note, finds them again, and takes one away', async ({
  people,
}) => {
  const { address } = await sent(people);
  const member = await people.enter('medlem');
  await member.goto(`${address}/punkt/2.1`);

  await test.step('by pointer', async () => {
    await mark(text(member, 'background'), 'Tolv kommuner');
    await bar(member).getByRole('button', { name: 'Fremhæv', exact: true }).click();
    await expect(mine(member).getByRole('button', { name: 'Vis i teksten: Tolv kommuner' })).toBeVisible();
    await expect.poll(() => painted(member)).toEqual(['Tolv kommuner']);
    await expect(bar(member)).toBeHidden();
  });

  await test.step('by keys, with a note', async () => {
    await text(member, 'recommendation').evaluate((root) => {
      const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode();
      if (words) getSelection()?.setBaseAndExtent(words, 0, words, 3);
    });
    await member.keyboard.press('Shift+ArrowRight');
    await member.keyboard.press('Enter');
    await expect(bar(member).getByRole('button', { name: 'Fremhæv', exact: true })).toBeFocused();
    await expectAccessible(member, 'words are selected');
    await member.keyboard.press('Tab');
    await member.keyboard.press('Enter');
    const note = member.getByRole('textbox', { name: 'Note til fremhævningen' });
    await expect(note).toBeFocused();
    await member.keyboard.type('Spørg til prisen');
    await member.keyboard.press('Tab');
    await member.keyboard.press('Enter');
    await expect(mine(member)).toContainText('Spørg til prisen');
    await expect(note).toBeHidden();
    await expect.poll(() => painted(member)).toHaveLength(2);
    await expectAccessible(member, 'an item with highlights');
  });

  await test.step('they are there after a reload, and lead to their words', async () => {
    await member.reload();
    await expect.poll(() => painted(member)).toHaveLength(2);
    await mine(member).getByRole('button', { name: 'Vis i teksten: Tolv kommuner' }).press('Enter');
    await expect.poll(() => painted(member, 'fremhaevet-vist')).toEqual(['Tolv kommuner']);
    await expect(text(member, 'background')).toBeInViewport();
  });

  await test.step('one is removed, comes back, and is removed', async () => {
    const remove = mine(member).getByRole('button', { name: 'Fjern fremhævningen: Tolv kommuner' });
    await remove.click();
    await expect.poll(() => painted(member)).toHaveLength(1);
    await mine(member).getByRole('button', { name: 'Fortryd' }).click();
    await expect.poll(() => painted(member)).toHaveLength(2);
    await remove.click();
    await expect.poll(() => painted(member)).toHaveLength(1);
  });

  await test.step('on a phone the bar is in reach of the thumb', async () => {
    const mobile = await people.enter('medlem', phone);
    await mobile.goto(`${address}/punkt/2.1`);
    await expect(mine(mobile)).toContainText('Spørg til prisen');
    await mark(text(mobile, 'background'), 'trygt');
    await bar(mobile).getByRole('button', { name: 'Fremhæv', exact: true }).tap();
    await expect(mine(mobile).getByRole('button', { name: 'Vis i teksten: trygt' })).toBeVisible();
    await expectNarrow(mobile, 'highlights on a phone');
  });
});

test('a highlight is shared with a colleague, and says that its text has changed instead of pointing at other words', async ({
  people,
}) => {
  const { desk, address } = await sent(people);
  const member = await people.enter('medlem');
  await member.goto(`${address}/punkt/2.1`);
  await mark(text(member, 'background'), 'Tolv kommuner');
  await bar(member).getByRole('button', { name: 'Fremhæv med note' }).click();
  await member.getByRole('textbox', { name: 'Note til fremhævningen' }).fill('Er det rigtigt?');
  await member.getByRole('button', { name: 'Gem note' }).click();
  await mark(text(member, 'background'), 'fra by til by');
  await bar(member).getByRole('button', { name: 'Fremhæv', exact: true }).click();
  await expect.poll(() => painted(member)).toHaveLength(2);

  const substitute = await people.enter('stedfortraeder', phone);
  const theirs = (words: string) =>
    substitute.getByRole('main').locator('section').filter({ hasText: 'Fremhævet af' }).filter({ hasText: words });

  await test.step('a colleague sees what is shared with them, and nothing else', async () => {
    const row = mine(member).getByRole('listitem').filter({ hasText: 'Er det rigtigt?' });
    await row.getByText('Del fremhævningen med kolleger').click();
    await row
      .getByRole('checkbox', { name: /^Stedfortræder/ })
      .first()
      .check();
    await expect(row).toContainText('Delt med 1 kollega');
    await substitute.goto(`${address}/punkt/2.1`);
    await expect(theirs('Er det rigtigt?')).toContainText('Tolv kommuner');
    await expect.poll(() => painted(substitute, 'fremhaevet-af-andre')).toEqual(['Tolv kommuner']);
    await expect(mine(substitute)).toHaveCount(0);
  });

  await test.step('the agenda is revised', async () => {
    await desk.getByRole('button', { name: 'Flere handlinger' }).click();
    await desk.getByRole('button', { name: 'Ret dagsordenen …' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Ret dagsordenen' }).click();
    await expect(desk.getByRole('dialog')).toBeHidden();
    await inAgenda(desk, '2.1').click();
    await desk.getByRole('button', { name: 'Redigér Baggrund' }).click();
    const editor = desk.getByRole('textbox', { name: 'Baggrund' });
    // Until the text has come, another field takes the words.
    await expect(editor).toContainText('Tolv kommuner');
    await editor.press('Control+a');
    await desk.keyboard.insertText(
      'Tretten kommuner ønsker at binde ruterne sammen, så man kan køre trygt fra by til by.',
    );
    await expect(editor).toHaveText(/^Tretten/);
    await expect(saved(desk).first()).toBeVisible();
    // What is not sent out yet, others do not read.
    await expect.poll(() => painted(member)).toHaveLength(2);
    await desk.getByRole('button', { name: 'Send den reviderede dagsorden ud' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Send den reviderede dagsorden ud' }).click();
    await expect(desk.getByRole('dialog')).toBeHidden();
  });

  await expect(mine(member)).toContainText('Teksten er ændret, siden du fremhævede');
  await expect(mine(member)).toContainText('Er det rigtigt?');
  await expect.poll(() => painted(member)).toEqual(['fra by til by']);
  await expect(theirs('Er det rigtigt?')).toContainText('Teksten er ændret, siden der blev fremhævet');
  await expect.poll(() => painted(substitute, 'fremhaevet-af-andre')).toEqual([]);

  await test.step('with the item, what was shared is gone for who may not read it', async () => {
    await desk.getByRole('switch', { name: 'Lukket punkt' }).click();
    await expect(substitute.getByText('Er det rigtigt?')).toHaveCount(0);
    await expect(substitute.getByRole('main')).not.toContainText('Tretten kommuner');
    await expect(mine(member)).toContainText('Er det rigtigt?');
  });
});

test('words of a paper are highlighted on its page, and all highlights are listed with the words as they are now', async ({
  people,
}) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk);
  await inAgenda(desk, '2.1').click();
  await addPapers(desk, { name: 'Rapport.pdf', content: report });
  await step(desk, 'Send dagsordenen ud');
  const member = await people.enter('medlem');
  await member.goto(`${address}/punkt/2.1`);
  await mark(text(member, 'background'), 'trygt');
  await bar(member).getByRole('button', { name: 'Fremhæv', exact: true }).click();
  await expect.poll(() => painted(member)).toEqual(['trygt']);
  await member.getByRole('link', { name: /^Rapport/ }).click();
  const sheet = member.getByRole('region', { name: 'Side 1 af 12' });
  await expect(sheet).toContainText('Gudenåen');

  await test.step('selected on the page, and painted there', async () => {
    await mark(sheet, 'langs Gudenåen');
    await bar(member).getByRole('button', { name: 'Fremhæv', exact: true }).click();
    await expect(sheet.locator('.highlight')).toHaveCount(1);
    await expect(mine(member).getByRole('link', { name: 'Rapport, side 1' })).toBeVisible();
  });

  await test.step('there after a reload, and led to from the list', async () => {
    await member
      .getByRole('spinbutton')
      .or(member.getByRole('textbox', { name: 'Side' }))
      .first()
      .fill('9');
    await member.keyboard.press('Enter');
    await expect(member.getByRole('region', { name: 'Side 9 af 12' })).toBeInViewport();
    await mine(member).getByRole('link', { name: 'Rapport, side 1' }).click();
    await expect(sheet.locator('.highlight')).toBeInViewport();
    await member.reload();
    await expect(sheet.locator('.highlight')).toHaveCount(1);
  });

  await test.step('on a tablet held upright, a note is written where the paper was opened', async () => {
    const upright = await people.enter('medlem', { viewport: { width: 820, height: 1180 }, hasTouch: true });
    await upright.goto(`${address}/punkt/2.1`);
    await upright
      .getByRole('link', { name: /^Rapport/ })
      .first()
      .tap();
    const page = upright.getByRole('region', { name: 'Side 1 af 12' });
    await expect(page.locator('.highlight')).toHaveCount(1);
    await mark(page, 'bygges først');
    await bar(upright).getByRole('button', { name: 'Fremhæv med note' }).tap();
    await upright.getByRole('textbox', { name: 'Note til fremhævningen' }).fill('Hvornår?');
    await upright.getByRole('button', { name: 'Gem note' }).tap();
    await expect(mine(upright)).toContainText('Hvornår?');
  });

  await test.step('all of them are beside the notes', async () => {
    await member.goto(`/noter?moede=${address.split('/').at(-1)}`);
    await expect(member.getByText('3 fremhævninger')).toBeVisible();
    const rows = member.getByRole('listitem');
    await expect(rows.filter({ hasText: 'trygt' })).toContainText('Baggrund');
    await expect(rows.filter({ hasText: 'Hvornår?' })).toContainText('Rapport, side 1');
    await member.getByRole('searchbox').fill('hvornår');
    await expect(member.getByText('1 fremhævning')).toBeVisible();
    await rows
      .filter({ hasText: 'Hvornår?' })
      .getByRole('button', { name: /^Fjern fremhævningen/ })
      .click();
    await expect(member.getByText('0 fremhævninger')).toBeVisible();
    await expectAccessible(member, 'all highlights');
    await expectNarrow(member, 'all highlights');
  });
});
