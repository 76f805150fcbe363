import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, createApi, mayComeThrough, type Api } from '../src/lib/api';

const json = (status: number, body: unknown) => Response.json(body, { status });
const page = (status: number) =>
  new Response('<h1>Bad gateway</h1>', { status, headers: { 'Content-Type': 'text/html' } });

let api: Api;
let network: () => Promise<Response>;

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'http://raadslag.example' });
  vi.stubGlobal('fetch', () => network());
  api = createApi(async () => null);
});
afterEach(() => vi.unstubAllGlobals());

const params = { path: { meetingId: '00000000-0000-4000-8000-000000000001' } };
const command = async () =>
  ask(api.POST('/api/meetings/{meetingId}/start', { params, body: { version: 1 } })).then(code);
const question = async () => ask(api.GET('/api/meetings/{meetingId}', { params })).then(code);
const ticket = async () => ask(api.POST('/api/tickets', { body: { textId: params.path.meetingId } })).then(code);
const code = (answer: Awaited<ReturnType<typeof ask>>) => (answer.ok ? 'ok' : answer.problem.code);

describe('a missing answer', () => {
  it('leaves a command uncertain, and nothing else', async () => {
    network = () => Promise.reject(new TypeError('the line broke'));
    expect([await command(), await question(), await ticket()]).toEqual(['unknown-outcome', 'offline', 'offline']);
  });

  it('is not replaced by the answer of a proxy that lost the server', async () => {
    network = async () => page(502);
    expect([await command(), await question()]).toEqual(['unknown-outcome', 'server-error']);
  });

  it('is certain when the command was never sent', async () => {
    network = () => Promise.reject(new TypeError('sent all the same'));
    vi.stubGlobal('navigator', { onLine: false });
    expect(await command()).toBe('offline');
  });

  it('is believed when the server gives it', async () => {
    network = async () => json(503, { code: 'unavailable', message: '' });
    expect(await command()).toBe('unavailable');
    network = async () => json(200, { version: 2 });
    expect(await command()).toBe('ok');
  });
});

it('only a refusal that says nothing about the request itself is worth another try', () => {
  const refused = (code: string) => mayComeThrough({ ok: false, problem: { code, message: '' } });
  for (const code of ['offline', 'busy', 'bad-token', 'server-error']) expect(refused(code)).toBe(true);
  for (const code of ['deadline-over', 'too-long', 'forbidden', 'unknown']) expect(refused(code)).toBe(false);
});
