import { expect, it } from 'vitest';
import { handOn, taken } from '../src/lib/handed';

const dates = { bodyId: 'kkr', text: '15-10-2031', start: '10:00' };

it('is taken once, and by the page of its body alone', () => {
  handOn('dates', dates);
  expect(taken('dates', ['kd-net'])).toBeNull();
  expect(taken('looks', ['kkr'])).toBeNull();
  expect(taken('dates', ['kd-net', 'kkr'])).toEqual(dates);
  expect(taken('dates', ['kkr'])).toBeNull();
});

it('is what was handed on last', () => {
  handOn('dates', dates);
  handOn('looks', { bodyId: 'kkr', from: '2031-01-01', mission: null, vision: null, contact: [] });
  expect(taken('dates', ['kkr'])).toBeNull();
});
