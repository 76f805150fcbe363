/** The outcome chosen for an item that is not finished yet, by phrase or by hand; forgotten with the tab. */
import { SvelteMap } from 'svelte/reactivity';
import type { Outcome, Phrase } from '../../../meeting/types';

class Chosen {
  private readonly outcomes = new SvelteMap<string, Outcome>();
  private readonly phrases = new SvelteMap<string, Phrase[]>();
  private readonly recommended = new SvelteMap<string, string[]>();

  of(itemId: string): Outcome | undefined {
    return this.outcomes.get(itemId);
  }

  set(itemId: string, outcome: Outcome | undefined): void {
    if (outcome) this.outcomes.set(itemId, outcome);
    else this.outcomes.delete(itemId);
  }

  /** The phrases offered for an item, to recognise its words, and the points of its recommendation. */
  offer(itemId: string, phrases: Phrase[], points: string[]): void {
    this.phrases.set(itemId, phrases);
    this.recommended.set(itemId, points);
  }

  points(itemId: string): readonly string[] {
    return this.recommended.get(itemId) ?? [];
  }

  offered(itemId: string): readonly Phrase[] {
    return this.phrases.get(itemId) ?? [];
  }
}

export const chosen = new Chosen();
