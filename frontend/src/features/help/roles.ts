/** Whose guide comes first. */
import type { words } from '../../words/da/help';

export type Role = keyof typeof words.help.guides;

const all: readonly Role[] = ['member', 'director', 'secretariat', 'chair', 'public'];

/** What is known of the viewer. */
interface Viewer {
  loggedIn: boolean;
  writesFor: readonly string[];
  directorOf: readonly string[];
  chairs: boolean;
}

/** All guides, the viewer's own first. */
export function guidesFor(viewer: Viewer): { guides: Role[]; own: Role } {
  const own = ownOf(viewer);
  return { guides: [own, ...all.filter((role) => role !== own)], own };
}

function ownOf({ loggedIn, writesFor, directorOf, chairs }: Viewer): Role {
  if (!loggedIn) return 'public';
  if (writesFor.length > 0) return 'secretariat';
  if (chairs) return 'chair';
  return directorOf.length > 0 ? 'director' : 'member';
}
