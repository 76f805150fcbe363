/** A colour for each author: the same for the same name, on every screen. All are dark enough for white letters. */
const colours = ['#0b5c8a', '#a33b00', '#5b3fa8', '#1c6334', '#a3195b', '#5f5200', '#00646b', '#8a2a2a'];

/** The colour of a name; words without an author (from the import) get none of these. */
export function colourOf(name: string): string {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return colours[sum % colours.length] as string;
}
