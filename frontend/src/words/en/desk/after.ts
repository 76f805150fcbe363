/** The English sentences of the desk: after. */
import { plural } from '../../plural';
import type { after as Danish } from '../../da/desk/after';

export const after: typeof Danish = {
  procedure: {
    hint: 'The meeting did not reach this item. You can let the members decide it in writing.',
    start: 'Start a written procedure',
    again: 'Start another written procedure',
    question: 'Question',
    questionHint: 'The text is from the recommendation. Change it so that it can be answered for, against or abstain.',
    deadline: 'Deadline',
    deadlineWrong: 'Choose a time that has not passed.',
    questionWrong: 'Write what is to be answered.',
    send: 'Ask the question',
    closed: 'Closed',
    running: 'Waiting for answers',
    answered: (given, all) => `${given} of ${all} have answered`,
    given: (n) => plural(n, 'answer', 'answers'),
    tally: (inFavour, opposed, abstained) => `${inFavour} for · ${opposed} against · ${abstained} abstain`,
    answers: 'Answers',
    noAnswers: 'Nobody has answered yet.',
    missing: (n) => `${n} have not answered`,
    allAnswered: 'Everybody has answered.',
    prolong: 'Change the deadline',
    setDeadline: 'Save the deadline',
    close: 'Close now',
    closeAsk: 'No more answers are taken once it is closed. The result is offered as a sentence for the decision.',
    withdraw: 'Withdraw',
    withdrawAsk: 'The question and all answers disappear.',
    sure: 'Yes, do it',
    result: 'The result for the decision',
    take: 'Write it in the decision',
    taken: 'The sentence is in the decision. Open the item and finish it with the right outcome.',
    notTaken: 'The sentence could not be written. Try again when the decision has loaded.',
  },
  approve: {
    rule: "The body's minutes are approved",
    rules: { item: 'by an item of the next meeting', everybody: 'by each member with a button' },
    ruleHint: 'Also for minutes that have been sent out already.',
  },
};
