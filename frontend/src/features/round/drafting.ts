/** New drafts of comments, and drafts that change what was said. */
import { uuidv4 } from 'lib0/random';
import type { Draft } from './drafts';
import type { Comment, Round } from './rounds';

/** A comment on the item as a whole, not begun yet. */
export const draftOf = (round: Pick<Round, 'id'>, itemId: string): Draft => ({
  ...{ id: uuidv4(), roundId: round.id, itemId, field: null, place: null, quote: null },
  ...{ words: '', proposal: null, answers: null, state: 'writing' },
});

/** An own comment, to be said another way. */
export const draftToChange = (round: Pick<Round, 'id'>, comment: Comment): Draft => {
  const { id, itemId, field, place, quote, words, proposal, answers } = comment;
  return {
    id,
    roundId: round.id,
    itemId,
    field,
    place,
    quote,
    words,
    proposal,
    answers,
    state: 'writing',
    changes: true,
  };
};
