/** Whose guide comes first. */
import type { words } from '../../words/da/help';

export type Role = keyof typeof words.help.guides;

const all: readonly Role[] = ['member', 'director', 'secretariat', 'chair', 'public'];

/** What is known of the viewer. */
interface Viewer {
  loggedIn: boolean;
  writesFor: readonly string[];
  directorOf: readonly string[];
  runsFor: readonly string[];
}

/** All guides, the viewer's own first. */
export function guidesFor(viewer: Viewer): { guides: Role[]; own: Role } {
  const own = ownOf(viewer);
  return { guides: [own, ...all.filter((role) => role !== own)], own };
}

function ownOf({ loggedIn, writesFor, directorOf, runsFor }: Viewer): Role {
  if (!loggedIn) return 'public';
  if (writesFor.length > 0) return 'secretariat';
  if (runsFor.length > 0) return 'chair';
  return directorOf.length > 0 ? 'director' : 'member';
}
