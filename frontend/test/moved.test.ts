/** What the calendar says of a meeting that is moved, before it is. */
import { beforeEach, expect, it, vi } from 'vitest';
import { aMeeting } from './samples';

const asked: unknown[] = [];
let answer: object;
vi.mock('../src/lib/session.svelte', () => ({
  session: {
    api: {
      POST: async (_: string, { params, body }: { params: { path: object }; body: object }) => {
        asked.push({ ...params.path, ...body });
        return answer;
      },
    },
  },
}));
const { warningsOf } = await import('../src/features/desk/life/moved');
const meeting = { ...aMeeting(), bodyId: 'kkr-midtjylland', start: '2026-12-03T10:00' };
const late = { code: 'pair-late', message: '', details: { day: '2026-12-09', due: '2026-12-10' } };

beforeEach(() => {
  asked.length = 0;
  answer = { data: { lines: [{ warnings: [late] }] }, response: new Response() };
});

it('asks the calendar about another day, and tells what it warns of', async () => {
  expect(await warningsOf(meeting, '2026-12-17T10:00')).toEqual([
    'KD-Net mødes den 9. december 2026, men dagsordenen til KKR skal sendes ud den 10. december 2026. Der er ikke en arbejdsdag imellem.',
  ]);
  expect(asked).toEqual([{ bodyId: 'kkr-midtjylland', text: '2026-12-17 10:00' }]);
});

it.each([
  ['the day that it has', '2026-12-03T14:00'],
  ['no day', 'T10:00'],
  ['no time', '2026-12-17T'],
])('asks nothing about %s', async (_, start) => {
  expect(await warningsOf(meeting, start)).toEqual([]);
  expect(asked).toEqual([]);
});

it('says nothing where the server cannot tell', async () => {
  answer = { error: { code: 'forbidden', message: '' }, response: new Response(null, { status: 403 }) };
  expect(await warningsOf(meeting, '2026-12-17T10:00')).toEqual([]);
});
