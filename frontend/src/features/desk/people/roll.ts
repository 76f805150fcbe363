/** Calling the roll: marks people, and offers to take it back. */
import { seen } from '../../../meeting/commands';
import { markLines, setLine, type Mark } from '../../../meeting/course-commands';
import { t } from '../words';
import { undo } from '../undo.svelte';
import { wishOf } from './people';
import type { Attendance, Meeting } from '../../../meeting/types';

/** The mark that takes one back that was given to people who had none. */
const opposite = { WHOLE: 'ABSENT', ARRIVES: 'ABSENT' } as const;

/**
 * Marks people. A single person goes back exactly to what was; of several, those who were marked are taken off again.
 *
 * @param lines as they are on the screen
 */
export async function mark(meeting: Meeting, lines: readonly Attendance[], as: Mark) {
  const ids = lines.map(({ id }) => id);
  undo.forget();
  const answer = await markLines(meeting, ids, as);
  if (!answer.ok) return answer;
  const [only] = lines;
  if (only && lines.length === 1) {
    const before = wishOf(only);
    undo.offer({ said: saidOf(only.name, as), back: () => setLine(meeting, only.id, before, seen()) });
  } else if (as === 'WHOLE' || as === 'ARRIVES') {
    undo.offer({ said: t.undo.present(lines.length), back: () => markLines(meeting, ids, opposite[as]) });
  }
  return answer;
}

const saidOf = (name: string, as: Mark) =>
  as === 'ABSENT' ? t.undo.notHere(name) : as === 'LEAVES' ? t.undo.left(name) : t.course.people.isHere(name);
