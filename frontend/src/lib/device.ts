/**
 * Storage in this browser: the one door to it. Some browsers are set to keep nothing, and throw at every access; here
 * they look like empty ones, and only writing fails.
 */

/** A store of words by their keys. Reading never fails; `setItem` throws when it keeps nothing. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The result of `what`, or this default when the browser refuses. */
export function attempt<T>(what: () => T, otherwise: T): T {
  try {
    return what();
  } catch {
    return otherwise;
  }
}

const storeOf = (storage: () => Storage): Store => ({
  getItem: (key) => attempt(() => storage().getItem(key), null),
  setItem: (key, value) => storage().setItem(key, value),
  removeItem: (key) => attempt(() => storage().removeItem(key), undefined),
  key: (at) => attempt(() => storage().key(at), null),
  get length() {
    return attempt(() => storage().length, 0);
  },
});

/** Kept until it is removed, on a shared computer too: only for saying that it is one. */
export const lasting = storeOf(() => localStorage);
export const sharedKey = 'raadslag.delt';
/**
 * True on a computer that others use too, as a person has said ("delt computer"): nothing outlives the tab there but
 * that word itself.
 */
export const isShared = (): boolean => lasting.getItem(sharedKey) !== null;

/** Kept until it is removed; on a shared computer, as long as the tab is open. */
export const kept = storeOf(() => (isShared() ? sessionStorage : localStorage));
/** Where it stands that this device is told by pushes (pushing.ts). */
export const pushedKey = 'raadslag.push';
/** Kept as long as the tab is open. */
export const keptInTab = storeOf(() => sessionStorage);

/** Keeps a choice of this person; false when this browser keeps nothing. */
export const remember = (key: string, value: string, store = kept): boolean =>
  attempt(() => (store.setItem(key, value), true), false);

let usable: Promise<boolean> | undefined;

/** True if databases can be opened here: some browsers forbid it in private windows, and a shared computer does. */
export function keepsDatabases(): Promise<boolean> {
  if (isShared()) return Promise.resolve(false);
  usable ??= new Promise((resolve) => {
    const request = attempt(() => indexedDB.open('raadslag.prøve'), null);
    if (!request) return resolve(false);
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = () => resolve(false);
  });
  return usable;
}

/** Deletes a database; does nothing where none can be kept. */
export const deleteDatabase = (name: string): void => void attempt(() => indexedDB.deleteDatabase(name), null);

/** How long another page may hold a database that is to go; ours let go at once. */
const heldMs = 3_000;

/** Deletes a database, and waits until it is gone or somebody holds it for too long; then it goes when they let go. */
export function databaseGone(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = attempt(() => indexedDB.deleteDatabase(name), null);
    if (!request) return resolve();
    request.onsuccess = request.onerror = () => resolve();
    setTimeout(resolve, heldMs);
  });
}
