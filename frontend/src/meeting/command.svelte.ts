/** A command under way in a part of the page: one at a time, and a refusal is said where it was asked. */
import type { Result } from '../lib/api';
import type { Problem } from '../lib/problem';
import { refusal } from './commands';

export class Command {
  busy = $state(false);
  /** Why the last one was refused, or what is missing before it can be asked. */
  message = $state<string | null>(null);

  /** @param said a refusal in words */
  constructor(private readonly said: (problem: Problem) => string = refusal) {}

  /** What it came to; null when it was refused. A second click while one is under way does nothing. */
  readonly ask = async <T>(call: () => Promise<Result<T>>): Promise<T | null> => {
    if (this.busy) return null;
    this.busy = true;
    this.message = null;
    const answer = await call();
    await this.answered();
    this.busy = false;
    if (answer.ok) return answer.value;
    this.message = this.said(answer.problem);
    return null;
  };

  /** True when it was done. */
  readonly run = async (call: () => Promise<Result<unknown>>): Promise<boolean> => (await this.ask(call)) !== null;

  /** What else is brought up to date before the next one may be given. */
  protected answered(): Promise<void> | void {}
}
