/** The screen in the room, which nobody touches from the first guest to the last. */
import { pages } from './accessible';
import {
  agenda,
  decision,
  expectWords,
  finishAs,
  inAgenda,
  newMeeting,
  onlyOnce,
  openItem,
  phrases,
  saved,
  step,
  write,
} from './meeting';
import { expect, test } from './raadslag';

const roomOf = (address: string) => address.replace('/moede/', '/sal/');

test('the screen in the room goes along by itself, from the code to the end, also when the server was away', async ({
  people,
  outage,
}) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk, agenda + onlyOnce());
  await step(desk, 'Send dagsordenen ud');
  const room = await people.enter('formand', { viewport: { width: 1920, height: 1080 } });
  await room.goto(roomOf(address));
  const main = room.getByRole('main');
  await expect(room.getByRole('img', { name: 'QR-kode til at registrere sig med' })).toBeVisible();
  await expect(main).toContainText(/Mødet begynder kl\. \d\d\.\d\d/);
  await pages(room, 'the code');

  await step(desk, 'Start mødet');
  await expect(main).toContainText('Mellem to punkter');
  await openItem(desk, '2.1');
  const title = room.getByRole('heading', { level: 1 });
  await expect(title).toContainText('Fælles cykelruter');
  await expect(main, 'what is recommended, until something is decided').toContainText('Indstilling');
  await write(desk, 'De tre ruter bygges.');
  await expect(saved(desk)).toBeVisible();
  await expect(main, 'the meeting does not show what is being written').not.toContainText('De tre ruter');
  await desk.getByRole('switch', { name: 'Vis beslutningen live for medlemmerne' }).click();
  await expect(main).toContainText('De tre ruter bygges.');
  await pages(room, 'the room');

  outage.kill();
  await expect(main).toContainText('Forbindelsen er væk.');
  await expect(main).not.toContainText('Forbindelsen er væk.', { timeout: 60_000 });
  await write(desk, ' Den sidste i 2031.');
  await expect(main).toContainText('Den sidste i 2031.');

  await desk.getByRole('button', { name: 'Sæt til afstemning' }).click();
  await desk.getByRole('button', { name: 'Begynd afstemningen' }).click();
  await expect(main).toContainText(/0 af \d+ har stemt/);
  await desk.getByRole('button', { name: 'Annullér afstemningen' }).first().click();
  await finishAs(desk, 'Godkendt');
  await expect(title).not.toContainText('Fælles cykelruter');
});

test('a closed item is not shown in the room until somebody asks for it there, and the next one is not either', async ({
  people,
}) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk, agenda + onlyOnce());
  for (const number of ['2.1', '2.2']) {
    await inAgenda(desk, number).click();
    await desk.getByRole('switch', { name: /Lukket/ }).click();
    await expect(inAgenda(desk, number)).toContainText('Lukket');
  }
  await step(desk, 'Start mødet');
  const room = await people.enter('formand', { viewport: { width: 1280, height: 720 } });
  await room.goto(roomOf(address));
  const main = room.getByRole('main');
  const title = room.getByRole('heading', { level: 1 });
  await openItem(desk, '1.1');
  await desk.getByRole('switch', { name: 'Vis beslutningen live for medlemmerne' }).click();
  await expect(title).toBeVisible();
  await expect(main).toContainText('Næste punkt');
  await expect(main, 'nor what comes').not.toContainText('cykelruter');

  await finishAs(desk, 'Godkendt');
  await expect(inAgenda(desk, '2.1')).toContainText('Nu');
  await write(desk, 'Kun for os.');
  await expect(saved(desk)).toBeVisible();
  await expect(title).toHaveText('Lukket punkt');
  await expect(main).not.toContainText(/cykelruter|Kun for os/);
  await room.getByRole('button', { name: 'Vis det her' }).click();
  await expect(title).toContainText('cykelruter');
  await expect(main).toContainText('Kun for os.');
  await finishAs(desk, 'Godkendt');
  await expect(title, 'the next closed one is hidden again').toHaveText('Lukket punkt');
  await expect(main).not.toContainText('Kun for os.');
});

test('a long decision is written as large as there is room for, and its end stays in sight', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk, agenda + onlyOnce());
  await step(desk, 'Start mødet');
  await openItem(desk, '2.1');
  await desk.getByRole('switch', { name: 'Vis beslutningen live for medlemmerne' }).click();
  await expect(phrases(desk)).toBeVisible();
  const room = await people.enter('formand', { viewport: { width: 1280, height: 720 } });
  await room.goto(roomOf(address));
  const text = room.locator('main .text');
  const size = () => text.evaluate((box) => parseFloat(getComputedStyle(box).fontSize));
  await write(desk, 'Kort.');
  await expect(text).toContainText('Kort.');
  const large = await size();
  await desk.keyboard.insertText(' En lang sætning, der går over flere linjer på skærmen i salen.'.repeat(40));
  await desk.keyboard.type(' Slut.');
  await expect(text).toContainText('Slut.');
  await expect.poll(size).toBeLessThan(large);
  await expect(room.getByText('Teksten begynder længere oppe')).toBeVisible();
  await expect.poll(() => text.evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight)).toBeLessThan(2);
  await expectWords(await decision(desk).innerText(), decision(desk));
});
