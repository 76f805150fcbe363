import type { words as danish } from '../da/fuzzy';

const ordinals = ['', '1st', '2nd', '3rd', '4th'];

export const words: typeof danish = {
  fuzzy: {
    parts: { primo: 'early', medio: 'mid', ultimo: 'late' },
    quarter: (number: number, year: number) => `${ordinals[number] ?? ''} quarter of ${year}`,
    half: (number: number, year: number) => `${ordinals[number] ?? ''} half of ${year}`,
    seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
    meeting: (day: string) => `the meeting on ${day}`,
    noMeeting: 'a meeting that is cancelled',
    next: (body: string) => `next meeting of ${body}`,
    refused: {
      empty: 'Write when it is to be.',
      'no-such-day': 'There is no such day.',
      before: '“Before” may mean with or without the day. Write the last day, such as “by 31/8”.',
      'other-body': 'That body is not known here.',
      unclear: 'This cannot be read as a time. Write for instance “15/3-27”, “mid Dec”, “Q3 2027” or “spring 2027”.',
    },
  },
};
