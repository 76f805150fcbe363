/** The English sentences of the desk: palette. */
import type { palette as Danish } from '../../da/desk/palette';

export const palette: typeof Danish = {
  title: 'Find an item, a person or an action',
  hint: 'Type some letters and press Enter',
  none: 'Nothing matches.',
  kind: { act: 'Action', item: 'Item', person: 'Participant' },
};
