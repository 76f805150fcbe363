/** What speaks against moving a meeting to another day, in the calendar's own words. */
import { ask } from '../../../lib/api';
import { session } from '../../../lib/session.svelte';
import type { Meeting } from '../../../meeting/types';
import { ownWords, sentenceOf } from '../../../words/i18n';
import { wordsReady } from '../../../words/load';

ownWords({ da: () => import('../../../words/da/planning'), en: () => import('../../../words/en/planning') });

/**
 * Holidays, the other body's meetings, too little time between both: none of it hinders.
 *
 * @param start as "2026-12-03T10:00"
 * @return nothing on the day that it has, nor when the server cannot tell
 */
export async function warningsOf({ bodyId, start: before }: Meeting, start: string): Promise<string[]> {
  const [day, from] = start.split('T');
  if (!day || !from || day === before.slice(0, 10)) return [];
  const params = { path: { bodyId } };
  const read = await ask(
    session.api.POST('/api/bodies/{bodyId}/meetings/preview', { params, body: { text: `${day} ${from}` } }),
  );
  await wordsReady();
  return read.ok ? read.value.lines.flatMap(({ warnings }) => warnings).map(sentenceOf) : [];
}
