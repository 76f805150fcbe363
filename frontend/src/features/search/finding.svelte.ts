/** Results while somebody types: asked for after a short rest, one request at a time, and only the last one counts. */
import { ask } from '../../lib/api';
import type { Problem } from '../../lib/problem';
import { session } from '../../lib/session.svelte';
import { asked, type Hit, type Wanted } from './wanted';

const restMs = 150;

export class Finding {
  hits = $state.raw<Hit[] | null>(null);
  total = $state(0);
  more = $state(false);
  problem = $state.raw<Problem | null>(null);
  /** What the hits are hits of. */
  of = $state.raw<Wanted | null>(null);
  hasMore = $state(false);
  #next: string | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  #turn = 0;
  #waiting: Wanted | null = null;

  /** @param limit the most that is shown at first */
  constructor(private readonly limit: number) {}

  /** Somebody typed, or chose another filter. */
  look(wanted: Wanted, at: 'once' | 'rest' = 'rest'): void {
    this.stop();
    if (!wanted.words.trim()) return this.#forget();
    this.#waiting = wanted;
    this.#rest = setTimeout(() => void this.#ask(), at === 'once' ? 0 : restMs);
  }

  /** Nobody looks any more, or somebody looks for something else: what was asked for is answered too late. */
  stop(): void {
    clearTimeout(this.#rest);
    this.#waiting = null;
    this.#turn++;
  }

  /** The next page. */
  async next(): Promise<void> {
    if (this.of && this.#next) await this.#fetch(this.of, this.#next);
  }

  #forget(): void {
    this.hits = null;
    this.of = null;
    this.total = 0;
    this.hasMore = false;
    this.problem = null;
  }

  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    while (this.#waiting) {
      const wanted = this.#waiting;
      this.#waiting = null;
      await this.#fetch(wanted, null);
    }
    this.#asking = false;
  }

  async #fetch(wanted: Wanted, after: string | null): Promise<void> {
    const turn = this.#turn;
    const query = { ...asked(wanted), limit: this.limit, ...(after && { after }) };
    const answer = await ask(session.api.GET('/api/search', { params: { query } }));
    if (turn !== this.#turn) return;
    this.problem = answer.ok ? null : answer.problem;
    if (!answer.ok) return;
    const { hits, total, more, next } = answer.value;
    this.hits = after ? [...(this.hits ?? []), ...hits] : hits;
    this.total = total;
    this.more = more;
    this.of = wanted;
    this.#next = next;
    this.hasMore = next !== null;
  }
}
