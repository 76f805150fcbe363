/** What people do with planned items. */
import { ask, type Result } from '../../lib/api';
import { session } from '../../lib/session.svelte';
import type { FuzzyDate } from '../../ui/fuzzy-date';
import type { Card } from './columns';

type Done = Promise<Result<{ version: number }>>;

export interface Description {
  title: string;
  note: string | null;
  closed: boolean;
  internal: boolean;
}

const path = (card: Card) => ({ path: { plannedId: card.id } });
/** Those who may not write have none, and are not asked. */
const version = (card: Card) => card.version ?? 0;

export const describe = (card: Card, words: Description): Done =>
  ask(session.api.PUT('/api/planned/{plannedId}', { params: path(card), body: { ...words, version: version(card) } }));

export const move = (card: Card, planned: FuzzyDate): Done =>
  ask(
    session.api.PUT('/api/planned/{plannedId}/date', { params: path(card), body: { planned, version: version(card) } }),
  );

export const drop = (card: Card, dropped: boolean): Done =>
  ask(
    session.api.PUT('/api/planned/{plannedId}/dropped', {
      params: path(card),
      body: { dropped, version: version(card) },
    }),
  );

export const plan = (bodyId: string, id: string, planned: FuzzyDate, words: Description): Done =>
  ask(
    session.api.POST('/api/bodies/{bodyId}/planned', { params: { path: { bodyId } }, body: { id, planned, ...words } }),
  );
