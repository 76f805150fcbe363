import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { stretchesOf } from '../src/features/runsheet/sheet';
import { nextWaiting, runOrder, upcoming } from '../src/meeting/run-order';
import type { Item } from '../src/meeting/types';
import { aMeeting, anItem } from './samples';

interface Row {
  why: string;
  start: string;
  items: [string, string | null, number | null][];
  order: string[];
}
const table = JSON.parse(
  readFileSync(new URL('../../backend/src/test/resources/order/run.json', import.meta.url), 'utf8'),
) as Row[];

const plan = { ...anItem().plan, minutes: null, slot: null };
const item = (number: string, slot: string | null, minutes: number | null): Item =>
  anItem({ id: number, number, plan: { ...plan, slot: slot && `${slot}:00`, minutes } });
const meeting = (start: string, ...items: Item[]) => ({
  ...aMeeting(),
  start: `2026-12-03T${start}:00`,
  sections: [
    { number: '1', title: 'Først', items: items.slice(0, 2) },
    { number: '3', title: 'Tema', items: items.slice(2) },
  ],
});
const numbers = (items: readonly Item[]) => items.map(({ number }) => number);

it.each(table)('$why', ({ start, items, order }) => {
  expect(numbers(runOrder(meeting(start, ...items.map((each) => item(...each)))))).toEqual(order);
});

it('says what comes next to everybody: first the theme, then what it went before', () => {
  const [first, second, theme] = [item('1.1', null, 5), item('2.1', null, 5), item('3.1', '10:00', 60)];
  const before = meeting('10:00', first, second, theme);
  expect(numbers(upcoming(before))).toEqual(['3.1', '1.1', '2.1']);
  expect(nextWaiting(before, theme)?.number).toBe('1.1');
  expect(nextWaiting(before, second)).toBeNull();
  expect(stretchesOf(before).map(({ section, items }) => [section?.title, ...numbers(items)])).toEqual([
    ['Tema', '3.1'],
    ['Først', '1.1', '2.1'],
  ]);
});
