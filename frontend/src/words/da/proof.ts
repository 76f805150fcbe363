/** The Danish sentences about what shows that something is done. */
export const words = {
  proof: {
    said: 'Hvad blev der gjort? (kan udelades)',
    link: 'Link (kan udelades)',
    paper: 'Eller et af punktets bilag',
    none: 'Intet bilag',
    wrong: 'Et link begynder med https://',
    save: 'Markér som udført',
  },
};

export type Words = typeof words;
