import { describe, expect, it } from 'vitest';
import { columnsOf, stateOf, titleOf, type Board, type Card } from '../src/features/planned/columns';
import { bodyOf, dateOf, nextChoice, other, whenOf } from '../src/features/planned/when';

const kkr = 'kkr-midtjylland';
const net = 'kd-net-midtjylland';

const card = (title: string, given: Partial<Card>): Card => ({
  id: title,
  bodyId: kkr,
  title,
  note: null,
  planned: { season: '2027-spring' },
  meetingId: null,
  day: '2027-05-31',
  state: 'planned',
  overdue: false,
  closed: false,
  internal: false,
  itemId: null,
  source: null,
  version: 1,
  ...given,
});
const atMeeting = (id: string): Partial<Card> => ({ planned: { meeting: id }, meetingId: id, day: '2026-12-03' });

const board = (items: Card[]): Board => ({
  seq: 1,
  bodies: [
    { id: kkr, name: 'KKR Midtjylland', kind: 'KKR', region: 'midtjylland' },
    { id: net, name: 'KD-Net Midtjylland', kind: 'KD_NET', region: 'midtjylland' },
  ] as Board['bodies'],
  today: '2026-11-30',
  meetings: [
    { id: 'a', bodyId: net, start: '2026-12-01T10:00', opens: false },
    { id: 'b', bodyId: kkr, start: '2026-12-03T10:00', opens: true },
  ],
  items,
});
const shown = (of: Board, plans = false) =>
  columnsOf(of, () => plans).map(({ date, cards }) => [
    date ? titleOf(date, of) : 'overdue',
    ...cards.map(({ title }) => title),
  ]);

describe('the columns of the long-term agenda', () => {
  it('are what is overdue, then meetings, then times in their order', () => {
    const items = [
      card('forår', {}),
      card('kvartal', { planned: { quarter: '2027-1' }, day: '2027-03-31' }),
      card('budget', atMeeting('b')),
      card('gammel', { planned: { month: '2026-10', part: 'medio' }, day: '2026-10-20', overdue: true }),
      card('også forår', { bodyId: net }),
      card('væk', { state: 'dropped' }),
    ];
    expect(shown(board(items))).toEqual([
      ['overdue', 'gammel'],
      ['Mødet den 3. december 2026', 'budget'],
      ['1. kvartal 2027', 'kvartal'],
      ['Foråret 2027', 'forår', 'også forår'],
    ]);
  });

  it('are empty meetings too for those who plan, to move cards to', () => {
    expect(shown(board([]))).toEqual([]);
    expect(shown(board([]), true)).toEqual([['Mødet den 1. december 2026'], ['Mødet den 3. december 2026']]);
  });

  it('leave no card out, whatever meeting it is for', () => {
    const items = [
      card('fjern', { ...atMeeting('ukendt'), day: '2031-01-01' }),
      card('næste', { planned: { next: kkr } }),
    ];
    expect(columnsOf(board(items), () => false).flatMap(({ cards }) => cards)).toHaveLength(2);
  });

  it('are a meeting for what is on its list for the next one', () => {
    const next = card('udsat', { planned: { next: kkr }, meetingId: 'b', day: '2026-12-03' });
    expect(shown(board([next]))).toEqual([['Mødet den 3. december 2026', 'udsat']]);
  });
});

describe('a card', () => {
  it('says how it stands', () => {
    expect(stateOf(card('a', {}))).toBe('waiting');
    expect(stateOf(card('a', { state: 'drafted' }))).toBe('drafted');
    expect(stateOf(card('a', { overdue: true }))).toBe('overdue');
  });
});

describe('the time that somebody chooses', () => {
  const all = board([]);
  it('is a meeting, the next one, or what is typed', () => {
    expect(dateOf({ choice: 'b', typed: '', bodyId: kkr }, all)).toEqual({ date: { meeting: 'b' } });
    expect(dateOf({ choice: nextChoice(net), typed: '', bodyId: kkr }, all)).toEqual({ date: { next: net } });
    expect(dateOf({ choice: other, typed: 'medio dec', bodyId: kkr }, all)).toEqual({
      date: { month: '2026-12', part: 'medio' },
    });
    expect(dateOf({ choice: other, typed: 'snart', bodyId: kkr }, all)).toEqual({ refused: 'unclear' });
  });

  it('is of the body whose meeting it is', () => {
    expect(bodyOf({ choice: 'a', typed: '', bodyId: kkr }, all)).toBe(net);
    expect(bodyOf({ choice: nextChoice(net), typed: '', bodyId: kkr }, all)).toBe(net);
    expect(bodyOf({ choice: other, typed: 'næste møde i KD-Net', bodyId: kkr }, all)).toBe(net);
    expect(bodyOf({ choice: other, typed: 'foråret 2027', bodyId: kkr }, all)).toBe(kkr);
  });

  it('begins with what the card has', () => {
    expect(whenOf(card('a', atMeeting('b')), all).choice).toBe('b');
    expect(whenOf(card('a', { planned: { next: kkr } }), all).choice).toBe(nextChoice(kkr));
    expect(whenOf(card('a', {}), all)).toEqual({ choice: other, typed: 'foråret 2027', bodyId: kkr });
    expect(whenOf(card('a', atMeeting('væk')), all)).toEqual({ choice: other, typed: '', bodyId: kkr });
  });
});
