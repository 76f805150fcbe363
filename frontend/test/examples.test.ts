/** The backend's own examples: old snapshot + frames = new snapshot, for every event and every audience. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eventTypes, parseFrame, type ServerFrame } from '../src/meeting/protocol';
import type { Meeting } from '../src/meeting/types';
import { reduceMeeting } from '../src/meeting/state';
import { patched, type Json } from './merge-patch';

interface Example {
  scene: string;
  /** The difference after the scene; for those who see the whole meeting first, from the scene `of`. */
  told: { to: string[]; frames: Partial<ServerFrame>[]; of?: string; after: Json }[];
}

const folder = fileURLToPath(new URL('../../backend/src/test/resources/events/', import.meta.url));
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));

describe('examples of events', () => {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''));

  // By file name: an event that everyone meets as a snapshot has its example all the same.
  it.each(eventTypes)('there is one of %s', (type) => {
    expect(names.map((name) => name.replace(/-.*$/, ''))).toContain(type);
  });

  for (const name of names) {
    const { scene, told } = read(name) as Example;
    const all = told.flatMap(({ to, ...what }) => to.map((audience) => ({ audience, ...what })));

    it(`${name} has an example for every audience`, () => {
      const audiences = ['CHAIR', 'DIRECTOR', 'MEMBER', 'PUBLIC', 'SCREEN', 'SECRETARIAT', 'SUBSTITUTE'];
      expect(all.map(({ audience }) => audience).sort()).toEqual(audiences);
    });

    it.each(all)(
      `${name} reduces to the server's snapshot for $audience`,
      ({ audience, frames, of = scene, after }) => {
        const before = read(`scenes/${scene}.${audience}`) as Meeting | null;
        const now = patched(read(`scenes/${of}.${audience}`) as Json, after);
        // A snapshot appears in the example once, as the one seen afterwards.
        const sent = frames.map((frame) => (frame.type === 'snapshot' ? { ...frame, snapshot: now } : frame));
        const taken = sent.map((frame) => parseFrame(JSON.stringify(frame)));
        expect(taken, 'the frames are ones we know').toEqual(sent);
        expect(taken.reduce((meeting, frame) => frame && reduceMeeting(meeting, frame), before)).toEqual(now);
      },
    );
  }
});
