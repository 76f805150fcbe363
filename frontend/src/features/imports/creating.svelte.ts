/** Many files become meetings, one after another; what broke off goes on when asked again. */
import { Creation } from '../../lib/creation';
import type { Problem } from '../../lib/problem';
import { create, type ImportFile } from './calls';

export class Creating {
  busy = $state(false);
  done = $state(0);
  all = $state(0);
  failed = $state.raw<readonly { name: string; problem: Problem }[]>([]);
  private stopped = false;

  /** @param each is called after each of them */
  async run(files: readonly ImportFile[], each: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.stopped = false;
    this.done = 0;
    this.all = files.length;
    this.failed = [];
    for (const { id, name, seq } of files) {
      if (this.stopped) break;
      const answer = await new Creation().ask([id], (wished) => create(id, wished, seq));
      if (answer.ok) this.done++;
      else this.failed = [...this.failed, { name, problem: answer.problem }];
      await each();
    }
    this.busy = false;
  }

  /** After the one that is being created. */
  stop(): void {
    this.stopped = true;
  }
}
