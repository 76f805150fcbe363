/** Reading what people type as a time, in Danish or English, whichever language the page is in. */
import { seasons, spanOf, type FuzzyDate, type KnownMeetings, type Part } from './fuzzy-date';

/** Why it cannot be read. */
export type Unread = 'empty' | 'no-such-day' | 'before' | 'other-body' | 'unclear';
export type ReadDate = { date: FuzzyDate } | { refused: Unread };

export interface Reader {
  /** As `2026-11-30`: what has no year is the next one that is not over. */
  today: string;
  /** The body whose "next meeting" it is, if none is named. */
  bodyId: string;
  bodies: readonly { id: string; name: string }[];
}

const monthNames = [
  ...['jan', 'feb', 'mar', 'apr', 'maj|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'],
] as const;
const month = '(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-zæøå]*\\.?';
const year = '(?:\\s*(?:of\\s+)?[-/]?\\s*(\\d{4}|\\d{2}))?';
const parts: readonly [Part, RegExp][] = [
  ['primo', /^(?:primo|early|(?:i\s+)?begyndelsen af|(?:i\s+)?starten af)\s+/],
  ['medio', /^(?:medio|mid|midt i)[\s-]+/],
  ['ultimo', /^(?:ultimo|late|(?:i\s+)?slutningen af)\s+/],
];
const seasonNames: readonly RegExp[] = [
  /^(?:forår|foraar)(?:et)?|^spring/,
  /^sommer(?:en)?|^summer/,
  /^(?:efterår|efteraar)(?:et)?|^(?:autumn|fall)/,
  /^vinter(?:en)?|^winter/,
];
const harmless =
  /^(?:(?:inden\s+)?(?:udgangen|slutningen)\s+af\s+(?=\d|[hq]\d)|inden\s+udgangen\s+af\s+|senest\s+|by\s+|den\s+|d\.\s*|på\s+(?:det\s+)?|i\s+(?:løbet\s+af\s+)?(?!begyndelsen|starten|slutningen))/;
/** Outside meetings none is asked for. */
const noMeetings: KnownMeetings = { day: () => null, next: () => null, name: () => '' };

/** The date that somebody means, or why it is none. */
export function readDate(typed: string, reader: Reader): ReadDate {
  let words = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (!words) return { refused: 'empty' };
  for (let before = ''; before !== words;) {
    before = words;
    words = words.replace(harmless, '');
  }
  if (/^(?:inden|før|before)\b/.test(words)) return { refused: 'before' };
  return (
    dayIn(words, reader) ??
    numberedIn(words, reader) ??
    seasonIn(words, reader) ??
    nextIn(words, reader) ??
    monthIn(words, reader) ?? { refused: 'unclear' }
  );
}

const yearOf = (written: string) => (written.length === 2 ? 2000 + Number(written) : Number(written));

/** With the year that is written, otherwise the first one in which it is not over. */
function inYear(written: string | undefined, reader: Reader, make: (year: string) => FuzzyDate): ReadDate {
  if (written) {
    const of = yearOf(written);
    return of < 2000 || of > 2099 ? { refused: 'unclear' } : { date: make(String(of)) };
  }
  const now = Number(reader.today.slice(0, 4));
  const isOver = (date: FuzzyDate) => (spanOf(date, noMeetings)?.last ?? '') < reader.today;
  const date = make(String(now));
  return { date: isOver(date) ? make(String(now + 1)) : date };
}

function dayIn(words: string, reader: Reader): ReadDate | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words);
  const digits = /^(\d{1,2})[./](\d{1,2})\.?(?:[-./\s]+(\d{4}|\d{2}))?$/.exec(words);
  const named = new RegExp(`^(\\d{1,2})\\.?\\s*${month}${year}$`).exec(words);
  if (!iso && !digits && !named) return null;
  const [day, at, written] = iso
    ? [iso[3], Number(iso[2]), iso[1]]
    : digits
      ? [digits[1], Number(digits[2]), digits[3]]
      : [named?.[1], monthOf(named?.[2] ?? ''), named?.[3]];
  const read = inYear(written, reader, (of) => ({
    day: `${of}-${String(at).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`,
  }));
  return 'date' in read && 'day' in read.date && !isDay(read.date.day) ? { refused: 'no-such-day' } : read;
}

function isDay(written: string): boolean {
  const day = new Date(`${written}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}

/** A quarter or a half-year. */
function numberedIn(words: string, reader: Reader): ReadDate | null {
  const quarter =
    new RegExp(`^(?:q([1-4])|([1-4])(?:\\.|st|nd|rd|th)?\\s*(?:kvt|kvartal|quarter)\\.?)${year}$`).exec(words) ??
    /^()(\d{4})\s*q([1-4])$/.exec(words);
  if (quarter) {
    const [, one, other, last] = quarter;
    const turned = other?.length === 4;
    const number = turned ? last : (one ?? other);
    return inYear(turned ? other : last, reader, (of) => ({ quarter: `${of}-${number ?? ''}` }));
  }
  const half = new RegExp(`^(?:h([12])|([12])(?:\\.|st|nd)?\\s*(?:halvår|halvaar|half)(?:et)?)${year}$`).exec(words);
  if (!half) return null;
  return inYear(half[3], reader, (of) => ({ half: `${of}-${half[1] ?? half[2] ?? ''}` }));
}

function seasonIn(words: string, reader: Reader): ReadDate | null {
  const at = seasonNames.findIndex((name) => name.test(words));
  const season = seasons[at];
  if (!season) return null;
  const rest = words.replace(seasonNames[at] ?? '', '');
  const found = new RegExp(`^${year}(?:/(\\d{4}|\\d{2}))?$`).exec(rest);
  if (!found || (found[2] && season !== 'winter')) return { refused: 'unclear' };
  if (found[1] && found[2] && yearOf(found[2]) % 100 !== (yearOf(found[1]) + 1) % 100) return { refused: 'unclear' };
  return inYear(found[1], reader, (of) => ({ season: `${of}-${season}` }));
}

/** "Næste møde", of the body that is named or the one that it is about. */
function nextIn(words: string, reader: Reader): ReadDate | null {
  const found = /^(?:det\s+)?(?:næste|naeste|kommende|next)\s+(?:møde|moede|meeting)(?:\s+(?:i|in|of)\s+(.+))?$/.exec(
    words,
  );
  if (!found) return null;
  const named = found[1];
  if (!named) return { date: { next: reader.bodyId } };
  const fitting = reader.bodies.filter(({ name }) => name.toLowerCase().startsWith(named));
  return fitting.length === 1 && fitting[0] ? { date: { next: fitting[0].id } } : { refused: 'other-body' };
}

function monthIn(words: string, reader: Reader): ReadDate | null {
  const part = parts.find(([, begin]) => begin.test(words));
  const rest = part ? words.replace(part[1], '') : words;
  const found = new RegExp(`^${month}${year}$`).exec(rest);
  const at = found ? monthOf(found[1] ?? '') : 0;
  if (!at) return null;
  return inYear(found?.[2], reader, (of) => ({
    month: `${of}-${String(at).padStart(2, '0')}`,
    part: part?.[0] ?? null,
  }));
}

const monthOf = (name: string) => monthNames.findIndex((one) => one.split('|').includes(name)) + 1;
