/**
 * Two people changed the same table: words as `table-merge` merges them; of everything else, what one of them changed
 * is taken, and mine where both did. A text that both wrote keeps both.
 */
import type { Note } from '../richtext/table';
import { coverOf, overlap, settled, wordsOfGrid, type Grid, type Place, type Span } from './table-grid';
import { merge, type Slot } from './table-merge';

export interface MergedGrid {
  grid: Grid;
  /** The other person's words in cells that both changed, by `row,column`. */
  conflicts: Map<string, string>;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const chosen = <T>(base: T, mine: T, theirs: T): T => (same(mine, base) ? theirs : mine);

export function mergedGrid(base: Grid, mine: Grid, theirs: Grid): MergedGrid {
  const { rows, conflicts, rowSlots, columnSlots } = merge(wordsOfGrid(base), wordsOfGrid(mine), wordsOfGrid(theirs));
  const at = (grid: Grid, side: Side, row: number, column: number): Place | undefined => {
    const [from, to] = [rowSlots[row]?.[side] ?? null, columnSlots[column]?.[side] ?? null];
    return from === null || to === null ? undefined : grid.places[from]?.[to];
  };
  const places = rows.map((row, rowAt) =>
    row.map((t, columnAt): Place => {
      const [was, my, their] = [
        at(base, 'base', rowAt, columnAt),
        at(mine, 'mine', rowAt, columnAt),
        at(theirs, 'theirs', rowAt, columnAt),
      ].map(marksOf);
      return { t, ...(my && their ? chosen(was, my, their) : (my ?? their)) };
    }),
  );
  const kinds = columnSlots.map((slot) => {
    const of = (grid: Grid, side: Side) => (slot[side] === null ? null : (grid.kinds[slot[side]] ?? null));
    return slot.mine === null
      ? of(theirs, 'theirs')
      : slot.theirs === null
        ? of(mine, 'mine')
        : chosen(of(base, 'base'), of(mine, 'mine'), of(theirs, 'theirs'));
  });
  const grid = {
    places,
    spans: spansOf(rowSlots, columnSlots, base, mine, theirs),
    kinds,
    caption: text(base.caption, mine.caption, theirs.caption),
    source: text(base.source, mine.source, theirs.source),
    notes: notesOf(base.notes, mine.notes, theirs.notes),
    headRows: chosen(base.headRows, mine.headRows, theirs.headRows),
    headColumns: chosen(base.headColumns, mine.headColumns, theirs.headColumns),
    total: chosen(base.total, mine.total, theirs.total),
    from: chosen(base.from, mine.from, theirs.from),
    first: mine.first && theirs.first,
  };
  // Words that both changed, in a place that a cell covers now: that cell gets both.
  const { spans } = settled(grid);
  for (const [key, their] of conflicts) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const place = places[row]?.[column];
    if (!place || !coverOf(spans, row, column)) continue;
    place.t = `${place.t} / ${their}`;
    conflicts.delete(key);
  }
  return { grid: settled(grid), conflicts };
}

type Side = 'base' | 'mine' | 'theirs';

function marksOf(place: Place | undefined): Omit<Place, 't'> | undefined {
  if (!place) return undefined;
  const { t: _, ...marks } = place;
  return marks;
}

function text(base: string, mine: string, theirs: string): string {
  if (mine === base || mine === theirs) return theirs;
  return theirs === base ? mine : [mine, theirs].filter((words) => words.trim()).join(' / ');
}

/** The notes of both; one that only one of them changed is taken, one that was taken away goes. */
function notesOf(base: readonly Note[], mine: readonly Note[], theirs: readonly Note[]): Note[] {
  const has = (notes: readonly Note[], note: Note) => notes.some((one) => same(one, note));
  const kept = mine.filter((note) => has(theirs, note) || !has(base, note));
  const came = theirs.filter((note) => !has(base, note) && !has(mine, note));
  return [...kept, ...came];
}

/** The cells over several places: those of both that are in no other's way, mine first. */
function spansOf(rows: readonly Slot[], columns: readonly Slot[], base: Grid, mine: Grid, theirs: Grid): Span[] {
  const placed = (grid: Grid, side: Side) =>
    grid.spans.flatMap((span): Span[] => {
      const [down, across] = [within(rows, side, span.row, span.rows), within(columns, side, span.column, span.cols)];
      return down && across ? [{ row: down.from, rows: down.size, column: across.from, cols: across.size }] : [];
    });
  const [old, one, other] = [placed(base, 'base'), placed(mine, 'mine'), placed(theirs, 'theirs')];
  const has = (spans: readonly Span[], span: Span) => spans.some((its) => same(its, span));
  const kept = one.filter((span) => has(other, span) || !has(old, span));
  const came = other.filter((span) => !has(old, span) && !kept.some((its) => overlap(its, span)));
  return [...kept, ...came];
}

/** The stretch of merged lines that holds these lines of one side. */
function within(slots: readonly Slot[], side: Side, from: number, size: number): { from: number; size: number } | null {
  const first = slots.findIndex((slot) => slot[side] !== null && slot[side] >= from && slot[side] < from + size);
  const last = slots.findLastIndex((slot) => slot[side] !== null && slot[side] >= from && slot[side] < from + size);
  return first < 0 ? null : { from: first, size: last - first + 1 };
}
