/** Lists that come page by page. */
import { untrack } from 'svelte';
import type { Result } from './api';
import type { Problem } from './problem';

/** One page, and where the next one begins; null when there is none. */
export interface Page<Line> {
  lines: Line[];
  next: string | null;
}

/** The page to fetch. */
export interface Wanted {
  after?: string;
  limit: number;
}

const usual = 100;
const most = 500;

/** The first page, and more of the list on request; each line once. */
export class Paged<Line> {
  /** Null before the first answer. */
  lines = $state.raw<Line[] | null>(null);
  problem = $state.raw<Problem | null>(null);
  hasMore = $state(false);
  #next: string | null = null;
  /** Of several requests the last one counts. */
  #asked = 0;

  /** @param key what tells two lines apart */
  constructor(
    private readonly ask: (wanted: Wanted) => Promise<Result<Page<Line>>>,
    private readonly key: (line: Line) => string | number,
  ) {}

  /** Fetches again, as many lines as there are. */
  async load(): Promise<void> {
    // An effect that fetches must not run again because of what has come.
    const limit = Math.min(
      most,
      Math.max(
        usual,
        untrack(() => this.lines?.length ?? 0),
      ),
    );
    await this.#take({ limit }, () => []);
  }

  async more(): Promise<void> {
    if (this.#next) await this.#take({ after: this.#next, limit: usual }, () => this.lines ?? []);
  }

  async #take(wanted: Wanted, before: () => Line[]): Promise<void> {
    const asked = ++this.#asked;
    const answer = await this.ask(wanted);
    if (asked !== this.#asked) return;
    this.problem = answer.ok ? null : answer.problem;
    if (!answer.ok) return;
    const known = before();
    const isNew = (line: Line) => !known.some((one) => this.key(one) === this.key(line));
    this.lines = [...known, ...answer.value.lines.filter(isNew)];
    this.#next = answer.value.next;
    this.hasMore = this.#next !== null;
  }
}
