/** What stands beside one's own name in the bar; a feature that loads later, which the bar does not know. */
import type { Component } from 'svelte';

class Corner {
  shown = $state.raw<Component | null>(null);
}

export const corner = new Corner();
