import { describe, expect, it } from 'vitest';
import { draftPath, replacedFor, shownFor, type Draft } from '../src/features/dispatch/dispatch';

const receiver = (id: string) => ({ id, name: `Rådet i ${id}` });
const draft = {
  receivers: ['favrskov', 'randers', 'viborg'].map(receiver),
  earlier: [
    { id: 'second', sentAt: '2026-12-04T10:00:00Z', receivers: ['viborg'], says: 'Erstatter den anden.' },
    { id: 'first', sentAt: '2026-12-03T10:00:00Z', receivers: ['randers', 'viborg'], says: 'Erstatter den første.' },
  ],
} as unknown as Draft;
const says = (...chosen: string[]) => replacedFor(draft, new Set(chosen))?.says ?? null;
const shown = (...chosen: string[]) => shownFor(draft, new Set(chosen))?.id ?? null;

describe('what a dispatch replaces', () => {
  it('is nothing for those who have got nothing before', () => {
    expect(says()).toBeNull();
    expect(says('favrskov')).toBeNull();
  });

  it('is the newest that any of its receivers has got', () => {
    expect(says('favrskov', 'randers')).toBe('Erstatter den første.');
    expect(says('randers', 'viborg')).toBe('Erstatter den anden.');
  });

  it('is shown in the letter and the files of one who has got it', () => {
    expect(shown()).toBeNull();
    expect(shown('favrskov')).toBe('favrskov');
    expect(shown('favrskov', 'randers')).toBe('randers');
    expect(draftPath('item', 'excerpt', 'randers')).toBe('/api/items/item/dispatch/excerpt?receiver=randers');
    expect(draftPath('item', 'excerpt', null)).toBe('/api/items/item/dispatch/excerpt');
  });
});
