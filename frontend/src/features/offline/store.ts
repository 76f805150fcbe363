/**
 * Meetings on this device, in one database: the vault of one person, and what is sealed in it. Nothing in here opens
 * anything. Every write looks in the same transaction whether its vault is still there: what one tab has wiped no other
 * tab brings back.
 */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { keepsDatabases } from '../../lib/device';
import { copiesName, hasCopies, heedOthers, sayCopies, wipeCopies } from '../../lib/on-device.svelte';
import { vaultFormat, type Sealed, type Vault } from './vault';

/** The vault, and what is counted of it. */
export interface VaultRow {
  vault: Vault;
  /** PINs tried in a row that were wrong. */
  wrong: number;
  /** When the server last answered this person, in ms: what it has not confirmed for long goes. */
  contact: number;
  /** The next meeting is kept without being asked for. */
  always: boolean;
}

/** A meeting as it was sent to this person. What it is called is in the sealed part. */
export interface MeetingRow {
  id: string;
  fetchedAt: number;
  /** Kept because it is the next one, not because somebody asked. */
  auto: boolean;
  /** How many papers are here, and how many bytes they have. */
  papers: number;
  size: number;
  /** How many papers should be here, and are not. */
  missing: number;
  /** For want of room. */
  full: boolean;
  sealed: Sealed;
  /** This person's notes in it; not there when the server did not say, nor in rows of earlier versions. */
  notes?: Sealed | undefined;
}

/** The file of a paper, in one version. */
export interface PaperRow {
  id: string;
  meeting: string;
  sealed: Sealed;
}

/** The key of a paper's file, which tells its version: nobody has to read a file to know which it is. */
export const paperKey = ({ id, version }: { id: string; version: number }): string => `${id} ${version}`;

interface Contents extends DBSchema {
  vault: { key: string; value: VaultRow };
  meetings: { key: string; value: MeetingRow };
  papers: { key: string; value: PaperRow; indexes: { meeting: string } };
}
type Part = 'vault' | 'meetings' | 'papers';
type Writing = IDBPTransaction<Contents, Part[], 'readwrite'>;
const parts: Part[] = ['vault', 'meetings', 'papers'];

/** There is one vault: this key is its only one. */
const only = 'vault';
const databaseVersion = 1;

/** The vault is not there any more: somebody has wiped it. */
export class Wiped extends Error {}
/** The meeting is not there any more: somebody has taken it away. */
export class Dropped extends Error {}

/** True if the browser had no room. */
export const isFull = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'QuotaExceededError';

export class Store {
  private opened: Promise<IDBPDatabase<Contents>> | null = null;

  /** @param onTaken another tab wipes everything: forget what was unlocked */
  constructor(private readonly onTaken: () => void) {}

  /**
   * What this device keeps, all of it as it is at one moment: people who change it meanwhile are not overruled by
   * those who read before. Null when there is no vault, "newer" when a newer version of the app wrote it.
   */
  async all(): Promise<{ row: VaultRow; meetings: MeetingRow[] } | 'newer' | null> {
    if (!hasCopies() || !(await keepsDatabases())) return null;
    try {
      const reading = (await this.open()).transaction(['vault', 'meetings']);
      const [row, meetings] = await Promise.all([
        reading.objectStore('vault').get(only),
        reading.objectStore('meetings').getAll(),
      ]);
      if (!row) return null;
      return row.vault.format === vaultFormat ? { row, meetings } : 'newer';
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'VersionError') return 'newer';
      throw cause;
    }
  }

  /** Begins a vault in place of whatever was there. */
  async begin(row: VaultRow): Promise<void> {
    const writing = (await this.open(true)).transaction(parts, 'readwrite');
    await Promise.all([
      ...parts.map((part) => writing.objectStore(part).clear()),
      writing.objectStore('vault').put(row, only),
      writing.done,
    ]);
    sayCopies(true);
  }

  /** Changes what is counted of a vault, and answers with how it is then. */
  async change(vault: string, change: (row: VaultRow) => Partial<VaultRow>): Promise<VaultRow> {
    const writing = (await this.open()).transaction('vault', 'readwrite');
    const row = await writing.store.get(only);
    if (row?.vault.id !== vault) throw new Wiped();
    const changed = { ...row, ...change(row) };
    await Promise.all([writing.store.put(changed, only), writing.done]);
    return changed;
  }

  async meeting(id: string): Promise<MeetingRow | null> {
    return (await (await this.open()).get('meetings', id)) ?? null;
  }

  async paper(id: string): Promise<PaperRow | null> {
    return (await (await this.open()).get('papers', id)) ?? null;
  }

  /** The keys of a meeting's papers that are here. */
  async papersOf(meeting: string): Promise<string[]> {
    return (await this.open()).getAllKeysFromIndex('papers', 'meeting', meeting);
  }

  /**
   * Writes a meeting.
   *
   * @param again it was here already: if somebody has taken it away meanwhile, it stays away
   * @throws Wiped, Dropped, or a DOMException for which {@link isFull} holds
   */
  async putMeeting(vault: string, row: MeetingRow, again = false): Promise<void> {
    await this.write(vault, again ? row.id : null, (writing) => writing.objectStore('meetings').put(row));
  }

  /** Writes the file of a paper, of a meeting that is here; throws the same. */
  async putPaper(vault: string, row: PaperRow): Promise<void> {
    await this.write(vault, row.meeting, (writing) => writing.objectStore('papers').put(row));
  }

  private async write(vault: string, meeting: string | null, put: (writing: Writing) => Promise<unknown>) {
    const writing: Writing = (await this.open()).transaction(parts, 'readwrite');
    const held = await writing.objectStore('vault').get(only);
    if (held?.vault.id !== vault) throw new Wiped();
    if (meeting !== null && !(await writing.objectStore('meetings').getKey(meeting))) throw new Dropped();
    // A full disk fails the request, or only the commit.
    await Promise.all([put(writing), writing.done]);
  }

  async dropPaper(key: string): Promise<void> {
    await (await this.open()).delete('papers', key);
  }

  /** Deletes a meeting with its papers. */
  async drop(meeting: string): Promise<void> {
    const writing = (await this.open()).transaction(['meetings', 'papers'], 'readwrite');
    const papers = await writing.objectStore('papers').index('meeting').getAllKeys(meeting);
    await Promise.all([
      writing.objectStore('meetings').delete(meeting),
      ...papers.map((key) => writing.objectStore('papers').delete(key)),
      writing.done,
    ]);
  }

  /** Deletes everything, in every tab. */
  async wipe(): Promise<void> {
    const opened = this.opened;
    this.opened = null;
    (await opened?.catch(() => null))?.close();
    await wipeCopies();
  }

  private open(anew = false): Promise<IDBPDatabase<Contents>> {
    this.opened ??= this.begun(anew).catch((cause: unknown) => {
      this.opened = null;
      throw cause;
    });
    return this.opened;
  }

  /** @param anew it may be made; otherwise one that was wiped stays away, not even an empty one comes back */
  private async begun(anew: boolean): Promise<IDBPDatabase<Contents>> {
    const keeps = await keepsDatabases();
    heedOthers();
    if (!keeps || (!anew && !hasCopies())) throw new Wiped();
    const forget = () => {
      this.opened = null;
      this.onTaken();
    };
    const database = await openDB<Contents>(copiesName, databaseVersion, {
      upgrade(made) {
        made.createObjectStore('vault');
        made.createObjectStore('meetings', { keyPath: 'id' });
        made.createObjectStore('papers', { keyPath: 'id' }).createIndex('meeting', 'meeting');
      },
      // Another tab deletes it, or a newer version of the app changes it: it must not wait for us.
      blocking() {
        database.close();
        forget();
      },
      terminated: forget,
    });
    return database;
  }
}
