/** What a proposal changes: the words removed and inserted, between those that stay. Pure. */
import type { ChangePart } from './types';

/** With more words than this on both sides, comparing each with each costs more than it shows. */
const mostPairs = 1_000_000;

/** The parts of both texts, in reading order: removed before inserted where both are. */
export function wordDiff(before: string, after: string): ChangePart[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const parts: ChangePart[] = [];
  add(parts, 'same', old.slice(0, head));
  middle(parts, old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
  add(parts, 'same', old.slice(old.length - tail));
  return parts;
}

/** Words, spaces and punctuation, each by itself: nothing is lost. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

function middle(parts: ChangePart[], old: string[], fresh: string[]): void {
  if (old.length * fresh.length > mostPairs) {
    add(parts, 'removed', old);
    add(parts, 'inserted', fresh);
    return;
  }
  const common = lengths(old, fresh);
  const at = (i: number, j: number) => common[i * (fresh.length + 1) + j] ?? 0;
  let removed: string[] = [];
  let inserted: string[] = [];
  const flush = () => {
    add(parts, 'removed', removed);
    add(parts, 'inserted', inserted);
    [removed, inserted] = [[], []];
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [one, other] = [old[i], fresh[j]];
    // A lone space that stays would only cut a replaced phrase into pieces.
    const stays = one !== undefined && one === other && at(i, j) === at(i + 1, j + 1) + 1;
    if (stays && !(isSpace(one) && removed.length > 0 && inserted.length > 0 && !followed(old, fresh, i, j))) {
      flush();
      add(parts, 'same', [one]);
      i++;
      j++;
    } else if (stays) {
      removed.push(one);
      inserted.push(one);
      i++;
      j++;
    } else if (other === undefined || (one !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      removed.push(one as string);
      i++;
    } else {
      inserted.push(other);
      j++;
    }
  }
  flush();
}

const isSpace = (word: string) => /^\s+$/.test(word);
const followed = (old: string[], fresh: string[], i: number, j: number) => old[i + 1] === fresh[j + 1];

/** How long the longest common row of words is from each pair on. */
function lengths(old: string[], fresh: string[]): Uint32Array {
  const width = fresh.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      common[i * width + j] =
        old[i] === fresh[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  return common;
}

function add(parts: ChangePart[], kind: ChangePart['kind'], words: string[]): void {
  const text = words.join('');
  if (!text) return;
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += text;
  else parts.push({ text, kind });
}
