/**
 * How a text came from one version to the next, to carry a marked passage along until the server says where it is.
 * Pure.
 */
import type { Range } from '../../richtext/marking';
import type { Place } from './rounds';

/** How old a place may be: more versions than come during one request. */
const longest = 60;

/** The latest versions of one text, as flat text with one character a unit. */
export class Trail {
  private readonly steps: { version: number; flat: string }[] = [];

  /** The text as it is from now on; the same version again changes nothing. */
  add(version: number, flat: string): void {
    const last = this.steps.at(-1);
    if (last && version <= last.version) {
      if (version < last.version) this.steps.length = 0;
      else return;
    }
    this.steps.push({ version, flat });
    if (this.steps.length > longest) this.steps.shift();
  }

  get version(): number | null {
    return this.steps.at(-1)?.version ?? null;
  }

  /**
   * Where a passage is in the latest version.
   *
   * @return null when it is gone; undefined when it is unknown, because the place is in a version we never had
   */
  carry({ start, end, version }: Place): Range | null | undefined {
    const begin = this.steps.findIndex((step) => step.version === version);
    const first = this.steps[begin];
    if (!first) return undefined;
    let range: Range | null = { from: start, to: end };
    let before = first.flat;
    for (const { flat } of this.steps.slice(begin + 1)) {
      range = range && carried(range, before, flat);
      before = flat;
    }
    return range && range.to <= before.length ? range : null;
  }
}

/** A range after one edit: the words between the common beginning and the common end were replaced. */
export function carried({ from, to }: Range, before: string, after: string): Range | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const [begin, end] = [head, before.length - tail];
  const shift = after.length - before.length;
  if (end <= from) return { from: from + shift, to: to + shift };
  if (begin >= to) return { from, to };
  // The marked words were themselves edited: the mark keeps the rest of them, and what was written between.
  const moved = { from: begin <= from ? end + shift : from, to: end >= to ? begin : to + shift };
  return moved.from < moved.to ? moved : null;
}
