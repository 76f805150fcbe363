/** Where the words of a meeting name a municipality. Pure. */
import { itemsOf } from '../../meeting/agenda';
import { caseFields } from '../../meeting/text-fields';
import type { Item, ItemTextField, Meeting } from '../../meeting/types';
import { isTable, linesOfWords, placeLines } from '../../richtext/lines';
import type { Op } from '../../richtext/types';

/** A stretch of words, in UTF-16 units. */
export interface Stretch {
  from: number;
  to: number;
}

/** Finds the stretches of a line that name one municipality. */
export type Naming = (line: string) => Stretch[];

/** Names that are ordinary words too: "Vejen er spærret". */
const ordinary = new Set(['Greve', 'Lejre', 'Odder', 'Skive', 'Struer', 'Tønder', 'Varde', 'Vejen']);

/** "Randers Kommune", "Københavns Kommune", as the municipalities call themselves. */
export function kommuneOf(municipality: string): string {
  if (municipality === 'København') return 'Københavns Kommune';
  return municipality === 'Bornholm' ? 'Bornholms Regionskommune' : `${municipality} Kommune`;
}

/**
 * What finds a municipality by its name as the reference data have it. It is named by whole words, also with the ending
 * of a genitive ("Viborgs", "Randers'") and before a hyphen, however å is written; not by "Ringstedvej", and not by an
 * ordinary word that is spelled the same. What follows of "Kommune" belongs to it.
 */
export function namingOf(municipality: string): Naming {
  // "Vesthimmerlands" and "Nordfyns" are genitives that the municipalities are called by.
  const name = /(lands|fyns)$/.test(municipality) ? municipality.slice(0, -1) : municipality;
  const letters = [...name.normalize('NFC').replace(/aa/gi, (two) => (two[0] === 'A' ? 'Å' : 'å'))];
  const spelled = letters.map(spelling).join('\\u00ad?');
  const kommune = '(?:\\s+(?:regions)?kommunes?(?![\\p{L}\\p{N}]))?';
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${spelled}(?:['’]?s|['’])?(?![\\p{L}\\p{N}])${kommune}`, 'giu');
  return (line) =>
    [...line.matchAll(whole)]
      .map((found) => ({ from: found.index, to: found.index + found[0].length }))
      .filter((stretch) => isName(line, stretch, ordinary.has(municipality)));
}

function spelling(letter: string): string {
  if (/[åÅ]/.test(letter)) return '(?:å|a\\u030a|aa)';
  return letter === '-' ? '\\s?[-‐‑–]\\s?' : letter;
}

/** A name begins with a capital. At the start of a sentence an ordinary word does too; then what follows tells. */
function isName(line: string, { from, to }: Stretch, isOrdinary: boolean): boolean {
  const words = line.slice(from, to);
  if (!/^\p{Lu}/u.test(words)) return false;
  if (!isOrdinary || /kommunes?$/i.test(words) || !/(^|[.!?:]["'”»)]?\s+|[•–]\s*)$/.test(line.slice(0, from)))
    return true;
  return !/^\s+(?!og\b|eller\b|samt\b)\p{Ll}/u.test(line.slice(to));
}

/** The stretches of a flat text that name the municipality; those in tables are found cell by cell. */
export function stretchesIn(ops: readonly Op[], naming: Naming): Stretch[] {
  return placeLines(ops).flatMap(({ line, start, hidden }) => {
    if (isTable(line)) return [];
    const words = line.runs.map((run) => ('text' in run ? run.text : '\ufffc')).join('');
    /** What is not shown counts in the flat text all the same. */
    const flat = (at: number) => hidden.reduce((place, one) => (one <= place ? place + 1 : place), start + at);
    return naming(words).map(({ from, to }) => ({ from: flat(from), to: flat(to - 1) + 1 }));
  });
}

/** What of an item names the municipality. */
export interface Named {
  item: Item;
  /** How often its title, its texts and the titles of its papers do, all together. */
  times: number;
  /** The first line of each text that does, and each such title of a paper. */
  places: { of: ItemTextField | 'paper'; words: string }[];
}

const fields: readonly ItemTextField[] = ['decision', ...caseFields];

/** The items of a meeting that name the municipality, in their order: of what this viewer may see. */
export function itemsNaming(meeting: Meeting, naming: Naming): Named[] {
  return itemsOf(meeting)
    .map((item) => namedIn(item, naming))
    .filter(({ times }) => times > 0);
}

/** The same of one item. */
export function namedIn(item: Item, naming: Naming): Named {
  const places: Named['places'] = [];
  let times = naming(item.title).length;
  const look = (of: ItemTextField | 'paper', lines: readonly string[]) => {
    const found = lines.filter((line) => naming(line).length > 0);
    times += found.reduce((sum, line) => sum + naming(line).length, 0);
    for (const words of of === 'paper' ? found : found.slice(0, 1)) places.push({ of, words });
  };
  for (const field of fields) look(field, linesOfWords(item[field]?.ops ?? []));
  look(
    'paper',
    item.attachments.map(({ title }) => title),
  );
  return { item, times, places };
}

/** A piece of words, and whether it names the municipality. */
export interface Piece {
  words: string;
  isName: boolean;
}

/** A line in pieces. */
export function piecesOf(line: string, naming: Naming): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of naming(line)) {
    if (from > at) pieces.push({ words: line.slice(at, from), isName: false });
    pieces.push({ words: line.slice(from, to), isName: true });
    at = to;
  }
  if (at < line.length) pieces.push({ words: line.slice(at), isName: false });
  return pieces;
}

/** How much of a line stands before and after what was found in it. */
const [before, behind] = [70, 120];

/** A line around the first stretch that names the municipality, cut between words. */
export function excerptOf(line: string, naming: Naming): string {
  const first = naming(line)[0];
  if (!first) return line;
  const from = first.from > before ? line.indexOf(' ', first.from - before) + 1 : 0;
  const rest = line.indexOf(' ', first.to + behind);
  return `${from > 0 ? '… ' : ''}${rest < 0 ? line.slice(from) : `${line.slice(from, rest)} …`}`;
}
