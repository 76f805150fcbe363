/** The English sentences about answers in writing. */
import type { Words } from '../da/answers';
import { plural } from '../plural';

export const words: Words = {
  after: {
    own: {
      one: (number, title) => `Item ${number} ${title}`,
      several: (n) => `Written procedure of ${plural(n, 'item', 'items')}`,
      silenceHint: 'You need not answer: silence means that it is noted when the deadline is over.',
      bySilence: { for: 'Noted', against: 'I object', abstain: 'Neither for nor against' },
      answerAll: 'Send the answers',
      chooseIn: (number) => `Choose an answer to item ${number}.`,
      left: (n) => `You have ${plural(n, 'item', 'items')} left to answer.`,
      allSent: 'Your answers are sent.',
      decided: 'The item was decided otherwise, so there is nothing to answer.',
      legend: 'Your answer',
      words: 'Remark to your answer (optional)',
      answer: 'Send answer',
      answerAnew: 'Change answer',
      sent: (choice) => `You have answered: ${choice}`,
      changeable: 'You can change the answer until the deadline.',
      final: 'The answer can no longer be changed.',
      over: 'The deadline is over, so no more answers are taken.',
      closed: 'The written procedure is closed.',
      none: 'You have not answered.',
      chooseOne: 'Choose for, against or abstain.',
      kept: 'Not sent yet: your answer is kept on this device and is sent when this page is open and there is a connection.',
      keptUnsafe: 'Not sent yet. This device cannot keep the answer, so leave the page open until it is sent.',
      sending: 'Sending …',
      lost: 'The answer did not arrive before the deadline. Contact the secretariat.',
    },
  },
};
