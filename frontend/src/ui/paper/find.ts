/** Finding words in the pages of a paper; pure. */

/** A stretch of a page's text: from a place in one of its pieces to the end of a place in another. */
export interface Found {
  page: number;
  from: Place;
  to: Place;
}

/** A unit of a piece, both from 0. */
export interface Place {
  piece: number;
  at: number;
}

/** What pdf.js tells of the words of a page. */
export interface Piece {
  str: string;
  hasEOL: boolean;
}

/** A page as it is compared: its folded text, and where in the page each unit of that comes from. */
export interface Folded {
  text: string;
  places: readonly Place[];
}

/** One sign as it is compared: small, without accents, å as aa, ligatures as their letters. */
function fold(sign: string): string {
  const small = sign.normalize('NFKC').toLowerCase().replace(/[‐‑]/g, '-').normalize('NFD');
  // "å" is an a with a ring, also where a file has these apart. "æ" and "ø" are letters; a soft hyphen is nothing.
  return small.replace(/\u030a/g, 'a').replace(/[\u0300-\u036f\u00ad]/g, '');
}

/** The page as it is compared. Words that a line breaks are whole again; spaces in a row are one. */
export function foldedPage(pieces: readonly Piece[]): Folded {
  let text = '';
  const places: Place[] = [];
  const put = (signs: string, place: Place) => {
    for (const sign of signs) {
      if (/\s/.test(sign) && (text === '' || text.endsWith(' '))) continue;
      text += /\s/.test(sign) ? ' ' : sign;
      places.push(place);
    }
  };
  pieces.forEach(({ str, hasEOL }, piece) => {
    let at = 0;
    for (const sign of str) {
      put(fold(sign), { piece, at });
      at += sign.length;
    }
    if (!hasEOL) return;
    const next = pieces.slice(piece + 1).find((one) => one.str.trim() !== '')?.str ?? '';
    if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next)) {
      text = text.slice(0, -1);
      places.pop();
    } else put(' ', { piece, at: Math.max(0, at - 1) });
  });
  return { text, places };
}

/** What somebody looks for, as it is compared; empty when there is nothing to look for. */
export const foldedQuery = (query: string): string =>
  [...query.trim()].map(fold).join('').replace(/\s+/g, ' ').slice(0, 200);

/** Every place of `query`, which is folded, on one page. */
export function findIn({ text, places }: Folded, query: string, page: number): Found[] {
  const found: Found[] = [];
  if (query === '') return found;
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
    const [from, to] = [places[at], places[at + query.length - 1]];
    if (from && to) found.push({ page, from, to: { piece: to.piece, at: to.at + 1 } });
  }
  return found;
}
