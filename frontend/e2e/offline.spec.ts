/** A meeting on the device: read without a line, locked by a PIN, gone when it must be. */
import { Device, everythingOn, giveIn, keepFirst, pin, sentOut } from './offline';
import { expect, test as base } from './raadslag';

const test = base.extend<{ device: Device }>({
  device: async ({ server }, use) => {
    const device = await Device.bought(server.url);
    await use(device);
    await device.thrownAway();
  },
});

test('a meeting is read without a line after the browser was restarted, and goes on by itself', async ({
  people,
  device,
}) => {
  const { address, mark } = await sentOut(await people.enter('sekretariat'));
  let page = await device.enter('medlem');
  await page.goto(`${address}/dagsorden`);
  await keepFirst(page);
  const lying = await everythingOn(page);
  expect(lying, 'the search finds what is there').toContain('database raadslag.gemt');
  expect(lying).toContain('/assets/');
  for (const words of [mark, 'Tolv kommuner', `paper ${mark}`, pin]) expect(lying).not.toContain(words);
  await device.close();

  page = await device.open(true);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er offline');
  await giveIn(page, 'noget andet');
  await expect(page.getByRole('alert')).toContainText('Forkert PIN. Der er 9 forsøg tilbage');
  await expect(page.getByLabel('PIN', { exact: true })).toBeFocused();
  await giveIn(page);
  const line = page.getByRole('listitem').filter({ hasText: 'KKR' });
  await expect(line).toContainText(/Hentet \d+\. \p{L}+\. \d{4} kl\. \d\d\.\d\d · 1 bilag/u);
  await line.getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Dagsorden', level: 1 })).toBeVisible();
  await expect(page.getByText('Du læser det, der er gemt på enheden.')).toBeVisible();
  await page.getByRole('link', { name: new RegExp(mark) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(mark);
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: /^Kort/ }).click();
  expect((await opening).url()).toMatch(/^(blob:|about:blank)/);

  await device.setOffline(false);
  await expect(page.getByText('Du læser det, der er gemt på enheden.')).toBeHidden({ timeout: 60_000 });
  await device.close();
});

test.describe('nothing is left', () => {
  test('after logging out, in any tab', async ({ people, device }) => {
    const { address, mark } = await sentOut(await people.enter('sekretariat'));
    const page = await device.enter('medlem');
    await page.goto(`${address}/dagsorden`);
    await keepFirst(page);
    const other = await device.newPage();
    await other.goto('/enhed');
    await expect(other.getByRole('listitem').filter({ hasText: 'KKR' })).toBeVisible();
    await page.getByRole('button', { name: 'Log ud' }).click();
    await page.getByRole('button', { name: 'Log ind' }).waitFor();
    await expect(other.getByRole('listitem').filter({ hasText: 'KKR' })).toBeHidden();
    const lying = await everythingOn(page);
    expect(lying).not.toContain('database raadslag.gemt');
    expect(lying).not.toContain(mark);
    expect(lying).not.toContain(address.split('/').at(-1));
  });

  test('after ten wrong PINs, whichever tab they were typed in, and however often it was reloaded', async ({
    people,
    device,
  }) => {
    const { address } = await sentOut(await people.enter('sekretariat'));
    const page = await device.enter('medlem');
    await page.goto(`${address}/dagsorden`);
    await keepFirst(page);
    await device.close();
    const [one, other] = [await device.open(true), await device.newPage()];
    await other.goto('/');
    for (let left = 9; left > 0; left--) {
      const tab = left % 2 ? one : other;
      if (left === 5) await tab.reload();
      await giveIn(tab, `forkert ${left}`);
      await expect(tab.getByRole('alert')).toContainText(left === 1 ? 'én gang til' : `${left} forsøg tilbage`);
    }
    await giveIn(one, 'forkert igen');
    await expect(one.getByText('Alt på enheden er slettet')).toBeVisible();
    await expect(other.getByLabel('PIN', { exact: true })).toBeHidden();
    expect(await everythingOn(one)).not.toContain('database raadslag.gemt');
  });

  test('of what somebody may no longer see, at the next contact', async ({ people, device }) => {
    const desk = await people.enter('sekretariat');
    const { address, mark } = await sentOut(desk);
    const page = await device.enter('medlem');
    await page.goto(`${address}/dagsorden`);
    await keepFirst(page);
    await expect(page.getByText(mark)).toBeVisible();
  });
});
