import { expect, it } from 'vitest';
import { followUpOf, parted, plannedOf, type Found } from '../src/features/desk/promises/promises';
import { wishOf } from '../src/features/desk/item/follow-up';
import { anItem, aMeeting } from './samples';

const found: Found = {
  itemId: 'i1',
  field: 'decision',
  words: 'DASSOS rapporterer tilbage inden udgangen af 3. kvartal 2027.',
  written: '3. kvartal 2027',
  date: { quarter: '2027-3' },
  who: 'Ane Holm',
};

it('becomes a follow-up by its time in its own words, for whom it names', () => {
  expect(followUpOf(found)).toEqual({
    task: found.words,
    who: 'Ane Holm',
    due: null,
    done: false,
    planned: { quarter: '2027-3' },
    written: '3. kvartal 2027',
  });
});

it('becomes a follow-up by a day, and without one when its words tell none', () => {
  const day = { ...found, date: { day: '2027-01-15' }, written: 'senest den 15. januar 2027' };
  expect(followUpOf(day)).toMatchObject({ due: '2027-01-15', planned: null, written: null });
  expect(followUpOf({ ...found, date: null })).toMatchObject({ due: null, planned: null, written: null });
});

it('is asked for as it was typed', () => {
  const draft = { id: 'f1', task: ' Rapport ', who: ' DASSOS ', due: ' næste møde ', done: false, version: 3 };
  expect(wishOf(draft, { next: 'kkr-midtjylland' })).toMatchObject({
    task: 'Rapport',
    who: 'DASSOS',
    due: null,
    planned: { next: 'kkr-midtjylland' },
    written: 'næste møde',
  });
  expect(wishOf({ ...draft, due: '15/1' }, { day: '2027-01-15' })).toMatchObject({ due: '2027-01-15', written: null });
  expect(wishOf({ ...draft, due: '' }, null)).toMatchObject({ due: null, planned: null, written: null });
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
