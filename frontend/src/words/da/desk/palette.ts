/** The Danish sentences of the desk: palette. */

export const palette = {
  title: 'Find punkt, person eller handling',
  hint: 'Skriv nogle bogstaver, og tryk Enter',
  none: 'Der er intet, der passer.',
  kind: { act: 'Handling', item: 'Punkt', person: 'Deltager' },
};
