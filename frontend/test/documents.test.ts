/** Which documents of a meeting somebody is offered, and which file has which hash. */
import { expect, test } from 'vitest';
import { hashOf } from '../src/features/verify/verify';
import { decisionsPath, documentPath, kindsOf, kindsWithPapers, withPapersPath } from '../src/meeting/documents';
import type { Meeting } from '../src/meeting/types';

const meeting = (status: Meeting['status'], viewer: Partial<Meeting['viewer']>, startedAt: string | null = null) =>
  ({ id: 'm', status, startedAt, viewer: { follows: false, runs: false, ...viewer } }) as Meeting;

test('readers are offered what they may have and no more', () => {
  expect(kindsOf(meeting('published', {}))).toEqual(['agenda']);
  expect(kindsOf(meeting('live', { follows: true }, 'now'))).toEqual(['agenda', 'participants']);
  expect(kindsOf(meeting('ended', { follows: true }, 'now'))).toEqual(['agenda', 'participants']);
  expect(kindsOf(meeting('ended', { runs: true }, 'now'))).toEqual(['minutes', 'decisions', 'agenda']);
  expect(kindsOf(meeting('minutes_sent', {}))).toEqual(['minutes', 'decisions', 'agenda', 'participants']);
});

test('papers go with agenda and minutes, if one of them has a file', () => {
  const withPaper = (version: number) =>
    ({ ...meeting('minutes_sent', {}), sections: [{ items: [{ attachments: [{ version }] }] }] }) as unknown as Meeting;
  expect(kindsWithPapers(withPaper(0))).toEqual([]);
  expect(kindsWithPapers(withPaper(2))).toEqual(['minutes', 'agenda']);
  expect(withPapersPath(withPaper(2), 'minutes', 'embedded')).toBe('/api/meetings/m/minutes.pdf?papers=embedded');
});

test('each form has its address', () => {
  const one = meeting('published', {});
  expect(documentPath(one, 'agenda', 'pdf')).toBe('/api/meetings/m/agenda.pdf');
  expect(documentPath(one, 'minutes', 'docx')).toBe('/api/meetings/m/minutes?as=docx');
  expect(documentPath(one, 'participants', 'pdf')).toBe('/api/meetings/m/participants?as=pdf');
  expect(decisionsPath('kkr-x', '2026-01-01', '2026-06-30', 'txt')).toBe(
    '/api/bodies/kkr-x/decisions?from=2026-01-01&to=2026-06-30&as=txt',
  );
});

test('the hash is SHA-256 in hex', async () => {
  expect(await hashOf(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
