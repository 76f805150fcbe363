/**
 * Where the keyboard is. Every control that opens something: focus goes into what opened and back to the control; a
 * vitest looks that each component that opens something has its row here (`of`).
 */
import type { Locator, Page } from '@playwright/test';
import { decision, finishAs, inAgenda, liveMeeting, newMeeting, openItem, phrases, step } from './meeting';
import { expect, test } from './raadslag';
import { comments, mark, openRound, roundOf, say, text } from './rounds';

interface Row {
  /** The component that opens. */
  of: string;
  opener: (page: Page) => Locator;
  /** What closes it: Esc, or a button of this name. */
  ways?: string[];
  /** The control to press next after a menu was opened. */
  then?: string;
}

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first();

/** Where the focus is, as people would say it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const now = document.activeElement;
    if (!now || now === document.body) return 'nowhere';
    if (now.closest('dialog') && now.matches('.primary, .actions .button:not(:only-child)'))
      return 'on a button that acts';
    return now.closest('dialog, form, .fields, .field, [data-opened], [contenteditable="true"]') ? 'inside' : 'outside';
  });

async function expectToOpen(page: Page, { of, opener, ways = ['Escape', 'Annullér'], then }: Row): Promise<void> {
  for (const way of ways) {
    const control = opener(page);
    await control.focus();
    await page.keyboard.press('Enter');
    if (then) {
      await page.getByRole('button', { name: then }).focus();
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => focused(page), { message: `${of}: focus goes into what opened` }).toBe('inside');
    if (way === 'Escape') await page.keyboard.press('Escape');
    else {
      const within = page
        .locator('dialog[open], form, .fields, .field, section.card')
        .filter({ has: page.locator(':focus') });
      await within.first().getByRole('button', { name: way, exact: true }).last().press('Enter');
    }
    await expect(control, `${of}: ${way} leads back`).toBeFocused();
  }
}

test('the desk before and during a meeting: each part that opens takes the focus and gives it back', async ({
  people,
}) => {
  const page = await people.enter('sekretariat');
  await newMeeting(page);
  await inAgenda(page, '2.1').click();
  const draft: Row[] = [
    { of: 'TextCard', opener: button('Redigér Baggrund'), ways: ['Færdig'] },
    { of: 'AddItem', opener: button('Tilføj punkt under Udpegninger'), ways: ['Escape', 'Luk'] },
    { of: 'ItemDetails', opener: button('Oplysninger') },
    { of: 'MoveDialog', opener: button('Mere om punkt 2.1'), then: 'Flyt …' },
    { of: 'RemoveDialog', opener: button('Mere om punkt 2.1'), then: 'Fjern punktet …' },
    { of: 'ClosedDialog', opener: button('Mere om punkt 2.1'), then: 'Lukket punkt …' },
    { of: 'TreatedDialog', opener: button('Forbind med sagen i KD-Net') },
    { of: 'MeetingDetails', opener: button('Flere handlinger'), then: 'Tid og sted …' },
    { of: 'DeadlinesDialog', opener: button('Flere handlinger'), then: 'Frister …' },
    { of: 'LifeDialog', opener: button('Send dagsordenen ud') },
    { of: 'LifeDialog', opener: button('Start mødet') },
    { of: 'LifeDialog', opener: button('Flere handlinger'), then: 'Aflys mødet …' },
    { of: 'OpenRound', opener: button('Åbn kommenteringsrunde') },
    { of: 'PersonForm', opener: button('Tilføj person') },
    { of: 'Shortcuts', opener: button('Tastaturgenveje'), ways: ['Escape', 'Luk'] },
  ];
  for (const row of draft) await expectToOpen(page, row);

  await step(page, 'Start mødet');
  await openItem(page, '2.1');
  await expect(phrases(page)).toBeVisible();
  const live: Row[] = [
    { of: 'ConnectDialog', opener: button('Tilslut en skærm') },
    { of: 'FollowUpForm', opener: button('Tilføj opfølgning') },
    { of: 'Dissents', opener: button('Tilføj udsagn') },
    { of: 'VoteCall', opener: button('Sæt til afstemning') },
    { of: 'LifeDialog', opener: button('Afslut mødet') },
  ];
  for (const row of live) await expectToOpen(page, row);
  await finishAs(page, 'Godkendt');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('hjælpemidler');
  await inAgenda(page, '2.1').click();
  await expectToOpen(page, { of: 'DecisionBox', opener: button('Redigér Beslutning'), ways: ['Færdig'] });
});

test('keys typed right after opening a part go into it, and never into the decision', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await liveMeeting(page);
  await openItem(page, '2.1');
  await expect(phrases(page)).toBeVisible();
  const fields: [opener: string, field: string][] = [
    ['Tilføj opfølgning', 'Hvad skal gøres'],
    ['Tilføj udsagn', 'Hvem'],
    ['Sæt til afstemning', 'Hvad stemmes der om?'],
  ];
  for (const [opener, field] of fields) {
    for (const press of ['mouse', 'keyboard']) {
      const control = page.getByRole('button', { name: opener });
      if (press === 'mouse') await control.click();
      else await control.press('Enter');
      await page.keyboard.type('2 mio. kr. jkb1');
      await expect(page.locator('form').getByLabel(field, { exact: true })).toHaveValue('2 mio. kr. jkb1');
      await page.locator('form').getByRole('button', { name: 'Annullér' }).click();
      await expect(control).toBeFocused();
      await page.keyboard.type('12jkb');
    }
  }
  await page.getByRole('button', { name: 'Tilføj opfølgning' }).click();
  await page.keyboard.type('1 brev sendes');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Tilføj opfølgning' }), 'saved, and back').toBeFocused();
  const done = page.getByRole('checkbox', { name: 'Udført: 1 brev sendes' });
  await done.click();
  await expect(done).toBeChecked();
  const where = page.getByRole('button', { name: 'Vis, hvor det kan ses: 1 brev sendes' });
  await where.press('Enter');
  await page.keyboard.type('Brevet');
  await page.getByLabel('Link (kan udelades)').fill('brev.pdf');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Link (kan udelades)'), 'is no address').toBeFocused();
  await page.getByLabel('Link (kan udelades)').fill('https://example.org/brev.pdf');
  await page.keyboard.press('Enter');
  await expect(where, 'saved, and back').toBeFocused();
  await expect(page.getByRole('link', { name: 'Brevet' })).toHaveAttribute('href', 'https://example.org/brev.pdf');
  await page.keyboard.type('2jkb');
  await page.getByRole('button', { name: 'Sæt til afstemning' }).click();
  await page.getByRole('button', { name: 'Begynd afstemningen' }).press('Enter');
  await page.keyboard.type('12jkb');
  await expect(page.getByRole('heading', { name: 'Der stemmes nu' })).toBeVisible();
  await page.keyboard.type('12jkb');
  await expect.poll(() => focused(page)).not.toBe('nowhere');
  await page.getByRole('button', { name: 'Annullér afstemningen' }).press('Enter');
  await page.keyboard.type('12jkb');
  await expect(page.getByRole('button', { name: 'Sæt til afstemning' })).toBeFocused();
  await page.keyboard.type('12jkb');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('cykelruter');
  await expect(decision(page)).toHaveText('');
  await expect(page.getByLabel('Udfald'), 'the outcome is untouched').toHaveValue('');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('1');
  await expect(decision(page), 'at the title a digit is a phrase').not.toHaveText('');
});

test('words typed right after "Redigér" stay in the text, also while it is being fetched', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await newMeeting(page);
  await inAgenda(page, '2.1').click();
  for (const name of ['Baggrund', 'Sagsfremstilling']) {
    const card = page.getByRole('region', { name });
    await card.getByRole('button', { name: `Redigér ${name}` }).click();
    await page.keyboard.type('jk1b');
    await expect(card.locator('[contenteditable="true"]')).toContainText('jk1b');
    await expect(card.getByRole('textbox', { name })).toBeFocused();
    await page.keyboard.type(' og så videre');
    await expect(card.locator('[contenteditable="true"]')).toContainText('jk1b og så videre');
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText('cykelruter');
});

test('words typed before a text is fetched are saved, also after "Færdig" and on the way to another item', async ({
  people,
}) => {
  const page = await people.enter('sekretariat');
  await newMeeting(page);
  await inAgenda(page, '2.1').click();
  const card = (name: string) => page.getByRole('region', { name });
  let fetch = () => {};
  const held = new Promise<void>((resolve) => (fetch = resolve));
  await page.route('**/api/tickets', async (route) => (await held, route.continue()));
  for (const name of ['Baggrund', 'Sagsfremstilling']) {
    await card(name)
      .getByRole('button', { name: `Redigér ${name}` })
      .click();
    await page.keyboard.type(`Skrevet i ${name}`);
  }
  await card('Baggrund').getByRole('button', { name: 'Færdig' }).click();
  await inAgenda(page, '2.2').click();
  fetch();
  await inAgenda(page, '2.1').click();
  for (const name of ['Baggrund', 'Sagsfremstilling']) await expect(card(name)).toContainText(`Skrevet i ${name}`);
});

test('nobody can send out before the checks are there, and everybody can when they do not come', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await newMeeting(page);
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/checks', async (route) => (await held, route.continue()));
  await page.getByRole('banner').getByRole('button', { name: 'Send dagsordenen ud' }).click();
  const send = page.getByRole('dialog').getByRole('button', { name: 'Send dagsordenen ud' });
  await expect(send).toBeDisabled();
  answer();
  await expect(send).toBeEnabled();
  await page.getByRole('dialog').getByRole('button', { name: 'Annullér' }).click();
  await page.unroute('**/checks');
  await page.route('**/checks', (route) => route.abort());
  await page.getByRole('banner').getByRole('button', { name: 'Send dagsordenen ud' }).click();
  await expect(send).toBeEnabled();
});

test('Enter twice sends nothing, starts nothing and opens nothing to the public', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await newMeeting(page);
  await inAgenda(page, '2.1').click();
  const twice = async (control: Locator) => {
    await control.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
  };
  for (const name of ['Send dagsordenen ud', 'Start mødet']) await twice(page.getByRole('button', { name }));
  const closed = page.getByRole('switch', { name: 'Lukket punkt' });
  await closed.press('Enter');
  await expect(closed).toBeChecked();
  await twice(closed);
  await expect(closed).toBeChecked();
  await expect(page.getByRole('banner')).toContainText('Udkast');
});

test('somebody else goes on: no key typed in the meantime becomes a command', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const other = await people.enter('referent');
  const address = await liveMeeting(desk);
  await openItem(desk, '1.1');
  await other.goto(`${address}/punkt/1.1`);
  await decision(desk).click();
  await desk.keyboard.type('Vi ');
  await finishAs(other, 'Drøftet');
  await expect(inAgenda(desk, '2.1')).toContainText('Nu');
  await desk.keyboard.type('drøftede 12 veje, bk.');
  await expect(decision(desk), 'it was not taken away from under the hand').toHaveText('Vi drøftede 12 veje, bk.');
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('referat');
  await inAgenda(desk, '2.1').click();
  await expect(decision(desk)).toHaveText('');
});

test('rounds, bodies and the calendar: each part that opens takes the focus and gives it back', async ({ people }) => {
  const page = await people.enter('sekretariat');
  const address = await openRound(page);
  const director = await people.enter('direktoer');
  await director.goto(roundOf(address, '2.1'));
  await expectToOpen(director, { of: 'CommentForm', opener: button('Kommentér punktet') });
  await mark(text(director, 'Baggrund'), 'Tolv kommuner');
  await director.getByRole('button', { name: 'Kommentér markeringen' }).first().click();
  await director.keyboard.type('2 ord, jk');
  await expect(director.getByRole('textbox', { name: 'Bemærkning', exact: true })).toHaveValue('2 ord, jk');
  await say(director, 'Elleve kommuner');
  await expect(comments(director)).toContainText('Elleve kommuner');

  await page.goto(roundOf(address));
  await expect(page.getByRole('listitem').filter({ hasText: 'Elleve kommuner' })).toBeVisible();
  const round: Row[] = [
    { of: 'RoundTools', opener: button('Ændr frist og følgetekst') },
    { of: 'RoundTools', opener: button('Læg nyt udkast i runden') },
    { of: 'RoundTools', opener: button('Luk nu') },
    { of: 'ThreadActions', opener: button('Markér som behandlet') },
    { of: 'ThreadActions', opener: button('Opret opfølgning') },
    { of: 'ThreadCard', opener: button(/^Svar/) },
  ];
  for (const row of round) await expectToOpen(page, row);

  await page.goto('/kalender/2029/midtjylland');
  const year: Row[] = [
    { of: 'PlanOne', opener: button('Nyt møde') },
    { of: 'PlanMany', opener: button('Indsæt liste med datoer') },
    { of: 'RulesDialog', opener: button('Frister') },
    { of: 'TemplateDialog', opener: button('Skabelon') },
    { of: 'Subscribe', opener: button('Abonnér'), ways: ['Escape', 'Luk'] },
  ];
  for (const row of year) await expectToOpen(page, row);

  await page.goto('/organ/kkr-midtjylland');
  const seat = button(/^Redigér pladsen/);
  await expectToOpen(page, { of: 'LooksDialog', opener: button('Dokumenternes udseende') });
  await expectToOpen(page, { of: 'NewSeat', opener: button('Tilføj plads') });
  await expectToOpen(page, { of: 'SeatDialog', opener: seat, ways: ['Escape', 'Luk'] });
  await seat(page).click();
  const within: Row[] = [
    { of: 'PartForm', opener: button('Skift medlem'), ways: ['Escape', 'Tilbage'] },
    { of: 'SeatHistory', opener: button('Historik'), ways: ['Escape'] },
    { of: 'EndSeat', opener: button('Nedlæg plads'), ways: ['Escape', 'Tilbage'] },
  ];
  for (const row of within) await expectToOpen(page, row);

  await page.goto('/eksterne');
  await expectToOpen(page, { of: 'ExternalForm', opener: button('Tilføj et eksternt organ') });
  await expectToOpen(page, { of: 'ExternalForm', opener: button('Ret DASSOS') });
});
