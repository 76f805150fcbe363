/** Pictures of the pages for people to look at: npm run shots -- <baseUrl> <outDir> [writing]. Needs a running Rådslag. */
import { chromium } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { writing } from './shots-writing.mjs';

const [base, out, only] = process.argv.slice(2);
if (!base || !out) {
  console.error('Usage: npm run shots -- <baseUrl> <outDir> [writing]');
  process.exit(2);
}
mkdirSync(out, { recursive: true });

const debian = '/usr/bin/chromium';
const sizes = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
];
const sample = new URL('../../backend/src/main/resources/sample/', import.meta.url);
const agenda = readFileSync(new URL('dagsorden-kkr-midtjylland-2026-12-03.txt', sample), 'utf8');

const browser = await chromium.launch({
  executablePath: existsSync(debian) ? debian : undefined,
  args: ['--disable-quic', '--disable-gpu', ...(userInfo().uid === 0 ? ['--no-sandbox'] : [])],
});

async function enter(person) {
  const settings = { baseURL: base, locale: 'da-DK', timezoneId: 'Europe/Copenhagen', viewport: sizes[0] };
  const page = await (await browser.newContext(settings)).newPage();
  await page.goto('/');
  if (person === 'visitor') return page;
  await page.getByRole('button', { name: 'Log ind' }).first().click();
  await page.locator('#username').fill(person);
  await page.locator('#password').fill('demo');
  await page.getByRole('button', { name: 'Log ind' }).click();
  await page.getByRole('button', { name: 'Log ud' }).waitFor();
  return page;
}

/** @param before what shall have just happened, such as a cursor that moved */
async function shoot(page, name, before = () => {}) {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.evaluate(() => document.fonts.ready);
    await before();
    await page.screenshot({ path: join(out, `${name}-${size.width}.png`) });
  }
  await page.setViewportSize(sizes[0]);
}

/** A new meeting, at its first item. */
async function newMeeting(desk, shown = false) {
  const chooser = desk.waitForEvent('filechooser');
  await desk.getByRole('button', { name: 'Importér dagsorden' }).click();
  await (await chooser).setFiles({ name: 'dagsorden.txt', mimeType: 'text/plain', buffer: Buffer.from(agenda) });
  const create = desk.getByRole('button', { name: 'Opret mødet' });
  await create.waitFor();
  if (shown) await shoot(desk, 'import-review-sekretariat');
  await create.click();
  await desk.getByRole('button', { name: 'Åbn mødet' }).waitFor();
  if (shown) await shoot(desk, 'import-sekretariat');
  await desk.getByRole('button', { name: 'Åbn mødet' }).click();
  await desk.waitForURL('**/moede/*/punkt/*');
  return desk.url().replace(/\/punkt\/.*/, '');
}

/** A meeting in the middle of its third item, with a decision half written. */
async function liveMeeting(desk) {
  const meeting = await newMeeting(desk, true);
  await desk.getByRole('button', { name: 'Start mødet' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Start mødet' }).click();
  await desk.getByRole('button', { name: 'Åbn punkt' }).click();
  const decision = desk.getByRole('textbox', { name: 'Beslutning' });
  for (const number of ['1.1', '2.1']) {
    await desk.getByText(`Punkt ${number} ·`).waitFor();
    await decision.waitFor();
    await desk.getByRole('group', { name: 'Vendinger til beslutningen' }).waitFor();
    await desk.keyboard.press('Alt+1');
    await desk.keyboard.press('Control+Enter');
  }
  await desk.getByText('Punkt 3.1 ·').waitFor();
  await desk.getByRole('switch', { name: 'Vis beslutningen live for medlemmerne' }).click();
  await desk.getByRole('group', { name: 'Vendinger til beslutningen' }).waitFor();
  await desk.keyboard.press('Alt+3');
  await desk.keyboard.type('Skolerne høres, før pladserne er endeligt fordelt');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('Frafaldet følges tæt, og der ');
  await desk
    .getByRole('main')
    .getByText(/^Gemt kl/)
    .waitFor();
  return meeting;
}

async function wholeMeeting() {
  const desk = await enter('sekretariat');
  await desk.getByRole('main').getByRole('link').first().waitFor();
  await shoot(desk, 'list-sekretariat');
  const meeting = await liveMeeting(desk);
  const readers = {};
  for (const person of ['medlem', 'formand', 'direktoer', 'visitor']) {
    const page = (readers[person] = await enter(person));
    await page.getByRole('main').getByRole('link').first().waitFor();
    await shoot(page, `list-${person}`);
    await page.goto(meeting);
    await page.getByText('KKR Midtjylland').first().waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shoot(page, person === 'formand' ? 'desk-formand' : `meeting-${person}`);
  }
  await shoot(desk, 'desk-sekretariat');
  const { medlem, visitor } = readers;
  await medlem.goto(`${meeting}/dagsorden`);
  await medlem.getByRole('heading', { level: 1, name: 'Dagsorden' }).waitFor();
  await shoot(medlem, 'agenda-medlem');
  await medlem.goto(`${meeting}/punkt/3.1`);
  await medlem.getByRole('heading', { name: 'Sagsfremstilling' }).waitFor();
  await shoot(medlem, 'item-medlem');
  await visitor.goto('/');
  await visitor.getByRole('button', { name: 'Log ind' }).first().click();
  await visitor.locator('#username').waitFor();
  await shoot(visitor, 'login');
}

if (only !== 'writing') await wholeMeeting();
await writing({ enter, shoot, newMeeting });
await browser.close();
