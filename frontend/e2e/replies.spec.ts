import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectNarrow } from './accessible';
import { newMeeting, step } from './meeting';
import { expect, test } from './raadslag';

const command = fileURLToPath(new URL('../../bin/reply', import.meta.url));

/** The letters that were sent about this meeting, the oldest first. */
const lettersOf = (data: string, meeting: string) => {
  const post = join(data, 'post');
  return (existsSync(post) ? readdirSync(post) : [])
    .sort()
    .map((name) => readFileSync(join(post, name), 'utf8'))
    .filter((letter) => letter.includes(meeting));
};
/** To whom a letter is, and what it wants of their calendar. */
const asks = (letter: string) =>
  `${/^To: (\S+)/m.exec(letter)?.[1] ?? 'nobody'} ${/method=(\w+)/.exec(letter)?.[1] ?? 'nothing'}`;
const asked = 'medlem@example.org REQUEST';

/** Puts a letter in words where calendars answer, as people do who press "reply". */
function writeTo(data: string, address: string) {
  const inbox = join(data, 'inbox');
  mkdirSync(inbox, { recursive: true });
  const letter = `From: Anna <anna@example.org>\r\nTo: ${address}\r\nSubject: Jeg kommer senere\r\n\r\nHej\r\n`;
  writeFileSync(join(inbox, 'words'), letter);
  renameSync(join(inbox, 'words'), join(inbox, 'words.eml'));
}

test('a no in the calendar is an apology at the desk, and what is no answer is kept for the secretariat', async ({
  people,
  server,
}) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk);
  await desk.goto(address);
  const letters = () => lettersOf(server.data, address.split('/').at(-1) ?? '');
  await step(desk, 'Send dagsordenen ud');
  // The outbox may be full of others' letters.
  await expect.poll(() => letters().map(asks), { timeout: 90_000 }).toContain(asked);

  const present = desk.getByRole('tabpanel', { name: 'Deltagere' });
  const replies = present.getByRole('region', { name: 'Svar fra kalendere' });
  await expect(replies.getByText('Ingen har svaret fra deres kalender endnu.')).toBeVisible();

  await test.step('without a reload', async () => {
    execFileSync(command, ['--data', server.data, 'no', 'medlem', 'Ferie på Ærø']);
    await expect(present.getByText('Ferie på Ærø')).toBeVisible();
    await expect(replies.getByText('Medlem, Randers: Afbud')).toBeVisible();
  });

  await test.step('the member sees that it was received', async () => {
    const member = await people.enter('medlem');
    await member.goto('/beskeder');
    await expect(member.getByText('Svaret fra din kalender er modtaget').first()).toBeVisible();
  });

  await test.step('a letter in words is listed until somebody puts it away, by keyboard', async () => {
    const letter = letters().find((one) => asks(one) === asked) ?? '';
    writeTo(server.data, /^Reply-To: (\S+)/m.exec(letter)?.[1] ?? '');
    const summary = replies.getByText('1 brev kunne ikke bruges som svar');
    await expect(async () => {
      await desk.reload();
      await expect(summary).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await summary.focus();
    await desk.keyboard.press('Enter');
    await expect(replies.getByText('Jeg kommer senere')).toBeVisible();
    await expectNarrow(desk, 'the replies of calendars');
    await desk.keyboard.press('Tab');
    await expect(replies.getByRole('button', { name: 'Fjern brevet „Jeg kommer senere“ fra listen' })).toBeFocused();
    await desk.keyboard.press('Enter');
    await expect(replies.getByText('Jeg kommer senere')).toBeHidden();
    await expect(replies.getByRole('heading')).toBeFocused();
  });
});
