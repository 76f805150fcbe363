import { randomUUID } from 'node:crypto';
import { agenda, inAgenda, liveMeeting, newMeeting, openItem, saved, step, write, finishAs } from './meeting';
import { Overheard } from './overheard';
import { expect, test } from './raadslag';

const missing = 'Mødet findes ikke, eller du har ikke adgang';
/** Words that no other meeting has: in the draft, and in its place, which the calendar tells everybody. */
const secretDraft = () => {
  const [mark = '', house = ''] = [randomUUID(), randomUUID()].map((id) => id.slice(0, 8));
  const text = agenda.replace('Fælles cykelruter', `Ruten ${mark}`).replace('Kulturhuset', `Huset ${house}`);
  return { mark, house, text };
};

for (const person of ['visitor', 'medlem', 'direktoer'] as const) {
  test(`${person} learns nothing of a draft`, async ({ people }) => {
    const { mark, house, text } = secretDraft();
    const desk = await people.enter('sekretariat');
    const address = await newMeeting(desk, text);
    const reader = await people.enter(person);
    const overheard = new Overheard(reader);
    for (const path of [address, `${address}/dagsorden`, `${address}/punkt/2.1`]) {
      await reader.goto(path);
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(missing);
    }
    for (const path of ['/moeder', '/']) {
      await reader.goto(path);
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(path === '/' ? 'I dag' : 'Møder');
      await expect(reader.getByText(/Henter/)).toBeHidden();
      await expect(reader.locator('body')).not.toContainText(mark);
      if (path !== '/') await expect(reader.locator('body')).not.toContainText(house);
    }
    const id = address.split('/').at(-1);
    for (const path of [`/api/meetings/${id}`, `/api/meetings/${id}/minutes.pdf`, `/api/meetings/${id}/log`]) {
      const answer = await reader.request.get(path, { headers: overheard.credentials });
      // The log is for people who have logged in, so visitors are asked for that first, of any meeting.
      expect(answer.status(), path).toBe(path.endsWith('/log') && person === 'visitor' ? 401 : 404);
    }
    expect(await overheard.excerpts('raadslag-web'), 'something was overheard').not.toEqual([]);
    expect(await overheard.excerpts(mark)).toEqual([]);
    // The page was looking all the time: it sees the meeting as soon as it may.
    await step(desk, 'Send dagsordenen ud');
    await reader.goto(`${address}/punkt/2.1`);
    await expect(reader.getByRole('heading', { level: 1 })).toContainText(mark);
    expect(await overheard.excerpts(mark)).not.toEqual([]);
  });
}

test('a visitor reads the agenda of a live meeting and nothing of how it goes', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await liveMeeting(desk);
  const visitor = await people.enter('visitor');
  const overheard = new Overheard(visitor);
  await visitor.goto(`${address}/punkt/2.1`);
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('Fælles cykelruter');

  await openItem(desk, '2.1');
  await desk.getByRole('switch', { name: 'Vis beslutningen live for medlemmerne' }).click();
  await write(desk, 'Fortroligt fra mødet.');
  await expect(saved(desk)).toBeVisible();
  await finishAs(desk, 'Afvist');
  await expect(inAgenda(desk, '2.1')).toContainText('Afvist');

  for (const path of ['', '/dagsorden', '/punkt/2.1']) {
    await visitor.goto(address + path);
    await expect(visitor.getByText('Udsendt', { exact: true })).toBeVisible();
    await expect(visitor.locator('body')).not.toContainText(/Fortroligt|Afvist|I gang|behandlet/);
  }
  expect(await overheard.excerpts('Tolv kommuner'), 'the agenda was overheard').not.toEqual([]);
  const howItGoes = /Fortroligt|"rejected"|"status":"(live|open|done)"|"(ItemDone|ItemOpened|TextSaved)"/;
  expect(await overheard.excerpts(howItGoes)).toEqual([]);
});

test('a member and a director hear nothing of a decision until its item is finished', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await liveMeeting(desk);
  const readers = [await people.enter('medlem'), await people.enter('direktoer')];
  const overheard = readers.map((reader) => new Overheard(reader));
  for (const reader of readers) await reader.goto(address);

  await openItem(desk, '2.1');
  await write(desk, 'Fortroligt udkast.');
  await expect(saved(desk)).toBeVisible();
  for (const [index, reader] of readers.entries()) {
    await reader.goto(`${address}/punkt/2.1`);
    await expect(reader.getByRole('heading', { level: 1 })).toContainText('Fælles cykelruter');
    await expect(reader.locator('body')).not.toContainText('Fortroligt');
    expect(await overheard[index]?.excerpts('Fortroligt')).toEqual([]);
  }
  await finishAs(desk, 'Godkendt');
  for (const reader of readers) await expect(reader.getByText('Fortroligt udkast.')).toBeVisible();
});

test('a closed item is visible to members and nobody else', async ({ people }) => {
  const { mark, text } = secretDraft();
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk, text);
  await inAgenda(desk, '2.1').click();
  await desk.getByRole('switch', { name: 'Lukket punkt' }).click();
  await expect(inAgenda(desk, '2.1')).toContainText('Lukket punkt');
  const director = await people.enter('direktoer');
  const visitor = await people.enter('visitor');
  const others = [director, visitor];
  const overheard = others.map((page) => new Overheard(page));
  await step(desk, 'Start mødet');
  for (const page of others) await page.goto(address);
  await openItem(desk, '2.1');
  await write(desk, `Ruten ${mark} besluttet.`);
  await finishAs(desk, 'Godkendt');
  await expect(inAgenda(desk, '2.2')).toContainText('Nu');
  await expect(director.getByText('Behandles nu · punkt 2.2')).toBeVisible();
  for (const [index, page] of others.entries()) {
    await page.goto(`${address}/punkt/2.1`);
    await expect(page.getByText('Punkt 2.1 findes ikke i dette møde')).toBeVisible();
    expect(await overheard[index]?.excerpts('Lån af hjælpemidler')).not.toEqual([]);
    expect(await overheard[index]?.excerpts(`Ruten ${mark}`)).toEqual([]);
  }
  const member = await people.enter('medlem');
  await member.goto(address);
  await expect(member.getByText(`Ruten ${mark} besluttet.`)).toBeVisible();
});
