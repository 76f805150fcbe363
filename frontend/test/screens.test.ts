/** What the secretariat types and reads when it connects a screen. */
import { expect, it } from 'vitest';
import { ago, codeOf } from '../src/features/screens/screens';

it('takes a code as people type it', () => {
  expect(['ace 479', ' ACE-479 ', 'Ace479'].map(codeOf)).toEqual(['ACE479', 'ACE479', 'ACE479']);
  expect(['', 'ACE47', 'ACE4790', 'ÆCE479'].map(codeOf)).toEqual([null, null, null, null]);
});

it('says how long ago a screen was opened', () => {
  const since = (seconds: number) => ago(0, seconds * 1000);
  expect([1, 10, 89].map(since)).toEqual(['for 1 sekund siden', 'for 10 sekunder siden', 'for 89 sekunder siden']);
  expect([90, 600, 7200].map(since)).toEqual(['for 2 minutter siden', 'for 10 minutter siden', 'for 2 timer siden']);
  expect(since(-3), 'clocks differ').toBe('for 0 sekunder siden');
});
