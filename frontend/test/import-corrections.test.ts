import { describe, expect, it } from 'vitest';
import { asRead, importQuery, isComplete, toggled } from '../src/features/meetings/import-corrections';
import type { ImportPreview } from '../src/meeting/types';

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
  items: [],
  missing: ['time'],
  warnings: [],
  headingsInText: [],
  leftOut: [],
};

describe('what a person says of a document', () => {
  it('begins as what was read, and is complete when body, day and hour are known', () => {
    const said = asRead(read);
    expect(isComplete(said)).toBe(false);
    expect(isComplete({ ...said, start: '09:30' })).toBe(true);
    expect(isComplete({ ...said, start: '09:30', body: '' })).toBe(false);
    expect(importQuery(said)).toBe('body=kkr-sjaelland&kind=minutes&date=2026-09-09');
  });

  it('goes into the address with its hours, its lines in order, and neighbours as one stretch', () => {
    const said = {
      ...asRead(read),
      start: '09:30',
      end: '12:00',
      closed: new Set([30, 4]),
      placed: new Map([
        [7, '98:decision'],
        [8, '98:decision'],
        [10, '98:decision'],
        [11, '0:apology'],
      ]),
    };
    expect(importQuery(said)).toBe(
      'body=kkr-sjaelland&kind=minutes&date=2026-09-09&time=09:30-12:00&closed=4,30' +
        '&placed=7-8:98:decision,10-10:98:decision,11-11:0:apology',
    );
  });

  it('does not take a body that the person does not write for', () => {
    expect(asRead({ ...read, bodies: [] }).body).toBe('');
  });

  it('ticks and unticks', () => {
    expect([...toggled(new Set([1]), 2, true)]).toEqual([1, 2]);
    expect([...toggled(new Set([1, 2]), 1, false)]).toEqual([2]);
  });
});
