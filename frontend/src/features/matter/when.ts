/** What somebody types as the time of a station. Pure. */
import { spanOf, wordsOf, type FuzzyDate, type KnownMeetings } from '../../ui/fuzzy-date';
import { readDate } from '../../ui/fuzzy-reading';
import { t as fuzzy } from '../../ui/fuzzy-words';
import { t } from '../../ui/matter-words';
import type { Station } from './matters';

/** One of our bodies, of which "næste møde" may be meant; null beside our own meetings. */
export type Ours = { id: string; name: string } | null;

const knownOf = (ours: Ours): KnownMeetings => ({ day: () => null, next: () => null, name: () => ours?.name ?? '' });

/** The date that it means, or why it is none. @param today as `2026-11-30` */
export function readWhen(typed: string, today: string, ours: Ours): { date: FuzzyDate } | { refused: string } {
  const read = readDate(typed, { today, bodyId: ours?.id ?? '', bodies: ours ? [ours] : [] });
  if ('refused' in read) return { refused: fuzzy.fuzzy.refused[read.refused] };
  if (!ours && ('next' in read.date || 'meeting' in read.date)) return { refused: t.station.noMeetings };
  return read;
}

/** What is said below the field. */
export function saidOf(typed: string, today: string, ours: Ours): string {
  if (!typed.trim()) return t.station.whenHint;
  const read = readWhen(typed, today, ours);
  return 'date' in read ? t.station.understood(wordsOf(read.date, knownOf(ours))) : read.refused;
}

/**
 * The first of those to come that a station would come at or after although it is followed by it now, or at or before
 * although it follows it; the same as `Overtaking` in the backend.
 */
export function overtaken(stations: readonly Station[], station: Station, to: FuzzyDate): Station | null {
  const day = spanOf(to, knownOf(null))?.last;
  if (!day) return null;
  const at = stations.findIndex(({ id }) => id === station.id);
  const out = (other: Station, i: number) =>
    other.state === 'planned' && other.day !== null && ((i > at && other.day <= day) || (i < at && other.day >= day));
  return stations.find(out) ?? null;
}
