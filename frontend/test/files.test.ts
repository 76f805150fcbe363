import { describe, expect, it } from 'vitest';
import { resultOf } from '../src/lib/upload';
import { asChosen, formatSize, isShown, kindOf, movedBy, movedTo } from '../src/ui/files';
import { routeOf } from '../src/lib/router.svelte';

describe('a file in the list', () => {
  it('has a size in Danish', () => {
    expect([0, 999, 1000, 869_600, 1_440_000, 52_428_800].map(formatSize)).toEqual([
      '0 B',
      '999 B',
      '1 kB',
      '870 kB',
      '1,4 MB',
      '52,4 MB',
    ]);
  });
  it('has a kind, and is shown or saved by it', () => {
    expect(kindOf('application/pdf')).toBe('PDF');
    expect(kindOf('image/webp')).toBe('Billede');
    expect(isShown('image/png')).toBe(true);
    expect(isShown('application/vnd.openxmlformats-officedocument.wordprocessingml.document')).toBe(false);
  });
});

describe('an order', () => {
  const ids = ['a', 'b', 'c'];
  it('changes by one place at a time, and not beyond its ends', () => {
    expect(movedBy(ids, 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(movedBy(ids, 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(movedBy(ids, 'a', -1)).toBeNull();
    expect(movedBy(ids, 'c', 1)).toBeNull();
    expect(movedBy(ids, 'x', 1)).toBeNull();
  });
  it('changes by dropping one at a place', () => {
    expect(movedTo(ids, 'a', 2)).toEqual(['b', 'c', 'a']);
    expect(movedTo(ids, 'c', 0)).toEqual(['c', 'a', 'b']);
  });
  it('of files that arrived is that in which they were chosen', () => {
    expect(asChosen(['old', 'c', 'a', 'b'], ['a', 'b', 'c'])).toEqual(['old', 'a', 'b', 'c']);
    expect(asChosen(['old', 'a', 'b'], ['a', 'b'])).toBeNull();
    expect(asChosen(['old', 'b'], ['a', 'b'])).toBeNull();
    expect(asChosen([], [])).toBeNull();
  });
});

describe('the answer to an upload', () => {
  it('is the server’s', () => {
    const uploaded = { id: '1', version: 2, warnings: [] };
    expect(resultOf(201, JSON.stringify(uploaded))).toEqual({ ok: true, value: uploaded });
    expect(resultOf(415, '{"code":"file-type-mismatch","message":"Nej"}')).toEqual({
      ok: false,
      problem: { code: 'file-type-mismatch', message: 'Nej' },
    });
  });
  it('is a problem by its status when something between us answered', () => {
    expect(resultOf(413, '<html>')).toMatchObject({ problem: { code: 'http-413' } });
    expect(resultOf(502, '')).toMatchObject({ problem: { code: 'server-error' } });
  });
});

it('the letter box has an address', () => {
  expect(routeOf('/postkasse')).toEqual({ page: 'letters' });
  expect(routeOf('/postkasse/1')).toEqual({ page: 'unknown' });
});
