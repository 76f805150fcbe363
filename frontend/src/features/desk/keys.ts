/** Keys of the desk. Single letters and digits can be switched off, as WCAG 2.1.4 asks. */
import { kept, remember } from '../../lib/device';
import { justVanished } from '../../ui/focus';

const remembered = 'raadslag.enkelttaster';

export const singleKeys = {
  on: () => kept.getItem(remembered) !== 'fra',
  set: (on: boolean) => remember(remembered, on ? 'til' : 'fra'),
};

/**
 * Whether a single key is a command: where the agenda or the item as a whole has the focus, and on the bare page after
 * somebody pressed it. Not in any control, and not while keys may be meant for a control that has vanished.
 */
export function isCommand(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !singleKeys.on()) return false;
  if (!(target instanceof Element) || isTyping(target) || document.querySelector('dialog[open]')) return false;
  if (target.closest('button') || !target.closest('main, [data-keys]'))
    return target === document.body && !justVanished();
  return !justVanished();
}

/** True while the person writes or chooses somewhere, so that letters are not commands. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('[contenteditable="true"], input, select, textarea, dialog') !== null
  );
}

/** The digit 1-9 of a key, by its place on the keyboard when Alt turns it into another character. */
export function digitOf(event: KeyboardEvent): number | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? /^[1-9]$/.exec(event.key)?.[0];
  return digit ? Number(digit) : null;
}
