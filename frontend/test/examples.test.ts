/** The backend's own examples: old snapshot + frames = new snapshot, for every event and every audience. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eventTypes, parseFrame, type ServerFrame } from '../src/meeting/protocol';
import type { Meeting } from '../src/meeting/types';
import { reduceMeeting } from '../src/meeting/state';

interface Example {
  name: string;
  audiences: Record<string, { before: Meeting | null; frames: ServerFrame[]; after: Meeting | null }>;
}

const folder = fileURLToPath(new URL('../../backend/src/test/resources/events/', import.meta.url));

describe.skipIf(!existsSync(folder))('examples of events', () => {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const examples = files.map((file) => JSON.parse(readFileSync(folder + file, 'utf8')) as Example);

  it('are there', () => {
    expect(files).not.toHaveLength(0);
  });

  // By file name: an event that everyone meets as a snapshot has its example all the same.
  it.each(eventTypes)('there is one of %s', (type) => {
    expect(files.map((file) => file.replace(/[-.].*$/, ''))).toContain(type);
  });

  for (const { name, audiences } of examples) {
    it.each(Object.keys(audiences))(`${name} reduces to the server's snapshot for %s`, (audience) => {
      const { before, frames, after } = audiences[audience] ?? { before: null, frames: [], after: null };
      const read = frames.map((frame) => parseFrame(JSON.stringify(frame)));
      expect(read, 'the frames are ones we know').toEqual(frames);
      expect(read.reduce((meeting, frame) => frame && reduceMeeting(meeting, frame), before)).toEqual(after);
    });
  }
});
