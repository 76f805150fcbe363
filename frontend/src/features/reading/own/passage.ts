/**
 * Where a highlighted passage lies in a text that may have changed since, as the selectors of W3C's Web Annotation find
 * it (a position and a quotation), with digests instead of the quoted words: no word of a text is kept. Pure.
 *
 * Texts are compared without white space and soft hyphens, so that it does not matter how they are laid out.
 */
import type { components } from '../../../lib/schema';
import { isTable, toLines } from '../../../richtext/lines';
import { linesOfTable } from '../../../richtext/table-words';
import type { Op } from '../../../richtext/types';

export type Selector = components['schemas']['Selector'];
/** The part of a selector that is about words. */
export type Quote = Pick<Selector, 'start' | 'length' | 'digest' | 'before' | 'after'>;

/** A stretch of the compared text, in UTF-16 units. */
export interface Stretch {
  from: number;
  to: number;
}

/** What is not compared. */
export const isNothing = (sign: string): boolean => /[\s\u00ad]/.test(sign);

/** How much of what stands around a passage is compared. */
const around = 24;
/** A passage of so many signs is known by itself, whatever became of what stands around it. */
const longEnough = 32;
/** The longest passage that can be highlighted, as the contract has it. */
export const longest = 20_000;

/** Two primes below 2^26: products of what is below them are exact. */
const [prime, otherPrime] = [67_108_859, 67_108_837];
const [base, otherBase] = [8_191, 65_521];

/** 52 bits of a polynomial, so that a window over a long text costs one step a sign. */
class Window {
  private one = 0;
  private other = 0;

  put(unit: number): void {
    this.one = (this.one * base + unit + 1) % prime;
    this.other = (this.other * otherBase + unit + 1) % otherPrime;
  }

  /** Takes out the unit that came first; the weights are those of its place. */
  drop(unit: number, [weight, otherWeight]: readonly [number, number]): void {
    this.one = (this.one + prime - (((unit + 1) * weight) % prime)) % prime;
    this.other = (this.other + otherPrime - (((unit + 1) * otherWeight) % otherPrime)) % otherPrime;
  }

  get digest(): string {
    return (this.one * 67_108_864 + this.other).toString(36);
  }
}

/** What tells two passages apart, without their words. */
export function digestOf(words: string): string {
  const window = new Window();
  for (let at = 0; at < words.length; at++) window.put(words.charCodeAt(at));
  return window.digest;
}

/** @param text as it is compared */
export function quoteOf(text: string, { from, to }: Stretch): Quote {
  return {
    start: from,
    length: to - from,
    digest: digestOf(text.slice(from, to)),
    before: digestOf(text.slice(Math.max(0, from - around), from)),
    after: digestOf(text.slice(to, to + around)),
  };
}

/**
 * Where the passage stands now; null when its words are not there any more, or when it cannot be told which of several
 * is meant, because what stood around it has changed on both sides.
 */
export function stretchOf(text: string, quote: Quote): Stretch | null {
  let best: { at: number; known: number } | null = null;
  const found = allOf(text, quote);
  for (const at of found) {
    const here = quoteOf(text, { from: at, to: at + quote.length });
    const known = Number(here.before === quote.before) + Number(here.after === quote.after);
    const isNearer = best !== null && Math.abs(at - quote.start) < Math.abs(best.at - quote.start);
    if (!best || known > best.known || (known === best.known && isNearer)) best = { at, known };
  }
  if (!best || (best.known === 0 && (quote.length < longEnough || found.length > 1))) return null;
  return { from: best.at, to: best.at + quote.length };
}

/** Every place at which exactly these words begin. */
function allOf(text: string, { length, digest }: Quote): number[] {
  const found: number[] = [];
  if (length < 1 || length > text.length) return found;
  const weights = weightsOf(length);
  const window = new Window();
  for (let at = 0; at < text.length; at++) {
    window.put(text.charCodeAt(at));
    if (at >= length) window.drop(text.charCodeAt(at - length), weights);
    if (at >= length - 1 && window.digest === digest) found.push(at - length + 1);
  }
  return found;
}

/** What the first unit of so many counts, once another has come behind them. */
function weightsOf(length: number): [number, number] {
  let [one, other] = [1, 1];
  for (let nth = 0; nth < length; nth++) {
    one = (one * base) % prime;
    other = (other * otherBase) % otherPrime;
  }
  return [one, other];
}

/** The words of a passage as people read them, in a text of an item; null when they are not there any more. */
export function wordsOf(ops: readonly Op[], quote: Quote): string | null {
  const shown = toLines(ops)
    .flatMap((line) =>
      isTable(line)
        ? linesOfTable(line.table, ' ')
        : [line.runs.map((run) => ('text' in run ? run.text : '')).join('')],
    )
    .join(' ');
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < shown.length; at++) {
    const sign = shown[at] ?? '';
    if (isNothing(sign)) continue;
    text += sign;
    places.push(at);
  }
  const found = stretchOf(text, quote);
  if (!found) return null;
  return shown.slice(places[found.from], (places[found.to - 1] ?? 0) + 1);
}
