/** Two rounds on the same agenda: one with many comments, and an empty one to compare with. */
import type { Person } from '../e2e/raadslag';
import { Random } from '../proofs/random.mjs';
import { unitsOf, wordsAt, type Range } from '../src/richtext/marking';
import {
  commentFields,
  type CommentField,
  type Round,
  type RoundItem,
  type RoundSummary,
} from '../src/features/round/rounds';
import type { components } from '../src/lib/schema';
import { agendaOf } from './agenda';
import type { Api } from './api';

export const size = { directors: 19, items: 30, threads: 400, marked: 250, proposals: 100, answers: 100 };
export const commentCount = size.threads + size.answers;

const dayMs = 24 * 60 * 60 * 1000;
const remarks = [
  'Tallene her svarer ikke til dem, vi selv har meldt ind. Kan de blive set efter, før dagsordenen sendes ud?',
  'Vi er enige i retningen, men fristen er for kort, hvis det skal nå gennem udvalgene hos os.',
  'Her mangler en sætning om, hvem der betaler, hvis ikke alle kommuner deltager.',
  'Formuleringen kan læses, som om beslutningen allerede er taget. Det bør fremgå, at den enkelte kommune afgør det.',
  'Godt forslag. Vi har gode erfaringer med det samme og deler gerne vores materiale med de øvrige.',
  'Kan notatet blive vedlagt? Uden det er det svært at se, hvad beregningen bygger på.',
];
const answers = [
  'Tak, det retter vi til i næste version.',
  'Tallene er hentet fra den fælles indberetning i foråret. Vi undersøger forskellen.',
];

type Command = components['schemas']['CommentCommand'];

export interface OneRound {
  id: string;
  meetingId: string;
}

export async function openRound(api: Api): Promise<OneRound> {
  const imported = await api.importAgenda('sekretariat', agendaOf(new Date(Date.now() + 90 * dayMs), size.items));
  if (imported.unplaced.length > 0) throw new Error(`The importer did not place: ${imported.unplaced.join(' | ')}`);
  const { version } = await api.get<{ version: number }>('sekretariat', `/meetings/${imported.id}`);
  const deadline = `${new Date(Date.now() + 60 * dayMs).toISOString().slice(0, 10)}T12:00`;
  const wanted = { deadline, note: 'Se især på økonomien.', itemIds: null, others: [], showsAtOnce: true, version };
  const { id } = await api.post<{ id: string }>('sekretariat', `/meetings/${imported.id}/rounds`, wanted);
  const round = await api.get<Round>('sekretariat', `/rounds/${id}`);
  if (round.items.length !== size.items) throw new Error(`The agenda has ${round.items.length} items`);
  if (round.askedCount !== size.directors) throw new Error(`${round.askedCount} directors are asked`);
  return { id, meetingId: imported.id };
}

/** Writes one comment; without more it is on the item as a whole. */
export function comment(
  api: Api,
  who: Person,
  roundId: string,
  id: string,
  command: Partial<Command>,
): Promise<unknown> {
  const bare = { field: null, anchor: null, place: null, quote: null, proposal: null, answers: null };
  return api.put(who, `/rounds/${roundId}/comments/${id}`, { ...bare, ...command });
}

/** Passages of an item that do not lie over each other, so that every one of them shows. */
function passagesOf(item: RoundItem, random: Random): { field: CommentField; range: Range; quote: string }[] {
  const all = commentFields.flatMap((field) => {
    const ops = item[field]?.ops ?? [];
    return unitsOf(ops, 'sentence').map((range) => {
      // Every other one is some words of the sentence.
      const words = wordsAt(ops, range).split(' ');
      const to = random.chance(0.5) && words.length > 5 ? range.from + words.slice(0, 4).join(' ').length : range.to;
      return { field, range: { from: range.from, to }, quote: wordsAt(ops, { from: range.from, to }) };
    });
  });
  return all
    .map((passage) => ({ passage, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ passage }) => passage);
}

/** Writes all of the comments, over all items in turn. */
export async function fill(api: Api, { id: roundId }: OneRound): Promise<void> {
  const random = new Random(2, 0);
  const { items } = await api.get<Round>('direktoer', `/rounds/${roundId}`);
  const passages = items.map((item) => passagesOf(item, random));
  const threads: { id: string; itemId: string }[] = [];
  for (let number = 0; number < size.threads; number++) {
    const at = number % items.length;
    const item = items[at];
    const passage = number < size.marked ? passages[at]?.pop() : undefined;
    if (!item || (number < size.marked && !passage)) throw new Error(`Item ${at} has too few sentences`);
    const place = passage && {
      field: passage.field,
      place: { start: passage.range.from, end: passage.range.to, version: item.texts[passage.field]?.version ?? 0 },
      quote: passage.quote,
      proposal: number < size.proposals ? `${passage.quote.replace(/\.$/, '')}, som aftalt` : null,
    };
    const thread = { id: crypto.randomUUID(), itemId: item.id };
    const who = number % 2 === 0 ? 'direktoer' : 'direktoer-viborg';
    await comment(api, who, roundId, thread.id, { itemId: item.id, words: random.pick(remarks), ...place });
    threads.push(thread);
  }
  for (let number = 0; number < size.answers; number++) {
    // Each fourth thread is answered: 4 and 30 have a common factor, so that the start moves on.
    const thread = threads[(number * 4 + Math.floor(number / 15)) % size.threads];
    if (!thread) throw new Error('There are too few threads');
    const said = { itemId: thread.itemId, words: random.pick(answers), answers: thread.id };
    await comment(api, 'sekretariat', roundId, crypto.randomUUID(), said);
  }
}

/** What stands in the round now; fails when anything of it is missing. */
export async function filled(api: Api, { id, meetingId }: OneRound): Promise<Round> {
  const round = await api.get<Round>('direktoer', `/rounds/${id}`);
  const count = (which: (comment: Round['comments'][number]) => boolean) => round.comments.filter(which).length;
  const found = {
    comments: round.comments.length,
    marked: count(({ field }) => field !== null),
    proposals: count(({ proposal }) => proposal !== null),
    answers: count(({ answers: thread }) => thread !== null),
    places: round.places.filter(({ place }) => place !== null).length,
  };
  const { marked, proposals, answers: answered } = size;
  const wanted = { comments: commentCount, marked, proposals, answers: answered, places: marked };
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    throw new Error(`The round has ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  }
  const { rounds } = await api.get<{ rounds: RoundSummary[] }>('direktoer', `/meetings/${meetingId}/rounds`);
  if (rounds[0]?.comments !== commentCount) throw new Error(`The list counts ${rounds[0]?.comments} comments`);
  return round;
}
