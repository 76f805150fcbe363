/** What axe and a narrow screen find in a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect } from './raadslag';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export async function expectAccessible(page: Page, what: string): Promise<void> {
  expect.soft(await violations(page, { type: 'tag', values: rules }), what).toEqual([]);
  await expectLegibleInTheDark(page, what);
}

/** The same colours in the dark; everything else is alike there. */
async function expectLegibleInTheDark(page: Page, what: string): Promise<void> {
  // Without motion the colours have changed at once.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const found = await violations(page, { type: 'rule', values: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  expect.soft(found, `${what}, in the dark`).toEqual([]);
}

/**
 * What axe finds, each with its rule, its element and what is wrong. Axe stays in the page, which has no frames of
 * others, and tells of nothing that is well: its own program for Playwright brings it anew for each look.
 */
async function violations(page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async (options) => {
      // Colours that change slowly are judged as they will be. One that goes on for ever has no end to go to.
      for (const animation of document.getAnimations())
        if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
      );
    },
    { runOnly, resultTypes: ['violations'], iframes: false } satisfies RunOptions,
  );
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
