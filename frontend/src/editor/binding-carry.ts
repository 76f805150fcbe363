/** Edits to a text that others have changed since: moved to where their words are now, then written. */
import type * as Y from 'yjs';
import type { Edit } from './binding-edits';
import type { Change } from './binding-mirror';

/** A stretch of the old text that is still there. */
interface Kept {
  from: number;
  to: number;
  now: number;
}

export class Carry {
  private constructor(private readonly kept: readonly Kept[]) {}

  static readonly nowhere = new Carry([{ from: 0, to: Infinity, now: 0 }]);

  /** Applies one more change. */
  through(delta: readonly Change[]): Carry {
    const step = keptBy(delta);
    const kept: Kept[] = [];
    for (const one of this.kept) {
      for (const other of step) {
        const from = Math.max(one.now, other.from);
        const to = Math.min(one.now + (one.to - one.from), other.to);
        if (from < to)
          kept.push({
            from: from - one.now + one.from,
            to: to - one.now + one.from,
            now: from - other.from + other.now,
          });
      }
    }
    return new Carry(kept);
  }

  /** Where an offset of the old text is now: after the words that were before it. */
  place(offset: number): number {
    if (this === Carry.nowhere) return offset;
    let place = 0;
    for (const { from, to, now } of this.kept) {
      if (from >= offset) break;
      place = now + Math.min(offset, to) - from;
    }
    return place;
  }

  /** What is left of a stretch, by rising offset. */
  pieces(from: number, to: number): [at: number, length: number][] {
    return this.kept
      .map((one) => {
        const start = Math.max(from, one.from);
        return [one.now + start - one.from, Math.min(to, one.to) - start] as [number, number];
      })
      .filter(([, length]) => length > 0);
  }
}

function keptBy(delta: readonly Change[]): Kept[] {
  const kept: Kept[] = [];
  let from = 0;
  let now = 0;
  for (const { insert, delete: gone, retain } of delta) {
    if (insert !== undefined) now += typeof insert === 'string' ? insert.length : 1;
    else if (gone) from += gone;
    else if (retain) {
      kept.push({ from, to: from + retain, now });
      from += retain;
      now += retain;
    }
  }
  return [...kept, { from, to: Infinity, now }];
}

/** Writes edits of rising offsets; from the last to the first, so that none moves the others. */
export function write(text: Y.Text, edits: readonly Edit[], carry: Carry): void {
  for (const edit of [...edits].reverse()) {
    if ('length' in edit) {
      for (const [at, length] of carry.pieces(edit.at, edit.at + edit.length)) text.format(at, length, edit.attributes);
      continue;
    }
    for (const [at, length] of carry.pieces(edit.at, edit.at + edit.remove).reverse()) text.delete(at, length);
    const at = Math.min(carry.place(edit.at), text.length);
    // Always with their own attributes; otherwise the words would inherit those before them.
    for (const { insert, attributes } of [...edit.insert].reverse()) {
      if (typeof insert === 'string') text.insert(at, insert, { ...attributes });
      else text.insertEmbed(at, insert, { ...attributes });
    }
  }
}
