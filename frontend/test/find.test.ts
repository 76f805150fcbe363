import { describe, expect, it } from 'vitest';
import { findIn, foldedPage, foldedQuery } from '../src/ui/paper/find';
import { sharpness, zoomed } from '../src/ui/paper/zoom';

/** Pieces as pdf.js tells them: "|" ends one, a line break ends its line too. */
const pieces = (text: string) =>
  text.split(/(?<=[|\n])/).map((piece) => ({ str: piece.replace(/[|\n]$/, ''), hasEOL: piece.endsWith('\n') }));

/** What is found, in the page's own letters. */
function found(text: string, query: string): string[] {
  const page = pieces(text);
  return findIn(foldedPage(page), foldedQuery(query), 1).map(({ from, to }) =>
    from.piece === to.piece
      ? (page[from.piece]?.str.slice(from.at, to.at) ?? '')
      : `${page[from.piece]?.str.slice(from.at)}…${page[to.piece]?.str.slice(0, to.at)}`,
  );
}

describe('words of a paper are found', () => {
  it('in any case, with å as aa, with accents or without', () => {
    expect(found('Åruten og aaruten i Aarhus', 'åruten')).toEqual(['Åruten', 'aaruten']);
    expect(found('A\u030ar og år', 'år')).toEqual(['A\u030ar', 'år']);
    expect(found('Idéen', 'ideen')).toEqual(['Idéen']);
    expect(found('bære og bare', 'bare')).toEqual(['bare']);
    expect(found('et ﬁngerpeg', 'finger')).toEqual(['ﬁnger']);
  });

  it('over pieces and lines, however many spaces lie between', () => {
    expect(found('Randers |Kommune', 'randers kommune')).toEqual(['Randers …Kommune']);
    expect(found('Randers\nKommune', 'randers   kommune')).toEqual(['Randers…Kommune']);
    expect(found('to   ord', 'to ord')).toEqual(['to   ord']);
  });

  it('where a line breaks a word, but not where a hyphen is its own', () => {
    expect(found('Kommu-\nnen', 'kommunen')).toEqual(['Kommu-…nen']);
    expect(found('KD-\nNet', 'kd-net')).toEqual([]);
    expect(found('KD-Net', 'kd-net')).toEqual(['KD-Net']);
    expect(found('KD‑Net', 'kd-net')).toEqual(['KD‑Net']);
  });

  it('never when nothing is looked for', () => {
    expect(found('ord', '   ')).toEqual([]);
    expect(found('', 'ord')).toEqual([]);
  });
});

describe('the size of a page', () => {
  it('goes by steps from wherever it is, and ends', () => {
    expect(zoomed(0.69, 1)).toBe(0.8);
    expect(zoomed(0.69, -1)).toBe(0.5);
    expect(zoomed(1, 1)).toBe(1.1);
    expect(zoomed(9, 1)).toBe(4);
    expect(zoomed(0.1, -1)).toBe(0.5);
  });

  it('never asks for a picture that a tablet cannot draw', () => {
    expect(sharpness(600, 800, 2)).toBe(2);
    const much = sharpness(4000, 6000, 3);
    expect(4000 * much * 6000 * much).toBeLessThanOrEqual(12_000_001);
  });
});
