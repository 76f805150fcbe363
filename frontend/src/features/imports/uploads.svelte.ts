/** Files on their way into imports, one after another; they go on while the person looks at other pages. */
import type { Problem } from '../../lib/problem';
import { session } from '../../lib/session.svelte';
import { send } from '../../lib/upload';

export class Outgoing {
  sent = $state(0);
  state = $state<'waiting' | 'sending' | 'failed'>('waiting');
  problem = $state.raw<Problem | null>(null);

  constructor(
    readonly importId: string,
    readonly file: File,
  ) {}

  get percent(): number {
    return this.file.size === 0 ? 100 : Math.min(100, Math.floor((this.sent / this.file.size) * 100));
  }
}

class Uploads {
  all = $state.raw<readonly Outgoing[]>([]);
  /** The import of one file alone: its review opens by itself when it is read. */
  single = $state<string | null>(null);

  add(importId: string, files: readonly File[]): void {
    this.all = [...this.all, ...files.map((file) => new Outgoing(importId, file))];
    void this.next();
  }

  of(importId: string): readonly Outgoing[] {
    return this.all.filter((one) => one.importId === importId);
  }

  /** True while leaving the page would lose files. */
  get pending(): boolean {
    return this.all.some(({ state }) => state !== 'failed');
  }

  retry(one: Outgoing): void {
    one.state = 'waiting';
    one.problem = null;
    one.sent = 0;
    void this.next();
  }

  dismiss(one: Outgoing): void {
    this.all = this.all.filter((other) => other !== one);
  }

  private async next(): Promise<void> {
    if (this.all.some(({ state }) => state === 'sending')) return;
    const one = this.all.find(({ state }) => state === 'waiting');
    if (!one) return;
    one.state = 'sending';
    const url = `/api/imports/${one.importId}/files`;
    const answer = await send('POST', url, one.file, await session.token(), (bytes) => (one.sent = bytes)).done;
    if (answer.ok) this.dismiss(one);
    else {
      one.problem = answer.problem;
      one.state = 'failed';
    }
    void this.next();
  }
}

export const uploads = new Uploads();
