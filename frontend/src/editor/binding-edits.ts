/** Translates a change of the view into the flat text: a few insertions, deletions and formats, and nothing else. */
import type { Node } from 'prosemirror-model';
import type { Hunk, Region } from './binding-hunks';
import type { Spot } from './binding-layout';
import { lineOf } from './delta';
import { isTable } from '../richtext/lines';

type Attributes = Readonly<Record<string, unknown>>;

/** Words, or an embed, with their attributes. */
export interface Insertion {
  insert: string | object;
  attributes: Attributes;
}

/** At an offset of the old text: deletes, inserts, or formats this many units. */
export type Edit =
  { at: number; remove: number; insert: Insertion[] } | { at: number; length: number; attributes: Attributes };

/** One character, line break or embed. */
interface Unit {
  /** The character, or the embed as JSON. */
  key: string;
  attributes: Attributes;
  embed?: object;
  at: number;
  /** False for a line break that is shown but not in the text. */
  real: boolean;
}

const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const isHigh = (unit: Unit | undefined) => unit !== undefined && /^[\ud800-\udbff]$/.test(unit.key);
const isLow = (unit: Unit | undefined) => unit !== undefined && /^[\udc00-\udfff]$/.test(unit.key);

/** The edits of a region, by rising offset. */
export function editsOf(region: Region, spots: readonly Spot[], now: Node): Edit[] {
  // A block without its line break gets it before anything else is written next to it.
  const unended = region.first > 0 && isUnended(spots[region.first - 1]) ? 1 : 0;
  const oldSpots = spots.slice(region.first - unended, region.end);
  const newNodes = now.children.slice(region.newFirst - unended, region.newEnd);
  const newStart = now.children.slice(0, region.newFirst - unended).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const before = oldSpots.flatMap(({ node, ...place }) => unitsOf(node, place));
  const after = newNodes.flatMap((node) => unitsOf(node, null));
  const end = oldSpots.at(-1)?.next ?? spots[region.first]?.start ?? spots.at(-1)?.next ?? 0;
  const oldNodes = oldSpots.map(({ node }) => node);
  const oldStart = oldSpots[0]?.pos ?? 0;
  const edits: Edit[] = [];
  let kept = 0;
  let keptNew = 0;
  for (const hunk of region.hunks) {
    const span = trimmed(before, after, {
      from: countTo(oldNodes, hunk.from - oldStart),
      to: countTo(oldNodes, hunk.to - oldStart),
      newFrom: countTo(newNodes, hunk.newFrom - newStart),
      newTo: countTo(newNodes, hunk.newTo - newStart),
    });
    edits.push(...keptEdits(before.slice(kept, span.from), after.slice(keptNew, span.newFrom)));
    const removed = before.slice(span.from, span.to).filter(({ real }) => real);
    const [first] = removed;
    const last = removed.at(-1);
    const remove = first && last ? last.at + 1 - first.at : 0;
    const insert = insertionsOf(after.slice(span.newFrom, span.newTo));
    const at = first?.at ?? before[span.from]?.at ?? end;
    if (remove > 0 || insert.length > 0) edits.push({ at, remove, insert });
    kept = span.to;
    keptNew = span.newTo;
  }
  edits.push(...keptEdits(before.slice(kept), after.slice(keptNew)));
  return edits;
}

const isUnended = (spot: Spot | undefined) => spot !== undefined && spot.next === spot.end;

function unitsOf(node: Node, place: Omit<Spot, 'node'> | null): Unit[] {
  const line = lineOf(node);
  const units: Unit[] = [];
  let at = place?.start ?? 0;
  const add = (key: string, attributes: Attributes, embed?: object) => {
    while (place?.hidden.includes(at)) at++;
    const unit = { key, attributes, at: at++, real: true, ...(embed && { embed }) };
    const last = units.at(-1);
    // Marks that begin between the halves of a character begin after it.
    units.push(isLow(unit) && last && isHigh(last) ? { ...unit, attributes: last.attributes } : unit);
  };
  const addEmbed = (embed: object, attributes: Attributes) => add(JSON.stringify(embed), attributes, embed);
  if (isTable(line)) addEmbed({ table: line.table }, {});
  else {
    for (const run of line.runs) {
      const marks = run.marks as Attributes;
      if ('text' in run) for (const key of run.text.split('')) add(key === '\n' ? ' ' : key, marks);
      else addEmbed({ attachmentMark: true }, marks);
    }
  }
  const attributes = isTable(line) ? {} : withoutEmpty(line.attributes);
  const real = place === null || place.next > place.end;
  units.push({ key: '\n', attributes, at: place ? (real ? place.next - 1 : place.end) : 0, real });
  return units;
}

const withoutEmpty = (attributes: object): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value));

/** How many units stand before a position in these blocks. */
function countTo(nodes: readonly Node[], pos: number): number {
  let units = 0;
  let left = pos;
  for (const node of nodes) {
    const all = node.isLeaf ? 2 : node.content.size + 1;
    if (left < node.nodeSize) return units + (node.isLeaf ? 0 : Math.max(0, left - 1));
    left -= node.nodeSize;
    units += all;
  }
  return units;
}

/** Cuts off what is the same at both ends, but never between the halves of a character. */
function trimmed(before: readonly Unit[], after: Unit[], hunk: Hunk): Hunk {
  let { from, to, newFrom, newTo } = hunk;
  while (to > from && newTo > newFrom && before[to - 1]?.key === after[newTo - 1]?.key) {
    to--;
    newTo--;
  }
  while (to > from && newTo > newFrom && before[from]?.key === after[newFrom]?.key) {
    from++;
    newFrom++;
  }
  return wholeCharacters(before, after, { from, to, newFrom, newTo });
}

/** The hunk, widened or moved where it would split a character. */
function wholeCharacters(before: readonly Unit[], after: Unit[], hunk: Hunk): Hunk {
  let { from, to, newFrom, newTo } = hunk;
  const split = (at: number) => isHigh(before[at - 1]) && isLow(before[at]);
  if (from === to && newFrom === newTo) return hunk;
  if (from === to && split(from) && !isLow(after[newFrom])) {
    // An insertion between the halves goes in front of the character.
    after.splice(newTo - 1, 0, ...after.splice(newFrom - 1, 1));
    return { from: from - 1, to: to - 1, newFrom: newFrom - 1, newTo: newTo - 1 };
  }
  if (split(from) || (isHigh(before[from - 1]) && isLow(after[newFrom]))) {
    from--;
    newFrom--;
  }
  if (split(to) || (isLow(before[to]) && isHigh(after[newTo - 1]))) {
    to++;
    newTo++;
  }
  return { from, to, newFrom, newTo };
}

/** Attributes that changed on units that stay, and line breaks that were only shown. */
function keptEdits(before: readonly Unit[], after: readonly Unit[]): Edit[] {
  const edits: Edit[] = [];
  before.forEach((old, index) => {
    const now = after[index];
    if (!now) return;
    if (!old.real) {
      edits.push({ at: old.at, remove: 0, insert: insertionsOf([now]) });
      return;
    }
    const attributes = difference(old.attributes, now.attributes);
    if (!attributes) return;
    const last = edits.at(-1);
    const joins = last && 'length' in last && last.at + last.length === old.at;
    if (joins && JSON.stringify(last.attributes) === JSON.stringify(attributes)) last.length++;
    else edits.push({ at: old.at, length: 1, attributes });
  });
  return edits;
}

/** The attributes that differ; null removes one. */
function difference(old: Attributes, now: Attributes): Attributes | null {
  if (old === now) return null;
  const change: Record<string, unknown> = {};
  for (const key of Object.keys(old)) if (!(key in now)) change[key] = null;
  for (const [key, value] of Object.entries(now)) if (old[key] !== value) change[key] = value;
  return Object.keys(change).length > 0 ? change : null;
}

function insertionsOf(units: readonly Unit[]): Insertion[] {
  const insertions: Insertion[] = [];
  for (const { key, attributes, embed } of units) {
    const last = insertions.at(-1);
    if (embed) insertions.push({ insert: embed, attributes });
    else if (last && typeof last.insert === 'string' && same(last.attributes, attributes)) last.insert += key;
    else insertions.push({ insert: key, attributes });
  }
  for (const one of insertions) if (typeof one.insert === 'string') one.insert = one.insert.replace(lone, '');
  return insertions.filter(({ insert }) => insert !== '');
}

const same = (one: Attributes, other: Attributes) => one === other || JSON.stringify(one) === JSON.stringify(other);
