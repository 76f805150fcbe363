/** A person's corrections to a document before it becomes a meeting, in the form that the service takes. */
import type { ImportPreview } from '../../meeting/types';

/** Line numbers of the file name lines and items; an item has that of its heading. */
export interface Corrections {
  body: string;
  kind: 'agenda' | 'minutes';
  date: string;
  start: string;
  end: string;
  closed: ReadonlySet<number>;
  open: ReadonlySet<number>;
  declined: ReadonlySet<number>;
  headings: ReadonlySet<number>;
  /** From a line to `item:target`, as the service writes it. */
  placed: ReadonlyMap<number, string>;
}

/** True if the file names a body that the person does not write for. */
export const isForeign = (read: ImportPreview): boolean =>
  read.bodyId !== null && !read.bodies.some(({ id }) => id === read.bodyId);

/** The form's initial values: what the reader found. */
export const asRead = (read: ImportPreview): Corrections => ({
  body: isForeign(read) ? '' : (read.bodyId ?? ''),
  kind: read.kind,
  date: read.date ?? '',
  start: read.start ?? '',
  end: read.end ?? '',
  closed: new Set(),
  open: new Set(),
  declined: new Set(),
  headings: new Set(),
  placed: new Map(),
});

/** The query of the address; only what the person said. */
export function importQuery(said: Corrections): string {
  const numbers = (lines: ReadonlySet<number>) => [...lines].sort((a, b) => a - b).join(',');
  const time = said.start && (said.end ? `${said.start}-${said.end}` : said.start);
  const placed = [...said.placed].map(([line, target]) => `${line}-${line}:${target}`);
  const parts: Record<string, string> = {
    body: encodeURIComponent(said.body),
    kind: said.kind,
    date: said.date,
    time,
    closed: numbers(said.closed),
    open: numbers(said.open),
    declined: numbers(said.declined),
    headings: numbers(said.headings),
    placed: joinedRuns(placed).join(','),
  };
  const query = Object.entries(parts).filter(([, value]) => value !== '');
  return query.map(([name, value]) => `${name}=${value}`).join('&');
}

/** Adjacent lines that go to the same place are written as one range. */
function joinedRuns(placed: readonly string[]): string[] {
  const runs: { from: number; to: number; target: string }[] = [];
  for (const part of placed) {
    const [lines, ...target] = part.split(':');
    const line = Number.parseInt(lines!, 10);
    const last = runs.at(-1);
    if (last && last.target === target.join(':') && line === last.to + 1) last.to = line;
    else runs.push({ from: line, to: line, target: target.join(':') });
  }
  return runs.map(({ from, to, target }) => `${from}-${to}:${target}`);
}

/** A set with or without one of its members. */
export function toggled(set: ReadonlySet<number>, member: number, on: boolean): ReadonlySet<number> {
  const changed = new Set(set);
  if (on) changed.add(member);
  else changed.delete(member);
  return changed;
}

/** What the person must say before there can be a meeting. */
export const isComplete = (said: Corrections): boolean =>
  said.body !== '' && said.date !== '' && said.start !== '' && (said.end === '' || said.end !== said.start);

/** Adds what has come to what is known; returns the same object when nothing has. */
export function joined<V>(
  known: ReadonlyMap<number, V>,
  come: readonly (readonly [number, V])[],
): ReadonlyMap<number, V> {
  const news = come.filter(([line]) => !known.has(line));
  return news.length === 0 ? known : new Map([...known, ...news]);
}

/** Moves a line to another place, or to none; in the order of the file. */
export function put(placed: ReadonlyMap<number, string>, line: number, target: string): ReadonlyMap<number, string> {
  const others = [...placed].filter(([other]) => other !== line);
  const all: [number, string][] = target === '' ? others : [...others, [line, target]];
  return new Map(all.sort(([a], [b]) => a - b));
}
