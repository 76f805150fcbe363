export const words = {
  fuzzy: {
    parts: { primo: 'primo', medio: 'medio', ultimo: 'ultimo' },
    quarter: (number: number, year: number) => `${number}. kvartal ${year}`,
    half: (number: number, year: number) => `${number}. halvår ${year}`,
    seasons: { spring: 'foråret', summer: 'sommeren', autumn: 'efteråret', winter: 'vinteren' },
    meeting: (day: string) => `mødet den ${day}`,
    noMeeting: 'et møde, der er aflyst',
    next: (body: string) => `næste møde i ${body}`,
    refused: {
      empty: 'Skriv, hvornår det skal være.',
      'no-such-day': 'Den dag findes ikke.',
      before: '“Inden” kan betyde med eller uden dagen. Skriv den sidste dag, fx “senest 31/8”.',
      'other-body': 'Det organ kendes ikke her.',
      unclear: 'Det kan ikke læses som en tid. Skriv fx “15/3-27”, “medio dec”, “3. kvt 2027” eller “foråret 2027”.',
    },
  },
};
