/** A command under way in a part of the page: it runs one at a time, and a refusal is said where it was asked. */
import { refusal, type Done } from './commands';

export class Running {
  busy = $state(false);
  /** Why the last one was refused. */
  message = $state<string | null>(null);

  /** True when it was done. A second click while one is under way does nothing. */
  readonly run = async (command: () => Promise<Done>): Promise<boolean> => {
    if (this.busy) return false;
    this.busy = true;
    this.message = null;
    const answer = await command();
    this.busy = false;
    if (!answer.ok) this.message = refusal(answer.problem);
    return answer.ok;
  };
}
