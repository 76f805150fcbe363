/** What stands beside one's own name in the bar; a feature that loads later, which the bar does not know. */
import type { Component } from 'svelte';

export const corner = $state<{ shown: Component | null }>({ shown: null });
