/**
 * Cleans the characters of the clipboard: nothing invisible, one way to write a letter, symbols that every font has.
 */

/** Word's Symbol and Wingdings fonts use the private area; characters not listed here stay as they are. */
const symbols: Record<string, string> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf02d': '–',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0df': '←',
  '\uf0fc': '✓',
  '\uf0fe': '☑',
  '\uf0fd': '☒',
  '\uf0a8': '☐',
  '\uf06f': '☐',
  '\uf071': '☐',
};
const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };

/** What letters mean in a symbol font: Word's arrow of "-->" is an "à". */
const wingdings: Record<string, string> = {
  à: '→',
  è: '→',
  ð: '→',
  ß: '←',
  ü: '✓',
  û: '✗',
  þ: '☑',
  ý: '☒',
  '¨': '☐',
  o: '☐',
  q: '☐',
  '§': '▪',
  Ø: '➢',
  J: '☺',
  L: '☹',
};
const symbolFont: Record<string, string> = {
  '®': '→',
  '¬': '←',
  Þ: '⇒',
  '£': '≤',
  '³': '≥',
  '¹': '≠',
  '»': '≈',
  '·': '•',
};

/**
 * Without soft hyphens, byte order marks and control characters; joiners of emoji stay. Word's hyphens become ordinary.
 */
export const cleaned = (text: string): string =>
  text
    .replace(/[\x1e\u2010\u2011]/g, '-') // eslint-disable-line no-control-regex
    .replace(/[\u00ad\u200b\u2060\ufeff]|[\u0000-\u0008\u000e-\u001f\u007f]/g, ''); // eslint-disable-line no-control-regex

/** The same for words of other programs: composed letters, no ligatures, legible symbols. */
export const readable = (text: string): string =>
  cleaned(text)
    .normalize('NFC')
    .replace(/[\uf000-\uf0ff\ufb00-\ufb04]/g, (sign) => symbols[sign] ?? ligatures[sign] ?? sign);

/** Letters that were written in a symbol font. */
export function fromFont(text: string, font: string): string {
  const map = /^\W*symbol/i.test(font) ? symbolFont : wingdings;
  return text.replace(/\S/gu, (sign) => map[sign] ?? sign);
}
