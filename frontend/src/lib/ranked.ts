/** Finding by a few letters: what begins with them comes before what only contains them. */

/** As compared: without case, and with the Danish letters as they are often written without a Danish keyboard. */
const folded = (words: string): string =>
  words.toLocaleLowerCase('da').replaceAll('å', 'aa').replaceAll('æ', 'ae').replaceAll('ø', 'oe');

/** 0 where the text begins with it, 1 where a word does, 2 inside a word; null where it is not. */
function rankOf(text: string, word: string): number | null {
  let best: number | null = null;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const rank = at === 0 ? 0 : /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? 2 : 1;
    best = Math.min(best ?? rank, rank);
  }
  return best;
}

/**
 * Those whose text contains every word of the query, the best first; without a query all, as they are.
 *
 * @param told the text of one of them
 */
export function ranked<T>(all: readonly T[], query: string, told: (one: T) => string): T[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const found = all.flatMap((one) => {
    const text = folded(told(one));
    const ranks = words.map((word) => rankOf(text, word));
    const known = ranks.filter((rank) => rank !== null);
    return known.length === ranks.length ? [{ one, rank: known.reduce((sum, rank) => sum + rank, 0) }] : [];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}
