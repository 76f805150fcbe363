import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byTime, seasons, spanOf, wordsOf, type FuzzyDate, type KnownMeetings } from '../src/ui/fuzzy-date';
import { readDate, type Reader } from '../src/ui/fuzzy-reading';
import { words as english } from '../src/words/en/fuzzy';
import { words as danish } from '../src/words/da/fuzzy';
import { Random, seed } from './random';

interface Example {
  date: FuzzyDate;
  first: string | null;
  last: string | null;
  da: string;
  en: string;
  typed: string[];
}

/** The same file is read by the backend's FuzzyDateTest. */
const examples = JSON.parse(
  readFileSync(new URL('../../backend/src/test/resources/fuzzy-dates/examples.json', import.meta.url), 'utf8'),
) as Example[];

/** Of the meetings in the examples, one is held, on the day of KKR Midtjylland's next one. */
const meetings: KnownMeetings = {
  day: (id) => (id.endsWith('01') ? '2026-12-03' : null),
  next: (id) => (id === 'kkr-midtjylland' ? '2026-12-03' : null),
  name: (id) => (id === 'kkr-midtjylland' ? 'KKR Midtjylland' : 'KD-Net Midtjylland'),
};
const reader: Reader = {
  today: '2026-11-30',
  bodyId: 'kkr-midtjylland',
  bodies: [
    { id: 'kkr-midtjylland', name: 'KKR Midtjylland' },
    { id: 'kd-net-midtjylland', name: 'KD-Net Midtjylland' },
  ],
};
const read = (typed: string) => readDate(typed, reader);

describe('a fuzzy date', () => {
  it.each(examples)('$da has its days and its words', ({ date, first, last, da }) => {
    expect(spanOf(date, meetings)).toEqual(first && last ? { first, last } : null);
    expect(wordsOf(date, meetings)).toBe(da);
  });

  it.each(examples)('$da is read from what people type', ({ date, typed }) => {
    for (const words of typed) expect([words, read(words)]).toEqual([words, { date }]);
  });

  it.each(examples.filter(({ typed }) => typed.length > 0))('$da is read from its own words', ({ date, da, en }) => {
    expect(read(da)).toEqual({ date });
    expect(read(en)).toEqual({ date });
  });

  it('is read again from its words, whichever it is', () => {
    const random = new Random(seed);
    for (let round = 0; round < 500; round++) {
      const date = anyDate(random);
      expect(read(wordsOf(date, meetings))).toEqual({ date });
    }
  });

  it('comes before one that ends later, and a more exact one first', () => {
    const random = new Random(seed);
    for (let round = 0; round < 500; round++) {
      const [one, other] = [anyDate(random), anyDate(random)];
      const [a, b] = [spanOf(one, meetings), spanOf(other, meetings)];
      const order = Math.sign(byTime(meetings)(one, other));
      expect(order).toBe(-Math.sign(byTime(meetings)(other, one)) + 0);
      if (a && b && a.last !== b.last) expect(order).toBe(a.last < b.last ? -1 : 1);
      if (a && b && a.last === b.last && a.first !== b.first) expect(order).toBe(a.first > b.first ? -1 : 1);
    }
  });

  it('comes last when nobody knows its day', () => {
    const none: FuzzyDate = { next: 'kd-net-midtjylland' };
    expect(byTime(meetings)(none, { season: '2099-winter' })).toBeGreaterThan(0);
    expect(byTime(meetings)({ season: '2099-winter' }, none)).toBeLessThan(0);
    expect(byTime(meetings)(none, none)).toBe(0);
  });
});

describe('what is no date', () => {
  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['31/2-27', 'no-such-day'],
    ['29. februar 2027', 'no-such-day'],
    ['32. marts 2027', 'no-such-day'],
    ['15/13-27', 'no-such-day'],
    ['inden 1. september', 'before'],
    ['før sommerferien', 'before'],
    ['næste møde i KKR Nordjylland', 'other-body'],
    ['næste møde i K', 'other-body'],
    ['snart', 'unclear'],
    ['5. kvartal 2027', 'unclear'],
    ['3. halvår 2027', 'unclear'],
    ['foråret 1999', 'unclear'],
    ['foråret 2027/28', 'unclear'],
    ['vinteren 2027/29', 'unclear'],
    ['medio 2027', 'unclear'],
    ['mandag', 'unclear'],
    ['2027', 'unclear'],
  ])('%j is refused: %s', (typed, refused) => {
    expect(read(typed)).toEqual({ refused });
  });

  it('is refused with a sentence in both languages', () => {
    for (const reason of ['empty', 'no-such-day', 'before', 'other-body', 'unclear'] as const) {
      expect(danish.fuzzy.refused[reason]).not.toBe('');
      expect(english.fuzzy.refused[reason]).not.toBe('');
    }
  });
});

describe('a date without a year', () => {
  it('is the one that is not over yet', () => {
    expect(read('30/11')).toEqual({ date: { day: '2026-11-30' } });
    expect(read('29/11')).toEqual({ date: { day: '2027-11-29' } });
    expect(read('medio nov')).toEqual({ date: { month: '2027-11', part: 'medio' } });
    expect(read('november')).toEqual({ date: { month: '2026-11', part: null } });
    expect(read('4. kvartal')).toEqual({ date: { quarter: '2026-4' } });
  });
});

/** Of any kind that has words of its own. */
function anyDate(random: Random): FuzzyDate {
  const year = 2000 + random.below(100);
  const month = String(1 + random.below(12)).padStart(2, '0');
  const kinds: (() => FuzzyDate)[] = [
    () => ({ day: `${year}-${month}-${String(1 + random.below(28)).padStart(2, '0')}` }),
    () => ({ month: `${year}-${month}`, part: (['primo', 'medio', 'ultimo', null] as const)[random.below(4)] ?? null }),
    () => ({ quarter: `${year}-${1 + random.below(4)}` }),
    () => ({ half: `${year}-${1 + random.below(2)}` }),
    () => ({ season: `${year}-${seasons[random.below(4)] ?? 'spring'}` }),
    () => ({ next: ['kkr-midtjylland', 'kd-net-midtjylland'][random.below(2)] ?? '' }),
  ];
  return (kinds[random.below(kinds.length)] ?? (() => ({ quarter: `${year}-1` })))();
}
