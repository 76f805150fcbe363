/** A paper is read over a page that is about something else: a comment round, or the desk. */
import { expectAccessible, expectNarrow } from './accessible';
import { decision, inAgenda, newMeeting, openItem, part, step } from './meeting';
import { addPapers, pdfOf, report } from './papers';
import { expect, phone, test } from './raadslag';
import { comments, mark, roundOf, text } from './rounds';

test('a director in a round reads a paper over it, marks it as read, and is back where they were', async ({
  people,
}) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk);
  await inAgenda(desk, '2.1').click();
  await addPapers(desk, { name: 'Rapport.pdf', content: report });
  await desk.getByRole('banner').getByRole('button', { name: 'Åbn kommenteringsrunde' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Åbn runden' }).click();
  await expect(desk.getByRole('dialog')).toBeHidden();

  const director = await people.enter('direktoer');
  await director.goto(roundOf(address, '2.1'));
  await mark(text(director, 'Baggrund'), 'Tolv kommuner');
  await comments(director).getByRole('button', { name: 'Kommentér markeringen' }).click();
  await director.getByRole('textbox', { name: 'Bemærkning', exact: true }).fill('Halvt skrevet');
  const place = director.url();
  const link = director.getByRole('link', { name: /^Rapport/ });
  const paper = director.getByRole('dialog', { name: 'Rapport' });

  await test.step('by keys, with search, and closed to its link', async () => {
    await link.press('Enter');
    await expect(paper.getByRole('heading', { name: 'Rapport' })).toBeFocused();
    await expect(paper.getByRole('region', { name: 'Side 1 af 12' })).toHaveAttribute('aria-busy', 'false');
    await expectAccessible(director, 'a paper over a round');
    await director.keyboard.press('/');
    await paper.getByRole('searchbox').fill('Randers Kommune');
    await expect(paper.getByRole('status').filter({ hasText: '1 af 1' })).toBeVisible();
    await director.keyboard.press('Escape');
    await expect(paper.getByRole('searchbox')).toBeHidden();
    await paper.getByRole('switch', { name: 'Læst' }).press('Space');
    await expect(paper.getByRole('switch', { name: 'Læst' })).toBeChecked();
    await director.keyboard.press('Escape');
    await expect(paper).toBeHidden();
    await expect(link).toBeFocused();
    await expect(director.getByRole('switch', { name: 'Læst' })).toBeChecked();
  });

  await test.step('the back button closes it and nothing else', async () => {
    await link.click();
    await expect(paper).toBeVisible();
    await director.goBack();
    await expect(paper).toBeHidden();
    expect(director.url()).toBe(place);
    await expect(director.getByRole('textbox', { name: 'Bemærkning', exact: true })).toHaveValue('Halvt skrevet');
  });

  await test.step('on a phone it fills the screen', async () => {
    const mobile = await people.enter('direktoer', phone);
    await mobile.goto(roundOf(address, '2.1'));
    await mobile.getByRole('link', { name: /^Rapport/ }).tap();
    const over = mobile.getByRole('dialog', { name: 'Rapport' });
    await expect(over.getByRole('region', { name: 'Side 1 af 12' })).toHaveAttribute('aria-busy', 'false');
    await expect(over.getByRole('switch', { name: 'Læst' })).toBeChecked();
    await expectNarrow(mobile, 'a paper over a round on a phone');
    await mobile.goBack();
    await expect(over).toBeHidden();
  });
});

test('the chair and the desk read papers over the desk: nobody what is taken away, and its keys do nothing below', async ({
  people,
}) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk);
  await inAgenda(desk, '2.1').click();
  await addPapers(
    desk,
    { name: 'Kort.pdf', content: pdfOf([['Tre ruter']]) },
    { name: 'Notat.pdf', content: pdfOf([['Et notat']]) },
  );

  await test.step('the chair reads one until it is taken away', async () => {
    const chair = await people.enter('formand');
    await chair.goto(address);
    await inAgenda(chair, '2.1').click();
    await chair.getByRole('tab', { name: /^Bilag/ }).click();
    await chair.getByRole('link', { name: /^Notat/ }).click();
    await expect(chair.getByRole('dialog', { name: 'Notat' })).toContainText('Et notat');
    await desk.getByRole('button', { name: 'Fjern Notat' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Fjern' }).click();
    const gone = chair.getByRole('dialog', { name: 'Bilaget er lukket' });
    await expect(gone).toContainText('Bilaget er her ikke længere');
    await gone.getByRole('button', { name: 'Luk' }).press('Enter');
    await expect(chair.getByRole('dialog')).toBeHidden();
  });

  await step(desk, 'Start mødet');
  await openItem(desk, '2.1');
  const link = part(desk, 'Bilag').getByRole('link', { name: 'Kort' });
  const paper = desk.getByRole('dialog', { name: 'Kort' });
  await link.press('Enter');
  await expect(paper.getByRole('region', { name: 'Side 1 af 1' })).toHaveText('Tre ruter');
  await expectAccessible(desk, 'a paper over the desk');
  // The first phrase, and "done": keys of the desk.
  await paper.getByRole('document').press('1');
  await paper.getByRole('document').press('Control+Enter');
  await expect(paper).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await expect(inAgenda(desk, '2.1')).toContainText('Nu');
  await expect(decision(desk)).toHaveText('');
});
