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

test('a member allows alerts on a phone, sees the device, chooses what for, and stops it', async ({ people }) => {
  const member = await people.enter('medlem', phone);
  await member.context().grantPermissions(['notifications']);
  // No push service is reached from here, and a browser without a window never says that it may show anything.
  await member.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
    let subscription: unknown = null;
    const made = () => ({
      options: { applicationServerKey: null },
      unsubscribe: () => {
        subscription = null;
        return Promise.resolve(true);
      },
      toJSON: () => ({
        endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/of-a-test',
        keys: {
          p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
          auth: 'BTBZMqHH6r4Tts7J_aSIgg',
        },
      }),
    });
    PushManager.prototype.subscribe = () => Promise.resolve((subscription = made()) as unknown as PushSubscription);
    PushManager.prototype.getSubscription = () => Promise.resolve(subscription as PushSubscription);
  });
  await member.goto('/beskeder');
  await member.getByRole('link', { name: 'Få besked på din telefon eller computer' }).click();
  await expect(member.getByRole('heading', { level: 1 })).toHaveText('Beskeder på dine enheder');
  const devices = member.getByRole('region', { name: 'Enheder, der får besked' });
  await expect(devices).toContainText('Ingen af dine enheder får besked.');
  await expectNarrow(member, 'alerts on devices, none allowed');

  await test.step('by keyboard', async () => {
    await member.getByRole('button', { name: 'Giv besked på denne enhed' }).focus();
    await member.keyboard.press('Enter');
    await expect(member.getByRole('status').filter({ hasText: 'Du får besked på denne enhed' })).toBeVisible();
    await expect(devices.getByRole('listitem')).toHaveCount(1);
    await expect(devices).toContainText('Denne enhed');
    await expectNarrow(member, 'alerts on devices, one allowed');
  });

  await test.step('which is there when they come again, and what they choose is kept', async () => {
    await member.getByLabel('Svar på det, du har skrevet').selectOption({ label: 'Ingen besked' });
    await expect(member.getByRole('status').filter({ hasText: 'Gemt' })).toBeVisible();
    await member.reload();
    await expect(devices.getByRole('listitem')).toHaveCount(1);
    await expect(devices).toContainText('Denne enhed');
    const answers = member.getByLabel('Svar på det, du har skrevet');
    await expect(answers).toHaveValue('off');
    await answers.selectOption({ label: 'Med det samme' });
    await expect(member.getByRole('status').filter({ hasText: 'Gemt' })).toBeVisible();
  });

  await test.step('until they stop it', async () => {
    await devices.getByRole('button', { name: 'Stop' }).click();
    await expect(devices).toContainText('Ingen af dine enheder får besked.');
    await expect(member.getByRole('heading', { name: 'Enheder, der får besked' })).toBeFocused();
    await expect(member.getByRole('button', { name: 'Giv besked på denne enhed' })).toBeVisible();
  });

  await test.step('and never on a computer that others use too', async () => {
    await member.goto('/enhed');
    const others = member.getByRole('switch', { name: 'Delt computer' });
    await others.click();
    await expect(others).toBeChecked();
    await member.goto('/beskeder/push');
    await expect(member.getByRole('region', { name: 'Denne enhed' })).toContainText('andre også bruger denne computer');
    await expect(member.getByRole('button', { name: 'Giv besked på denne enhed' })).toBeHidden();
  });
});
