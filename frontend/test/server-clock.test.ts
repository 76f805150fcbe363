import { afterEach, describe, expect, it, vi } from 'vitest';
import { heardServer, serverNow } from '../src/lib/server-clock';
import { dayAfter } from '../src/lib/danish-time';
import { formatSpan } from '../src/words/i18n';

const at = (instant: string) => Date.parse(instant);

describe('the server’s clock on a device', () => {
  afterEach(() => {
    vi.useRealTimers();
    heardServer(new Date().toISOString(), Date.now());
  });

  it('counts when the device’s clock is hours off', () => {
    vi.useFakeTimers({ now: at('2026-11-28T22:00:00Z') });
    heardServer('2026-11-28T20:00:00Z', Date.now());
    expect(serverNow()).toBe(at('2026-11-28T20:00:00Z'));
    vi.advanceTimersByTime(60_000);
    expect(serverNow()).toBe(at('2026-11-28T20:01:00Z'));
  });

  it('is the device’s own when the difference may be the answer’s time on its way', () => {
    vi.useFakeTimers({ now: at('2026-11-28T20:00:10Z') });
    heardServer('2026-11-28T20:00:01Z', at('2026-11-28T20:00:00Z'));
    expect(serverNow()).toBe(Date.now());
  });

  it('ignores an invalid time', () => {
    heardServer('i morgen', Date.now());
    expect(Math.abs(serverNow() - Date.now())).toBeLessThan(1000);
  });
});

describe('a meeting’s time', () => {
  it('names the day on which it ends only when that is another day', () => {
    expect(formatSpan('2026-12-03T10:00', null)).toBe('10.00');
    expect(formatSpan('2026-12-03T10:00', '2026-12-03T12:30')).toBe('10.00–12.30');
    expect(formatSpan('2026-12-31T22:00', '2027-01-01T01:00')).toBe('22.00 – fredag den 1. januar 2027 kl. 01.00');
  });

  it('may end on the day after, also at a turn of the year', () => {
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
  });
});
