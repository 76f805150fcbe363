/** The meetings on this device as the views see them: locked or open, how old, and what may be done with them. */
import { ask, type Api } from '../../lib/api';
import { heedOthers } from '../../lib/on-device.svelte';
import type { Meeting } from '../../meeting/types';
import type { KeptNotes } from '../../ui/copy-shown';
import { isFull, paperKey, Store, type MeetingRow, type VaultRow } from './store';
import { meetingPlace, notesPlace, paperPlace, papersIn, take, type Fetch } from './taking';
import { newVault, unlock, unseal, type Sealed, type Vault } from './vault';

/** What a person who is logged in lends: their id, the server's answers, the files. */
export interface Lender {
  subject: string;
  /** False once the login has ended: from then on the server answers for anybody. */
  lasts: () => boolean;
  api: Api;
  fetch: Fetch;
}

/** Wrong PINs in a row, of which the last one wipes everything. */
export const mostWrong = 10;
/** What the server has not confirmed for so long is wiped: nobody knows whether the person may still see it. */
export const oldestMs = 14 * 86_400_000;
/** A meeting that was kept because it was the next one goes so long after it began. */
const overMs = 7 * 86_400_000;

/** What a PIN came to: open, or wrong with some tries left, or wrong for the last time. */
export interface Tried {
  open: boolean;
  left: number;
}
/** Why a meeting could not be kept. */
export type Trouble = 'full' | 'blocked' | 'offline' | 'wiped';

export class KeptMeetings {
  /** False until it is known what is here. */
  known = $state(false);
  row = $state.raw<VaultRow | null>(null);
  /** A newer version of the app wrote it: it is left alone. */
  newer = $state(false);
  rows = $state.raw<readonly MeetingRow[]>([]);
  /** Meetings that are open now, by their ids. */
  meetings = $state.raw<Readonly<Record<string, Meeting>>>({});
  /** This person's notes in each of them. */
  notes = $state.raw<Readonly<Record<string, KeptNotes>>>({});
  /** How far a meeting is on its way onto the device; null when none is. */
  progress = $state.raw<{ id: string; done: number; all: number } | null>(null);
  private key = $state.raw<CryptoKey | null>(null);
  private lastPaper: { id: string; file: Blob } | null = null;
  private readonly store = new Store(() => this.taken());
  /** One piece of work after the other. */
  private last: Promise<unknown> = Promise.resolve();

  /** @param tell tells other tabs that something has changed here */
  constructor(private readonly tell: () => void = () => undefined) {}

  /** True as long as the PIN has been given: what is sealed can be read. */
  get isOpen(): boolean {
    return this.key !== null;
  }

  get any(): boolean {
    return this.row !== null;
  }

  /** When this meeting was fetched; null when it is not here. */
  rowOf(id: string): MeetingRow | null {
    return this.rows.find((row) => row.id === id) ?? null;
  }

  /** Looks at what is here, and wipes what is too old. */
  async look(): Promise<void> {
    heedOthers();
    const all = await this.store.all().catch((): null => null);
    this.newer = all === 'newer';
    if (all === 'newer' || all === null) this.forget();
    else if (Date.now() - all.row.contact > oldestMs) await this.wipe();
    else await this.show(all.row, all.meetings);
    this.known = true;
  }

  private async show(row: VaultRow, rows: readonly MeetingRow[]): Promise<void> {
    this.lastPaper = null;
    this.row = row;
    this.rows = rows;
    await this.openAll();
  }

  /** Begins a vault for this person. @return false when this browser keeps nothing */
  async begin(subject: string, pin: string): Promise<boolean> {
    try {
      const row = { vault: await newVault(subject, pin), wrong: 0, contact: Date.now(), always: false };
      await this.store.begin(row);
      // Who has just chosen the PIN need not type it again.
      this.key = await unlock(row.vault, pin);
      await this.look();
      return this.row !== null;
    } catch {
      return false;
    } finally {
      this.tell();
    }
  }

  /** Opens the vault. A wrong PIN is counted before it is tried, so that no reload takes it back. */
  async unlock(pin: string): Promise<Tried> {
    const vault = this.row?.vault;
    if (!vault) return { open: false, left: 0 };
    try {
      const { wrong } = await this.store.change(vault.id, (row) => ({ wrong: row.wrong + 1 }));
      const key = wrong > mostWrong ? null : await unlock(vault, pin);
      if (!key) {
        if (wrong >= mostWrong) await this.wipe();
        return { open: false, left: Math.max(0, mostWrong - wrong) };
      }
      await this.store.change(vault.id, () => ({ wrong: 0 }));
      this.key = key;
      await this.look();
      return { open: this.isOpen, left: 0 };
    } catch {
      await this.look();
      return { open: false, left: 0 };
    }
  }

  /** Forgets what was opened. */
  lock(): void {
    this.key = null;
    this.lastPaper = null;
    this.meetings = {};
    this.notes = {};
  }

  /** The file of a paper that is here and open; null otherwise. The last one stays open: it is read in parts. */
  async paper(paper: { id: string; version: number }): Promise<Blob | null> {
    const [vault, key, id] = [this.row?.vault, this.key, paperKey(paper)];
    if (!vault || !key) return null;
    if (this.lastPaper?.id !== id) {
      const held = await this.store.paper(id).catch((): null => null);
      const bytes = held && (await unseal(key, paperPlace(vault, id), held.sealed).catch((): null => null));
      if (!bytes || this.key !== key) return null;
      this.lastPaper = { id, file: new Blob([bytes]) };
    }
    return this.lastPaper.file;
  }

  /** Keeps this meeting as the server has sent it. @return why it could not be kept; null when it is */
  keep(meeting: Meeting, lender: Lender, auto = this.rowOf(meeting.id)?.auto ?? false): Promise<Trouble | null> {
    return this.inTurn(async () => {
      const vault = this.row?.vault;
      if (!vault || vault.subject !== lender.subject) return 'wiped';
      const onPaper = (done: number, all: number) => (this.progress = { id: meeting.id, done, all });
      onPaper(0, papersIn(meeting).length);
      try {
        const notes = await notesIn(meeting.id, lender);
        await take(this.store, vault, meeting, auto, lender.fetch, notes, onPaper);
        return null;
      } catch (cause) {
        return isFull(cause) ? 'full' : 'wiped';
      } finally {
        this.progress = null;
        await this.look();
        this.tell();
      }
    });
  }

  /** Keeps it as the server sends it now. */
  async fetch(id: string, lender: Lender, auto?: boolean): Promise<Trouble | 'gone' | null> {
    const params = { path: { meetingId: id } };
    const answer = await ask(lender.api.GET('/api/meetings/{meetingId}', { params }));
    if (!lender.lasts()) return 'offline';
    const over = answer.ok && auto && Date.now() - Date.parse(answer.value.start) > overMs;
    if (answer.ok && !over) return this.keep(answer.value, lender, auto);
    if (!answer.ok && !hasNoRight(answer.problem.code)) return 'offline';
    await this.drop(id);
    return 'gone';
  }

  /** Takes a meeting away from the device. */
  async drop(id: string): Promise<void> {
    await this.store.drop(id).catch(() => undefined);
    await this.look();
    this.tell();
  }

  /** Whether the next meeting is kept without being asked for. */
  async always(always: boolean): Promise<void> {
    if (!this.row) return;
    this.row = await this.store.change(this.row.vault.id, () => ({ always }));
    this.tell();
  }

  /** Takes everything away, in every tab. */
  async wipe(): Promise<void> {
    this.forget();
    await this.store.wipe();
    // Somebody may have looked meanwhile.
    this.forget();
    this.tell();
  }

  /**
   * Asks the server for each meeting again: what this person may no longer see goes, what has changed is changed.
   * Copies of somebody else go too.
   */
  async refresh(lender: Lender, next: () => Promise<string | null>): Promise<void> {
    await this.look();
    if (!this.row) return;
    if (this.row.vault.subject !== lender.subject) return this.wipe();
    let heard = true;
    for (const { id, auto } of this.rows) {
      const came = await this.fetch(id, lender, auto);
      if (came === 'offline') heard = false;
    }
    if (this.row?.always) await this.keepNext(lender, next);
    if (heard && this.row) await this.confirm(this.row.vault);
  }

  private async keepNext(lender: Lender, next: () => Promise<string | null>): Promise<void> {
    const wanted = await next();
    if (wanted && !this.rowOf(wanted)) await this.fetch(wanted, lender, true);
  }

  private async confirm(vault: Vault): Promise<void> {
    const row = await this.store.change(vault.id, () => ({ contact: Date.now() })).catch((): null => null);
    if (row) this.row = row;
  }

  private async openAll(): Promise<void> {
    const [vault, key, rows] = [this.row?.vault, this.key, this.rows];
    if (!vault || !key) return;
    const open = async <T>(place: string, sealed: Sealed | undefined): Promise<T | null> => {
      const words = sealed && (await unseal(key, place, sealed).catch((): null => null));
      return words ? (JSON.parse(new TextDecoder().decode(words)) as T) : null;
    };
    const all = async <T>(one: (row: MeetingRow) => Promise<T | null>) => {
      const opened: Record<string, T> = {};
      for (const row of rows) {
        const what = await one(row);
        if (what !== null) opened[row.id] = what;
      }
      return opened;
    };
    const meetings = await all(({ id, sealed }) => open<Meeting>(meetingPlace(vault, id), sealed));
    const notes = await all(({ id, notes }) => open<KeptNotes>(notesPlace(vault, id), notes));
    // Otherwise somebody has looked since, and opens what is here now.
    if (this.key === key && this.rows === rows) [this.meetings, this.notes] = [meetings, notes];
  }

  /** Another tab has wiped it, or another version of the app took over. */
  private taken(): void {
    this.forget();
    void this.look();
  }

  private forget(): void {
    this.lock();
    this.row = null;
    this.rows = [];
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.last.then(work, work);
    this.last = next.catch(() => undefined);
    return next;
  }
}

/** This person's notes in a meeting; null when the server does not say. */
async function notesIn(meetingId: string, lender: Lender): Promise<KeptNotes | null> {
  const answer = await ask(lender.api.GET('/api/meetings/{meetingId}/reading', { params: { path: { meetingId } } }));
  if (!answer.ok || !lender.lasts()) return null;
  const { notes, shared, highlights, sharedHighlights } = answer.value;
  return { notes, shared, highlights, sharedHighlights };
}

/** The server's answers that say that this person sees no such meeting, or no longer. */
const hasNoRight = (code: string) => code === 'unknown' || code === 'forbidden';
