// @vitest-environment jsdom
/** A line of what was found. */
import { mount, unmount } from 'svelte';
import { describe, expect, it } from 'vitest';
import HitLine from '../src/features/search/HitLine.svelte';
import type { Hit } from '../src/features/search/wanted';

describe('a line of what was found', () => {
  it('parts the number of an item from its title', () => {
    const hit: Hit = {
      kind: 'case',
      meetingId: '00000000-0000-4000-8000-000000000001',
      bodyId: 'kkr-midtjylland',
      body: 'KKR Midtjylland',
      start: '2026-12-03T10:00:00',
      itemId: '00000000-0000-4000-8000-000000000002',
      number: '2.1',
      title: [
        { words: 'Lån', found: true },
        { words: ' af biler', found: false },
      ],
      closed: false,
      outcome: null,
      found: [],
      attachmentId: null,
      page: null,
    };
    const shown = mount(HitLine, { target: document.body, props: { hit } });
    expect(document.querySelector('a')?.textContent).toBe('2.1 Lån af biler');
    void unmount(shown);
  });
});
