/** Keeps the keyboard where the person works, when what had the focus gives way to something else. */
import { tick } from 'svelte';

/** Focuses the first control in there, once it is drawn. */
export async function focusFirst(root: HTMLElement | undefined): Promise<void> {
  await tick();
  root?.querySelector<HTMLElement>('input:not([disabled]), textarea, select, button:not([disabled])')?.focus();
}
