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

/** Kept until it is removed. */
export const kept = storeOf(() => localStorage);
/** Kept as long as the tab is open. */
export const keptInTab = storeOf(() => sessionStorage);

/** Keeps a choice of this person; false when this browser keeps nothing. */
export const remember = (key: string, value: string, store = kept): boolean =>
  attempt(() => (store.setItem(key, value), true), false);

let usable: Promise<boolean> | undefined;

/** True if databases can be opened here at all; some browsers forbid it in private windows. */
export function keepsDatabases(): Promise<boolean> {
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
