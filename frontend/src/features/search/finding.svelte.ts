/** Results while somebody types: asked for after a short rest, one request at a time, and only the last one counts. */
import { ask } from '../../lib/api';
import type { Problem } from '../../lib/problem';
import { session } from '../../lib/session.svelte';
import { asked, askedPeople, type FoundPerson, type Hit, type Wanted } from './wanted';

const restMs = 150;

const nothing = { ok: true, value: { hits: [] as Hit[], total: 0, more: false, next: null } } as const;
const nobody = { ok: true, value: { people: [] as FoundPerson[], more: false } } as const;

/** People whose names have these words. */
function peopleOf(wanted: Wanted) {
  const query = askedPeople(wanted);
  return query ? ask(session.api.GET('/api/people', { params: { query } })) : nobody;
}

export class Finding {
  hits = $state.raw<Hit[] | null>(null);
  people = $state.raw<FoundPerson[]>([]);
  /** There are more people than these. */
  morePeople = $state(false);
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
    this.people = [];
    this.morePeople = false;
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

  /** How many there are of all kinds. */
  get count(): number {
    return this.total + this.people.length;
  }

  async #fetch(wanted: Wanted, after: string | null): Promise<void> {
    const turn = this.#turn;
    const query = { ...asked(wanted), limit: this.limit, ...(after && { after }) };
    const [answer, people] = await Promise.all([
      wanted.kind === 'person' ? nothing : ask(session.api.GET('/api/search', { params: { query } })),
      after ? null : peopleOf(wanted),
    ]);
    if (turn !== this.#turn) return;
    const failed = !answer.ok ? answer : people && !people.ok ? people : null;
    this.problem = failed?.problem ?? null;
    if (!answer.ok || failed) return;
    const { hits, total, more, next } = answer.value;
    if (people?.ok) [this.people, this.morePeople] = [people.value.people, people.value.more];
    this.hits = after ? [...(this.hits ?? []), ...hits] : hits;
    this.total = total;
    this.more = more;
    this.of = wanted;
    this.#next = next;
    this.hasMore = next !== null;
  }
}
