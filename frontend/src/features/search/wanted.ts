/** What somebody looks for, as the address of the page says it and as the service is asked; pure. */
import type { components } from '../../lib/schema';

type Schemas = components['schemas'];
export type Hit = Schemas['SearchHit'];
export type FoundPerson = Schemas['FoundPerson'];
export type Kind = Hit['kind'] | 'person';
export type Decision = Schemas['ListedDecision'];
export type Outcome = Schemas['Outcome'];

export interface Wanted {
  words: string;
  /** Empty for all, as in the others. */
  body: string;
  year: string;
  kind: Kind | '';
  outcome: Outcome | '';
}

export const kinds: Kind[] = ['meeting', 'case', 'decision', 'paper', 'follow_up', 'person'];
export const outcomes: Outcome[] = [
  ...(['approved', 'endorsed', 'noted', 'discussed', 'postponed', 'not_reached', 'rejected', 'withdrawn'] as const),
];

/** In the address, in Danish. */
const kindNames: Record<Kind, string> = {
  ...{
    meeting: 'moede',
    case: 'punkt',
    decision: 'beslutning',
    paper: 'bilag',
    follow_up: 'opfoelgning',
    person: 'person',
  },
};

const longest = 200;

/** What an address asks for; what it says wrongly counts for nothing. */
export function wantedOf(query: string): Wanted {
  const said = new URLSearchParams(query);
  const kind = kinds.find((one) => kindNames[one] === said.get('hvad')) ?? '';
  const outcome = outcomes.find((one) => one === said.get('udfald')) ?? '';
  const body = said.get('organ') ?? '';
  return {
    words: (said.get('q') ?? '').slice(0, longest),
    body: /^(kkr|kd-net)-[a-z]{1,30}$/.test(body) ? body : '',
    year: /^(19|20|21)\d\d$/.test(said.get('aar') ?? '') ? String(said.get('aar')) : '',
    kind,
    outcome,
  };
}

/** The other way round; empty when nothing is asked for. */
export function queryOf({ words, body, year, kind, outcome }: Wanted): string {
  const said = new URLSearchParams();
  if (words.trim()) said.set('q', words.trim());
  if (year) said.set('aar', year);
  if (body) said.set('organ', body);
  if (kind) said.set('hvad', kindNames[kind]);
  if (outcome) said.set('udfald', outcome);
  const query = said.toString();
  return query && `?${query}`;
}

/** As the service is asked for search. A last word that is not finished stays one: it may go on. */
export function asked({ words, body, year, kind, outcome }: Wanted) {
  return {
    q: words.slice(0, longest),
    ...(body && { body }),
    ...(year && { year: Number(year) }),
    ...(kind && kind !== 'person' && { kind }),
    ...(outcome && { outcome }),
  };
}

/** How people are asked for; null where what is looked for is no person. */
export const askedPeople = ({ words, body, year, kind, outcome }: Wanted) =>
  year || outcome || (kind && kind !== 'person') ? null : { q: words.slice(0, longest), ...(body && { body }) };

/** The years that may be chosen, the newest first. @param now this year */
export const yearsUpTo = (now: number): string[] => Array.from({ length: 15 }, (_, back) => String(now + 1 - back));
