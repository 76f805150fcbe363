/** The register of external bodies, and who may change what in it. */
import { ask } from '../../lib/api';
import type { components } from '../../lib/schema';
import { session } from '../../lib/session.svelte';

export type ExternalBody = components['schemas']['ExternalBody'];
export type ExternalKind = ExternalBody['kind'];

export interface Description {
  name: string;
  shortName: string;
  kind: ExternalKind;
  mail: string | null;
}

/** Whether the person may change a body of this region; null is the whole country. */
export const writesFor = (region: string | null): boolean =>
  session.bodies.some((body) => session.writesFor.includes(body.id) && (region === null || body.region === region));

export const found = (q: string, region: string) =>
  ask(
    session.api.GET('/api/external-bodies', {
      params: { query: { ...(q.trim() && { q: q.trim() }), ...(region && { region }) } },
    }),
  );

export const add = (id: string, region: string | null, how: Description) =>
  ask(session.api.POST('/api/external-bodies', { body: { id, region, ...how } }));

export const change = (body: ExternalBody, how: Description, validTo: string | null) =>
  ask(
    session.api.PUT('/api/external-bodies/{externalId}', {
      params: { path: { externalId: body.id } },
      body: { ...how, validTo, version: body.version },
    }),
  );
