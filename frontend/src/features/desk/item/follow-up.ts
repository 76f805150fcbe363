/** What somebody types of a follow-up, and what is asked of the server; pure. */
import type { FollowUpWords } from '../../../meeting/course-commands';
import type { FollowUp } from '../../../meeting/types';
import type { FuzzyDate } from '../../../ui/fuzzy-date';

// A type, not an interface: the fields of a kept form.
export type Draft = { id: string; task: string; who: string; due: string; done: boolean; version: number };

/** As it is edited: its time as it was typed, or its day. */
export const draftOf = ({ id, task, who, due, done, written }: FollowUp, version: number): Draft => ({
  id,
  task,
  who,
  due: written ?? due ?? '',
  done,
  version,
});

/** The same follow-up, as it is asked for. */
export const sameOf = ({ task, who, due, done, planned, written }: FollowUp): FollowUpWords => ({
  task,
  who,
  due,
  done,
  planned: planned ?? null,
  written: written ?? null,
});

/** @param date what was typed, read; null for no time */
export function wishOf(draft: Draft, date: FuzzyDate | null): FollowUpWords {
  const { who, done, due } = draft;
  const isDay = date !== null && 'day' in date;
  return {
    task: draft.task.trim(),
    who: who.trim(),
    due: isDay ? date.day : null,
    done,
    planned: isDay ? null : date,
    written: isDay || !date ? null : due.trim(),
  };
}
