import { describe, expect, it } from 'vitest';
import {
  answeredOf,
  currentRound,
  inAgendaOrder,
  isRunning,
  leftUntil,
  noFilter,
  passes,
  placesOf,
  proposedDeadline,
  shortQuote,
  threadsOf,
  withNews,
  type Comment,
  type Round,
  type RoundItem,
} from '../src/features/round/rounds';

const comment = (id: string, over: Partial<Comment> = {}): Comment => ({
  ...{
    id,
    itemId: 'item-1',
    field: null,
    anchor: null,
    place: null,
    quote: null,
    inTable: null,
    words: id,
    proposal: null,
  },
  ...{ answers: null, name: 'Kommunaldirektør', from: 'Horsens', mine: false, mayEdit: false },
  ...{ at: `2026-11-23T09:0${id.at(-1)}:00Z`, editedAt: null, state: 'open', reason: null, decidedBy: null },
  ...{ decidedAt: null, standsNow: null, followUp: false, closed: false, seq: Number(id.at(-1)) },
  ...over,
});
const item = (id: string, over: Partial<RoundItem> = {}): RoundItem => ({
  ...{ id, number: '3.1', title: id, caseNumber: null, presenters: [], background: null, recommendation: null },
  ...{ casePresentation: null, texts: {}, attachments: [], closed: false, unread: 0, comments: 0, answered: 0 },
  ...{ noRemarks: false, changed: [] },
  ...over,
});
const round = (over: Partial<Round> = {}): Round => ({
  ...{ id: 'round', meetingId: 'meeting', meeting: { body: 'KKR', start: '2026-12-03T10:00:00' } },
  ...{ deadline: '2026-11-25T12:00:00', note: '', showsAtOnce: true, closed: false, wasAsked: true },
  ...{ mayComment: true, mayDecide: false, seq: 1, readers: 1, versions: [], askedCount: 19, answered: 0, asked: [] },
  ...{ items: [item('item-1'), item('item-2')], gone: [], comments: [], places: [] },
  ...over,
});

describe('threads', () => {
  it('hold their answers, both in the order of time', () => {
    const threads = threadsOf([comment('c3'), comment('c2', { answers: 'c1' }), comment('c1')]);
    expect(threads.map(({ first, answers }) => [first.id, answers.map(({ id }) => id)])).toEqual([
      ['c1', ['c2']],
      ['c3', []],
    ]);
  });

  it('keep an answer whose comment is not shown to this person', () => {
    expect(threadsOf([comment('c2', { answers: 'hidden' })]).map(({ first }) => first.id)).toEqual(['c2']);
  });

  it('are in the order of the agenda', () => {
    const threads = threadsOf([comment('c1', { itemId: 'item-2' }), comment('c2')]);
    expect(inAgendaOrder(threads, round().items).map(({ first }) => first.id)).toEqual(['c2', 'c1']);
  });
});

describe('the filter', () => {
  const [thread] = threadsOf([comment('c1', { state: 'resolved' }), comment('c2', { answers: 'c1', from: 'Viborg' })]);

  it('lets everything pass when it is empty', () => {
    expect(thread && passes(thread, noFilter)).toBe(true);
  });

  it('selects by item, state, and a municipality that takes part anywhere in the thread', () => {
    const by = (over: Partial<typeof noFilter>) => thread && passes(thread, { ...noFilter, ...over });
    expect(by({ itemId: 'item-1' })).toBe(true);
    expect(by({ itemId: 'item-2' })).toBe(false);
    expect(by({ from: 'Viborg' })).toBe(true);
    expect(by({ from: 'Lemvig' })).toBe(false);
    expect(by({ state: 'open' })).toBe(false);
    expect(by({ state: 'resolved', from: 'Horsens' })).toBe(true);
  });

  it('offers the places in the Danish order', () => {
    const comments = ['Aarhus', 'Viborg', 'Horsens', 'Viborg'].map((from, at) => comment(`c${at}`, { from }));
    expect(placesOf(comments)).toEqual(['Horsens', 'Viborg', 'Aarhus']);
  });
});

describe('news of a round', () => {
  const words = { ops: [{ insert: 'Ord.\n' }], plain: 'Ord.' };

  it('replace what was held, and withdrawn comments go', () => {
    const held = round({ comments: [comment('c1'), comment('c2')] });
    const news = round({
      seq: 5,
      comments: [comment('c2', { state: 'withdrawn' }), comment('c1', { words: 'rettet' })],
    });
    const merged = withNews(held, news);
    expect(merged.comments.map(({ id, words }) => [id, words])).toEqual([['c1', 'rettet']]);
    expect(merged.seq).toBe(5);
  });

  it('give unchanged comments the current words of their passages', () => {
    const held = round({ comments: [comment('c1', { standsNow: 'tolv' }), comment('c2', { standsNow: 'ord' })] });
    const place = { start: 0, end: 7, version: 3 };
    const places = [
      { id: 'c1', place, standsNow: 'tretten' },
      { id: 'c2', place: null, standsNow: null },
    ];
    const [one, other] = withNews(held, round({ places })).comments;
    expect([one?.standsNow, one?.place]).toEqual(['tretten', place]);
    expect(other?.standsNow).toBeNull();
  });

  it('keep the words of items, which are not sent again', () => {
    const held = round({ items: [item('item-1', { background: words })] });
    const merged = withNews(held, round({ items: [item('item-1', { unread: 3 })] }));
    expect(merged.items[0]?.background).toEqual(words);
    expect(merged.items[0]?.unread).toBe(3);
  });
});

describe('one’s own answer', () => {
  it('is a comment before it is a mark', () => {
    const own = round({ comments: [comment('c1', { mine: true })] });
    expect(answeredOf(own, item('item-1', { noRemarks: true }))).toBe('commented');
    expect(answeredOf(own, item('item-2', { noRemarks: true }))).toBe('noRemarks');
    expect(answeredOf(own, item('item-2'))).toBeNull();
  });
});

describe('the deadline', () => {
  const noon = '2026-11-25T12:00:00';
  const at = (instant: string) => Date.parse(instant);

  it('is in Danish time, whatever the device is set to', () => {
    expect(isRunning({ deadline: noon, closed: false }, at('2026-11-25T10:59:00Z'))).toBe(true);
    expect(isRunning({ deadline: noon, closed: false }, at('2026-11-25T11:00:00Z'))).toBe(false);
    expect(isRunning({ deadline: noon, closed: true }, at('2026-11-25T10:00:00Z'))).toBe(false);
  });

  it('is shown in the unit people count in', () => {
    expect(leftUntil(noon, at('2026-11-23T10:00:00Z'))).toEqual({ unit: 'days', n: 2 });
    expect(leftUntil(noon, at('2026-11-24T11:00:00Z'))).toEqual({ unit: 'hours', n: 24 });
    expect(leftUntil(noon, at('2026-11-25T10:30:30Z'))).toEqual({ unit: 'minutes', n: 30 });
    expect(leftUntil(noon, at('2026-11-25T11:00:01Z'))).toBeNull();
  });

  it('decides which round is shown', () => {
    const [newest, running] = [
      { deadline: noon, closed: true },
      { deadline: noon, closed: false },
    ];
    expect(currentRound([newest, running], at('2026-11-24T11:00:00Z'))).toBe(running);
    expect(currentRound([newest, running], at('2026-11-26T11:00:00Z'))).toBe(newest);
    expect(currentRound([], 0)).toBeUndefined();
  });
});

it('a long quotation is shortened to its beginning', () => {
  expect(shortQuote('Taksterne  reduceres\nmed', 60)).toBe('Taksterne reduceres med');
  expect(shortQuote('Taksterne reduceres med minimum', 12)).toBe('Taksterne …');
});

it('no round is proposed to last longer than until its meeting begins', () => {
  expect(proposedDeadline('2026-12-01', '2026-12-03T10:00:00')).toBe('2026-12-01T12:00');
  expect(proposedDeadline('2026-12-03', '2026-12-03T10:00:00')).toBe('2026-12-03T10:00');
  expect(proposedDeadline('2026-12-04', '2026-12-03T10:00:00')).toBe('2026-12-03T10:00');
});
