import { describe, expect, it } from 'vitest';
import {
  closing,
  isComplete,
  itemSaid,
  itemShown,
  placeOf,
  put,
  shown,
  toggled,
  type Corrections,
} from '../src/features/imports/import-corrections';
import type { ImportPreview } from '../src/meeting/types';

const item = { line: 14, number: '1', title: 'Havne', closed: false } as ImportPreview['items'][number];
const read: ImportPreview = {
  kind: 'minutes',
  bodyId: 'kkr-sjaelland',
  bodyName: 'KKR Sjælland',
  bodies: [{ id: 'kkr-sjaelland', name: 'KKR Sjælland' }],
  date: '2026-09-09',
  start: null,
  end: null,
  place: null,
  participants: 0,
  apologies: 0,
  items: [item],
  missing: ['time'],
  warnings: [],
  headingsInText: [],
  leftOut: [],
  facts: {
    body: null,
    provenance: {},
    nextItems: [],
    nextDates: [],
    looks: { mission: null, vision: null, contact: [] },
  },
  people: [],
};
const nothing: Corrections = {
  ...{ body: null, date: null, start: null, end: null, kind: null, people: null },
  ...{ closed: [], open: [], declined: [], headings: [], words: [], placed: [], items: [] },
};

describe('a person’s corrections to a document', () => {
  it('begin as the reading, and are complete with body, day and hour', () => {
    expect(shown(read, nothing)).toEqual({
      ...{ body: 'kkr-sjaelland', kind: 'minutes', date: '2026-09-09', start: '', end: '' },
    });
    expect(isComplete(read, nothing)).toBe(false);
    expect(isComplete(read, { ...nothing, start: '09:30:00' })).toBe(true);
    expect(isComplete(read, { ...nothing, start: '09:30', end: '09:30' })).toBe(false);
    expect(isComplete(read, { ...nothing, start: '09:30', end: '09:00' })).toBe(false);
    expect(isComplete(read, { ...nothing, start: '09:30', date: '1700-01-01' })).toBe(false);
    expect(isComplete({ ...read, items: [] }, { ...nothing, start: '09:30' })).toBe(false);
  });

  it('do not accept a body that the person does not write for', () => {
    expect(shown({ ...read, bodies: [] }, nothing).body).toBe('');
  });

  it('put lines in order, with neighbours as one range, and move them again', () => {
    let said = nothing;
    for (const [line, target] of [
      [8, '98:decision'],
      [7, '98:decision'],
      [10, '98:decision'],
      [11, '0:APOLOGY'],
    ] as const)
      said = { ...said, ...put(said, line, target) };
    expect(said.placed.map(({ from, to, item }) => [from, to, item])).toEqual([
      [7, 8, 98],
      [10, 10, 98],
      [11, 11, 0],
    ]);
    expect([placeOf(said, 8), placeOf(said, 11), placeOf(said, 9)]).toEqual(['98:decision', '0:APOLOGY', '']);
    said = { ...said, ...put(said, 7, '') };
    expect(placeOf(said, 7)).toBe('');
    expect(placeOf(said, 8)).toBe('98:decision');
  });

  it('name an item as long as something is said of it', () => {
    let said = { ...nothing, ...itemSaid(nothing, 14, { title: 'Havne' }) };
    said = { ...said, ...itemSaid(said, 14, { dropped: true }) };
    expect(said.items).toEqual([{ line: 14, number: null, title: 'Havne', dropped: true }]);
    said = { ...said, ...itemSaid(said, 14, { title: null, dropped: false }) };
    expect(said.items).toEqual([]);
  });

  it('tick and untick', () => {
    expect(toggled([4], 2, true)).toEqual([2, 4]);
    expect(toggled([2, 4], 4, false)).toEqual([2]);
    expect(closing({ ...nothing, open: [3] }, 3, true)).toEqual({ closed: [3], open: [] });
  });

  it('show an item as it was said, and as it was read when nothing is said of it any more', () => {
    const said = { ...nothing, ...itemSaid(nothing, 14, { title: 'Havn' }), ...closing(nothing, 14, true) };
    expect(itemShown(said, item)).toEqual({ number: '1', title: 'Havn', closed: true });
    expect(itemShown(nothing, { ...item, closed: true }).closed).toBe(true);
    expect(itemShown({ ...nothing, open: [14] }, { ...item, closed: true }).closed).toBe(false);
    expect(itemShown(nothing, item)).toEqual({ number: '1', title: 'Havne', closed: false });
  });
});
