import { describe, expect, it } from 'vitest';
import { pagesFor, placesOf, stretchBetween } from '../src/features/reading/own/paper-passage';
import { quoteOf, stretchOf } from '../src/features/reading/own/passage';
import { foldedPage } from '../src/ui/paper/find';

const page = foldedPage([
  { str: 'Åruten bygges først.', hasEOL: true },
  { str: 'Randers Kommu-', hasEOL: true },
  { str: 'ne betaler.', hasEOL: true },
]);

describe('a passage of a page', () => {
  it('lies between two places, without space at its ends', () => {
    const stretch = stretchBetween(page, { piece: 0, at: 6 }, { piece: 0, at: 14 });
    expect(stretch && page.text.slice(stretch.from, stretch.to)).toBe('bygges');
    expect(stretchBetween(page, { piece: 0, at: 6 }, { piece: 0, at: 7 })).toBeNull();
    expect(stretchBetween(page, { piece: 9, at: 0 }, { piece: 9, at: 4 })).toBeNull();
  });

  it('is found again by its digests, over the end of a line', () => {
    const stretch = stretchBetween(page, { piece: 1, at: 8 }, { piece: 2, at: 2 });
    expect(stretch && page.text.slice(stretch.from, stretch.to)).toBe('kommune');
    const again = stretch && stretchOf(page.text, quoteOf(page.text, stretch));
    expect(again && placesOf(page, again)).toEqual({ from: { piece: 1, at: 8 }, to: { piece: 2, at: 2 } });
    expect(placesOf(page, { from: 900, to: 905 })).toBeNull();
  });

  it('is looked for where it was, and around that in another file', () => {
    expect(pagesFor(3, true, 12)).toEqual([3]);
    expect(pagesFor(1, false, 2)).toEqual([1, 2]);
  });
});
