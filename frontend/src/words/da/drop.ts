/** The Danish sentences for a file that is dragged over a page. */

export const words = {
  files: {
    dropOn: (fields: readonly string[]) =>
      `Slip filen på feltet ${fields.map((field) => `»${field}«`).join(' eller ')}.`,
    dropNowhere: 'Her kan ingen fil lægges. Bilag lægges på et punkt i en dagsorden.',
  },
};

export type Words = typeof words;
