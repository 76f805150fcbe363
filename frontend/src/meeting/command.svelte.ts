/** A command under way in a part of the page: a refusal is said where it was asked. */
import type { Result } from '../lib/api';
import type { Problem } from '../lib/problem';
import { Work } from '../lib/work.svelte';
import { refusal } from './commands';

export class Command extends Work {
  /** Why the last one was refused, or what is missing before it can be asked. */
  message = $state<string | null>(null);

  /** @param said a refusal in words */
  constructor(private readonly said: (problem: Problem) => string = refusal) {
    super();
  }

  /** What it came to; null when it was refused. */
  readonly ask = <T>(call: () => Promise<Result<T>>): Promise<T | null> =>
    this.alone(async () => {
      this.message = null;
      const answer = await call();
      await this.answered();
      if (answer.ok) return answer.value;
      this.message = this.said(answer.problem);
      return null;
    });

  /** True when it was done. */
  readonly run = async (call: () => Promise<Result<unknown>>): Promise<boolean> => (await this.ask(call)) !== null;

  /** What else is brought up to date before the next one may be given. */
  protected answered(): Promise<void> | void {}
}
