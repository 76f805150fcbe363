/** Matters and their stations, as they are shown. Pure. */
import type { components } from '../../lib/schema';
import type { FuzzyDate, KnownMeetings } from '../../ui/fuzzy-date';
import { wordsOf } from '../../ui/fuzzy-date';
import { t } from '../../ui/matter-words';
import { formatDay } from '../../words/i18n';

type Schemas = components['schemas'];
export type Line = Schemas['MatterLine'];
export type Matter = Schemas['Matter'];
export type Station = Schemas['Station'];
export type Shown = 'open' | 'overdue' | 'ended';

type Bodies = readonly { id: string; name: string }[];
const nameOf = (bodies: Bodies, of: string | null) => bodies.find(({ id }) => id === of)?.name ?? '';

/** A date in words; of our own meetings it is the day that counts. @param bodies those of whose meetings it may be */
export function dateWords(date: FuzzyDate, bodies: Bodies = []): string {
  const known: KnownMeetings = { day: () => null, next: () => null, name: (id) => nameOf(bodies, id) };
  return wordsOf(date, known);
}

/** When a station is or was, in words. */
export function whenOf({ day, exact, planned, state }: Station): string {
  if (day === null) return t.station.noDay;
  const ofMeeting = planned === null || 'meeting' in planned || 'next' in planned;
  if (exact || ofMeeting || state === 'done') return formatDay(`${day}T00:00`);
  return dateWords(planned);
}

/** Whose station it is, or what happens there if it is nobody's. @param bodies all of ours */
export function whereOf(station: Station, bodies: Bodies): string {
  if (station.kind === 'councils') return t.station.councils;
  if (station.kind === 'announcement') return station.title;
  return station.body ?? nameOf(bodies, station.bodyId);
}

/** What comes after it and has not happened. */
export function following(stations: readonly Station[], of: Station): Station[] {
  const at = stations.findIndex(({ id }) => id === of.id);
  return stations.slice(at + 1).filter(({ state }) => state === 'planned');
}

/** Those of a list that somebody wishes to see. @param typed words of a title or a case number */
export function filtered(lines: readonly Line[], shown: Shown, typed: string): Line[] {
  const words = typed.trim().toLocaleLowerCase('da');
  return lines.filter(
    ({ title, caseNumber, ended, overdue }) =>
      (shown === 'ended' ? ended : !ended && (shown === 'open' || overdue > 0)) &&
      `${title} ${caseNumber ?? ''}`.toLocaleLowerCase('da').includes(words),
  );
}
