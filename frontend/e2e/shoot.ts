/** Pictures in three widths and two themes: `npm run shots` puts them into the folder pictures. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { People, Person } from './raadslag';

const folder = process.env['RAADSLAG_PICTURES'] ?? 'pictures';
const sizes = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
];

/** @param before what must have just happened, such as a cursor that moved */
export async function shoot(page: Page, name: string, before = async () => {}): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(() => document.fonts.ready);
      await before();
      await page.screenshot({ path: join(folder, `${name}-${size.width}-${colorScheme}.png`) });
    }
  }
  await page.setViewportSize(sizes[0] ?? { width: 1440, height: 900 });
}

/** The pages at these addresses, as this person sees them. */
export async function shootAll(people: People, person: Person, pages: Record<string, string>): Promise<void> {
  const page = await people.enter(person);
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await shoot(page, `${name}-${person}`);
  }
}
