/** The minute-taker by key: a whole meeting without the mouse, what is taken back, and what is asked before the end. */
import type { Page } from '@playwright/test';
import { decision, inAgenda, liveMeeting, phrases } from './meeting';
import { expect, test } from './raadslag';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const note = (page: Page) => page.locator('[data-act=undo]');
const people = (page: Page) => page.getByRole('tabpanel', { name: 'Deltagere' });

/** At the title of the item, as after Esc. */
async function atTitle(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(title(page)).toBeFocused();
}

test('a meeting by key: open, phrase, finish, take back, postpone, vote, follow-up, people, palette, recap', async ({
  people: browsers,
}) => {
  const page = await browsers.enter('sekretariat');
  await liveMeeting(page);
  const key = (pressed: string) => page.keyboard.press(pressed);
  await inAgenda(page, '1.1').click();
  await atTitle(page);

  await key('Enter');
  await expect(inAgenda(page, '1.1')).toContainText('Nu');
  await expect(phrases(page)).toBeVisible();
  const [first = '', second = ''] = await phrases(page).getByRole('button').allInnerTexts();
  const wordsOf = (phrase: string) => phrase.replace(/^(Alt)?\s*\d\s*/, '').trim();
  await atTitle(page);
  await key('1');
  await expect(decision(page)).toHaveText(wordsOf(first));
  await key('b');
  await expect(decision(page), 'b right after a phrase is no word').toHaveText(wordsOf(first));
  await atTitle(page);
  await key('1');
  await key('2');
  await expect(decision(page), 'another in its place').toHaveText(wordsOf(second));
  await page.keyboard.type(' b2');
  await expect(decision(page), 'from then on keys are words').toHaveText(`${wordsOf(second)} b2`);

  await page.getByLabel('Udfald').selectOption('Drøftet');
  await key('Control+Enter');
  await expect(inAgenda(page, '2.1')).toContainText('Nu');
  await expect(note(page)).toBeVisible();
  await expect(title(page)).toBeFocused();
  await key('z');
  await expect(inAgenda(page, '1.1'), 'the item is open again').toContainText('Nu');
  await expect(inAgenda(page, '2.1'), 'and the next one waits').not.toContainText('Nu');
  await expect(title(page)).toContainText('referat');
  await expect(decision(page)).toHaveText(`${wordsOf(second)} b2`);
  await page.getByLabel('Udfald').selectOption('Drøftet');
  await key('Control+Enter');
  await expect(inAgenda(page, '2.1')).toContainText('Nu');

  await atTitle(page);
  await expect(phrases(page)).toBeVisible();
  await key('f');
  await page.keyboard.type('Brev til kommunerne');
  await key('Enter');
  await expect(page.getByRole('button', { name: 'Tilføj opfølgning' })).toBeFocused();
  await page.getByRole('button', { name: 'Fjern opfølgning: Brev til kommunerne' }).press('Enter');
  await expect(page.getByText('Opfølgningen er fjernet')).toBeVisible();
  await atTitle(page);
  await key('z');
  await expect(page.getByRole('checkbox', { name: 'Udført: Brev til kommunerne' })).toBeVisible();

  await key('v');
  await key('Enter');
  await expect(page.getByRole('heading', { name: 'Der stemmes nu' })).toBeVisible();
  await atTitle(page);
  await key('v');
  await expect(page.getByRole('heading', { name: 'Der stemmes nu' })).toBeFocused();
  await key('Tab');
  await expect(page.getByRole('button', { name: 'Afslut afstemningen' })).toBeFocused();
  await key('Tab');
  await key('Enter');
  await expect(page.getByRole('heading', { name: 'Der stemmes nu' })).toBeHidden();
  await atTitle(page);
  await key('x');
  await expect(inAgenda(page, '2.1')).toContainText('Udsat');

  await atTitle(page);
  await key('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find punkt, person eller handling' })).toBeFocused();
  await key('Escape');
  await expect(title(page)).toBeFocused();
  await key('Control+k');
  await page.keyboard.type('deltagere');
  await key('Enter');
  await expect(people(page)).toBeVisible();
  await atTitle(page);
  await key('p');
  await page.keyboard.type('rand');
  await key('Enter');
  const randers = people(page).getByRole('listitem').filter({ hasText: 'Randers' }).first();
  await expect(randers.getByRole('checkbox')).toBeChecked();
  await atTitle(page);
  await key('h');
  await expect(people(page).getByRole('checkbox', { checked: false })).toHaveCount(0);
  await expect(note(page), 'the lines come before the answer').toBeVisible();
  await key('z');
  await expect(people(page).getByRole('checkbox', { checked: false })).not.toHaveCount(0);
  await expect(randers.getByRole('checkbox'), 'who was there before stays').toBeChecked();
  await randers.getByRole('checkbox').focus();
  await key('g');
  await expect(randers).toContainText('gik kl.');

  await atTitle(page);
  await key('Control+k');
  await page.keyboard.type('2.2');
  await key('Enter');
  await expect(title(page)).toContainText('hjælpemidler');
  await expect(inAgenda(page, '2.2')).toContainText('Nu');
  await atTitle(page);
  await key('x');
  await expect(inAgenda(page, '2.2')).toContainText('Udsat');
  await page.getByRole('button', { name: 'Sæt på næste møde' }).press('Enter');
  await expect(page.getByRole('tab', { name: 'Næste møde 1' })).toBeVisible();
  await atTitle(page);
  await key('x');
  await expect(inAgenda(page, '3.1')).toContainText('Udsat');
  await atTitle(page);
  await key('s');
  const end = page.getByRole('dialog', { name: 'Afslut mødet' });
  await expect(end.getByRole('heading', { name: 'Afslut mødet' })).toBeFocused();
  await expect(end).toContainText('2 udsatte punkter står ikke på næste møde');
  await expect(end).toContainText('Brev til kommunerne');
  await end.getByRole('button', { name: 'Sæt dem på næste møde' }).press('Enter');
  await expect(end).not.toContainText('står ikke på næste møde');
  await key('Escape');
  await expect(end).toBeHidden();
});

test('single keys can be switched off: then only those with Ctrl, Alt or Esc are left, also in the list of keys', async ({
  people: browsers,
}) => {
  const page = await browsers.enter('sekretariat');
  await liveMeeting(page);
  await inAgenda(page, '1.1').click();
  await atTitle(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Tastaturgenveje' });
  await expect(keys.getByText('Sæt til afstemning')).toBeVisible();
  await keys.getByRole('switch').click();
  await expect(keys.getByText('Sæt til afstemning')).toBeHidden();
  await keys.getByRole('button', { name: 'Luk' }).click();
  await atTitle(page);
  for (const pressed of ['o', 's', '?', 'j']) await page.keyboard.press(pressed);
  await expect(page.getByRole('button', { name: 'Åbn punkt' })).not.toHaveAttribute('aria-keyshortcuts');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('åbn punkt');
  await page.keyboard.press('Enter');
  await expect(inAgenda(page, '1.1'), 'the palette does it all the same').toContainText('Nu');
});
