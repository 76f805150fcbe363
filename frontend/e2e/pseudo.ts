/**
 * A language that nobody speaks, made of the English catalogues while a browser test runs: every letter has an accent,
 * a sentence is a third longer, and brackets stand round it. What is not in brackets comes from no catalogue; what has
 * no room here has none in a language with long words. Nothing of it is in the product.
 */
import type { Page } from '@playwright/test';
import { expect } from './raadslag';

/** Runs in the page, where it is written into each catalogue: knows nothing but its argument. */
function stretched(words: unknown): unknown {
  if (typeof words === 'string') {
    const longer = words.replace(/\{\w+\}|[a-z]/gi, (sign) =>
      sign.length > 1 ? sign : (/[aeiou]/i.test(sign) ? sign + sign.toLowerCase() : sign).replace(/./g, '$&\u0301'),
    );
    // The spaces at its ends are where it joins others.
    return longer.normalize().replace(/\S(.*\S)?/s, '⟦$&⟧');
  }
  if (typeof words === 'function') return (...given: unknown[]) => stretched(words(...given));
  if (Array.isArray(words)) return words.map(stretched);
  if (typeof words === 'object' && words !== null)
    return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, stretched(value)]));
  return words;
}

/** The page speaks it from when it is loaded next. */
export async function speakNoLanguage(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('raadslag.sprog', 'en'));
  await page.route('**/assets/*.js', async (route) => {
    const answer = await route.fetch();
    const code = await answer.text();
    const catalogue = code.replace(
      /export\s*\{\s*(\w+) as words\s*\}/,
      (_, words) => `const none = (${stretched.toString()})(${words}); export { none as words }`,
    );
    await route.fulfill({ response: answer, body: catalogue });
  });
}

declare global {
  /** What a page was answered and nobody has read yet, and how many answers are still to come. */
  var heard: { said: string[]; pending: number };
}

/** Everything that somebody wrote and the server tells: what may stand outside the brackets. */
export class Written {
  private readonly lines = new Set<string>();
  private all = '';

  private constructor(private readonly page: Page) {}

  /** Hears what the server answers and sends to this page, from when it is loaded next. */
  static async by(page: Page): Promise<Written> {
    const written = new Written(page);
    page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => written.hear(String(payload))));
    // Within the page: from outside, an answer that the page gives up is never done.
    await page.addInitScript(() => {
      globalThis.heard = { said: [], pending: 0 };
      const ask = globalThis.fetch;
      globalThis.fetch = async (...given) => {
        heard.pending++;
        try {
          const answer = await ask(...given);
          heard.said.push(await answer.clone().text());
          return answer;
        } finally {
          heard.pending--;
        }
      };
    });
    return written;
  }

  /** Waits until the page is there with all that it asks for. */
  async settled(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    const settled = async () => {
      const { said, waits } = await this.page.evaluate(async () => {
        for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
        return { said: heard.said.splice(0), waits: document.querySelector('.fetching') !== null || heard.pending > 0 };
      });
      said.forEach((one) => this.hear(one));
      return !waits;
    };
    await expect.poll(settled, { message: this.page.url(), intervals: [10, 20, 50] }).toBe(true);
  }

  private hear(said: string): void {
    const add = (words: string) => this.lines.add(plain(words));
    try {
      JSON.parse(said, (name, value: unknown) => {
        // Some things are told by their names.
        add(name);
        if (typeof value === 'string') add(value);
        // A text is told in pieces, each with its own looks.
        if (Array.isArray(value)) add(value.map((one: { insert?: unknown }) => one?.insert ?? '').join(''));
        return value;
      });
    } catch {
      // A file, or nothing.
    }
    this.all = [...this.lines].join('\n');
  }

  /** The words of a line that are neither in brackets nor written by somebody. */
  unknownIn(line: string): string[] {
    let left = plain(line);
    for (let before = ''; before !== left;) [before, left] = [left, left.replace(/⟦[^⟦⟧]*⟧/g, '\n')];
    return left
      .replace(nobodys, '\n')
      .split(between)
      .map((words) => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/^[\d.]+ /, ''))
      .filter((words) => letters.test(words) && !initials.test(words) && !this.has(words));
  }

  /** True if this stands somewhere in what somebody wrote, from the beginning of a word to the end of one. */
  private has(words: string): boolean {
    for (let at = this.all.indexOf(words); at >= 0; at = this.all.indexOf(words, at + 1)) {
      const beside = (this.all[at - 1] ?? '') + (this.all[at + words.length] ?? '');
      if (!/[\p{L}\p{N}]/u.test(beside)) return true;
    }
    return false;
  }
}

const plain = (words: string) => words.replace(/[\s\u2060]+/gu, ' ').trim();
const letters = /\p{L}{2,}/u;
/** Of a person, in their circle. */
const initials = /^\p{Lu}{2}$/u;
/** Where a line joins what comes from different places. */
const between = /[\n·–—…()/]|, /;
/** Keys, units and hashes, and what the browser itself writes of days. */
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const short = [...months.split('|'), ...days.split('|')].map((name) => name.slice(0, 3)).join('|');
const nobodys = new RegExp(
  `\\b(\\d+ )?(${months}|${days}|${short}|Sept)\\b|\\b(Alt|Ctrl|Enter|Esc|Shift|Tab|min|px|kB|MB|PDF|[0-9a-f]{8,})\\b`,
  'g',
);
