/** Work that is wanted again and again, as fetching is after news: never twice at a time, with a rest in between. */
export class Paced {
  #isBusy = false;
  #isStopped = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Wanted once more when it has been done: after the rest, or without one. */
  #again: 'soon' | 'now' | null = null;

  /** @param work never fails */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly restMs: number,
  ) {}

  /** There is news: at once, or after the rest, however much comes meanwhile. */
  soon(): void {
    if (this.#isBusy || this.#rest !== undefined) this.#again ??= 'soon';
    else void this.#do();
  }

  /** The person asks for it, and waits. */
  now(): void {
    if (this.#isBusy) this.#again = 'now';
    else void this.#do();
  }

  /** Nobody wants it any more. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#rest);
  }

  async #do(): Promise<void> {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    this.#isBusy = true;
    do {
      this.#again = null;
      await this.work();
    } while (this.#again === 'now' && !this.#isStopped);
    this.#isBusy = false;
    if (!this.#isStopped) this.#rest = setTimeout(() => this.#rested(), this.restMs);
  }

  #rested(): void {
    this.#rest = undefined;
    if (this.#again) void this.#do();
  }
}
