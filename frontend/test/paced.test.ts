/** Work that is wanted again and again. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Paced } from '../src/lib/paced';

describe('work that news makes wanted', () => {
  let done: (() => void)[] = [];
  const work = () => new Promise<void>((answer) => done.push(answer));
  const passed = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  beforeEach(() => {
    vi.useFakeTimers();
    done = [];
  });
  afterEach(() => vi.useRealTimers());

  it('is done at once, once for a burst, and never twice at a time', async () => {
    const paced = new Paced(work, 1000);
    for (let i = 0; i < 5; i++) paced.soon();
    await passed(5000);
    expect(done).toHaveLength(1);
    done[0]!();
    await passed(999);
    expect(done).toHaveLength(1);
    await passed(1);
    expect(done).toHaveLength(2);
  });

  it('rests for news alone, not for the person', async () => {
    const paced = new Paced(work, 1000);
    paced.soon();
    done[0]!();
    await passed(10);
    paced.soon();
    expect(done).toHaveLength(1);
    paced.now();
    expect(done).toHaveLength(2);
    paced.now();
    expect(done).toHaveLength(2);
    done[1]!();
    await passed(0);
    expect(done).toHaveLength(3);
    done[2]!();
    await passed(10_000);
    expect(done).toHaveLength(3);
    paced.soon();
    expect(done).toHaveLength(4);
  });

  it('ends with who wanted it', async () => {
    const paced = new Paced(work, 1000);
    paced.soon();
    paced.soon();
    paced.stop();
    done[0]!();
    await passed(10_000);
    expect(done).toHaveLength(1);
  });
});
