/** A passage of a page of a PDF, between the pieces that pdf.js gives and the page as it is compared. Pure. */
import type { Folded, Place } from '../../../ui/paper/find';
import type { Stretch } from './passage';

const isBefore = (one: Place, other: Place) =>
  one.piece < other.piece || (one.piece === other.piece && one.at < other.at);

/** The signs from one place to another, without space at its ends; null when there are none. */
export function stretchBetween({ text, places }: Folded, from: Place, to: Place): Stretch | null {
  let begin = places.findIndex((place) => !isBefore(place, from));
  let end = places.findLastIndex((place) => isBefore(place, to)) + 1;
  if (begin < 0) return null;
  while (begin < end && text[begin] === ' ') begin++;
  while (end > begin && text[end - 1] === ' ') end--;
  return begin < end ? { from: begin, to: end } : null;
}

/** The places of a stretch; null when the page is shorter. */
export function placesOf({ places }: Folded, { from, to }: Stretch): { from: Place; to: Place } | null {
  const [first, last] = [places[from], places[to - 1]];
  return first && last ? { from: first, to: { piece: last.piece, at: last.at + 1 } } : null;
}

/** On which pages a passage is looked for: where it was, and in another version of the file a little around that. */
export function pagesFor(page: number, isSame: boolean, count: number): number[] {
  const around = isSame ? [0] : [0, 1, -1, 2, -2];
  return around.map((by) => page + by).filter((number) => number >= 1 && number <= count);
}
