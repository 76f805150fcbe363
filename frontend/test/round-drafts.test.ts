import { describe, expect, it } from 'vitest';
import { copyOf, Drafts, isEmpty, type Draft } from '../src/features/round/drafts';

class Device implements Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> {
  readonly held = new Map<string, string>();
  full = false;
  get length() {
    return this.held.size;
  }
  key = (at: number) => [...this.held.keys()][at] ?? null;
  getItem = (key: string) => this.held.get(key) ?? null;
  removeItem = (key: string) => void this.held.delete(key);
  setItem(key: string, value: string) {
    if (this.full) throw new Error('full');
    this.held.set(key, value);
  }
}
const draft = (over: Partial<Draft> = {}): Draft => ({
  ...{ id: 'c1', roundId: 'r1', itemId: 'i1', field: null, place: null, quote: null },
  ...{ words: 'Bør perioden følge aftalen?', proposal: null, answers: null, state: 'writing' },
  ...over,
});

describe('unsent words', () => {
  it('are there after a restart, for the same person and round alone', () => {
    const device = new Device();
    new Drafts(device, 'anna', 'r1').keep(draft());
    expect(new Drafts(device, 'anna', 'r1').all).toEqual([draft()]);
    expect(new Drafts(device, 'bo', 'r1').all).toEqual([]);
    expect(new Drafts(device, 'anna', 'r2').all).toEqual([]);
  });

  it('stay unchanged when another tab keeps its own', () => {
    const device = new Device();
    const [one, other] = [new Drafts(device, 'anna', 'r1'), new Drafts(device, 'anna', 'r1')];
    one.keep(draft());
    other.keep(draft({ id: 'c2' }));
    one.keep(draft({ words: 'Mere.' }));
    expect(new Drafts(device, 'anna', 'r1').all.map(({ id, words }) => [id, words])).toEqual([
      ['c1', 'Mere.'],
      ['c2', draft().words],
    ]);
  });

  it('go when the server has them', () => {
    const device = new Device();
    const drafts = new Drafts(device, 'anna', 'r1');
    drafts.keep(draft());
    drafts.drop('c1');
    expect(drafts.all).toEqual([]);
    expect(device.length).toBe(0);
  });

  it('live as long as the page when the device keeps nothing, and the page says so', () => {
    const device = new Device();
    device.full = true;
    let changes = 0;
    const drafts = new Drafts(device, 'anna', 'r1', () => changes++);
    drafts.keep(draft());
    expect(drafts.kept).toBe(false);
    expect(drafts.all).toEqual([draft()]);
    expect(changes).toBe(1);
  });

  it('are not kept before there are any', () => {
    const device = new Device();
    const drafts = new Drafts(device, 'anna', 'r1');
    drafts.keep(draft({ words: ' ' }));
    expect(drafts.all).toHaveLength(1);
    expect(device.length).toBe(0);
  });

  it('are ignored when they cannot be read', () => {
    const device = new Device();
    device.held.set('raadslag.bemaerkning.anna.r1.x', '{"id":1');
    expect(new Drafts(device, 'anna', 'r1').all).toEqual([]);
  });
});

it('a proposal alone counts; one that repeats the passage does not', () => {
  expect(isEmpty(draft({ words: '', quote: 'a', proposal: 'b' }))).toBe(false);
  expect(isEmpty(draft({ words: '', quote: 'a', proposal: '' }))).toBe(false);
  expect(isEmpty(draft({ words: '', quote: 'a', proposal: 'a' }))).toBe(true);
});

it('the words for copying are complete', () => {
  expect(copyOf(draft({ quote: '2023', proposal: '2024' }))).toBe('»2023«\n\nBør perioden følge aftalen?\n\n→ 2024');
  expect(copyOf(draft())).toBe('Bør perioden følge aftalen?');
});
