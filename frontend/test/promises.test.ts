import { expect, it } from 'vitest';
import { followUpOf, parted, plannedOf, type Found } from '../src/features/desk/promises/promises';
import { anItem, aMeeting } from './samples';

const found: Found = {
  itemId: 'i1',
  field: 'decision',
  words: 'DASSOS rapporterer tilbage inden udgangen af 3. kvartal 2027.',
  written: '3. kvartal 2027',
  date: { quarter: '2027-3' },
  who: 'Ane Holm',
};

it('becomes a follow-up by its last day, for whom it names', () => {
  expect(followUpOf(found)).toEqual({ task: found.words, who: 'Ane Holm', due: '2027-09-30', done: false });
});

it('has no day as a follow-up when its words tell none', () => {
  expect(followUpOf({ ...found, date: { next: 'kkr-midtjylland' } }).due).toBeNull();
  expect(followUpOf({ ...found, date: null, written: null }).due).toBeNull();
});

it('is planned as its item again, closed if that is', () => {
  const meeting = aMeeting();
  const item = { ...anItem(), closed: true };
  expect(plannedOf(found, item, meeting)).toMatchObject({
    title: item.title,
    note: found.words,
    planned: { quarter: '2027-3' },
    closed: true,
    internal: true,
    sourceItemId: item.id,
  });
});

it('is planned for the next meeting when nobody knows the time', () => {
  const meeting = aMeeting();
  expect(plannedOf({ ...found, date: null }, anItem(), meeting).planned).toEqual({ next: meeting.bodyId });
});

it('shows its time in the sentence', () => {
  expect(parted(found)).toEqual(['DASSOS rapporterer tilbage inden udgangen af ', '3. kvartal 2027', '.']);
  expect(parted({ ...found, written: null })).toEqual([found.words, '', '']);
});
