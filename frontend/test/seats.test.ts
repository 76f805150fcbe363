import { describe, expect, it } from 'vitest';
import { danishToday } from '../src/lib/server-clock';
import { matching, ordered, pressed, termOn, within, type Seat } from '../src/features/bodies/seats';

const seat = (from: string, party: string | null, holder: string | null, reason: Seat['reason'] = 'party'): Seat => ({
  id: from,
  term: '2026-2029',
  municipality: null,
  from,
  party,
  reason,
  validFrom: '2026-01-01',
  validTo: '2029-12-31',
  holder: holder === null ? null : { id: null, name: holder, email: null, access: null },
  substitute: null,
});
const seats = [
  seat('Aarhus', 'A', 'Medlem, Aarhus'),
  seat('Odder', 'V', null),
  seat('Ærø', 'Ø', 'Medlem, Ærø', 'mayor'),
  seat('Assens', null, 'Anden, Assens'),
];
const places = (list: Seat[]) => list.map(({ from }) => from);

describe('seats', () => {
  it('are in Danish order, Aa with Å', () => {
    expect(places(ordered(seats, { column: 'place', down: false }))).toEqual(['Assens', 'Odder', 'Ærø', 'Aarhus']);
    expect(places(ordered(seats, { column: 'place', down: true }))).toEqual(['Aarhus', 'Ærø', 'Odder', 'Assens']);
  });

  it('without a value come last both ways', () => {
    expect(places(ordered(seats, { column: 'party', down: false }))).toEqual(['Aarhus', 'Odder', 'Ærø', 'Assens']);
    expect(places(ordered(seats, { column: 'party', down: true }))).toEqual(['Ærø', 'Odder', 'Aarhus', 'Assens']);
    expect(places(ordered(seats, { column: 'holder', down: true })).at(-1)).toBe('Odder');
    expect(places(ordered(seats, { column: 'reason', down: false }))[0]).toBe('Ærø');
  });

  it('turn round when the same heading is pressed again', () => {
    const once = pressed({ column: 'place', down: false }, 'party');
    expect(once).toEqual({ column: 'party', down: false });
    expect(pressed(once, 'party')).toEqual({ column: 'party', down: true });
    expect(pressed(pressed(once, 'party'), 'party')).toEqual(once);
  });

  it('are found by every word that is shown, in any case', () => {
    const shown = ({ from, holder, party }: Seat) => `${from} ${holder?.name ?? ''} ${party ?? ''}`;
    expect(places(matching(seats, 'MEDLEM aarhus', shown))).toEqual(['Aarhus']);
    expect(places(matching(seats, 'ærø', shown))).toEqual(['Ærø']);
    expect(matching(seats, '  ', shown)).toHaveLength(4);
    expect(matching(seats, 'findes ikke', shown)).toEqual([]);
  });
});

describe('days', () => {
  const terms = [
    { name: '2022-2025', firstDay: '2022-01-01', lastDay: '2025-12-31' },
    { name: '2026-2029', firstDay: '2026-01-01', lastDay: '2029-12-31' },
  ];

  it('belong to a term', () => {
    expect(termOn(terms, '2025-12-31')).toBe('2022-2025');
    expect(termOn(terms, '2035-01-01')).toBe('2026-2029');
    expect(termOn([], '2026-01-01')).toBe('');
  });

  it('are Danish days', () => {
    expect(danishToday(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  });

  it('stay within a seat', () => {
    expect(within('2025-01-01', '2026-01-01', '2029-12-31')).toBe('2026-01-01');
    expect(within('2031-01-01', '2026-01-01', '2029-12-31')).toBe('2029-12-31');
  });
});
