/** The form that puts several items in writing, and what it sends; pure. */
import { danishInstant } from '../../../lib/danish-time';
import { likelyWay, type Way } from '../../../meeting/batches';
import type { Item } from '../../../meeting/types';
import type { Question } from './batch-commands';

export interface Asking {
  deadline: string;
  /** By the item's id. */
  ways: Record<string, Way>;
  questions: Record<string, string>;
}

/** @param noted what is asked of an item that recommends nothing and is only to be noted */
export function begun(items: readonly Item[], noted: (title: string) => string): Asking {
  const question = (item: Item) => {
    const asked = item.recommendation?.plain.trim().slice(0, 2000) ?? '';
    return asked || (likelyWay(item) === 'silence' ? noted(item.title) : '');
  };
  return {
    deadline: '',
    ways: Object.fromEntries(items.map((item) => [item.id, likelyWay(item)])),
    questions: Object.fromEntries(items.map((item) => [item.id, question(item)])),
  };
}

/** The way of an item; one that came to the list later is not included. */
export const wayOf = ({ ways }: Asking, { id }: Item): Way => ways[id] ?? 'leave';

const isAsked = (way: Way): boolean => way === 'decide' || way === 'silence';

/** The items that are put in writing. */
export const questionsOf = (asking: Asking, items: readonly Item[]): Question[] =>
  items
    .filter((item) => isAsked(wayOf(asking, item)))
    .map((item) => ({
      item: item.id,
      question: asking.questions[item.id]?.trim() ?? '',
      bySilence: wayOf(asking, item) === 'silence',
    }));

/** The items that wait for the next meeting. */
export const nextOf = (asking: Asking, items: readonly Item[]): Item[] =>
  items.filter((item) => wayOf(asking, item) === 'next');

export type Fault = { what: 'nothing' } | { what: 'deadline' } | { what: 'question'; item: string };

/** What stands in the way of sending it, first things first; null for nothing. @param now in milliseconds */
export function faultOf(asking: Asking, items: readonly Item[], now: number): Fault | null {
  const questions = questionsOf(asking, items);
  if (questions.length === 0) return { what: 'nothing' };
  const without = questions.find(({ question }) => question === '');
  if (without) return { what: 'question', item: without.item };
  const until = danishInstant(asking.deadline);
  return !until || until.getTime() <= now ? { what: 'deadline' } : null;
}
