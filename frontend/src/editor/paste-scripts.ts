/**
 * Superscript and subscript: the text has no mark for them, so they become characters that say the same ("10⁶", "CO₂").
 */

export type Script = 'super' | 'sub';

const raised: Record<string, string> = Object.fromEntries(
  [...'0123456789+-−=()ni'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][at] ?? sign]),
);
const lowered: Record<string, string> = Object.fromEntries(
  [...'0123456789+-−=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at] ?? sign]),
);
const whole: Record<string, string> = { TM: '™', SM: '℠' };

/** Whether an element raises or lowers its words; `outer` when it says nothing. */
export function scriptOf(element: Element, outer: Script | null): Script | null {
  const style = element.getAttribute('style') ?? '';
  const told = /vertical-align:\s*(super|sub|baseline)\b/i.exec(style)?.[1]?.toLowerCase();
  const lifted = /mso-text-raise:\s*(-?)[\d.]*[1-9]/i.exec(style);
  if (told) return told === 'baseline' ? null : (told as Script);
  if (lifted) return lifted[1] ? 'sub' : 'super';
  return element.tagName === 'SUP' ? 'super' : element.tagName === 'SUB' ? 'sub' : outer;
}

/**
 * Superscript or subscript words as characters. Where there are none, "^" or "_" says it, unless the words mean the
 * same on the line: a footnote's mark, an ordinal, a degree.
 *
 * @param before the words in front of them
 */
export function scripted(text: string, script: Script, before: string): string {
  const words = text.trim();
  const map = script === 'super' ? raised : lowered;
  if (words === '') return text;
  const signs = [...words];
  const mapped = () => text.replace(words, signs.map((sign) => map[sign] ?? sign).join(''));
  // "(1)" and "[note 2]" are a footnote's mark; brackets around more than a number are a formula.
  if (/^\[.*\]$|^\([\p{L}\p{N}]{1,3}\)$/u.test(words) || !/[\p{L}\p{N}]/u.test(words)) return text;
  if (signs.every((sign) => map[sign])) return mapped();
  const behindWords = !/[\d)]\s*$/.test(before);
  if (script === 'super' && behindWords && /^[\d,;\s]+$/.test(words)) return mapped();
  if (script === 'super' && whole[words]) return text.replace(words, whole[words]);
  if (script === 'super' && /^[oº°]$/.test(words) && /\d\s*$/.test(before)) return text.replace(words, '°');
  const ordinal = script === 'super' && /\d$/.test(before) && /^\p{L}{2,}$/u.test(words);
  if (ordinal || before.trim() === '') return text;
  const sign = script === 'super' ? '^' : '_';
  return text.replace(words, sign + (/^[\p{L}\p{N}]+$/u.test(words) ? words : `(${words})`));
}
