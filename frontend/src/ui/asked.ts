/** Who has the keys: a dialog, a menu, or a field. */

/** A dialog or a menu is open over the page. */
export const isAsked = (): boolean => document.querySelector('dialog[open], :popover-open') !== null;

/** True where somebody writes or chooses, so that keys are theirs. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
