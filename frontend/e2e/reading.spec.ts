/** A member reads the items and papers of a meeting on a tablet and on a phone. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectNarrow } from './accessible';
import { inAgenda, newMeeting, openItem, part, step } from './meeting';
import { addPapers, pdfOf, report, scan } from './papers';
import { expect, phone, test, type People } from './raadslag';

const tablet = { viewport: { width: 1024, height: 768 }, hasTouch: true };
const upright = { viewport: { width: 820, height: 1180 }, hasTouch: true };

/** An agenda that was sent out, with papers at 2.1. @return its address and the desk */
async function sent(people: People, ...papers: { name: string; content: Buffer }[]) {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk);
  await inAgenda(desk, '2.1').click();
  await addPapers(desk, ...papers);
  await step(desk, 'Send dagsordenen ud');
  return { desk, address };
}

const papersOf = (page: Page) => part(page, 'Bilag');
const sheet = (page: Page, number: number) => page.getByRole('region', { name: `Side ${number} af 12` });
const isDrawn = (page: Page, number: number) => expect(sheet(page, number)).toHaveAttribute('aria-busy', 'false');
const pageField = (page: Page) => page.getByRole('textbox', { name: 'Side' });

test('an item lies beside its paper on a tablet, with search, size and keys, and closes to where it was opened', async ({
  people,
}) => {
  const { address } = await sent(people, { name: 'Rapport om ruter.pdf', content: report });
  const member = await people.enter('medlem', tablet);
  await member.goto(`${address}/punkt/2.1`);
  const link = papersOf(member).getByRole('link', { name: /^Rapport om ruter/ });
  await link.click();
  await expect(member).toHaveURL(/\/punkt\/[^?]+\?bilag=/);
  const paper = member.getByRole('region', { name: 'Rapport om ruter', exact: true });
  await expect(paper.getByRole('heading', { name: 'Rapport om ruter' })).toBeFocused();
  await isDrawn(member, 1);

  await test.step('the item and its recommendation are on the same screen', async () => {
    await expect(member.getByRole('heading', { name: 'Indstilling' })).toBeInViewport();
    await expect(sheet(member, 1)).toBeInViewport();
    await expectAccessible(member, 'an item beside its paper');
  });

  await test.step('its words are there for people who do not see them, and pages far away are not drawn', async () => {
    await expect(sheet(member, 1)).toContainText('Åruten langs Gudenåen bygges først.');
    await expect(sheet(member, 12)).toHaveText('');
  });

  await test.step('words are found on every page, however they are written and wherever a line breaks', async () => {
    await member.keyboard.press('/');
    const words = paper.getByRole('searchbox', { name: 'Søg i bilaget' });
    await expect(words).toBeFocused();
    await words.fill('AARUTEN');
    await expect(paper.getByRole('search').getByRole('status')).toHaveText('1 af 3');
    await words.press('Enter');
    await expect(paper.getByRole('search').getByRole('status')).toHaveText('2 af 3');
    await expect(sheet(member, 11)).toBeInViewport();
    await expect(pageField(member)).toHaveValue('11');
    await expect(sheet(member, 11).locator('.hits .chosen')).toHaveCount(1);
    await words.press('Shift+Enter');
    await expect(sheet(member, 1).locator('.hits .chosen')).toBeInViewport();
    await words.fill('Randers Kommune');
    await expect(paper.getByRole('search').getByRole('status')).toHaveText('1 af 1');
    await expect(sheet(member, 7)).toBeInViewport();
    await words.fill('tog');
    await expect(paper.getByRole('search').getByRole('status')).toHaveText('Ikke fundet');
    await words.press('Escape');
    await expect(paper.getByRole('button', { name: 'Søg', exact: true })).toBeFocused();
  });

  await test.step('pages and size by button, field and key', async () => {
    await pageField(member).fill('3');
    await pageField(member).press('Enter');
    await expect(sheet(member, 3)).toBeInViewport();
    await paper.getByRole('document').press('ArrowRight');
    await expect(pageField(member)).toHaveValue('4');
    const wide = paper.getByRole('button', { name: /^Tilpas til bredden/ });
    const width = (await sheet(member, 4).boundingBox())?.width ?? 0;
    await paper.getByRole('button', { name: 'Vis større' }).click();
    await paper.getByRole('document').press('+');
    await expect.poll(async () => (await sheet(member, 4).boundingBox())?.width ?? 0).toBeGreaterThan(width * 1.2);
    await expect(wide).toHaveAttribute('aria-pressed', 'false');
    await isDrawn(member, 4);
    await wide.click();
    await expect
      .poll(async () => Math.round((await sheet(member, 4).boundingBox())?.width ?? 0))
      .toBe(Math.round(width));
  });

  await test.step('turned upright it lies over the item, on the same page, and nothing is fetched again', async () => {
    let fetched = 0;
    member.on('request', (request) => (fetched += /\/file\?/.test(request.url()) ? 1 : 0));
    await pageField(member).fill('6');
    await pageField(member).press('Enter');
    await member.setViewportSize(upright.viewport);
    const over = member.getByRole('dialog', { name: 'Rapport om ruter' });
    await expect(over).toBeVisible();
    await expect(sheet(member, 6)).toBeInViewport();
    await isDrawn(member, 6);
    await expectAccessible(member, 'a paper over its item');
    await member.setViewportSize(tablet.viewport);
    await expect(over).toBeHidden();
    await expect(sheet(member, 6)).toBeInViewport();
    expect(fetched).toBe(0);
  });

  await test.step('it closes to the link that opened it, and opens again where it was left', async () => {
    await paper.getByRole('document').press('Escape');
    await expect(paper).toBeHidden();
    await expect(member).toHaveURL(/\/punkt\/[^?]+$/);
    await expect(link).toBeFocused();
    await link.press('Enter');
    await expect(sheet(member, 6)).toBeInViewport();
    await member.goBack();
    await expect(paper).toBeHidden();
  });
});

test('a paper on a phone: over the item, back by the back button, and a scanned one is seen', async ({ people }) => {
  const { address } = await sent(
    people,
    { name: 'Scannet.pdf', content: scan() },
    { name: 'Rapport.pdf', content: report },
  );
  const member = await people.enter('medlem', phone);
  await member.goto(`${address}/punkt/2.1`);
  await papersOf(member)
    .getByRole('link', { name: /^Rapport/ })
    .tap();
  await expect(member.getByRole('dialog', { name: 'Rapport' })).toBeVisible();
  await isDrawn(member, 1);
  await expectNarrow(member, 'a paper on a phone');
  const fits = await sheet(member, 1).boundingBox();
  expect(fits?.width).toBeLessThanOrEqual(390);
  await member.goBack();
  await expect(member.getByRole('dialog')).toBeHidden();
  await expect(papersOf(member).getByRole('link', { name: /^Rapport/ })).toBeFocused();

  await papersOf(member)
    .getByRole('link', { name: /^Scannet/ })
    .tap();
  const page = member.getByRole('region', { name: 'Side 1 af 1' });
  await expect(page).toHaveAttribute('aria-busy', 'false');
  const middle = () =>
    page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const pixel = canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data;
      return [...(pixel ?? [])];
    });
  await expect.poll(middle).toEqual([0, 0, 0, 255]);
});

test('a paper that cannot be shown is offered to be saved', async ({ people }) => {
  const { address } = await sent(people, { name: 'Rapport.pdf', content: pdfOf([['En side']]) });
  const member = await people.enter('medlem', tablet);
  // As a file that was damaged after it was taken in.
  const broken = { status: 206, body: '%PDF-1.4 and nothing more' };
  await member.route(/\/file\?version=/, (route) => route.fulfill(broken), { times: 1 });
  await member.goto(`${address}/punkt/2.1`);
  const link = papersOf(member).getByRole('link', { name: /^Rapport/ });
  await link.click();
  const paper = member.getByRole('region', { name: 'Rapport', exact: true });
  await expect(paper.getByRole('alert')).toContainText('Bilaget kan ikke vises her');
  await expectAccessible(member, 'a paper that cannot be shown');
  const saved = member.waitForEvent('download');
  await paper.getByRole('button', { name: 'Hent' }).last().click();
  expect((await saved).suggestedFilename()).toBe('Rapport.pdf');
  await paper.getByRole('button', { name: 'Luk' }).click();
  await link.click();
  await expect(member.getByRole('region', { name: 'Side 1 af 1' })).toContainText('En side');
});

test('whoever follows finds the papers of the item at hand, and loses them when it is closed to them', async ({
  people,
}) => {
  const { desk, address } = await sent(
    people,
    { name: 'Rapport.pdf', content: report },
    { name: 'Kort.pdf', content: pdfOf([['Et kort']]) },
  );
  await step(desk, 'Start mødet');
  await openItem(desk, '2.1');
  const substitute = await people.enter('stedfortraeder', tablet);
  await substitute.goto(address);
  await substitute
    .getByRole('main')
    .getByRole('link', { name: /^Rapport/ })
    .tap();
  const paper = substitute.getByRole('region', { name: 'Rapport', exact: true });
  await isDrawn(substitute, 1);

  // From paper to paper, and with one press back to where they were opened.
  await papersOf(substitute).getByRole('link', { name: /^Kort/ }).tap();
  await expect(substitute.getByRole('region', { name: 'Side 1 af 1' })).toContainText('Et kort');
  await substitute.goBack();
  await expect(substitute).toHaveURL(address);
  await substitute.goForward();
  await papersOf(substitute)
    .getByRole('link', { name: /^Rapport/ })
    .tap();
  await isDrawn(substitute, 1);

  await desk.getByRole('switch', { name: 'Lukket punkt' }).click();
  await expect(paper).toBeHidden();
  await expect(substitute.getByText('Gudenåen')).toHaveCount(0);
  await expect(substitute.getByRole('heading', { level: 1 })).toContainText('findes ikke');
});
