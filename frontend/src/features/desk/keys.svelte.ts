/**
 * Keys of the desk. Each act has one: it presses the button that carries the act in `data-act`, so that key and hand do
 * the same. Single letters and digits can be switched off, as WCAG 2.1.4 asks.
 */
import { kept, remember } from '../../lib/device';
import { isAsked, isField } from '../../ui/asked';
import { goOn, justVanished } from '../../ui/focus';
import { usable } from '../../ui/neighbour';

const remembered = 'raadslag.enkelttaster';
let on = $state(kept.getItem(remembered) !== 'fra');

export const singleKeys = {
  on: () => on,
  set(next: boolean) {
    on = next;
    remember(remembered, next ? 'til' : 'fra');
  },
};

/** The key of each act, in the order of a meeting. */
export const keys = {
  addItem: 'a',
  details: 'd',
  write: 'r',
  step: 's',
  people: 'p',
  all: 'h',
  open: 'o',
  decision: 'b',
  vote: 'v',
  dissent: 'u',
  followUp: 'f',
  promise: 'l',
  plan: 'm',
  postpone: 'x',
  go: 'g',
  speakers: 't',
  next: 'n',
  undo: 'z',
  help: '?',
} as const;
export type Act = keyof typeof keys;

/** For `aria-keyshortcuts` of the button that does it; nothing while single keys are off. */
export const keyOf = (act: Act): string | undefined => (on ? keys[act] : undefined);

/** What can be done now: the controls of acts, as they stand on the page. */
export const actsNow = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-act]')].filter((one) => usable(one) && one.ariaDisabled !== 'true');

/** The act of a key. */
export const actOf = (key: string): Act | undefined => (Object.keys(keys) as Act[]).find((act) => keys[act] === key);

/**
 * Does an act, if that can be done now: presses its button, or goes to its place.
 *
 * @return whether there was anything to do
 */
export function press(act: Act | undefined): boolean {
  const found = act && actsNow().find((one) => one.dataset['act'] === act);
  if (!found) return false;
  if (found.matches('button, a')) found.click();
  else goOn(found);
  return true;
}

/**
 * Whether a single key is a command: where the agenda or the item as a whole has the focus, and on the bare page after
 * somebody pressed it. Not in any control, and not while keys may be meant for a control that has vanished.
 */
export function isCommand(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !on) return false;
  if (!(target instanceof Element) || isTyping(target) || isAsked()) return false;
  if (target.closest('button') || !target.closest('main, [data-keys]'))
    return target === document.body && !justVanished();
  return !justVanished();
}

/** The title of the item on the screen: where the keys count. */
export const itemTitle = (): HTMLElement | null => document.querySelector<HTMLElement>('article h1');

/** True while the person writes or chooses somewhere, so that letters are not commands. */
export const isTyping = (target: EventTarget | null): boolean =>
  isField(target) || (target instanceof Element && target.closest('dialog') !== null);

/** The digit 1-9 of a key, by its place on the keyboard when Alt turns it into another character. */
export function digitOf(event: KeyboardEvent): number | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? /^[1-9]$/.exec(event.key)?.[0];
  return digit ? Number(digit) : null;
}
