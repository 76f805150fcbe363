/** The English sentences of promises: what the words of an item say is to come. */
import type { words as danish } from '../da/promises';

export const words: typeof danish = {
  followUp: {
    dueHint: 'A time as you know it: “15/1”, “next meeting”, “3. kvartal 2027”.',
    understood: (date: string) => `Understood as: ${date}`,
    save: 'Save',
    /** As minutes name them: what is written in Danish documents. */
    offices: ['Sekretariatet', 'Formanden', 'Formandskabet', 'Næstformanden'],
  },
  promises: {
    title: (n: number) => (n === 1 ? 'A promise that stands nowhere' : `${n} promises that stand nowhere`),
    hint: 'The text says that something will happen. Make it a follow-up, or plan it, so that somebody finds it again.',
    when: (when: string) => `When: ${when}`,
    noTime: 'No time',
    who: (who: string) => `Who: ${who}`,
    nobody: 'Nobody named',
    follow: 'Make it a follow-up',
    followOne: (sentence: string) => `Make it a follow-up: ${sentence}`,
    plan: 'Plan it',
    planOne: (sentence: string) => `Plan it: ${sentence}`,
    dismiss: 'No promise',
    dismissOne: (sentence: string) => `No promise: ${sentence}`,
    followed: 'The promise is a follow-up now',
    planned: 'The promise is planned',
    dismissed: 'The promise is not mentioned any more',
    recap: (n: number) =>
      n === 1 ? 'A promise is neither a follow-up nor planned:' : `${n} promises are neither follow-ups nor planned:`,
  },
};
