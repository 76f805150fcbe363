import { describe, expect, it } from 'vitest';
import { KeptWords, wordsOf, type Place } from '../src/lib/kept-words.svelte';

class Device implements Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> {
  readonly things = new Map<string, string>();
  full = false;
  get length() {
    return this.things.size;
  }
  key = (at: number) => [...this.things.keys()][at] ?? null;
  getItem = (key: string) => this.things.get(key) ?? null;
  removeItem = (key: string) => void this.things.delete(key);
  setItem(key: string, value: string) {
    if (this.full) throw new Error('full');
    this.things.set(key, value);
  }
}

const at = (device: Device, subject: string | null = 'anna') => {
  const words = new KeptWords(() => device);
  words.start(subject);
  return words;
};
const followUp: Place = { form: 'followUp', meeting: 'm', item: '3.2' };

describe('words in an unsent form', () => {
  it('are there again after a reload, in their form', () => {
    const device = new Device();
    at(device).keep(followUp, { task: 'Send breve', due: '2026-12-01' });
    expect(at(device).get(followUp)).toEqual({ task: 'Send breve', due: '2026-12-01' });
    expect(at(device).get({ ...followUp, item: '3.3' })).toBeNull();
    expect(at(device).find(followUp)?.key).toBe('followUp/m/3.2/');
  });

  it('are hidden from other people on the same device', () => {
    const device = new Device();
    at(device).keep(followUp, { task: 'Send breve' });
    expect(at(device, 'bo').get(followUp)).toBeNull();
    expect(at(device, 'bo').any).toBe(false);
    expect(at(device, null).get(followUp)).toBeNull();
  });

  it('of two forms, and of two tabs, do not overwrite each other', () => {
    const device = new Device();
    const [one, other] = [at(device), at(device)];
    one.keep(followUp, { task: 'Send breve' });
    other.keep({ ...followUp, of: 'x' }, { task: 'Ring' });
    other.keep({ form: 'dissent', meeting: 'm', item: '3.2' }, { words: 'Nej' });
    expect(at(device).of('3.2')).toHaveLength(3);
    one.drop(followUp);
    expect(at(device).of('3.2')).toHaveLength(2);
  });

  it('are reported while their form is out of sight, and not while it is on the screen', () => {
    const words = at(new Device());
    words.keep(followUp, { task: 'Send breve' });
    expect(words.outOfSight('m')).toHaveLength(1);
    expect(words.outOfSight('other')).toHaveLength(0);
    const leave = words.show(followUp);
    expect(words.outOfSight('m')).toHaveLength(0);
    expect(words.inSight('3.2')).toBe(true);
    leave();
    expect(words.outOfSight('m')).toHaveLength(1);
  });

  it('are wiped at logout, with comments and unsent answers, and only those of this person', () => {
    const device = new Device();
    at(device).keep(followUp, { task: 'Send breve' });
    at(device, 'bo').keep(followUp, { task: 'Ring' });
    device.things.set('raadslag.bemaerkning.anna.r.c', '{}');
    device.things.set('raadslag.usendt.anna', '{}');
    device.things.set('raadslag.tekst anna t v', '{}');
    at(device).wipe();
    expect([...device.things.keys()].sort()).toEqual(['raadslag.ord.bo.followUp/m/3.2/', 'raadslag.tekst anna t v']);
    expect(at(device).any).toBe(false);
  });

  it('live as long as the page where the device keeps nothing, and the page says so', () => {
    const device = new Device();
    device.full = true;
    const words = at(device);
    words.keep(followUp, { task: 'Send breve' });
    expect(words.lasts).toBe(false);
    expect(words.get(followUp)).toEqual({ task: 'Send breve' });
    device.full = false;
    words.keep({ ...followUp, item: '3.3' }, { task: 'Ring' });
    expect(words.lasts, 'the first are on the page only').toBe(false);
    words.keep(followUp, { task: 'Send breve.' });
    expect(words.lasts).toBe(true);
  });

  it('leave no trace once they are sent or discarded', () => {
    const device = new Device();
    device.full = true;
    const words = at(device);
    words.keep(followUp, { task: 'Send breve' });
    words.drop(followUp);
    expect(words.lasts).toBe(true);
  });

  it('are copied as words, without times, ids and what was chosen', () => {
    const fields = {
      id: 'a-b',
      task: 'Send breve ',
      who: 'Anna',
      due: '2026-12-01T10:00',
      group: 'PARTICIPANT',
      done: false,
    };
    expect(wordsOf({ fields })).toEqual(['Send breve', 'Anna']);
  });

  it('that make no sense are ignored', () => {
    const device = new Device();
    device.things.set('raadslag.ord.anna.followUp/m/3.2/', 'nonsense');
    expect(at(device).get(followUp)).toBeNull();
  });
});
