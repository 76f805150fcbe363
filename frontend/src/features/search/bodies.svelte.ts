/** The bodies that may be chosen; loaded once. */
import { ask } from '../../lib/api';
import type { components } from '../../lib/schema';
import { session } from '../../lib/session.svelte';

class Bodies {
  all = $state.raw<components['schemas']['Body'][]>([]);

  load(): void {
    if (this.all.length === 0) void this.#fetch();
  }

  async #fetch(): Promise<void> {
    const answer = await ask(session.api.GET('/api/bodies'));
    if (answer.ok) this.all = answer.value.bodies;
  }
}

export const bodies = new Bodies();
