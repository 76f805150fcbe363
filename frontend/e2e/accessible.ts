/** What axe and a narrow screen find in a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './raadslag';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export async function expectAccessible(page: Page, what: string): Promise<void> {
  // Its other mode opens a page and a process for each look, for frames of other sites: there are none.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect.soft(found, what).toEqual([]);
  await expectLegibleInTheDark(page, what);
}

/** The same colours in the dark; everything else is alike there. */
async function expectLegibleInTheDark(page: Page, what: string): Promise<void> {
  // Without motion the colours have changed at once.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).setLegacyMode(true).analyze();
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  const found = violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`));
  expect.soft(found, `${what}, in the dark`).toEqual([]);
}

/** WCAG 1.4.10: at 320 pixels nobody has to scroll sideways. */
export async function expectNarrow(page: Page, what: string): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const tooWide = () =>
    page.evaluate(() => {
      const root = document.documentElement;
      return root.scrollWidth <= root.clientWidth ? '' : `${root.scrollWidth} px`;
    });
  await expect.soft.poll(tooWide, what).toBe('');
  await expectAccessible(page, `${what}, narrow`);
  if (size) await page.setViewportSize(size);
}

export const pages = async (page: Page, what: string) => {
  await expectAccessible(page, what);
  await expectNarrow(page, what);
};
