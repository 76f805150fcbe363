import { agenda, inAgenda, newMeeting, onlyOnce, openItem, step } from './meeting';
import { test, expect, type Person } from './raadslag';
import type { Page } from '@playwright/test';
const sizes = { xl: [1920, 1080], l: [1440, 900], m: [820, 1180], s: [390, 844] } as const;
async function shots(page: Page, name: string) {
  for (const [size, [width, height]] of Object.entries(sizes)) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      if (size === 'm' && colorScheme === 'dark') continue;
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(250);
      await page.screenshot({ path: `/tmp/room-shots/${name}-${size}-${colorScheme}.png` });
    }
  }
  await page.emulateMedia({ colorScheme: null });
}
test('shots', async ({ people }) => {
  test.setTimeout(300_000);
  const desk = await people.enter('sekretariat');
  const address = await newMeeting(desk, agenda + onlyOnce());
  await step(desk, 'Send dagsordenen ud');
  const room = await people.enter('visitor', { viewport: { width: 1920, height: 1080 } });
  await room.goto('/sal');
  const code = room.locator('.code');
  await expect(code).toHaveText(/^[A-Z0-9]{6}$/);
  await shots(room, 'code');
  await desk.getByRole('tab', { name: /Deltagere/ }).click();
  await desk.getByRole('button', { name: 'Tilslut en skærm' }).click();
  await shots(desk, 'dialog');
  await desk.getByRole('textbox', { name: 'Koden på skærmen' }).fill((await code.innerText()).replace(/\s/g, ''));
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toContainText('åbnet for');
  await shots(desk, 'asks');
  const phone = await people.enter('referent' as Person);
  await phone.goto('/sal/ind/' + (await code.innerText()).replace(/\s/g, ''));
  await expect(phone.getByRole('main')).toContainText('åbnet for');
  await shots(phone, 'connect');
  await desk.setViewportSize({ width: 1440, height: 900 });
  await desk.getByRole('button', { name: 'Tilslut skærmen' }).click();
  await expect(desk.getByRole('button', { name: 'Luk skærmen' })).toBeVisible();
  await shots(desk, 'list');
  await expect(room.getByRole('img')).toBeVisible();
  await shots(room, 'before');
  await desk.setViewportSize({ width: 1440, height: 900 });
  await step(desk, 'Start mødet');
  await openItem(desk, '2.1');
  await expect(room.getByRole('heading', { level: 1 })).toContainText('cykelruter');
  await shots(room, 'item');
  await desk.getByRole('switch', { name: /Lukket/ }).click();
  await expect(room.getByRole('heading', { level: 1 })).toContainText('Lukket punkt');
  await shots(room, 'closed');
  void address;
  void inAgenda;
});
