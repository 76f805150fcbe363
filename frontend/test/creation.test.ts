import { describe, expect, it } from 'vitest';
import type { Result } from '../src/lib/api';
import { Creation } from '../src/lib/creation';

const done: Result<string> = { ok: true, value: 'done' };
const fails = (code: string): Result<string> => ({ ok: false, problem: { code, message: '' } });

/** A server that answers thus, and the ids it was asked with. */
function server(...answers: Result<string>[]) {
  const ids: string[] = [];
  const call = async (id: string) => (ids.push(id), answers[Math.min(ids.length, answers.length) - 1] ?? done);
  return { ids, call };
}
const creation = () => new Creation(async () => undefined);

describe('a creation whose answer was lost', () => {
  it('is tried again with the same id, until it is certain', async () => {
    const { ids, call } = server(fails('unknown-outcome'), fails('unavailable'), done);
    expect(await creation().ask('a', call)).toEqual(done);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
  });

  it('is the same thing when the button is pressed again', async () => {
    const made = creation();
    const lost = server(fails('unknown-outcome'));
    expect(await made.ask('a', lost.call)).toEqual(fails('unknown-outcome'));
    const back = server(done);
    await made.ask('a', back.call);
    expect(back.ids).toEqual([lost.ids[0]]);
  });

  it('stays uncertain while the result is unknown', async () => {
    const { call } = server(fails('unknown-outcome'), fails('offline'));
    expect(await creation().ask('a', call)).toEqual(fails('unknown-outcome'));
  });

  it('is a new thing with other words, after success, and after a plain refusal', async () => {
    const made = creation();
    const { ids, call } = server(done, done, fails('forbidden'), done, fails('unknown-outcome'));
    for (const words of ['a', 'a', 'a', 'a', 'b']) await made.ask(words, call);
    await made.ask('c', call);
    expect(new Set([...ids.slice(0, 5), ids.at(-1)]).size).toBe(6);
  });

  it('is not tried again after a plain refusal', async () => {
    const { ids, call } = server(fails('unavailable'));
    expect(await creation().ask('a', call)).toEqual(fails('unavailable'));
    expect(ids).toHaveLength(1);
  });
});
