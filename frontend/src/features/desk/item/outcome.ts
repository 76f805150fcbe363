/** The outcome that the decision's own words tell, so that the minute-taker seldom has to choose it. */
import type { Outcome, Phrase } from '../../../meeting/types';

/** The verbs of the fixed phrases (domain.md, "The decision phrase"); the first that matches decides. */
const verbs: [RegExp, Outcome][] = [
  [/\bikke (blev )?behandlet\b|\bblev ikke behandlet\b/i, 'not_reached'],
  [/\b(udsat|udsatte|udskudt|udskød|udsættes)\b/i, 'postponed'],
  [/\btrukket\b/i, 'withdrawn'],
  [/\b(afviste|afvist|forkastede)\b/i, 'rejected'],
  [/\bgodkend(te|t)\b/i, 'approved'],
  [/\b(tiltrådte?|tiltrådt|tilsluttede sig)(?![\p{L}])/iu, 'endorsed'],
  [/\btil efterretning\b/i, 'noted'],
  [/\bdrøfte(de|t)\b/i, 'discussed'],
];

/** @return null when the words do not tell */
export function outcomeOf(words: string, phrases: readonly Phrase[]): Outcome | null {
  const text = words.trim();
  if (!text) return null;
  const taken = phrases.find((phrase) => text.startsWith(phrase.text.replace(/[.:]\s*$/, '')));
  return taken?.outcome ?? verbs.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
