/** When a page of a round is ready, by what stands on it: everything is there, and the frame after that is painted. */
import { expect, type Page } from '@playwright/test';
import type { Round } from '../src/features/round/rounds';

/** What must be on a page: so many elements of each selector. */
export type Content = Record<string, number>;

const thread = (id: string) => `[id="traad-${id}"]`;
const answered = '[id^="traad-"] .answer';

/** The overview lists every thread with its answers, below filters that are there in an empty round too. */
export function overviewOf(round: Round): Content {
  const answers = round.comments.filter(({ answers: first }) => first !== null);
  return {
    'main section select': 3,
    '[id^="traad-"]': round.comments.length - answers.length,
    [answered]: answers.length,
    ...lastOf(round.comments),
  };
}

/** An item shows its texts, a mark for each comment on a passage, and its threads. */
export function itemOf(round: Round, number: string): Content {
  const item = round.items.find((one) => one.number === number);
  if (!item) throw new Error(`There is no item ${number}`);
  const comments = round.comments.filter(({ itemId }) => itemId === item.id);
  const answers = comments.filter(({ answers: first }) => first !== null);
  const marks = comments.filter(({ field }) => field !== null);
  return {
    'main article section': 3,
    '[id^="traad-"]': comments.length - answers.length,
    [answered]: answers.length,
    ...Object.fromEntries(marks.map(({ id }) => [`mark[data-comment="${id}"]`, 1])),
    ...lastOf(comments),
  };
}

function lastOf(comments: Round['comments']): Content {
  const last = comments.findLast(({ answers }) => answers === null);
  return last ? { [thread(last.id)]: 1 } : {};
}

/** From the navigation until the page is ready; fails when something is missing on it, or there twice. */
export async function ready(page: Page, path: string, content: Content): Promise<number> {
  await page.goto('about:blank');
  const began = performance.now();
  await page.goto(path, { waitUntil: 'commit' });
  await shows(page, content);
  const took = performance.now() - began;
  for (const [selector, count] of Object.entries(content)) {
    // A mark over several lines or formats is several elements.
    if (!selector.startsWith('mark')) await expect(page.locator(selector)).toHaveCount(count);
  }
  return took;
}

/** From a comment's writing until it is on somebody's open page. */
export async function arrives(page: Page, id: string, write: () => Promise<unknown>): Promise<number> {
  const there = shows(page, { [thread(id)]: 1 });
  const began = performance.now();
  await Promise.all([there, write()]);
  return performance.now() - began;
}

/** What was written is taken off the page again. */
export const leaves = (page: Page, id: string) => expect(page.locator(thread(id))).toHaveCount(0);

/** Looks at each frame, from within the page; another frame later, that one is painted. */
async function shows(page: Page, content: Content): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      Object.entries(wanted).every(([selector, count]) => document.querySelectorAll(selector).length >= count),
    content,
    { polling: 'raf', timeout: 60_000 },
  );
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
}
