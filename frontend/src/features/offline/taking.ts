/** Takes a meeting onto the device: what the server has sent this person, and the files of its papers, all sealed. */
import { itemsOf } from '../../meeting/agenda';
import type { Attachment, Meeting } from '../../meeting/types';
import type { KeptNotes } from '../../ui/copy-shown';
import { isFull, paperKey, type MeetingRow, type Store } from './store';
import { seal, type Vault } from './vault';

/** What was sealed as one thing opens as no other. */
export const meetingPlace = (vault: Vault, id: string) => `${vault.id} meeting ${id}`;
export const notesPlace = (vault: Vault, id: string) => `${vault.id} notes ${id}`;
export const paperPlace = (vault: Vault, key: string) => `${vault.id} paper ${key}`;

/** The file of a paper as the server sends it to this person; null when they may not have it, or no longer. */
export type Fetch = (paper: Attachment) => Promise<ArrayBuffer | null>;

/** Papers with a file, in their order. */
export const papersIn = (meeting: Meeting): Attachment[] =>
  itemsOf(meeting)
    .flatMap(({ attachments }) => attachments)
    .filter(({ version, mediaType }) => version > 0 && mediaType !== null);

/**
 * Writes the meeting, then its papers one by one, and takes away those that it no longer has. Whatever breaks off, what
 * lies there is true: the row says how many papers are missing.
 *
 * @param notes of this person; null when the server did not say
 * @param onPaper told after each paper: how many are done, of how many
 * @throws Wiped when the vault is gone, Dropped when the meeting was taken away meanwhile, or that there is no room
 */
export async function take(
  store: Store,
  vault: Vault,
  meeting: Meeting,
  auto: boolean,
  fetch: Fetch,
  notes: KeptNotes | null = null,
  onPaper: (done: number, all: number) => void = () => undefined,
): Promise<MeetingRow> {
  const wanted = papersIn(meeting);
  const here = new Set(await store.papersOf(meeting.id));
  const keys = new Set(wanted.map(paperKey));
  // First: what nobody may see any more must not wait for what comes.
  for (const key of here) if (!keys.has(key)) await store.dropPaper(key);
  const bytes = (what: object) => new TextEncoder().encode(JSON.stringify(what));
  const row: MeetingRow = {
    id: meeting.id,
    fetchedAt: Date.now(),
    auto,
    papers: wanted.filter((paper) => here.has(paperKey(paper))).length,
    size: wanted.reduce((sum, paper) => sum + (here.has(paperKey(paper)) ? (paper.size ?? 0) : 0), 0),
    missing: 0,
    full: false,
    sealed: await seal(vault, meetingPlace(vault, meeting.id), bytes(meeting)),
    notes: notes ? await seal(vault, notesPlace(vault, meeting.id), bytes(notes)) : undefined,
  };
  row.missing = wanted.length - row.papers;
  await store.putMeeting(vault.id, row).catch(async (cause: unknown) => {
    // Nor may an older one stay that tells more than this person may still see.
    if (isFull(cause)) await store.drop(meeting.id);
    throw cause;
  });
  let done = 0;
  for (const paper of wanted) {
    if (!here.has(paperKey(paper))) {
      const came = await takePaper(store, vault, meeting.id, paper, fetch);
      if (came === 'here') {
        row.papers++;
        row.missing--;
        row.size += paper.size ?? 0;
      } else if (came === 'full') row.full = true;
    }
    onPaper(++done, wanted.length);
    if (row.full) break;
  }
  await store.putMeeting(vault.id, row, true);
  return row;
}

async function takePaper(
  store: Store,
  vault: Vault,
  meeting: string,
  paper: Attachment,
  fetch: Fetch,
): Promise<'here' | 'away' | 'full'> {
  const bytes = await fetch(paper).catch((): null => null);
  if (!bytes) return 'away';
  const id = paperKey(paper);
  try {
    await store.putPaper(vault.id, { id, meeting, sealed: await seal(vault, paperPlace(vault, id), bytes) });
    return 'here';
  } catch (cause) {
    if (isFull(cause)) return 'full';
    throw cause;
  }
}
