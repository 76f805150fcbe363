/**
 * Work that is done again for those who ask while it is under way, since it may have begun before what they ask for was
 * there; in one tab at a time, and once for all who wait.
 *
 * @param name of the lock that tabs share
 */
export function inTurn(name: string, work: () => Promise<void>): () => Promise<void> {
  let waiting: Promise<void> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const begin = () => {
    waiting = null;
    return work();
  };
  // Browsers have no locks where the page is not secure; nothing is kept there either.
  const request = () => navigator.locks?.request(name, begin) ?? last.then(begin, begin);
  return () => (waiting ??= last = request());
}
