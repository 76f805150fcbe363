/** What an earlier version of this page kept on the device, in its own form: never rewrite these lines. */
import { describe, expect, it } from 'vitest';
import { LeftWords } from '../src/editor/left-words';
import { Unsent } from '../src/features/after/unsent.svelte';
import { Drafts } from '../src/features/round/drafts';

const comment =
  '{"id":"c1","roundId":"r1","itemId":"i1","field":"background","place":{"start":0,"end":7,"version":3},"quote":"Stierne","words":"Hvem betaler?","proposal":"Cykelstierne","answers":null,"state":"waiting","hasEmbed":false,"changes":true}';
const unsent =
  '{"procedure i1":{"what":"answer","choice":"for","words":"Enig"},"remark m1":{"what":"remark","id":"b1","itemId":"i1","words":"Der mangler et ord."}}';
const left = '{"item":"2.1","changes":4}';

class Device implements Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> {
  constructor(readonly held: Map<string, string>) {}
  get length() {
    return this.held.size;
  }
  key = (at: number) => [...this.held.keys()][at] ?? null;
  getItem = (key: string) => this.held.get(key) ?? null;
  removeItem = (key: string) => void this.held.delete(key);
  setItem = (key: string, value: string) => void this.held.set(key, value);
}
const deviceWith = (key: string, value: string) => new Device(new Map([[key, value]]));
const draftsIn = (value: string) => new Drafts(deviceWith('raadslag.bemaerkning.anna.r1.c1', value), 'anna', 'r1').all;

/** The same with each property gone, in turn, and one that nobody knows. */
function* changed(json: string): Generator<[string, string]> {
  const whole = JSON.parse(json) as Record<string, unknown>;
  for (const name of Object.keys(whole)) {
    yield [name, JSON.stringify({ ...whole, [name]: undefined, [`${name}Before`]: whole[name] })];
  }
}

describe('a comment that an earlier version kept', () => {
  it('is unchanged', () => expect(draftsIn(comment)).toEqual([JSON.parse(comment)]));

  for (const [name, json] of changed(comment)) {
    if (name === 'id' || name === 'roundId') continue;
    it(`is whole without ${name}`, () => {
      const [draft] = draftsIn(json);
      // The contract asks for every one of them.
      for (const part of [draft?.field, draft?.place, draft?.quote, draft?.proposal, draft?.answers]) {
        expect(part).not.toBeUndefined();
      }
      expect(draft?.words).toBe(name === 'words' ? '' : 'Hvem betaler?');
      expect(draft?.state).toBe(name === 'state' ? 'writing' : 'waiting');
    });
  }
});

describe('an unsent answer of an earlier version', () => {
  const place = 'raadslag.usendt.anna';

  it('is unchanged', () => {
    const kept = new Unsent(deviceWith(place, unsent), place);
    expect(kept.of('procedure i1')).toEqual({ what: 'answer', choice: 'for', words: 'Enig' });
    expect(kept.of('remark m1')).toMatchObject({ id: 'b1', itemId: 'i1', words: 'Der mangler et ord.' });
  });

  it('is complete when it lacks later properties', () => {
    const old = '{"a":{"what":"answer","choice":"for"},"b":{"what":"remark","id":"b1","words":"Ord."}}';
    const kept = new Unsent(deviceWith(place, old), place);
    expect(kept.of('a')).toEqual({ what: 'answer', choice: 'for', words: null });
    expect(kept.of('b')).toEqual({ what: 'remark', id: 'b1', itemId: null, words: 'Ord.' });
  });

  it('stays on the device when this version does not know it', () => {
    const device = deviceWith(place, '{"a":{"what":"wish","words":"Ord."},"b":null}');
    const kept = new Unsent(device, place);
    expect(kept.of('a')).toBeUndefined();
    kept.keep('c', { what: 'answer', choice: 'for', words: null });
    kept.drop('c');
    expect(JSON.parse(device.getItem(place) ?? '')).toEqual({ a: { what: 'wish', words: 'Ord.' }, b: null });
  });
});

it('counts the words that an earlier version left, also outside any item', () => {
  const words = (json: string) =>
    [...new LeftWords(deviceWith('raadslag.tekst anna t1 v1', json)).all().values()].map(({ item, changes }) => [
      item,
      changes,
    ]);
  expect(words(left)).toEqual([['2.1', 4]]);
  expect(words('{"changes":4,"more":true}')).toEqual([[null, 4]]);
});
