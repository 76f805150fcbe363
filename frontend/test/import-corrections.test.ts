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
  facts: {
    body: null,
    provenance: {},
    nextItems: [],
    nextDates: [],
    looks: { mission: null, vision: null, contact: [] },
  },
};

describe('a person’s corrections to a document', () => {
  it('begin as the reading, and are complete with body, day and hour', () => {
    const said = asRead(read);
    expect(isComplete(said)).toBe(false);
    expect(isComplete({ ...said, start: '09:30' })).toBe(true);
    expect(isComplete({ ...said, start: '09:30', body: '' })).toBe(false);
    expect(importQuery(said)).toBe('body=kkr-sjaelland&kind=minutes&date=2026-09-09');
  });

  it('go into the address with hours, lines in order, and neighbours as one range', () => {
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

  it('do not accept a body that the person does not write for', () => {
    expect(asRead({ ...read, bodies: [] }).body).toBe('');
  });

  it('tick and untick', () => {
    expect([...toggled(new Set([1]), 2, true)]).toEqual([1, 2]);
    expect([...toggled(new Set([1, 2]), 1, false)]).toEqual([2]);
  });
});
