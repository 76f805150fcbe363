/** Stretches of a flat text replaced by others, counted in UTF-16 units; an embed counts 1. Mirrors `Splices`. */
import type { Op, Splice } from './types';

const lengthOf = ({ insert }: Op) => (typeof insert === 'string' ? insert.length : 1);

/** How many units a text has. */
export const unitsOf = (ops: readonly Op[]): number => ops.reduce((sum, op) => sum + lengthOf(op), 0);

/**
 * The text after some splices, with equal neighbouring runs joined. All positions count in the old text, in ascending
 * order. Null when they reach beyond the text or overlap: then they are for another text.
 */
export function spliced(ops: readonly Op[], splices: readonly Splice[]): Op[] | null {
  const length = unitsOf(ops);
  const parts: Op[] = [];
  let next = 0;
  for (const { at, removed, inserted } of splices) {
    if (at < next || at + removed > length) return null;
    parts.push(...cut(ops, next, at), ...inserted);
    next = at + removed;
  }
  return joined([...parts, ...cut(ops, next, length)]);
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
