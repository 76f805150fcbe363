/**
 * Where transactions changed a document: stretches of the old and the new one, with everything between them the same.
 */
import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { Step } from 'prosemirror-transform';

/** Positions `from` to `to` of the old document have become `newFrom` to `newTo` of the new one. */
export interface Hunk {
  from: number;
  to: number;
  newFrom: number;
  newTo: number;
}

/** Hunks in the same blocks; the blocks `first` up to `end` have become `newFirst` up to `newEnd`. */
export interface Region {
  hunks: Hunk[];
  first: number;
  end: number;
  newFirst: number;
  newEnd: number;
}

/** The hunks of transactions, added to earlier ones, in order and not touching. */
export function hunksOf(transactions: readonly Transaction[], earlier: readonly Hunk[] = []): Hunk[] {
  let hunks = [...earlier];
  for (const { steps } of transactions) {
    for (const step of steps) {
      for (const [from, to, size] of rangesOf(step)) hunks = withChange(hunks, from, to, size);
    }
  }
  return hunks;
}

/**
 * The stretches a step touches, one after the other: from, to and the size afterwards. Marks and attributes move
 * nothing.
 */
function rangesOf(step: Step): [from: number, to: number, size: number][] {
  const ranges: [number, number, number][] = [];
  step.getMap().forEach((oldStart, oldEnd, newStart, newEnd) => {
    ranges.push([newStart, newStart + oldEnd - oldStart, newEnd - newStart]);
  });
  if (ranges.length > 0) return ranges;
  const { from, to, pos } = step.toJSON() as { from?: number; to?: number; pos?: number };
  if (pos !== undefined) return [[pos, pos + 1, 1]];
  return from !== undefined && to !== undefined && to > from ? [[from, to, to - from]] : [];
}

function withChange(hunks: readonly Hunk[], from: number, to: number, size: number): Hunk[] {
  const before = hunks.filter(({ newTo }) => newTo < from);
  const after = hunks.filter(({ newFrom }) => newFrom > to);
  const met = hunks.slice(before.length, hunks.length - after.length);
  const [first] = met;
  const last = met.at(-1);
  const oldOf = (pos: number, passed: Hunk | undefined) => (passed ? pos - passed.newTo + passed.to : pos);
  const shift = size - (to - from);
  const hunk = {
    from: first && first.newFrom <= from ? first.from : oldOf(from, before.at(-1)),
    to: last && last.newTo >= to ? last.to : oldOf(to, last ?? before.at(-1)),
    newFrom: Math.min(from, first?.newFrom ?? from),
    newTo: Math.max(to, last?.newTo ?? to) + shift,
  };
  const moved = after.map((one) => ({ ...one, newFrom: one.newFrom + shift, newTo: one.newTo + shift }));
  return [...before, hunk, ...moved];
}

/** The regions of hunks, each as few whole blocks as hold them. */
export function regionsOf(hunks: readonly Hunk[], old: readonly Node[], now: Node): Region[] {
  const oldStarts = startsOf(old);
  const newStarts = startsOf(now.children);
  const regions: Region[] = [];
  for (const hunk of hunks) {
    const [first, end] = blocksOf(oldStarts, hunk.from, hunk.to);
    const [newFirst, newEnd] = blocksOf(newStarts, hunk.newFrom, hunk.newTo);
    const last = regions.at(-1);
    if (last && (first < last.end || newFirst < last.newEnd)) {
      last.hunks.push(hunk);
      last.end = Math.max(last.end, end);
      last.newEnd = Math.max(last.newEnd, newEnd);
    } else regions.push({ hunks: [hunk], first, end, newFirst, newEnd });
  }
  return regions;
}

/** The position of each block, and the end behind them. */
function startsOf(blocks: readonly Node[]): number[] {
  const starts = [0];
  for (const block of blocks) starts.push((starts.at(-1) ?? 0) + block.nodeSize);
  return starts;
}

/** The blocks that do not end before `from` and do not start behind `to`. */
function blocksOf(starts: readonly number[], from: number, to: number): [number, number] {
  let first = 0;
  while (first < starts.length - 1 && (starts[first + 1] ?? 0) <= from) first++;
  let end = first;
  while (end < starts.length - 1 && (starts[end] ?? 0) < to) end++;
  return [first, end];
}
