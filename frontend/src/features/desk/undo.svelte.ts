/** The last thing done at this desk that can be taken back, as long as nothing else was done. */
import type { Result } from '../../lib/api';

export interface Offer {
  /** What was done. */
  said: string;
  back: () => Promise<Result<{ version: number }>>;
  /** What may follow at once. */
  also?: { label: string; run: () => Promise<Result<{ version: number }>> };
}

class Undo {
  offered = $state.raw<Offer | null>(null);

  offer(offered: Offer): void {
    this.offered = offered;
  }

  /** Does something that can be taken back; meanwhile what was done before it cannot be any more. */
  async after(act: () => Promise<boolean>, offered: () => Offer): Promise<void> {
    this.forget();
    if (await act()) this.offer(offered());
  }

  /** It is too late, or nobody asks for it any more. */
  forget(): void {
    this.offered = null;
  }
}

export const undo = new Undo();
