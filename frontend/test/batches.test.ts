import { describe, expect, it } from 'vitest';
import { begun, faultOf, nextOf, questionsOf } from '../src/features/desk/vote/batch-asking';
import { batchesOf, choicesOf, hasBatches, likelyWay, missingIn, unreached, unwritten } from '../src/meeting/batches';
import type { Item, Procedure } from '../src/meeting/types';
import { aMeeting, anItem, aProcedure, words } from './samples';

const asked = (id: string, change: Partial<Procedure> = {}, item: Partial<Item> = {}): Item =>
  anItem({
    id,
    treatment: { ...anItem().treatment, procedures: [aProcedure({ id: `p${id}`, batch: 'b', ...change })] },
    ...item,
  });
const ended = (...items: Item[]) => ({
  ...aMeeting(),
  status: 'ended' as const,
  sections: [{ number: '1', title: 'Sager', items }],
});
const answer = (seatId: string, choice: 'for' | 'against' = 'for') => ({
  ...{ seatId, name: seatId, from: null, choice, words: null },
});
const place = (seatId: string) => ({ seatId, name: seatId, from: null });
const noted = (title: string) => `»${title}« tages til efterretning.`;

describe('what the meeting did not reach', () => {
  const recommended = anItem({ id: 'a', recommendation: words('Det indstilles, at KKR godkender planen.') });
  const told = anItem({
    id: 'b',
    recommendation: words('Det indstilles, at KKR tager orienteringen til efterretning.'),
  });
  const other = anItem({ id: 'c', title: 'Eventuelt', recommendation: null });
  const items = [recommended, told, other];

  it('is asked, noted by silence, or left out, as its recommendation suggests', () => {
    expect(items.map(likelyWay)).toEqual(['decide', 'silence', 'leave']);
    expect(questionsOf(begun(items, noted), items)).toEqual([
      { item: 'a', question: 'Det indstilles, at KKR godkender planen.', bySilence: false },
      { item: 'b', question: 'Det indstilles, at KKR tager orienteringen til efterretning.', bySilence: true },
    ]);
  });

  it('is sent only with a question for each, and with a deadline to come', () => {
    const now = Date.parse('2026-12-04T10:00:00Z');
    const asking = { ...begun(items, noted), deadline: '2026-12-11T12:00' };
    expect(faultOf(asking, items, now)).toBeNull();
    expect(faultOf({ ...asking, deadline: '2026-12-04T10:00' }, items, now)).toEqual({ what: 'deadline' });
    const decided = { ...asking, ways: { ...asking.ways, c: 'decide' as const } };
    expect(faultOf(decided, items, now)).toEqual({ what: 'question', item: 'c' });
    const none = { ...asking, ways: { a: 'next' as const, b: 'leave' as const } };
    expect(faultOf(none, items, now)).toEqual({ what: 'nothing' });
    expect(nextOf(none, items).map(({ id }) => id)).toEqual(['a']);
  });

  it('is what waits or was passed over, and is offered where there is more than one', () => {
    const done = anItem({ id: 'd', status: 'done', outcome: 'approved' });
    const passed = anItem({ id: 'e', status: 'done', outcome: 'not_reached' });
    expect(unreached(ended(recommended, done, passed)).map(({ id }) => id)).toEqual(['a', 'e']);
    expect(hasBatches(ended(recommended, done, passed))).toBe(true);
    expect(hasBatches(ended(recommended, done))).toBe(false);
    expect(hasBatches({ ...ended(recommended, passed), status: 'live' })).toBe(false);
  });
});

describe('written procedures that were begun together', () => {
  it('are found together, and a question asked alone is none of them', () => {
    const meeting = ended(asked('a'), asked('b', { batch: null }), asked('c'));
    expect(batchesOf(meeting).map((batch) => batch.asked.map(({ item }) => item.id))).toEqual([['a', 'c']]);
  });

  it('wait for the places that have not answered all that asks for an answer', () => {
    const [batch] = batchesOf(
      ended(asked('a', { answers: [answer('s')] }), asked('b', { bySilence: true }), asked('c', { closed: true })),
    );
    expect(batch && missingIn(batch, [place('s'), place('t')]).map(({ seatId }) => seatId)).toEqual(['t']);
  });

  it('wait for nobody where the item was decided otherwise meanwhile', () => {
    const [batch] = batchesOf(ended(asked('a', {}, { status: 'done', outcome: 'withdrawn' })));
    expect(batch && missingIn(batch, [place('s')])).toEqual([]);
  });

  it('have results to write until the item has an outcome', () => {
    const results = (...items: Item[]) =>
      batchesOf(ended(...items))
        .flatMap(unwritten)
        .map(({ item }) => item.id);
    const closed = { closed: true, closedAt: '2026-12-17T11:00:00Z' };
    expect(
      results(asked('a', { ...closed, silent: 3 }), asked('b', closed), asked('c', { answers: [answer('s')] })),
    ).toEqual(['a']);
    expect(results(asked('a', { ...closed, silent: 3 }, { status: 'done', outcome: 'noted' }))).toEqual([]);
    expect(results(asked('a', { ...closed, silent: 3 }, { status: 'done', outcome: 'not_reached' }))).toEqual(['a']);
  });

  it('let nobody abstain from what silence notes', () => {
    expect(choicesOf(aProcedure({ bySilence: true }))).toEqual(['for', 'against']);
    expect(choicesOf(aProcedure())).toHaveLength(3);
  });
});
