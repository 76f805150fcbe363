/** A meeting on the device: read without a line, locked by a PIN, gone when it must be. */
import { inAgenda } from './meeting';
import { Line } from './next-version';
import { choosePin, everythingOn, giveIn, keepFirst, keepsNothing, pin, sentOut, test } from './offline';
import { expect, logIn } from './raadslag';

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
  await page.getByRole('link', { name: /^Kort/ }).click();
  const paper = page.getByRole('region', { name: 'Kort', exact: true });
  await expect(paper).toContainText(`paper ${mark}`);
  await expect(paper.getByRole('button', { name: 'Hent' }), 'nothing leaves the vault').toBeHidden();

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

  test('of an item that was closed since, at the next contact', async ({ people, device }) => {
    const desk = await people.enter('sekretariat');
    const { address, mark } = await sentOut(desk, false);
    let page = await device.enter('direktoer');
    await page.goto(`${address}/dagsorden`);
    await expect(page.getByText(mark)).toBeVisible();
    await keepFirst(page);
    const before = await everythingOn(page);
    await device.close();
    await desk.getByRole('switch', { name: 'Lukket punkt' }).click();
    await expect(inAgenda(desk, '2.1')).toContainText('Lukket punkt');

    page = await device.enter('direktoer');
    await page.goto(`${address}/dagsorden`);
    await expect(page.getByText(mark)).toBeHidden();
    await expect.poll(() => everythingOn(page)).not.toBe(before);
    await expect(page.getByRole('main').getByText(/^Gemt på denne enhed/)).toBeVisible();
    await device.close();
    page = await device.open(true);
    await giveIn(page);
    await page.getByRole('listitem').filter({ hasText: 'KKR' }).getByRole('link').click();
    await expect(page.getByRole('heading', { name: 'Dagsorden', level: 1 })).toBeVisible();
    await expect(page.getByText('Lån af hjælpemidler')).toBeVisible();
    await expect(page.locator('body')).not.toContainText(mark);
  });

  test('when somebody else logs in', async ({ people, device }) => {
    const { address } = await sentOut(await people.enter('sekretariat'));
    let page = await device.enter('medlem');
    await page.goto(`${address}/dagsorden`);
    await keepFirst(page);
    // The browser forgets the session of the login service, as by lying a while; nobody has logged out.
    await device.close();
    page = await device.open();
    await page.getByRole('button', { name: 'Log ind' }).first().waitFor();
    await page.goto('/enhed');
    await expect(page.getByText('Log ind for at se det, du har gemt.')).toBeVisible();
    await expect(page.getByLabel('PIN', { exact: true }), 'online no PIN opens anything').toBeHidden();
    await logIn(page, 'direktoer');
    await page.getByRole('button', { name: 'Log ud' }).waitFor();
    await expect.poll(() => everythingOn(page)).not.toContain('database raadslag.gemt');
    await page.goto('/enhed');
    await expect(page.getByText('Du har ikke gemt noget møde på denne enhed.')).toBeVisible();
  });

  test('that somebody has taken away, one meeting or all', async ({ people, device }) => {
    const { address } = await sentOut(await people.enter('sekretariat'));
    const page = await device.enter('medlem');
    await page.goto(`${address}/dagsorden`);
    await keepFirst(page);
    await page.goto('/enhed');
    const line = page.getByRole('listitem').filter({ hasText: 'KKR' });
    await line.getByRole('button', { name: /^Fjern fra enheden: KKR/ }).click();
    await expect(page.getByText('Du har ikke gemt noget møde på denne enhed.')).toBeVisible();
    expect(await everythingOn(page)).not.toContain(address.split('/').at(-1));
    await page.getByRole('button', { name: 'Fjern alt fra enheden' }).click();
    await expect(page.getByText('Der ligger intet tilbage på enheden.')).toBeVisible();
    expect(await everythingOn(page)).not.toContain('database raadslag.gemt');
  });

  test('on a shared computer, nor is anything kept there', async ({ people, device }) => {
    const { address } = await sentOut(await people.enter('sekretariat'));
    const page = await device.enter('medlem');
    await page.goto(`${address}/dagsorden`);
    await keepFirst(page);
    await page.goto('/enhed');
    await page.getByRole('switch', { name: 'Delt computer' }).click();
    await expect(page.getByText('Dette er en delt computer')).toBeVisible();
    await page.goto(`${address}/dagsorden`);
    await page.getByRole('button', { name: 'Jeg kan ikke komme' }).click();
    await page.getByLabel('Bemærkning til sekretariatet').fill('På rejse med bus');
    await expect(page.getByRole('button', { name: 'Gem på denne enhed' })).toBeHidden();
    await page.reload();
    await expect(page.getByLabel('Bemærkning til sekretariatet'), 'in this tab').toHaveValue('På rejse med bus');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['raadslag.delt']);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    const other = await device.newPage();
    await other.goto('/');
    expect(await everythingOn(other), 'and nowhere else').not.toContain('På rejse med bus');
    expect(await everythingOn(other)).not.toContain('database raadslag.gemt');
  });
});

test.describe('a device that cannot keep a meeting', () => {
  test('says that it has no room for a paper, and keeps the rest', async ({ people, device }) => {
    const { address } = await sentOut(await people.enter('sekretariat'), true, 10_000_000);
    const page = await device.enter('medlem');
    await page.goto(`${address}/dagsorden`);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 9_000_000 });
    await keepFirst(page);
    await expect(page.getByText('1 bilag er ikke gemt: der er ikke plads på enheden.')).toBeVisible();
    await device.setOffline(true);
    await page.goto('/enhed');
    await giveIn(page);
    await page.getByRole('listitem').filter({ hasText: 'KKR' }).getByRole('link').click();
    await page.getByRole('link', { name: /^2\.1/ }).click();
    await page.getByRole('link', { name: /^Kort/ }).click();
    await expect(page.getByText('Bilaget er ikke gemt på enheden.')).toBeVisible();
  });

  test('says that it keeps nothing where data is blocked', async ({ people, browser, server }) => {
    const { address } = await sentOut(await people.enter('sekretariat'));
    const context = await browser.newContext({ baseURL: server.url });
    await keepsNothing(context);
    const page = await context.newPage();
    await page.goto('/');
    await logIn(page, 'medlem');
    await page.getByRole('button', { name: 'Log ud' }).waitFor();
    await page.goto(`${address}/dagsorden`);
    await page.getByRole('button', { name: 'Gem på denne enhed' }).click();
    await page.getByLabel('Ny PIN').fill(pin);
    await page.getByLabel('PIN igen').fill(pin);
    await page.getByRole('button', { name: 'Gem mødet' }).click();
    await expect(page.getByText('Denne browser gemmer ingenting.')).toBeVisible();
    await context.close();
  });
});

test('the next meeting is kept by itself, and the line may go while a page is open', async ({ people, device }) => {
  await sentOut(await people.enter('sekretariat'));
  const page = await device.enter('medlem');
  await page.goto('/enhed');
  const always = page.getByRole('switch', { name: 'Altid med mit næste møde' });
  await always.click();
  await choosePin(page);
  await expect(always).toBeChecked();
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines.filter({ hasText: 'Dit næste møde' })).toHaveCount(1);
  // The app's own files are there too, and this page has the worker.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await device.setOffline(true);
  await expect(page.getByText(/Forbindelsen er væk/)).toBeVisible({ timeout: 60_000 });
  await lines.filter({ hasText: 'Dit næste møde' }).getByRole('link').click();
  await expect(page.getByText('Du læser det, der er gemt på enheden.')).toBeVisible();
  await device.setOffline(false);
  await expect(page.getByText('Du læser det, der er gemt på enheden.')).toBeHidden({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: /^(Dagsorden|Referat)$/, level: 1 })).toBeVisible();
});

test('a new version waits for who writes without a line, and loses nothing', async ({ people, device }) => {
  const { address } = await sentOut(await people.enter('sekretariat'));
  const line = new Line();
  device.proxy = await line.open();
  const page = await device.enter('medlem');
  await page.goto(`${address}/dagsorden`);
  await keepFirst(page);
  await device.setOffline(true);
  await page.getByRole('button', { name: 'Jeg kan ikke komme' }).click();
  await page.getByLabel('Bemærkning til sekretariatet').fill('Skrevet i toget');
  line.hasNext = true;
  await device.setOffline(false);
  const note = page.getByText('Der er kommet en ny version af Rådslag.');
  await expect(note).toBeVisible({ timeout: 60_000 });
  await expect(page.getByLabel('Bemærkning til sekretariatet')).toHaveValue('Skrevet i toget');

  // A part of the old version that was not loaded yet: the server has it no longer.
  await page.getByRole('link', { name: 'Kalender', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Kalender', level: 1 })).toBeVisible();
  await page.goBack();
  await note.getByRole('button', { name: 'Hent den nye version' }).click();
  await expect(page.locator('script[type=module][src*=".next."]')).toBeAttached();
  await expect(page.getByLabel('Bemærkning til sekretariatet')).toHaveValue('Skrevet i toget');
  // The worker of the next version takes over when nobody reads the old one; a closed browser may not come to it.
  await device.takenOver(page);
  await device.close();
  line.close();

  // Without a line the new version opens what the old one kept.
  const later = await device.open(true);
  await giveIn(later);
  await expect(later.locator('script[type=module][src*=".next."]')).toBeAttached();
  await expect(later.getByRole('listitem').filter({ hasText: 'KKR' })).toBeVisible();
});
