/** New drafts of comments, and drafts that reword a comment. */
import { uuidv4 } from 'lib0/random';
import type { Draft } from './drafts';
import type { Comment, Round } from './rounds';

/** A new comment on the item as a whole. */
export const draftOf = (round: Pick<Round, 'id'>, itemId: string): Draft => ({
  ...{ id: uuidv4(), roundId: round.id, itemId, field: null, place: null, quote: null },
  ...{ words: '', proposal: null, answers: null, state: 'writing' },
});

/** One's own comment, to be reworded. */
export const draftToChange = (round: Pick<Round, 'id'>, comment: Comment): Draft => {
  const { id, itemId, field, place, quote, inTable, words, proposal, answers } = comment;
  return {
    id,
    roundId: round.id,
    itemId,
    field,
    place,
    quote,
    inTable,
    words,
    proposal,
    answers,
    state: 'writing',
    changes: true,
  };
};
