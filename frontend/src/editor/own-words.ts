/** The words that are only here and not on the server, to show them to their writer. */
import { ContentEmbed, ContentString, type Item, type Text } from 'yjs';
import type { Vector } from './acknowledgement';
import { linesOfWords } from '../richtext/lines';

/**
 * Runs of words that the server's vector does not reach; each line break ends a run, and each row of a table is one.
 */
export function wordsBeyond(text: Text, vector: Vector): string[] {
  const runs: string[] = [];
  let run = '';
  const end = () => {
    if (run.trim()) runs.push(run.trim());
    run = '';
  };
  for (let item: Item | null = text._start; item; item = item.right) {
    if (item.deleted) continue;
    const known = Math.max(0, (vector.get(item.id.client) ?? 0) - item.id.clock);
    if (item.content instanceof ContentEmbed && known === 0) {
      end();
      runs.push(...linesOfWords([{ insert: item.content.embed as Record<string, unknown> }]).filter(Boolean));
    }
    if (!(item.content instanceof ContentString)) continue;
    if (known > 0) end();
    const [first = '', ...others] = item.content.str.slice(known).split('\n');
    run += first;
    for (const line of others) {
      end();
      run = line;
    }
  }
  end();
  return runs;
}
