import type { Page } from '@playwright/test';
import {
  decision,
  finish,
  inAgenda,
  liveMeeting,
  loadedAt,
  openItem,
  part,
  saved,
  waiting,
  write,
  takePhrase,
  phrases,
} from './meeting';
import { expect, phone, test } from './raadslag';

const away = (page: Page) => page.getByText(/Forbindelsen er væk – prøver igen/);
const back = { timeout: 60_000 };

test.describe('the server is killed', () => {
  test('right after a decision: the decision stays, and everybody catches up without help', async ({
    people,
    outage,
  }) => {
    const desk = await people.enter('sekretariat');
    const address = await liveMeeting(desk);
    const member = await people.enter('medlem', phone);
    await member.goto(address);
    await openItem(desk, '2.1');
    await write(desk, 'De tre ruter bygges.');
    await desk.getByLabel('Udfald').selectOption('Godkendt');
    const loaded = [await loadedAt(desk), await loadedAt(member)];

    const answered = desk.waitForResponse((response) => response.url().endsWith('/done') && response.ok());
    await finish(desk).click();
    await answered;
    outage.kill();

    await expect(away(desk)).toBeVisible();
    await expect(away(member)).toBeVisible();
    await expect(away(desk)).toBeHidden(back);
    await expect(away(member)).toBeHidden(back);
    await expect(inAgenda(desk, '2.1')).toContainText('Godkendt');
    const decided = part(member, 'Behandlet');
    await expect(decided).toContainText('De tre ruter bygges.');
    await expect(member.getByText('Behandles nu · punkt 2.2')).toBeVisible();

    await takePhrase(desk, 1);
    await desk.keyboard.press('Control+Enter');
    await expect(decided).toContainText('Drøftet');
    expect([await loadedAt(desk), await loadedAt(member)]).toEqual(loaded);
  });

  test('words typed in the meantime are saved afterwards', async ({ people, outage }) => {
    const desk = await people.enter('sekretariat');
    const address = await liveMeeting(desk);
    await openItem(desk, '1.1');
    await write(desk, 'Skrevet før.');
    await expect(saved(desk)).toBeVisible();
    const loaded = await loadedAt(desk);

    outage.begins();
    await expect(away(desk)).toBeVisible();
    await write(desk, ' Skrevet imens.');
    await expect(waiting(desk)).toBeVisible(back);
    await write(desk, ' Og lidt til.');
    await expect(saved(desk)).toBeHidden();
    await inAgenda(desk, '2.1').click();
    await inAgenda(desk, '1.1').click();
    await expect(decision(desk)).toHaveText('Skrevet før. Skrevet imens. Og lidt til.');

    outage.over();
    await expect(saved(desk)).toBeVisible(back);
    await expect(away(desk)).toBeHidden(back);
    await expect(phrases(desk), 'asked for in vain meanwhile').toBeVisible();
    expect(await loadedAt(desk)).toBe(loaded);
    const other = await people.enter('formand');
    await other.goto(`${address}/punkt/1.1`);
    await expect(other.getByRole('region', { name: 'Beslutning' })).toContainText(
      'Skrevet før. Skrevet imens. Og lidt til.',
    );
  });

  test('words typed in the meantime survive a reload', async ({ people, outage }) => {
    const desk = await people.enter('sekretariat');
    const address = await liveMeeting(desk);
    await openItem(desk, '1.1');
    outage.begins();
    await expect(away(desk)).toBeVisible();
    await write(desk, 'Kun på denne enhed.');
    await expect(waiting(desk)).toBeVisible(back);
    await expect(desk.reload()).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
    // Until the browser's own page stands there, another navigation may be lost in it and never end.
    await desk.waitForURL('chrome-error://**');

    outage.over();
    await expect(() => desk.goto(`${address}/punkt/1.1`, { timeout: 20_000 })).toPass(back);
    await expect(decision(desk)).toHaveText('Kun på denne enhed.');
    await expect(desk.getByText('Vi har hentet det frem, du skrev sidst')).toBeVisible();
    await expect(saved(desk)).toBeVisible(back);
    const other = await people.enter('formand');
    await other.goto(`${address}/punkt/1.1`);
    await expect(other.getByRole('region', { name: 'Beslutning' })).toContainText('Kun på denne enhed.');
  });
});
