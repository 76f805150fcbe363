/** The list of seats without a screen: search and order. */
import type { components } from '../../lib/schema';

type Schemas = components['schemas'];
export type Seat = Schemas['Seat'];
export type SeatList = Schemas['SeatList'];
export type SeatPerson = Schemas['SeatPerson'];
export type SeatChoices = Schemas['SeatChoices'];
export type SeatHolding = Schemas['SeatHolding'];
export type Whom = Schemas['Whom'];
export type Body = Schemas['Body'];
export type Part = 'holder' | 'substitute';

export type Column = 'place' | 'party' | 'reason' | 'holder' | 'substitute';
export interface Order {
  column: Column;
  down: boolean;
}

/** Danish in any language of the page: Aa sorts with Å, after Ø. */
const danish = new Intl.Collator('da-DK', { numeric: true });

/** A Danish title's order of reasons: by office first. */
const reasonRank: Record<Seat['reason'], number> = { mayor: 0, director: 1, party: 2, region: 3 };

function valueOf(seat: Seat, column: Column): string | null {
  if (column === 'place') return seat.from;
  if (column === 'party') return seat.party;
  if (column === 'reason') return String(reasonRank[seat.reason]);
  return seat[column]?.name ?? null;
}

/** In this order; empty values come last both ways, and the place decides between equals. */
export function ordered(seats: readonly Seat[], { column, down }: Order): Seat[] {
  const sign = down ? -1 : 1;
  return [...seats].sort((a, b) => {
    const [x, y] = [valueOf(a, column), valueOf(b, column)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || danish.compare(a.from, b.from);
    return sign * danish.compare(x, y) || danish.compare(a.from, b.from);
  });
}

/** The other seats of this seat's substitute, who is called in for one of them at a meeting. */
export const standsInAlso = (seat: Seat, seats: readonly Seat[]): string[] =>
  seats
    .filter(({ id, substitute }) => id !== seat.id && substitute?.id != null && substitute.id === seat.substitute?.id)
    .map(({ from }) => from);

/** The order after a press on a column's heading. */
export const pressed = (order: Order, column: Column): Order => ({
  column,
  down: order.column === column && !order.down,
});

/** Seats that contain every word somewhere: name, place, party, or what else is shown. */
export function matching(seats: readonly Seat[], words: string, shown: (seat: Seat) => string): Seat[] {
  const wanted = words.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  return seats.filter((seat) => {
    const text = shown(seat).toLocaleLowerCase('da');
    return wanted.every((word) => text.includes(word));
  });
}

/** The term of this day, otherwise the last one. */
export function termOn(terms: SeatChoices['terms'], day: string): string {
  const inForce = terms.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  return (inForce ?? terms.at(-1))?.name ?? '';
}

/** A day between these two, the nearest one. */
export const within = (day: string, first: string, last: string): string =>
  day < first ? first : day > last ? last : day;
