/** What was typed and pasted before the editor was here. Pure. */

/** A paste: its words, and the form in which the clipboard had them. */
export interface Pasted {
  plain: string;
  html: string;
}

/**
 * The words in their order, with what was pasted in its own form where it still stands unchanged.
 *
 * @param pasted in the order of pasting
 */
export function piecesOf(words: string, pasted: readonly Pasted[]): (string | Pasted)[] {
  const found = pasted
    .map((one) => ({ one, at: words.indexOf(one.plain) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const pieces: (string | Pasted)[] = [];
  let end = 0;
  for (const { one, at } of found) {
    // The same words twice, or one paste within another: the rest stays plain.
    const from = words.indexOf(one.plain, end);
    if (from < 0 || at > from) continue;
    pieces.push(words.slice(end, from), one);
    end = from + one.plain.length;
  }
  pieces.push(words.slice(end));
  return pieces.filter((piece) => piece !== '');
}
