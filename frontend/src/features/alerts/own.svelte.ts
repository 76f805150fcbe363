/** What the person of this tab was told: fetched once for the bell and for the page. */
import { ask } from '../../lib/api';
import { Paced } from '../../lib/paced';
import type { Problem } from '../../lib/problem';
import type { components } from '../../lib/schema';
import { session } from '../../lib/session.svelte';

export type Alert = components['schemas']['Alert'];

/** News comes in bursts. */
const restMs = 1000;

class Own {
  /** Newest first; null before the first answer. */
  alerts = $state.raw<readonly Alert[] | null>(null);
  unread = $state(0);
  seq = $state<number | null>(null);
  problem = $state.raw<Problem | null>(null);
  readonly loading = new Paced(() => this.load(), restMs);

  private async load(): Promise<void> {
    const asked = session.subject;
    const answer = await ask(session.api.GET('/api/me/alerts'));
    if (asked === session.subject) this.take(answer);
  }

  /** Marks some as read; the list is then as the server says. */
  async read(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    this.take(await ask(session.api.POST('/api/me/alerts/read', { body: { ids: [...ids] } })));
  }

  private take(answer: Awaited<ReturnType<typeof ask<components['schemas']['Alerts']>>>): void {
    this.problem = answer.ok ? null : answer.problem;
    if (answer.ok) ({ alerts: this.alerts, unread: this.unread, seq: this.seq } = answer.value);
  }
}

export const own = new Own();
