import { describe, expect, it } from 'vitest';
import { digestOf, quoteOf, stretchOf, wordsOf } from '../src/features/reading/own/passage';

const squeezed = (words: string) => words.replace(/[\s\u00ad]/g, '');
const text = squeezed('Tolv kommuner ønsker cykelruter. Kommunerne betaler selv. Regionen betaler resten.');
const quote = (of: string, words: string) => {
  const from = of.indexOf(squeezed(words));
  return quoteOf(of, { from, to: from + squeezed(words).length });
};
const found = (now: string, wanted: ReturnType<typeof quote>) => {
  const stretch = stretchOf(squeezed(now), wanted);
  return stretch && squeezed(now).slice(stretch.from, stretch.to);
};

describe('a highlighted passage', () => {
  it('is found where it was, and tells no word', () => {
    const wanted = quote(text, 'Kommunerne betaler');
    expect(found(text, wanted)).toBe('Kommunernebetaler');
    expect(JSON.stringify(wanted)).not.toMatch(/kommun/i);
  });

  it('is found again when words came before it, behind it, or between two lines', () => {
    const wanted = quote(text, 'Kommunerne betaler selv.');
    const now = `En ny indledning. ${text}`;
    expect(found(now, wanted)).toBe('Kommunernebetalerselv.');
    expect(found(text.replace('Regionen', 'Staten og regionen'), wanted)).toBe('Kommunernebetalerselv.');
    expect(found('Noget helt andet. Kommunerne betaler\n\nselv. Regionen betaler resten.', wanted)).not.toBeNull();
  });

  it('points at nothing when its words have changed, by as little as a sign', () => {
    const wanted = quote(text, 'Kommunerne betaler selv.');
    expect(found(text.replace('selv.', 'ikke.'), wanted)).toBeNull();
    expect(found(text.replace('Kommunerne', 'kommunerne'), wanted)).toBeNull();
    expect(found('', wanted)).toBeNull();
  });

  it('does not point at the same short words in another place', () => {
    const wanted = quote(text, 'Tolv kommuner');
    expect(found('Der er penge nok. Det mener tolv byer, og Tolv kommuner er imod forslaget.', wanted)).toBeNull();
  });

  it('is the one that stands as it stood, of several with the same words', () => {
    const twice = squeezed('Regionen betaler. Staten siger nej. Regionen betaler. Kommunerne siger ja.');
    const from = twice.lastIndexOf('Regionen');
    const second = quoteOf(twice, { from, to: from + 'Regionenbetaler.'.length });
    const now = squeezed(`Nyt. ${twice}`);
    expect(stretchOf(now, second)?.from).toBe(now.lastIndexOf('Regionen'));
  });

  it('is known by itself when it is long, unless it stands there twice', () => {
    const words = 'Dette er en lang passage, som næppe står to steder.';
    const wanted = quote(squeezed(`Før den. ${words} Efter den.`), words);
    expect(found(`Andet før. ${words} Andet efter.`, wanted)).toBe(squeezed(words));
    expect(found(`Andet før. ${words} Midt i. ${words} Andet efter.`, wanted)).toBeNull();
  });

  it('of a long text is found in one walk, whatever its length', () => {
    const signs = Array.from({ length: 60_000 }, (_, at) => String.fromCharCode(97 + ((at * at + at) % 25))).join('');
    const wanted = quoteOf(signs, { from: 40_000, to: 52_000 });
    expect(stretchOf(`zz${signs}`, wanted)).toEqual({ from: 40_002, to: 52_002 });
  });

  it('has digests that differ where the words do', () => {
    const all = ['', 'a', 'b', 'ab', 'ba', 'aa', 'aaa', '\u0000', '\u0000\u0000', 'å', 'a\u030a'];
    expect(new Set(all.map(digestOf)).size).toBe(all.length);
  });

  it('is read as people read it, from the stored text', () => {
    const ops = [
      { insert: 'Tolv kom\u00admuner\nønsker ' },
      { insert: 'ruter', attributes: { bold: true } },
      { insert: '.\n' },
    ];
    const wanted = quote(squeezed('Tolv kommuner ønsker ruter.'), 'kommuner ønsker ruter');
    expect(wordsOf(ops, wanted)).toBe('kom\u00admuner ønsker ruter');
  });
});
