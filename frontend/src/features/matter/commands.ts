/** What the secretariats do with matters and their stations. */
import { ask, type Result } from '../../lib/api';
import type { components } from '../../lib/schema';
import { session } from '../../lib/session.svelte';
import type { FuzzyDate } from '../../ui/fuzzy-date';
import type { Matter, Station } from './matters';

type Done = Promise<Result<{ version: number }>>;
export type StationWords = components['schemas']['StationWords'];

export interface Description {
  title: string;
  caseNumber: string | null;
  officer: string | null;
  closed: boolean;
  ended: boolean;
  parentId: string | null;
}

export const descriptionOf = ({ title, caseNumber, officer, closed, ended, parent }: Matter): Description => ({
  ...{ title, caseNumber, officer, closed, ended },
  parentId: parent?.id ?? null,
});

/** Those who may not write have no version, and are not asked. */
const version = (of: { version: number | null }) => of.version ?? 0;
const path = (matter: Matter, station: Station) => ({ path: { matterId: matter.id, stationId: station.id } });

export const open = (bodyId: string, id: string, title: string, caseNumber: string | null, closed: boolean) =>
  ask(
    session.api.POST('/api/bodies/{bodyId}/matters', {
      params: { path: { bodyId } },
      body: { id, title, caseNumber, closed },
    }),
  );

export const describe = (matter: Matter, how: Description): Done =>
  ask(
    session.api.PUT('/api/matters/{matterId}', {
      params: { path: { matterId: matter.id } },
      body: { ...how, version: version(matter) },
    }),
  );

/** @param externalId of the external body; null for the councils, or for nobody at all */
export const addStation = (
  matter: Matter,
  id: string,
  kind: 'external' | 'councils' | 'announcement',
  externalId: string | null,
  planned: FuzzyDate,
  station: StationWords,
): Done =>
  ask(
    session.api.POST('/api/matters/{matterId}/stations', {
      params: { path: { matterId: matter.id } },
      body: { id, kind, externalId, planned, station },
    }),
  );

/** Plans it for a meeting of one of our bodies: it then stands on the long-term agenda too. */
export const planStation = (
  matter: Matter,
  bodyId: string,
  id: string,
  planned: FuzzyDate,
  { title, note, closed, internal }: StationWords,
): Done =>
  ask(
    session.api.POST('/api/bodies/{bodyId}/planned', {
      params: { path: { bodyId } },
      body: { id, planned, title, note, closed, internal, matterId: matter.id },
    }),
  );

export const describeStation = (matter: Matter, station: Station, words: StationWords): Done =>
  ask(
    session.api.PUT('/api/matters/{matterId}/stations/{stationId}', {
      params: path(matter, station),
      body: { station: words, version: version(station) },
    }),
  );

/** @param confirmed also when it then comes out of order; what is planned for our meetings is not asked about there */
export function moveStation(matter: Matter, station: Station, planned: FuzzyDate, confirmed: boolean): Done {
  if (station.kind === 'planned')
    return ask(
      session.api.PUT('/api/planned/{plannedId}/date', {
        params: { path: { plannedId: station.id } },
        body: { planned, version: version(station) },
      }),
    );
  return ask(
    session.api.PUT('/api/matters/{matterId}/stations/{stationId}/date', {
      params: path(matter, station),
      body: { planned, confirmed, version: version(station) },
    }),
  );
}

export function dropStation(matter: Matter, station: Station, dropped: boolean): Done {
  if (station.kind === 'planned')
    return ask(
      session.api.PUT('/api/planned/{plannedId}/dropped', {
        params: { path: { plannedId: station.id } },
        body: { dropped, version: version(station) },
      }),
    );
  return ask(
    session.api.PUT('/api/matters/{matterId}/stations/{stationId}/dropped', {
      params: path(matter, station),
      body: { dropped, version: version(station) },
    }),
  );
}
