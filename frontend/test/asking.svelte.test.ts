// @vitest-environment jsdom
/** A screen that nobody is logged in on: what it keeps, what it forgets, and when it asks again. */
import { beforeEach, expect, it, vi } from 'vitest';
import { deviceOf } from '../src/features/room/device';
import { Asking } from '../src/features/room/asking.svelte';
import { session } from '../src/lib/session.svelte';

const key = 'raadslag.skaerm';
const shown = (code: string) => ({ code, size: 21, path: 'M0 0h1v1h-1z' });
const told = (state: string, more: object = {}) => ({
  state,
  secret: null,
  code: null,
  meetingId: null,
  arrival: null,
  ...more,
});
let asked: { secret: string | null; code: string | null }[];
let answers: (() => { data?: unknown; error?: unknown; response: Response })[];

const yes = (data: unknown) => () => ({ data, response: Response.json(data) });
const no = (status: number, code: string) => () => ({
  error: { code, message: '' },
  response: Response.json({ code, message: '' }, { status }),
});

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers();
  asked = [];
  answers = [];
  vi.spyOn(session.api, 'POST').mockImplementation(((_path: string, { body }: { body: (typeof asked)[0] }) => {
    asked.push({ secret: body.secret, code: body.code });
    const answer = answers.shift() ?? yes(told('waiting'));
    return Promise.resolve(answer());
  }) as never);
  return () => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  };
});

const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);

it('shows a code, says again that it is here, and shows the next one', async () => {
  answers = [yes(told('waiting', { secret: 's'.repeat(43), code: shown('ACE479') })), yes(told('waiting'))];
  const asking = new Asking();
  const stop = asking.start();
  await passes(0);
  expect(asking.code?.code).toBe('ACE479');
  await passes(3_000);
  expect(asked[1]).toEqual({ secret: 's'.repeat(43), code: 'ACE479' });
  expect(asking.code?.code, 'the same goes on').toBe('ACE479');
  answers = [yes(told('waiting', { code: shown('XWT346') }))];
  await passes(3_000);
  expect(asking.code?.code).toBe('XWT346');
  stop();
  const before = asked.length;
  await passes(60_000);
  expect(asked).toHaveLength(before);
});

it('is still let in after a reload, and whatever the line and the server do', async () => {
  sessionStorage.setItem(key, 'kept-before-the-reload');
  answers = [yes(told('let-in', { meetingId: 'm1' })), no(503, 'unavailable'), no(404, 'unknown')];
  const asking = new Asking();
  const stop = asking.start();
  await passes(0);
  expect(asked[0]?.secret).toBe('kept-before-the-reload');
  expect(asking.meetingId).toBe('m1');
  await passes(31_000);
  expect(asking.trouble).toBe('away');
  expect(asking.meetingId, 'it goes on').toBe('m1');
  answers = [no(503, 'unavailable'), yes(told('let-in', { meetingId: 'm1' }))];
  await passes(60_000);
  expect(asking.trouble).toBeNull();
  expect(sessionStorage.getItem(key)).toBe('kept-before-the-reload');
  stop();
});

it('forgets its secret when it has ended, and asks anew at once', async () => {
  sessionStorage.setItem(key, 'ended');
  answers = [yes(told('ended')), yes(told('waiting', { secret: 'new', code: shown('ACE479') }))];
  const asking = new Asking();
  const stop = asking.start();
  await passes(10);
  expect(asked.map(({ secret }) => secret)).toEqual(['ended', null]);
  expect(asking.code?.code).toBe('ACE479');
  expect(sessionStorage.getItem(key)).toBe('new');
  stop();
});

it('waits when too many have asked from here', async () => {
  answers = [no(429, 'too-many')];
  const asking = new Asking();
  const stop = asking.start();
  await passes(20_000);
  expect(asking.trouble).toBe('many');
  expect(asked).toHaveLength(1);
  await passes(11_000);
  expect(asked.length).toBeGreaterThan(1);
  stop();
});

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36', 'chrome', 'windows'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'edge', 'windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605.1 Version/18 Safari/605.1', 'safari', 'mac'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox', 'linux'],
  ['Mozilla/5.0 (SMART-TV; Tizen 7.0) SamsungBrowser/4.0 TV Safari/538.1', 'other', 'other'],
])('knows %s', (agent, browser, system) => {
  expect(deviceOf(agent)).toEqual({ browser, system });
});
