/**
 * One note of what two devices wrote: nothing of either is lost. Pure.
 *
 * @param base what both began from
 */
export function merged(base: string, mine: string, theirs: string): string {
  if (theirs === base || mine.includes(theirs)) return mine;
  if (mine === base || theirs.includes(mine)) return theirs;
  // Both went on where it ended.
  const added = mine.startsWith(base) && theirs.startsWith(base) ? mine.slice(base.length).trim() : mine;
  return `${theirs.trimEnd()}\n\n${added}`;
}
