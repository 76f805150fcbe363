/** Written procedures that were begun together: what each waits for, and what can be begun; pure. */
import { mayAskInWriting, missing, type Choice, type Place } from './after';
import { itemsOf } from './agenda';
import type { Item, Meeting, Procedure } from './types';

export interface Asked {
  item: Item;
  procedure: Procedure;
}

/** Those of a meeting that were begun together, in the order of the agenda. */
export interface Batch {
  id: string;
  asked: Asked[];
}

/** What becomes of an item that the meeting did not reach. */
export type Way = 'decide' | 'silence' | 'next' | 'leave';
export const ways: readonly Way[] = ['decide', 'silence', 'next', 'leave'];

/** In the order of the agenda. */
export function batchesOf(meeting: Meeting): Batch[] {
  const batches = new Map<string, Asked[]>();
  for (const item of itemsOf(meeting)) {
    for (const procedure of item.treatment.procedures) {
      // A server of the version before knows of none.
      if (!procedure.batch) continue;
      batches.set(procedure.batch, [...(batches.get(procedure.batch) ?? []), { item, procedure }]);
    }
  }
  return [...batches].map(([id, asked]) => ({ id, asked }));
}

/** The items that can be put in writing now. */
export const unreached = (meeting: Meeting): Item[] =>
  itemsOf(meeting).filter((item) => mayAskInWriting(meeting, item));

/** What the secretariat most likely means: to note what is only to be noted, to ask what is recommended. */
export function likelyWay({ recommendation, plan }: Item): Way {
  const words = recommendation?.plain.trim() ?? '';
  if (/til efterretning/i.test(words)) return 'silence';
  if (words) return 'decide';
  return plan.kind === 'orientation' ? 'silence' : 'leave';
}

/** Something came of it meanwhile: nobody's answer is waited for. */
export const isDecided = ({ status, outcome }: Item): boolean => status === 'done' && outcome !== 'not_reached';

/** Those that are not closed. */
export const openIn = ({ asked }: Batch): Asked[] => asked.filter(({ procedure }) => !procedure.closed);

/** The places whose answer to one of the open questions is missing; silence is no missing answer. */
export function missingIn(batch: Batch, places: readonly Place[]): Place[] {
  const waiting = openIn(batch).filter(({ item, procedure }) => !procedure.bySilence && !isDecided(item));
  return places.filter((place) => waiting.some(({ procedure }) => missing([place], procedure.answers).length > 0));
}

/** Closed with a result that stands nowhere yet: the item is as the meeting left it. */
export const unwritten = ({ asked }: Batch): Asked[] =>
  asked.filter(
    ({ item, procedure }) =>
      procedure.closed &&
      item.treatment.procedures.at(-1)?.id === procedure.id &&
      (procedure.answers.length > 0 || procedure.silent > 0) &&
      !isDecided(item),
  );

/** Whether the secretariat has something to do here: items to put in writing, or a batch. */
export const hasBatches = (meeting: Meeting): boolean =>
  meeting.viewer.writes &&
  (meeting.status === 'ended' || meeting.status === 'minutes_sent') &&
  (unreached(meeting).length > 1 || batchesOf(meeting).length > 0);

/** The seat's answer so far. */
export const answerOf = ({ answers }: Procedure, seatId: string): Procedure['answers'][number] | undefined =>
  answers.find((answer) => answer.seatId === seatId);

/** What can be answered: who says nothing notes an item by silence, so nobody abstains from it. */
export const choicesOf = ({ bySilence }: Procedure): Choice[] =>
  bySilence ? ['for', 'against'] : ['for', 'against', 'abstain'];
