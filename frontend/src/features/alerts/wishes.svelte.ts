/** What somebody wishes, kept on the server as each choice is made. */
import type { Result } from '../../lib/api';
import type { Problem } from '../../lib/problem';

export class KeptWishes<Wishes extends object> {
  /** Null until the server has told them. */
  now = $state.raw<Wishes | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** The last choice has been kept. */
  isSaved = $state(false);
  /** One request after the other: the last choice wins. */
  private sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly ask: () => Promise<Result<Wishes>>,
    private readonly keep: (wishes: Wishes) => Promise<Result<unknown>>,
  ) {}

  load = async (): Promise<void> => {
    const answer = await this.ask();
    this.problem = answer.ok ? null : answer.problem;
    if (answer.ok) this.now = answer.value;
  };

  choose(chosen: Partial<Wishes>): void {
    if (!this.now) return;
    const wishes = (this.now = { ...this.now, ...chosen });
    this.isSaved = false;
    this.sending = this.sending.then(async () => {
      const answer = await this.keep(wishes);
      // What was not kept is not shown as if it were.
      if (!answer.ok) await this.load();
      this.problem = answer.ok ? null : answer.problem;
      this.isSaved = answer.ok;
    });
  }
}
