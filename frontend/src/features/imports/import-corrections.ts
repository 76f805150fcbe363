/** A person's corrections to a document before it becomes a meeting, in the form that the service keeps. */
import type { components } from '../../lib/schema';
import type { ImportPreview } from '../../meeting/types';

type Schemas = components['schemas'];
export type Corrections = Schemas['ImportCorrections'];
export type ItemSaid = Corrections['items'][number];
export type Placement = Corrections['placed'][number];
export type Person = Schemas['ImportPeople'][number];

/** What a part of the review is given: the reading, the corrections, and how to say more. */
export interface Reviewing {
  read: ImportPreview;
  said: Corrections;
  say: (more: Partial<Corrections>) => void;
}

/** True if the file names a body that the person does not write for. */
export const isForeign = (read: ImportPreview): boolean =>
  read.bodyId !== null && !read.bodies.some(({ id }) => id === read.bodyId);

/** The fields of the form: what the person said, otherwise what was read. */
export const shown = (read: ImportPreview, said: Corrections) => ({
  body: said.body ?? (isForeign(read) ? '' : (read.bodyId ?? '')),
  kind: said.kind ?? read.kind,
  date: said.date ?? read.date ?? '',
  start: hours(said.start) ?? read.start ?? '',
  end: hours(said.start ? said.end : (said.end ?? read.end)) ?? '',
});

const hours = (time: string | null): string | null => time?.slice(0, 5) ?? null;

/** Documents are younger, and plans are not older, than these years. */
export const isPossible = (date: string): boolean => date >= '1950-01-01' && date <= '2100-12-31';

/** True if a meeting would end as it begins, or before. */
export const endsBefore = (start: string, end: string): boolean => start !== '' && end !== '' && end <= start;

/** True if nothing is lacking before there can be a meeting. */
export const isComplete = (read: ImportPreview, said: Corrections): boolean => {
  const { body, date, start, end } = shown(read, said);
  return body !== '' && isPossible(date) && start !== '' && !endsBefore(start, end) && read.items.length > 0;
};

/** Lines with or without one of them, in order. */
export function toggled(lines: readonly number[], line: number, on: boolean): number[] {
  const others = lines.filter((other) => other !== line);
  return (on ? [...others, line] : others).sort((a, b) => a - b);
}

/** Says of an item that it is closed, or that it is not, whatever the file says. */
export const closing = (said: Corrections, line: number, closed: boolean): Partial<Corrections> => ({
  closed: toggled(said.closed, line, closed),
  open: toggled(said.open, line, !closed),
});

/** An item as the form shows it: what the person said, otherwise what was read. */
export function itemShown(said: Corrections, item: ImportPreview['items'][number]) {
  const { line } = item;
  const own = said.items.find((one) => one.line === line);
  return {
    number: own?.number ?? item.number,
    title: own?.title ?? item.title,
    closed: said.closed.includes(line) || (item.closed && !said.open.includes(line)),
  };
}

/** What is said of one item, changed; an item of which nothing is said any more is not named. */
export function itemSaid(said: Corrections, line: number, more: Partial<ItemSaid>): Partial<Corrections> {
  const before = said.items.find((item) => item.line === line) ?? { line, number: null, title: null, dropped: false };
  const after = { ...before, ...more };
  const others = said.items.filter((item) => item.line !== line);
  const says = after.number !== null || after.title !== null || after.dropped;
  return { items: says ? [...others, after].sort((a, b) => a.line - b.line) : others };
}

/** Where a line was put: `98:decision`, `0:participant`; empty for a line without a place. */
export function placeOf(said: Corrections, line: number): string {
  const found = said.placed.find(({ from, to }) => from <= line && line <= to);
  return found ? `${found.item}:${found.text ?? found.people}` : '';
}

/** Moves a line to another place, or to none; in the order of the file, neighbours together. */
export function put(said: Corrections, line: number, target: string): Partial<Corrections> {
  const lines = said.placed.flatMap((one) =>
    Array.from({ length: one.to - one.from + 1 }, (_, index) => ({
      ...one,
      from: one.from + index,
      to: one.from + index,
    })),
  );
  const others = lines.filter(({ from }) => from !== line);
  const all = target === '' ? others : [...others, placement(line, target)];
  return { placed: joinedRuns(all.sort((a, b) => a.from - b.from)) };
}

function placement(line: number, target: string): Placement {
  const [item = '0', what = ''] = target.split(':');
  const people = what === 'PARTICIPANT' || what === 'APOLOGY' ? what : null;
  return { from: line, to: line, item: Number(item), text: people ? null : (what as Placement['text']), people };
}

function joinedRuns(placed: readonly Placement[]): Placement[] {
  const runs: Placement[] = [];
  for (const one of placed) {
    const last = runs.at(-1);
    const isNext = last?.to === one.from - 1 && last.item === one.item && last.text === one.text;
    if (last && isNext && last.people === one.people) runs[runs.length - 1] = { ...last, to: one.to };
    else runs.push(one);
  }
  return runs;
}

/** Adds what has come to what is known; returns the same object when nothing has. */
export function joined<V>(
  known: ReadonlyMap<number, V>,
  come: readonly (readonly [number, V])[],
): ReadonlyMap<number, V> {
  const news = come.filter(([line]) => !known.has(line));
  return news.length === 0 ? known : new Map([...known, ...news]);
}
