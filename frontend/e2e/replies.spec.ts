import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectNarrow } from './accessible';
import { newMeeting, step } from './meeting';
import { expect, test } from './raadslag';

const command = fileURLToPath(new URL('../../bin/reply', import.meta.url));

/** The letters that ask this member's calendar for an answer. */
const asking = (data: string) => {
  const post = join(data, 'post');
  const letters = existsSync(post)
    ? readdirSync(post)
        .sort()
        .map((name) => readFileSync(join(post, name), 'utf8'))
    : [];
  return letters.filter((letter) => /^To: medlem@/m.test(letter) && letter.includes('method=REQUEST'));
};

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
  const before = asking(server.data).length;
  await step(desk, 'Send dagsordenen ud');
  await expect.poll(() => asking(server.data).length).toBeGreaterThan(before);

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
    const asked = /^Reply-To: (\S+)/m.exec(asking(server.data).at(-1) ?? '')?.[1] ?? '';
    writeTo(server.data, asked);
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
