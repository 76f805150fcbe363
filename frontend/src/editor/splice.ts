/** One stretch of a flat text replaced by another, counted in UTF-16 units; an embed counts 1. Mirrors `Splice`. */
import type { Op } from '../protocol';

export interface Splice {
  at: number;
  removed: number;
  inserted: readonly Op[];
}

const lengthOf = ({ insert }: Op) => (typeof insert === 'string' ? insert.length : 1);

/** How many units a text has. */
export const unitsOf = (ops: readonly Op[]): number => ops.reduce((sum, op) => sum + lengthOf(op), 0);

/**
 * The text after a splice, its runs joined where they are alike; null when the text is too short for it, and so cannot
 * be the one that was meant.
 */
export function spliced(ops: readonly Op[], { at, removed, inserted }: Splice): Op[] | null {
  const length = unitsOf(ops);
  if (at + removed > length) return null;
  return joined([...cut(ops, 0, at), ...inserted, ...cut(ops, at + removed, length)]);
}

function cut(ops: readonly Op[], from: number, to: number): Op[] {
  const part: Op[] = [];
  let begin = 0;
  for (const op of ops) {
    const end = begin + lengthOf(op);
    const [first, last] = [Math.max(from, begin), Math.min(to, end)];
    if (first < last) {
      part.push(typeof op.insert === 'string' ? { ...op, insert: op.insert.slice(first - begin, last - begin) } : op);
    }
    begin = end;
  }
  return part;
}

function joined(ops: readonly Op[]): Op[] {
  const runs: Op[] = [];
  for (const op of ops) {
    const last = runs.at(-1);
    if (last && typeof last.insert === 'string' && typeof op.insert === 'string' && alike(last, op)) {
      runs[runs.length - 1] = { ...last, insert: last.insert + op.insert };
    } else runs.push(op);
  }
  return runs;
}

function alike({ attributes: one = {} }: Op, { attributes: other = {} }: Op): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
