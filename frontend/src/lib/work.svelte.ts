/** Work under way in a part of the page: one piece at a time. */
import { untrack } from 'svelte';

export class Work {
  busy = $state(false);

  /** What it comes to; null when other work is under way, so a second click does nothing. */
  readonly alone = async <T>(work: () => Promise<T>): Promise<T | null> => {
    // An effect that loads something is not run again by its own loading.
    if (untrack(() => this.busy)) return null;
    this.busy = true;
    try {
      return await work();
    } finally {
      this.busy = false;
    }
  };
}
