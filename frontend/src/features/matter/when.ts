/** What somebody types as the time of a station beside our meetings. Pure. */
import { wordsOf, type FuzzyDate } from '../../ui/fuzzy-date';
import { readDate } from '../../ui/fuzzy-reading';
import { t as fuzzy } from '../../ui/fuzzy-words';
import { t } from '../../ui/matter-words';

const none = { day: () => null, next: () => null, name: () => '' };

/** The date that it means, or why it is none; never a meeting of ours. @param today as `2026-11-30` */
export function readWhen(typed: string, today: string): { date: FuzzyDate } | { refused: string } {
  const read = readDate(typed, { today, bodyId: '', bodies: [] });
  if ('refused' in read) return { refused: fuzzy.fuzzy.refused[read.refused] };
  if ('next' in read.date || 'meeting' in read.date) return { refused: t.station.noMeetings };
  return read;
}

/** What is said below the field. */
export function saidOf(typed: string, today: string): string {
  if (!typed.trim()) return t.station.whenHint;
  const read = readWhen(typed, today);
  return 'date' in read ? t.station.understood(wordsOf(read.date, none)) : read.refused;
}
