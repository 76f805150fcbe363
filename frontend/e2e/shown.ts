/** What people read on a page, and what of it has no room. */
import type { Page } from '@playwright/test';

export interface Shown {
  /** The words of each line, and those that are read aloud. */
  words: string[];
  /** Words in brackets of which the end is cut off. */
  cut: string[];
  /** How far the page scrolls sideways, in pixels. */
  sideways: number;
}

export const shownOn = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
    /** A sentence may be in several elements, such as a link in its middle. */
    const lineOf = (element: Element): Element =>
      isInline(element) && element.parentElement ? lineOf(element.parentElement) : element;

    const lines = new Map<Element, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || parent.closest('script, style, noscript') || !visible(parent)) continue;
      const line = lineOf(parent);
      lines.set(line, `${lines.get(line) ?? ''} ${walker.currentNode.textContent}`);
    }
    const aloud = ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'label', 'placeholder', 'title'];
    const told = aloud.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].filter(visible).map((element) => element.getAttribute(name) ?? ''),
    );

    const hides = /hidden|clip/;
    const cut = [...document.querySelectorAll('body *')].filter((box) => {
      if (box.scrollWidth <= box.clientWidth + 1 || box.clientWidth <= 1 || !visible(box)) return false;
      return hides.test(getComputedStyle(box).overflowX) && /⟦/.test(box.textContent ?? '');
    });
    const root = document.documentElement;
    return {
      words: [...lines.values(), ...told, document.title],
      cut: cut.map((box) => `${box.tagName}.${box.className} ${box.textContent?.trim().slice(0, 80)}`),
      sideways: root.scrollWidth - root.clientWidth,
    };
  });
