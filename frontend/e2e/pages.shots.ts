/** Every page as each role sees it. */
import { decision, inAgenda, liveMeeting, newMeeting, openItem, phrases, saved, step, write } from './meeting';
import { test, type Person } from './raadslag';
import { mark, openRound, roundOf, say, text } from './rounds';
import { shoot, shootAll } from './shoot';

const roles: Person[] = ['sekretariat', 'formand', 'medlem', 'stedfortraeder', 'direktoer', 'visitor'];

test('pages beside the meeting', async ({ people }) => {
  for (const person of roles) {
    await shootAll(people, person, {
      home: '/',
      meetings: '/moeder',
      search: '/soeg?q=godkendelse',
      decisions: '/beslutninger',
      calendar: '/kalender/2026/midtjylland',
      bodies: '/organer',
      body: '/organ/kkr-midtjylland',
      ...(person !== 'visitor' && { followups: '/opgaver' }),
      verify: '/kontrol',
    });
  }
  await shootAll(people, 'sekretariat', { imports: '/import', letters: '/postkasse' });
  await shootAll(people, 'visitor', { unknown: '/findes/ikke' });
});

test('a meeting that runs', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await liveMeeting(desk);
  await openItem(desk, '2.1');
  await phrases(desk).waitFor();
  await write(desk, 'Kommunerne høres, før der tages stilling');
  await saved(desk).waitFor();
  await desk.getByRole('switch', { name: 'Vis beslutningen live for medlemmerne' }).click();
  await shoot(desk, 'live-desk');
  for (const tab of await desk.getByRole('tab').all()) {
    await tab.click();
    await shoot(desk, `live-desk-${((await tab.textContent()) ?? '').trim().split(/\W/)[0]?.toLowerCase()}`);
  }
  const pages = { live: address, 'live-agenda': `${address}/dagsorden`, 'live-item': `${address}/punkt/2.1` };
  for (const person of roles.slice(1)) await shootAll(people, person, pages);
  await shootAll(people, 'formand', { 'run-sheet': `${address}/koereplan` });
  await shootAll(people, 'sekretariat', { 'live-room': address.replace('/moede/', '/sal/') });

  await desk.getByRole('button', { name: 'Sæt til afstemning' }).click();
  await shoot(desk, 'live-vote-ask');
  await desk.getByRole('button', { name: 'Begynd afstemningen' }).click();
  await shoot(desk, 'live-vote');
  await shootAll(people, 'medlem', { 'live-vote': address });
});

test('a draft, its round and what is sent out', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const draft = await newMeeting(desk);
  await inAgenda(desk, '2.1').click();
  await shoot(desk, 'draft-desk');
  await text(desk, 'Baggrund')
    .getByRole('button', { name: /^Redigér/ })
    .click();
  await desk.getByRole('textbox', { name: 'Baggrund' }).waitFor();
  await shoot(desk, 'draft-writing');
  for (const name of ['Send dagsordenen ud', 'Åbn kommenteringsrunde', 'Oplysninger']) {
    await desk.getByRole('button', { name }).first().click();
    await desk.getByRole('dialog').waitFor();
    await shoot(desk, `dialog-${name.split(' ')[0]?.toLowerCase()}`);
    await desk.keyboard.press('Escape');
  }
  await step(desk, 'Send dagsordenen ud');
  for (const person of roles) await shootAll(people, person, { sent: draft, 'sent-item': `${draft}/punkt/2.1` });

  await desk.goto('/');
  const asked = await openRound(desk);
  const director = await people.enter('direktoer');
  await director.goto(roundOf(asked, '2.1'));
  await mark(text(director, 'Indstilling'), 'Det indstilles');
  await director.getByRole('button', { name: /^Kommentér/ }).click();
  await say(director, 'Kan fristen flyttes?');
  await shoot(director, 'round-item-direktoer');
  await director.goto(roundOf(asked));
  await director.getByRole('main').waitFor();
  await shoot(director, 'round-direktoer');
  await desk.goto(roundOf(asked, '2.1'));
  await desk.getByText('Kan fristen flyttes?').first().waitFor();
  await shoot(desk, 'round-item-sekretariat');
});

test('minutes that are finished and sent out', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await liveMeeting(desk);
  await openItem(desk, '1.1');
  await phrases(desk).waitFor();
  await desk.keyboard.press('Alt+1');
  await decision(desk).filter({ hasText: /\w/ }).waitFor();
  await desk.keyboard.press('Control+Enter');
  await desk.getByRole('button', { name: 'Udsæt punkt' }).waitFor();
  await desk.getByRole('button', { name: 'Udsæt punkt' }).click();
  await desk.getByRole('button', { name: 'Afslut mødet' }).click();
  await desk.getByRole('dialog').waitFor();
  await shoot(desk, 'end-ask');
  await desk.keyboard.press('Escape');
  await shootAll(people, 'visitor', { 'under-way': address });
});
