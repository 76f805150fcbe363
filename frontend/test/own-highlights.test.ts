// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { OwnHighlights } from '../src/features/reading/own/own-highlights.svelte';
import type { Selector } from '../src/features/reading/own/passage';

const at: Selector = {
  ...{ field: 'background', paper: null, file: null, page: null, start: 0, length: 4 },
  ...{ digest: 'a1', before: 'b2', after: 'c3' },
};

/** A server with one note a highlight, as ours answers. */
function server() {
  const notes = new Map<string, { note: string; version: number }>();
  const sent = ({ id }: { id: string }, note: string, base: number) => {
    const there = notes.get(id) ?? { note: '', version: 0 };
    const saved = there.version === base || (there.version > 0 && there.note === note);
    if (there.version === base) notes.set(id, { note, version: base + 1 });
    return Promise.resolve({ ok: true as const, value: { saved, ...(notes.get(id) ?? there) } });
  };
  return { notes, sent };
}

describe('the highlights of a reader', () => {
  it('join what another device wrote on the same one', async () => {
    const { notes, sent } = server();
    const own = new OwnHighlights('meeting', sent);
    const { made } = await own.make('item', [at]);
    const [one] = made;
    if (!one) throw new Error('none was made');
    expect(own.of('item')).toEqual([one]);
    notes.set(one.id, { note: 'Fra tabletten', version: 2 });
    expect(await own.write(one, 'Fra telefonen')).toBeNull();
    expect(notes.get(one.id)?.note).toBe('Fra tabletten\n\nFra telefonen');
    expect(own.of('item')[0]?.note).toBe('Fra tabletten\n\nFra telefonen');
  });

  it('come again with what was written here, when another device removed them meanwhile', async () => {
    const { notes, sent } = server();
    const own = new OwnHighlights('meeting', sent);
    const [one] = (await own.make('item', [at])).made;
    if (!one) throw new Error('none was made');
    notes.delete(one.id);
    expect(await own.write(one, 'Skrevet imens')).toBeNull();
    expect(notes.get(one.id)).toEqual({ note: 'Skrevet imens', version: 1 });
  });

  it('are not lost to an answer that was asked for before they were made', async () => {
    const own = new OwnHighlights('meeting', server().sent);
    const asked = own.changes;
    await own.make('item', [at]);
    own.heard([], [], asked);
    expect(own.of('item')).toHaveLength(1);
    own.heard([], []);
    expect(own.of('item')).toHaveLength(0);
  });

  it('tell why one was not made, and keep those that were', async () => {
    let nth = 0;
    const own = new OwnHighlights('meeting', (made, note, base) =>
      nth++ === 0
        ? server().sent(made, note, base)
        : Promise.resolve({ ok: false as const, problem: { code: 'too-many-highlights', message: '' } }),
    );
    const { made, problem } = await own.make('item', [at, at]);
    expect([made.length, problem?.code]).toEqual([1, 'too-many-highlights']);
  });
});
