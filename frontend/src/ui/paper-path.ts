/** The address at which a paper lies on the page of its item. */
import { itemPath, router } from '../lib/router.svelte';

const name = 'bilag';

export const paperPath = (id: string, itemId: string, paperId: string): string =>
  `${itemPath(id, itemId)}?${name}=${paperId}`;

/** The id of the paper that is open, null for none. */
export const paperIn = (query: string): string | null => new URLSearchParams(query).get(name);

/** Closes what lies on a page, by going back where that leads there: the back button does not open it again. */
export function leaveFor(path: string): void {
  const { from } = (history.state ?? {}) as { from?: string };
  if (from === path) history.back();
  else router.go(path, true);
}
