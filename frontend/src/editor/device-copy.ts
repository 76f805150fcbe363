/** The copy of one text on this device. A full or blocked store never stops the writing; the page only says so. */
import { IndexeddbPersistence } from 'y-indexeddb';
import type { Doc } from 'yjs';
import { deleteDatabase, keepsDatabases } from '../lib/device';

/** A store that has not answered by then counts as one that keeps nothing; if it answers later, so much the better. */
const patienceMs = 3_000;

export interface CopyParts {
  /** This device keeps nothing, as it turned out. */
  onTrouble(): void;
  /** The copy came after we had stopped waiting for it. */
  onLate(): void;
  /** Somebody deleted the copy, and it was rebuilt. */
  onAnew(): void;
}

export class DeviceCopy {
  /** Settles when the copy is in the document; false when there will be none. */
  readonly loaded: Promise<boolean>;
  private store: IndexeddbPersistence | null = null;
  private over = false;

  constructor(
    private readonly name: string,
    private readonly doc: Doc,
    private readonly parts: CopyParts,
  ) {
    const opened = this.open();
    let late = false;
    void opened.then((ok) => ok && late && this.parts.onLate());
    const enough = new Promise<false>((resolve) =>
      setTimeout(() => {
        late = true;
        resolve(false);
      }, patienceMs),
    );
    this.loaded = Promise.race([opened, enough]).then((ok) => {
      if (!ok && !this.over) this.parts.onTrouble();
      return ok;
    });
  }

  /** Stops copying, and keeps the copy. */
  async close(): Promise<void> {
    this.over = true;
    await this.store?.destroy().catch(() => undefined);
  }

  /** Stops copying, and deletes the copy. */
  async clear(): Promise<void> {
    await this.close();
    deleteDatabase(this.name);
  }

  private async open(): Promise<boolean> {
    if (!(await keepsDatabases()) || this.over) return false;
    const store = new IndexeddbPersistence(this.name, this.doc);
    this.store = store;
    try {
      await store.whenSynced;
      this.watch(store);
      return !this.over;
    } catch {
      return false;
    }
  }

  private watch(store: IndexeddbPersistence): void {
    const { db } = store;
    const trouble = () => {
      if (this.over || store !== this.store) return;
      void store.destroy();
      this.parts.onTrouble();
    };
    // Failed transactions bubble up to the database: a full disk shows here, and nowhere else.
    db?.addEventListener('abort', trouble);
    db?.addEventListener('close', trouble);
    // Another tab, or the cleanup, deletes the copy: rebuild it from the document.
    db?.addEventListener('versionchange', () => {
      if (this.over || store !== this.store) return;
      void store
        .destroy()
        .then(() => this.open())
        .then((ok) => (ok ? this.parts.onAnew() : this.parts.onTrouble()));
    });
  }
}
