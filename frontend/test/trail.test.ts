import { describe, expect, it } from 'vitest';
import { carried, Trail } from '../src/features/round/trail';
import { Random } from './random';

const text = 'Taksterne reduceres med minimum 2 pct. i hele perioden';
const at = (words: string, within = text) => ({
  from: within.indexOf(words),
  to: within.indexOf(words) + words.length,
});
const marked = (range: { from: number; to: number } | null, within: string) =>
  range && within.slice(range.from, range.to);

describe('a passage', () => {
  const passage = at('med minimum 2 pct.');

  it.each([
    ['Taksterne skal reduceres med minimum 2 pct. i hele perioden', 'med minimum 2 pct.'],
    ['Taksterne reduceres med minimum 2 pct. i perioden', 'med minimum 2 pct.'],
    ['Taksterne reduceres med mindst 2 pct. i hele perioden', 'med mindst 2 pct.'],
    ['Taksterne falder minimum 2 pct. i hele perioden', ' minimum 2 pct.'],
  ])('follows its words into »%s«', (after, words) => {
    expect(marked(carried(passage, text, after), after)).toBe(words);
  });

  it('is gone when its words are', () => {
    expect(carried(passage, text, 'Taksterne reduceres i hele perioden')).toBeNull();
    expect(carried(passage, text, 'Andet')).toBeNull();
  });

  it('does not take in words written beside it', () => {
    const [before, after] = ['ab', 'axb'];
    expect(marked(carried({ from: 0, to: 1 }, before, after), after)).toBe('a');
    expect(marked(carried({ from: 1, to: 2 }, before, after), after)).toBe('b');
  });
});

describe('a trail', () => {
  it('carries a place from its own version on', () => {
    const trail = new Trail();
    trail.add(1, 'ab');
    trail.add(2, 'xab');
    trail.add(3, 'xyab');
    expect(trail.carry({ start: 0, end: 1, version: 1 })).toEqual({ from: 2, to: 3 });
    expect(trail.carry({ start: 1, end: 2, version: 2 })).toEqual({ from: 2, to: 3 });
    expect(trail.carry({ start: 1, end: 2, version: 3 })).toEqual({ from: 1, to: 2 });
    expect(trail.carry({ start: 1, end: 2, version: 4 })).toBeUndefined();
  });

  it('starts again when the text goes back', () => {
    const trail = new Trail();
    trail.add(7, 'ab');
    trail.add(2, 'ba');
    expect(trail.version).toBe(2);
    expect(trail.carry({ start: 0, end: 1, version: 7 })).toBeUndefined();
  });

  it('never points at words that were not marked, unless they were written inside the passage', () => {
    const chance = new Random(7);
    for (let session = 0; session < 300; session++) {
      // Every character is another, so that no edit can be mistaken for one elsewhere.
      let code = 0x4e00;
      const fresh = (length: number) => String.fromCharCode(...Array.from({ length }, () => code++));
      let flat = fresh(30);
      const trail = new Trail();
      trail.add(0, flat);
      const start = chance.below(20);
      const end = start + 1 + chance.below(9);
      const wanted = new Set(flat.slice(start, end));
      for (let version = 1; version < 40; version++) {
        const from = chance.below(flat.length + 1);
        const removed = chance.below(4);
        const inside =
          [...flat].some((char, index) => index < from && wanted.has(char)) &&
          [...flat].some((char, index) => index >= from + removed && wanted.has(char));
        const written = fresh(chance.below(4));
        if (inside) for (const char of written) wanted.add(char);
        flat = flat.slice(0, from) + written + flat.slice(from + removed);
        trail.add(version, flat);
      }
      const range = trail.carry({ start, end, version: 0 });
      const left = [...flat].filter((char) => wanted.has(char)).join('');
      if (range) for (const char of flat.slice(range.from, range.to)) expect(wanted.has(char)).toBe(true);
      else expect(left).toBe('');
    }
  });
});
