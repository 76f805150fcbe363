/** What a page needs does not always come: a device that keeps nothing, a line that breaks, a new version. */
import { newMeeting, step } from './meeting';
import { keepsNothing } from './offline';
import { expect, logIn, test } from './raadslag';

test('a browser that keeps nothing shows the public agenda, in both languages, and people can log in', async ({
  people,
  browser,
}) => {
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk);
  await step(desk, 'Send dagsordenen ud');

  const context = await browser.newContext();
  await keepsNothing(context);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Dagsorden', level: 1 })).toBeVisible();
  await expect(page.getByText('Fælles cykelruter mellem købstæderne')).toBeVisible();

  await page.getByRole('button', { name: 'Skift til engelsk' }).click();
  await expect(page.getByRole('heading', { name: 'Agenda', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Switch to Danish' }).click();
  await expect(page.getByRole('heading', { name: 'Dagsorden', level: 1 })).toBeVisible();

  await logIn(page, 'sekretariat');
  await expect(page.getByRole('button', { name: 'Log ud' })).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('navigation', { name: 'Dagsorden' })).toBeVisible();
  expect(faults).toEqual([]);
  await context.close();
});

test('a page that cannot be fetched says so, and comes when it can', async ({ people }) => {
  const page = await people.enter('visitor');
  const calendar = '**/assets/CalendarPage-*.js';
  await page.route(calendar, (route) => route.abort());
  await page.getByRole('link', { name: 'Kalender', exact: true }).click();
  await expect(page.getByText('Denne del af siden kunne ikke hentes.')).toBeVisible();
  await page.unroute(calendar);
  await expect(page.getByRole('heading', { name: 'Kalender', level: 1 })).toBeVisible();
});

test('a page of an old version says so, and leads to the new one', async ({ people }) => {
  const page = await people.enter('visitor');
  await page.route('**/assets/BodyList-*.js', (route) => route.fulfill({ status: 404 }));
  await page.route(
    (url) => url.pathname === '/',
    (route) =>
      route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/assets/new.js"></script>' }),
  );
  await page.getByRole('link', { name: 'Organer' }).click();
  await expect(page.getByText('Der er kommet en ny version af Rådslag.')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Hent den nye version' }).click();
  await expect(page.getByRole('heading', { name: 'Organer', level: 1 })).toBeVisible();
});

test('words that cannot be fetched leave no page blank', async ({ people }) => {
  const page = await people.enter('visitor');
  const words = '**/assets/everybody-*.js';
  await page.route(words, (route) => route.abort());
  await page.reload();
  await expect(page.getByText('Rådslag kunne ikke hentes.')).toBeVisible();
  await page.unroute(words);
  await expect(page.getByRole('heading', { name: 'I dag', level: 1 })).toBeVisible();
});
