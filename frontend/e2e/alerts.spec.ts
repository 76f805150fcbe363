import { newMeeting, step } from './meeting';
import { expectNarrow } from './accessible';
import { expect, phone, test } from './raadslag';

test('the bell counts without a reload, leads to what happened, and is quiet when it is read', async ({ people }) => {
  const member = await people.enter('medlem', phone);
  const bell = member.getByRole('banner').getByRole('link', { name: /^Beskeder/ });
  await bell.click();
  await expect(member).toHaveURL(/\/beskeder$/);
  const all = member.getByRole('button', { name: 'Markér alle som læst' });
  await expect(member.getByText(/^Ingen nye beskeder$|ny besked|nye beskeder/)).toBeVisible();
  if (await all.isVisible()) await all.click();
  await expect(bell).toHaveAccessibleName('Beskeder, ingen nye');
  await member.goto('/');
  await expect(bell).toHaveAccessibleName('Beskeder, ingen nye');

  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk);
  await desk.goto(address);
  await step(desk, 'Send dagsordenen ud');

  await test.step('while another page is open', async () => {
    await expect(bell).toHaveAccessibleName('Beskeder, 1 ny');
    await expect(member.getByRole('banner').getByRole('status').filter({ hasText: 'Beskeder, 1 ny' })).toBeAttached();
    const fresh = member.getByRole('main').locator('section', { hasText: 'Nyt siden sidst' });
    await expect(fresh.getByRole('link', { name: 'Dagsordenen er sendt ud' })).toBeVisible();
    await expectNarrow(member, 'the start page with an alert');
  });

  await test.step('by keyboard to the list', async () => {
    await bell.focus();
    await member.keyboard.press('Enter');
    await expect(member.getByText('1 ny besked')).toBeVisible();
    await expectNarrow(member, 'the alerts');
  });

  await test.step('to the agenda, which is read with that', async () => {
    await member.getByRole('link', { name: 'Dagsordenen er sendt ud' }).first().click();
    await expect(member).toHaveURL(`${address}/dagsorden`);
    await member.goBack();
    await expect(bell).toHaveAccessibleName('Beskeder, ingen nye');
  });
});

test('everybody chooses what they get mail about', async ({ people }) => {
  const member = await people.enter('medlem', phone);
  await member.goto('/beskeder');
  await member.getByRole('link', { name: 'Vælg, hvad du får mail om' }).click();
  await expect(member.getByRole('heading', { level: 1 })).toHaveText('Mail om beskeder');
  await expectNarrow(member, 'mail about alerts');
  const answers = member.getByLabel('Svar på det, du har skrevet');
  await answers.selectOption({ label: 'Ingen mail' });
  await expect(member.getByRole('status').filter({ hasText: 'Gemt' })).toBeVisible();
  await member.reload();
  await expect(answers).toHaveValue('off');
  await answers.selectOption({ label: 'Én gang om dagen' });
  await expect(member.getByRole('status').filter({ hasText: 'Gemt' })).toBeVisible();
});
