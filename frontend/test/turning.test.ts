import { expect, it } from 'vitest';
import { turnOf } from '../src/features/reading/turning';

it('turns to the next item when a finger goes left, and to the one before when it goes right', () => {
  expect(turnOf({ across: -120, down: 10, ms: 200 })).toBe(1);
  expect(turnOf({ across: 120, down: -10, ms: 200 })).toBe(-1);
});

it.each([
  ['short', { across: -40, down: 0, ms: 200 }],
  ['down the page', { across: -120, down: 90, ms: 200 }],
  ['slow, as of who reads with a finger', { across: -200, down: 0, ms: 1500 }],
])('stays where it is when the stroke is %s', (_, stroke) => {
  expect(turnOf(stroke)).toBe(0);
});
