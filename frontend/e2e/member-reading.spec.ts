/** A member goes through the items of a meeting on a tablet and a phone: by key, by finger, in a size of their own. */
import type { CDPSession, Page } from '@playwright/test';
import { expectAccessible, expectNarrow } from './accessible';
import { agenda, finishAs, inAgenda, liveMeeting, newMeeting, openItem, part, step, year } from './meeting';
import { expect, phone, test, type People } from './raadslag';

const upright = { viewport: { width: 820, height: 1180 }, hasTouch: true };

/** Randers in a text, in a table and in the title of an item; and a street that is none. */
const named = agenda
  .replace('Ingen har haft bemærkninger.', 'Ingen har haft bemærkninger. Mødet var på Randersvej.')
  .replace('så man kan køre trygt fra by til by.', 'så man kan køre trygt fra Randers’ havn. Randers Kommune er vært.')
  .replace('Kystruten', 'Randers')
  .replace('Lån af hjælpemidler', 'Lån i Randers af hjælpemidler');

async function sent(people: People, text = agenda) {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk, text);
  await step(desk, 'Send dagsordenen ud');
  return { desk, address };
}

const title = (page: Page) => page.getByRole('article').getByRole('heading', { level: 1 });

/** One stroke of a finger over the page, from one place to the other. */
async function stroke(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const client: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', from);
  await touch('touchMove', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
  await touch('touchMove', to);
  await touch('touchEnd');
  await client.detach();
}

test('the next item and the one before, by key, by finger and by links in reach of the thumb', async ({ people }) => {
  const { desk, address } = await sent(people);
  await inAgenda(desk, '2.2').click();
  await desk.getByRole('switch', { name: 'Lukket punkt' }).click();
  const reader = await people.enter('stedfortraeder', phone);
  await reader.goto(`${address}/punkt/1.1`);
  await expect(title(reader)).toContainText('1.1');

  await test.step('the links are in sight from the first line of a long item on', async () => {
    const next = reader.getByRole('link', { name: /^Næste punkt/ });
    await expect(next).toBeInViewport({ ratio: 1 });
    await next.tap();
    await expect(title(reader)).toContainText('2.1');
    await expect(title(reader)).toBeFocused();
    await expect(next).toBeInViewport({ ratio: 1 });
    await expectNarrow(reader, 'an item on a phone');
  });

  await test.step('a finger that goes left turns the page, past what this reader may not see', async () => {
    await stroke(reader, { x: 300, y: 400 }, { x: 120, y: 410 });
    await expect(title(reader)).toContainText('3.1');
    await stroke(reader, { x: 120, y: 400 }, { x: 300, y: 410 });
    await expect(title(reader)).toContainText('2.1');
  });

  await test.step('a finger in a table that is wider than the screen moves the table', async () => {
    const table = reader.getByRole('group').filter({ has: reader.getByRole('table') });
    await table.evaluate((element) => (element.firstElementChild as HTMLElement).style.setProperty('width', '900px'));
    await table.scrollIntoViewIfNeeded();
    const box = await table.boundingBox();
    if (!box) throw new Error('no table');
    const y = box.y + box.height / 2;
    await stroke(reader, { x: 300, y }, { x: 100, y });
    await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(50);
    await expect(title(reader)).toContainText('2.1');
  });

  await test.step('the arrow keys do the same, but not where they move something else', async () => {
    await title(reader).press('ArrowRight');
    await expect(title(reader)).toContainText('3.1');
    await title(reader).press('ArrowRight');
    await title(reader).press('ArrowLeft');
    await expect(title(reader)).toContainText('2.1');
    await expect(title(reader)).toBeFocused();
  });

  await test.step('an item that was closed to this reader is left out from then on', async () => {
    await inAgenda(desk, '2.1').click();
    await desk.getByRole('switch', { name: 'Lukket punkt' }).click();
    await expect(reader.getByText('findes ikke i dette møde')).toBeVisible();
    await reader.goto(`${address}/punkt/1.1`);
    await title(reader).press('ArrowRight');
    await expect(title(reader)).toContainText('3.1');
  });
});

test('texts are larger on this device from then on, and still fit', async ({ people }) => {
  const { address } = await sent(people);
  const member = await people.enter('medlem', upright);
  await member.goto(`${address}/punkt/2.1`);
  const words = member.getByText('Tolv kommuner ønsker');
  const sizeOf = () => words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await expect(words).toBeVisible();
  const own = await sizeOf();
  const larger = member.getByRole('button', { name: 'Større tekst' });
  for (let times = 0; times < 3; times++) await larger.click();
  await expect(member.getByRole('status').filter({ hasText: 'Tekststørrelse 150 %' })).toBeAttached();
  await expect(larger).toHaveAttribute('aria-disabled', 'true');
  expect(await sizeOf()).toBeCloseTo(own * 1.5);
  await expectAccessible(member, 'an item in large words');
  await member.reload();
  await expect.poll(sizeOf).toBeCloseTo(own * 1.5);
  // 200 % on a tablet.
  await member.setViewportSize({ width: 410, height: 590 });
  await expectNarrow(member, 'large words, enlarged');
  await member.goto(`${address}/dagsorden`);
  await expect(member.getByRole('heading', { level: 1, name: 'Dagsorden' })).toBeVisible();
  await expectNarrow(member, 'an agenda in large words, enlarged');
  await member.getByRole('button', { name: 'Mindre tekst' }).click();
  await expect(member.getByRole('status').filter({ hasText: 'Tekststørrelse 130 %' })).toBeAttached();
});

test('a member finds what concerns their municipality, and the words that name it', async ({ people }) => {
  const { address } = await sent(people, named);
  const member = await people.enter('medlem', upright);
  await member.goto(`${address}/dagsorden`);
  const only = member.getByRole('switch', { name: 'Vedrører Randers Kommune' });
  await only.click();
  await expect(member.getByRole('status').filter({ hasText: '2 af 4 punkter nævner Randers Kommune.' })).toBeVisible();
  const items = member.getByRole('main').getByRole('listitem');
  await expect(items.getByRole('link')).toHaveText([/^2\.1/, /^2\.2/]);
  await expect(items.first()).toContainText('nævnt 3 gange');
  await expect(items.first().locator('mark')).toHaveText(['Randers’', 'Randers Kommune', 'Randers']);
  await expectAccessible(member, 'what concerns a municipality');
  await expectNarrow(member, 'what concerns a municipality');

  await items.getByRole('link', { name: /^2\.1/ }).click();
  await expect(member.getByText('Randers Kommune er nævnt 3 gange i punktet.')).toBeVisible();
  await expect(member.getByRole('article').locator('mark')).toHaveText(['Randers’', 'Randers Kommune', 'Randers']);
  await expectAccessible(member, 'an item with the names of a municipality marked');
  await member.getByRole('button', { name: 'Vis uden markering' }).click();
  await expect(member.getByRole('article').locator('mark')).toHaveCount(0);
  await expect(member.getByText('Tolv kommuner ønsker')).toBeVisible();

  await test.step('and is told when nothing does; who has no seat is not asked', async () => {
    const quiet = await sent(people);
    await member.goto(`${quiet.address}/dagsorden`);
    await only.click();
    await expect(member.getByText('Ingen punkter nævner Randers Kommune.')).toBeVisible();
    const visitor = await people.enter('visitor', phone);
    await visitor.goto(`${quiet.address}/dagsorden`);
    await expect(visitor.getByRole('link', { name: /^2\.1/ })).toBeVisible();
    await expect(visitor.getByRole('group', { name: 'Tekststørrelse' })).toBeVisible();
    await expect(visitor.getByRole('switch')).toHaveCount(0);
  });
});

test('while the meeting runs each item that waits has the time at which it is expected', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await liveMeeting(desk, agenda.replace(`04-03-${year} 10:00`, '$&-12:00'));
  const member = await people.enter('medlem', upright);
  await member.goto(`${address}/dagsorden`);
  const line = (number: string) => member.getByRole('link', { name: new RegExp(`^${number.replace('.', '\\.')}`) });
  const time = async (number: string) => {
    const [, hours, minutes] = /forventes ca\. kl\. (\d\d)\.(\d[05])/.exec(await line(number).innerText()) ?? [];
    return Number(hours) * 60 + Number(minutes);
  };
  await expect(line('3.1')).toContainText('forventes ca. kl.');
  // Two hours for four items of which nobody has planned one, perhaps past midnight.
  expect(((await time('2.2')) - (await time('2.1')) + 1440) % 1440).toBe(30);
  await openItem(desk, '1.1');
  await expect(line('1.1')).not.toContainText('forventes');
  await finishAs(desk, 'approved');
  await expect(line('1.1')).toContainText('Godkendt');
  await expect(line('2.2')).toContainText(/forventes ca\. kl\./);
  await expectAccessible(member, 'an agenda with the times that are expected');
  await member.goto(address);
  await expect(
    part(member, 'Næste punkter')
      .getByText(/forventes ca\. kl\./)
      .first(),
  ).toBeVisible();
});
