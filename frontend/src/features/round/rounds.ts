/** Pure functions on comment rounds for every view: threads, filters, marks, deadlines. */
import { danishInstant } from '../../lib/danish-time';
import type { components } from '../../lib/schema';
import { caseFields } from '../../meeting/text-fields';

type Schemas = components['schemas'];
export type Round = Schemas['Round'];
export type RoundItem = Schemas['RoundItem'];
export type RoundSummary = Schemas['RoundSummary'];
export type Comment = Schemas['Comment'];
export type CommentState = Exclude<Schemas['CommentState'], 'withdrawn'>;
export type Asked = Schemas['Asked'];
/** Where a passage is in one version of its text. */
export type Place = Schemas['Place'];
export type CommentField = Schemas['RoundField'];
/** The texts of an item that can be commented on, in the order they are read. */
export const commentFields: readonly CommentField[] = caseFields;

/** A comment with its answers, in the order of time. */
export interface Thread {
  first: Comment;
  answers: Comment[];
}

const byTime = (one: Comment, other: Comment) => one.at.localeCompare(other.at) || one.seq - other.seq;

/** The threads, oldest first. An answer to a missing comment makes a thread by itself. */
export function threadsOf(comments: readonly Comment[]): Thread[] {
  const ids = new Set(comments.map(({ id }) => id));
  const isFirst = ({ answers }: Comment) => answers === null || !ids.has(answers);
  return comments
    .filter(isFirst)
    .sort(byTime)
    .map((first) => ({ first, answers: comments.filter(({ answers }) => answers === first.id).sort(byTime) }));
}

/**
 * The round on the screen after an answer with only what changed since: new comments, items without their words, and
 * the current place of every passage, because words change even when nobody comments.
 */
export function withNews(held: Round, news: Round): Round {
  const changed = new Set(news.comments.map(({ id }) => id));
  const placed = new Map(news.places.map((one) => [one.id, one]));
  const others = held.comments.filter(({ id }) => !changed.has(id)).map((one) => ({ ...one, ...placed.get(one.id) }));
  const comments = [...others, ...news.comments];
  const before = new Map(held.items.map((item) => [item.id, item]));
  const items = news.items.map((item) => {
    const words = before.get(item.id) ?? item;
    return commentFields.reduce((told, field) => ({ ...told, [field]: words[field] }), item);
  });
  return { ...news, items, comments: comments.filter(({ state }) => state !== 'withdrawn') };
}

/** The secretariat's filter of a round; an empty string leaves that part open. */
export interface Filter {
  itemId: string;
  from: string;
  state: CommentState | '';
}

export const noFilter: Filter = { itemId: '', from: '', state: '' };

/** Whether a thread passes: everybody who takes part in it counts for their municipality. */
export const passes = ({ first, answers }: Thread, { itemId, from, state }: Filter): boolean =>
  (!itemId || first.itemId === itemId) &&
  (!state || first.state === state) &&
  (!from || [first, ...answers].some((comment) => comment.from === from));

/** Where the comments come from, in the Danish order. */
export const placesOf = (comments: readonly Comment[]): string[] =>
  [...new Set(comments.flatMap(({ from }) => from ?? []))].sort((one, other) => one.localeCompare(other, 'da'));

/** Threads in the order of the agenda, and within an item in the order of time. */
export function inAgendaOrder(threads: readonly Thread[], items: readonly Pick<RoundItem, 'id'>[]): Thread[] {
  const place = new Map(items.map(({ id }, index) => [id, index]));
  const rank = ({ first }: Thread) => place.get(first.itemId) ?? items.length;
  return [...threads].sort((one, other) => rank(one) - rank(other) || byTime(one.first, other.first));
}

/** The state of one's own answer to an item. */
export type Answered = 'commented' | 'noRemarks' | null;

export function answeredOf(round: Pick<Round, 'comments'>, item: Pick<RoundItem, 'id' | 'noRemarks'>): Answered {
  if (round.comments.some(({ mine, itemId }) => mine && itemId === item.id)) return 'commented';
  return item.noRemarks ? 'noRemarks' : null;
}

/** The next item after this one that the person has not answered, from the beginning again after the last. */
export function nextOpen(round: Pick<Round, 'comments' | 'items'>, itemId: string): RoundItem | undefined {
  const at = round.items.findIndex(({ id }) => id === itemId);
  const others = [...round.items.slice(at + 1), ...round.items.slice(0, Math.max(0, at))];
  return others.find((item) => answeredOf(round, item) === null);
}

/** How many of the items the person has answered. */
export const answeredCount = (round: Pick<Round, 'comments' | 'items'>): number =>
  round.items.filter((item) => answeredOf(round, item) !== null).length;

/** The instant of a deadline, which is in Danish local time. */
export const instantOf = (deadline: string): number => danishInstant(deadline)?.getTime() ?? 0;

/** True when words can still be sent, by this device's clock; the server's decides. */
export const isRunning = ({ deadline, closed }: Pick<Round, 'deadline' | 'closed'>, now: number): boolean =>
  !closed && instantOf(deadline) > now;

/** The time left until the deadline, in the one unit that people count in; null when it is over. */
export function leftUntil(deadline: string, now: number): { unit: 'days' | 'hours' | 'minutes'; n: number } | null {
  const minutes = Math.ceil((instantOf(deadline) - now) / 60_000);
  if (minutes <= 0) return null;
  if (minutes < 60) return { unit: 'minutes', n: minutes };
  if (minutes < 48 * 60) return { unit: 'hours', n: Math.floor(minutes / 60) };
  return { unit: 'days', n: Math.floor(minutes / (24 * 60)) };
}

/**
 * Noon of a day as the deadline of a round, or the beginning of the meeting if that is earlier; in Danish local time.
 */
export function proposedDeadline(day: string, start: string): string {
  const [noon, latest] = [`${day}T12:00`, start.slice(0, 16)];
  return noon < latest ? noon : latest;
}

/** The round to show, of a list with the newest first: a running one, or else the newest. */
export const currentRound = <R extends Pick<Round, 'closed' | 'deadline'>>(
  rounds: readonly R[],
  now: number,
): R | undefined => rounds.find((round) => isRunning(round, now)) ?? rounds[0];

/**
 * The seq of a meeting's rounds, as their common topic counts it: grows with each round, and with each change of one.
 */
export const seqOf = (rounds: readonly Pick<Round, 'seq'>[]): number =>
  rounds.reduce((sum, { seq }) => sum + seq + 1, 0);

/** The beginning of a long quotation, cut between words. */
export function shortQuote(quote: string, longest = 60): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/\s\S*$/, '')} …` : line;
}
