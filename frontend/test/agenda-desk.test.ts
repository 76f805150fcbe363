import { describe, expect, it } from 'vitest';
import { lengthOf } from '../src/meeting/agenda';
import { descriptionOf, fieldsOf, wrong } from '../src/features/desk/agenda/description';
import { sorted } from '../src/features/desk/life/findings';
import { sendsOut, stepsOf } from '../src/features/desk/life/life';
import { asText, itemForList, sectionForTaken, shifted } from '../src/features/desk/agenda/next-items';
import { placeOf, stepped, told, withItemAt } from '../src/features/desk/agenda/places';
import type { Item, Meeting } from '../src/meeting/types';

const item = (id: string, title = id): Item =>
  ({
    id,
    number: '',
    title,
    caseNumber: null,
    caseOfficers: ['chbo', 'jhp'],
    presenters: [],
    plan: { kind: 'theme', minutes: 30, slot: '10:30:00', guests: ['A, B', 'C'] },
  }) as unknown as Item;

const meeting = (changes: Partial<Meeting> = {}): Meeting =>
  ({
    status: 'drafting',
    houseStyle: 'KKR',
    revising: false,
    viewer: { writes: true },
    sections: [
      { number: '1', title: 'Referat', items: [item('a'), item('b')] },
      { number: '2', title: 'Regionalpolitiske sager', items: [] },
      { number: '3', title: 'Punkter til næste møde', items: [item('c')] },
    ],
    ...changes,
  }) as unknown as Meeting;

describe('an item that is moved', () => {
  it('goes through its section and on into the next, also an empty one, and stops at the ends', () => {
    const m = meeting();
    const down = [placeOf(m, 'a') ?? { section: 9, position: 9 }];
    for (let n = 0; n < 5; n++) down.push(stepped(m, 'a', down.at(-1) ?? down[0]!, 1));
    const [s, p] = [down.map(({ section }) => section), down.map(({ position }) => position)];
    expect(s).toEqual([0, 0, 1, 2, 2, 2]);
    expect(p).toEqual([0, 1, 0, 0, 1, 1]);
    expect(stepped(m, 'a', { section: 1, position: 0 }, -1)).toEqual({ section: 0, position: 1 });
    expect(stepped(m, 'a', { section: 0, position: 0 }, -1)).toEqual({ section: 0, position: 0 });
  });

  it('is shown and announced with the number it will have', () => {
    const after = withItemAt(meeting(), 'a', { section: 2, position: 1 });
    expect(after.sections.map(({ items }) => items.map(({ id, number }) => `${number}${id}`))).toEqual([
      ['1.1b'],
      [],
      ['3.1c', '3.2a'],
    ]);
    expect(told(after, 'a')).toEqual({ number: '3.2', count: 2, title: 'Punkter til næste møde' });
  });
});

describe('the steps that are offered', () => {
  const offered = (changes: Partial<Meeting>) => stepsOf(meeting(changes));
  it('follow the life of the meeting', () => {
    expect(offered({ status: 'planned' }).next).toBe('draft');
    expect(offered({ status: 'drafting' })).toMatchObject({ next: 'publish', beside: ['comment', 'start'] });
    expect(offered({ houseStyle: 'KD_NET' }).beside).toEqual(['start']);
    expect(offered({ status: 'published' })).toMatchObject({ next: 'start', rest: ['revise', 'cancel'] });
    expect(offered({ status: 'published', revising: true }).next).toBe('sendRevised');
    expect(offered({ status: 'ended' }).next).toBe('sendMinutes');
    expect(offered({ status: 'cancelled' }).next).toBeNull();
  });
  it('are nothing for those who do not write', () => {
    expect(offered({ viewer: { writes: false } as Meeting['viewer'] }).next).toBeNull();
  });
  it('send the agenda out when the meeting starts without', () => {
    expect(sendsOut('start', meeting())).toBe(true);
    expect(sendsOut('start', meeting({ status: 'published' }))).toBe(false);
    expect(sendsOut('start', meeting({ status: 'published', revising: true }))).toBe(true);
  });
});

describe('the description of an item', () => {
  it('comes back from the form unchanged', () => {
    const fields = fieldsOf(item('a', 'Tema'));
    expect(fields).toMatchObject({ slot: '10:30', guests: 'A, B\nC', officers: 'chbo/jhp' });
    expect(descriptionOf(fields, true)).toMatchObject({ minutes: 30, guests: ['A, B', 'C'], directorsRead: true });
  });
  it('must have a title and whole minutes', () => {
    const fields = fieldsOf(item('a'));
    expect(wrong({ ...fields, title: ' ' })).toBe('title');
    for (const minutes of ['x', '-1', '1.5', '1441']) expect(wrong({ ...fields, minutes })).toBe('minutes');
    expect(wrong({ ...fields, minutes: '' })).toBeNull();
  });
  it('fits the length of the meeting or not', () => {
    expect(lengthOf({ start: '2027-03-04T10:00:00', end: '2027-03-04T13:00:00' })).toBe(180);
    expect(lengthOf({ start: '2027-03-04T10:00:00', end: null })).toBeNull();
  });
});

describe('the next-meeting list', () => {
  const entries = ['x', 'y', 'z'].map((id) => ({ id, title: id, note: id === 'y' ? 'fra KD-Net' : null }));
  it('is ordered one step at a time', () => {
    expect(shifted(entries, 2, -1).map(({ id }) => id)).toEqual(['x', 'z', 'y']);
    expect(shifted(entries, 0, -1).map(({ id }) => id)).toEqual(['x', 'y', 'z']);
  });
  it('becomes a bulleted list in the item about the next meeting', () => {
    expect(asText(entries.slice(1, 2))).toEqual([
      { insert: 'y – fra KD-Net' },
      { insert: '\n', attributes: { list: 'bullet' } },
    ]);
    expect(itemForList(meeting(), undefined)?.id).toBe('c');
    expect(sectionForTaken(meeting())).toBe(1);
  });
});

it('blocking findings come first', () => {
  const finding = (code: string, severity: 'blocks' | 'warns') => ({
    code,
    severity,
    itemId: null,
    message: '',
    details: {},
  });
  const all = [finding('a', 'warns'), finding('b', 'blocks')];
  expect(sorted(all).map(({ code }) => code)).toEqual(['b', 'a']);
});
