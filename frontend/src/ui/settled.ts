import { tick } from 'svelte';

/** A field that was emptied, or has what nobody takes, shows what counts. To be called when its change was said. */
export function settled(field: HTMLInputElement | HTMLTextAreaElement, counts: () => string): void {
  void tick().then(() => {
    if (field.value !== counts()) field.value = counts();
  });
}
