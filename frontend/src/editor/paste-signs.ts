/**
 * The marker of a list point on the clipboard: a bullet, a number, or a marker that our lists do not have ("a)",
 * "1.1.", a box to tick), which is kept as words: what others call "litra b" must not become 2.
 */

export interface Sign {
  list: 'bullet' | 'ordered' | null;
  /** Null for anything but an ordered point. */
  number: number | null;
  /** Markers kept as words, else empty. */
  words: string;
  depth: number;
}

const bulletSign = (depth: number): Sign => ({ list: 'bullet', number: null, words: '', depth });
const numberSign = (number: number, depth: number): Sign => ({ list: 'ordered', number, words: '', depth });
const wordSign = (words: string, depth: number): Sign => ({ list: null, number: null, words, depth });

const styleOf = (element: Element | null) => element?.getAttribute('style') ?? '';
const deepest = 8;

/** The marker of an element that is a list point; null for anything else. */
export function signOf(element: Element): Sign | null {
  if (element.tagName === 'LI') return ofListItem(element);
  return isWordPoint(element) ? ofWordPoint(element) : null;
}

/** The number that Word put before a heading, as part of its words; empty when there is none. */
export const headingSign = (element: Element): string => wordSignOf(element).sign;

function isWordPoint(element: Element): boolean {
  if ((element.tagName !== 'P' && element.tagName !== 'DIV') || element.closest('li')) return false;
  const told = /mso-list:\s*(\w+)/i.exec(styleOf(element))?.[1];
  if (told) return told.toLowerCase() !== 'none';
  return /\bMsoList(?:Paragraph|Bullet|Number)/.test(element.className) && wordSignOf(element).sign !== '';
}

/** Word pastes list points as paragraphs with their level in a proprietary style, and their marker in the words. */
function ofWordPoint(element: Element): Sign {
  const depth = Math.min(deepest, Number(/level(\d)/.exec(styleOf(element))?.[1] ?? 1) - 1);
  const { sign, dingbat } = wordSignOf(element);
  if (/^[☐☑☒]$/.test(sign)) return wordSign(sign, depth);
  const number = Number(/^\(?(\d{1,4})[.):]?$/.exec(sign)?.[1] ?? 0);
  if (number > 0 && !dingbat) return numberSign(number, depth);
  return dingbat || sign === 'o' || !/[\p{L}\p{N}]/u.test(sign) ? bulletSign(depth) : wordSign(sign, depth);
}

function wordSignOf(element: Element): { sign: string; dingbat: boolean } {
  const span = [...element.querySelectorAll('span')].find((one) => /mso-list:\s*Ignore/i.test(styleOf(one)));
  const sign = (span?.textContent ?? '').replace(/[\s\u00a0]+/g, '');
  const font = /font-family:\s*["']?([\w ]+)/i;
  const name = (font.exec(styleOf(span ?? null)) ?? font.exec(styleOf(span?.parentElement ?? null)))?.[1] ?? '';
  const box = /^wingdings/i.test(name) ? { '¨': '☐', þ: '☑', ý: '☒' }[sign] : undefined;
  return { sign: box ?? sign, dingbat: !box && /^(?:symbol|wingdings|webdings)/i.test(name) };
}

function ofListItem(item: Element): Sign {
  const depth = depthOf(item);
  if (item.getAttribute('role') === 'checkbox')
    return wordSign(item.getAttribute('aria-checked') === 'true' ? '☑' : '☐', depth);
  const list = item.closest('ul, ol');
  const style = styleIn(item) ?? styleIn(list) ?? '';
  if (style === 'none' || item.querySelector(':scope > input[type=checkbox], :scope > label > input[type=checkbox]'))
    return wordSign('', depth);
  if (list?.tagName !== 'OL' || /^(?:disc|circle|square)$/.test(style)) return bulletSign(depth);
  const numbers = numbersAbove(item, depth);
  const number = numbers[depth] ?? 1;
  // Word on the web gives the form of its numbers, as "%1." or "%1.%2.".
  const form = item.getAttribute('data-leveltext') ?? '%1.';
  const levels = [...form.matchAll(/%(\d)/g)].map((match) => Number(match[1]));
  const plain = /^(?:decimal|1)?$/.test(style) && levels.length < 2;
  if (plain && number >= 1 && number <= 9999) return numberSign(number, depth);
  const told = form.replace(/%(\d)/g, (_, level: string) =>
    levels.length > 1 ? String(numbers[Number(level) - 1] ?? 1) : counted(number, style),
  );
  return wordSign(told, depth);
}

/** How a list or a point is to be counted; lists of old programs say it in `type`. */
function styleIn(element: Element | null): string | undefined {
  const style = /list-style(?:-type)?:\s*["']?([\w-]+)/i.exec(styleOf(element))?.[1]?.toLowerCase();
  const type = element?.getAttribute('type');
  return (
    style ?? (type && { a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' }[type]) ?? undefined
  );
}

function counted(number: number, style: string): string {
  const upper = style.startsWith('upper');
  const sign = /alpha|latin/.test(style) ? letters(number) : /roman/.test(style) ? roman(number) : String(number);
  return upper ? sign.toUpperCase() : sign;
}

const letters = (number: number): string =>
  number < 1 ? '' : letters(Math.floor((number - 1) / 26)) + String.fromCharCode(97 + ((number - 1) % 26));

function roman(number: number): string {
  const signs = ['m', 'cm', 'd', 'cd', 'c', 'xc', 'l', 'xl', 'x', 'ix', 'v', 'iv', 'i'];
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  const at = values.findIndex((value) => value <= number);
  return at < 0 ? '' : `${signs[at]}${roman(number - (values[at] ?? number))}`;
}

/** Word on the web puts every point into a separate list with the depth beside it. */
function depthOf(item: Element): number {
  const told = Number(item.getAttribute('data-aria-level') ?? 0);
  if (told > 0) return Math.min(deepest, told - 1);
  let depth = -1;
  for (let up: Element | null = item; up && !up.matches('td, th'); up = up.parentElement)
    if (up.matches('ul, ol')) depth++;
  return Math.min(deepest, Math.max(0, depth));
}

/** The numbers of the points above this one in the hierarchy, by depth, and its own. */
function numbersAbove(item: Element, depth: number): number[] {
  const numbers: number[] = [];
  numbers[depth] = numberIn(item);
  if (item.hasAttribute('data-aria-level')) {
    // The points around it are those before it in the document.
    const points = [...item.ownerDocument.querySelectorAll('li[data-aria-level]')];
    for (const before of points.slice(0, points.indexOf(item)).reverse()) {
      const level = depthOf(before);
      if (level < depth && numbers[level] === undefined) numbers[level] = numberIn(before);
    }
    return numbers;
  }
  let above = item.parentElement?.closest('li');
  for (let level = depth - 1; level >= 0 && above; level--) {
    numbers[level] = numberIn(above);
    above = above.parentElement?.closest('li');
  }
  return numbers;
}

const counting = new WeakMap<Element, Map<Element, number>>();

function numberIn(item: Element): number {
  const list = item.closest('ul, ol');
  if (!list) return 1;
  const known = counting.get(list) ?? numbersIn(list);
  counting.set(list, known);
  return known.get(item) ?? 1;
}

/** The number of each point of an HTML list: `start`, `reversed` and `value` count, points without a sign do not. */
function numbersIn(list: Element): Map<Element, number> {
  const items = [...list.children].filter((child) => child.tagName === 'LI' && styleIn(child) !== 'none');
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const place = items[0]?.getAttribute('data-aria-posinset');
  const begin = list.getAttribute('start') ?? (step < 0 ? items.length : (place ?? 1));
  let next = whole(begin, 1);
  return new Map(
    items.map((item) => {
      const number = whole(item.getAttribute('value'), next);
      next = number + step;
      return [item, number];
    }),
  );
}

const whole = (told: string | number | null, otherwise: number): number =>
  told !== null && told !== '' && Number.isInteger(Number(told)) ? Number(told) : otherwise;
