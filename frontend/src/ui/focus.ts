/**
 * Keeps the focus where the person works. A part that opens takes the focus in, and gives it back to the control that
 * opened it; see {@link opened}. When a focused control vanishes, because an event came or somebody else was quicker,
 * the focus goes to the nearest heading. It never falls to the page, where letters would be commands; see
 * {@link guardFocus}.
 */
import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { neighbourOf, usable } from './neighbour';

/** How long single keys do nothing after a control has vanished: a person who types on has not seen it yet. */
const restMs = 1_000;
/** How long to wait for a control that is only disabled while its command runs. */
const patienceMs = 500;

interface Held {
  element: HTMLElement;
  /** Its ancestors, from the inside out: once it is gone it has none. */
  around: HTMLElement[];
}

let held: Held | null = null;
let pressed: HTMLElement | null = null;
let vanishedAt = -Infinity;
let typedAt = -Infinity;
let quiet = false;
let waiting: ReturnType<typeof setTimeout> | undefined;

const controls =
  'input:not([type=hidden]):not([disabled]), textarea:not([disabled]), select:not([disabled]), [contenteditable="true"]';
const writes = 'input, textarea, select, [contenteditable="true"]';

/**
 * Focuses the first field inside. Without a field, the whole part or the given fallback: never a button, since a second
 * press of the key that opened it would press that too.
 */
export function enter(root: HTMLElement, otherwise = root): void {
  const all = [...root.querySelectorAll<HTMLElement>(controls)].filter(usable);
  const field = all.find((one) => !one.matches('[type=radio]:not(:checked)')) ?? all[0];
  const target = root.querySelector<HTMLElement>('[data-first]') ?? field ?? otherwise;
  if (target === otherwise && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}

/**
 * For the part that opens: `{@attach opened(name)}`. The control that opens it carries `data-opens={name}`. Focus goes
 * in when that control was pressed, and back to it when the part closes; if it is gone too, to something near. Esc does
 * what `onescape` says.
 */
export function opened(name: string, onescape?: () => void): Attachment<HTMLElement> {
  return (root) => {
    const near = around(root);
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !onescape) return;
      event.preventDefault();
      event.stopPropagation();
      onescape();
    };
    root.addEventListener('keydown', escape);
    if (pressed?.dataset['opens'] === name && !root.contains(document.activeElement)) {
      enter(root);
    }
    return () => {
      root.removeEventListener('keydown', escape);
      if (isLost() || root.contains(document.activeElement)) void giveBack(name, near);
    };
  };
}

async function giveBack(name: string, near: HTMLElement[]): Promise<void> {
  await tick();
  const openers = [...document.querySelectorAll<HTMLElement>('[data-opens]')];
  give(
    openers.find((one) => one.dataset['opens'] === name && usable(one)),
    near,
  );
}

function give(opener: HTMLElement | null | undefined, near: readonly HTMLElement[]): void {
  if (!isLost()) return;
  if (opener && usable(opener)) opener.focus();
  else vanish(near);
}

/** Remembers the focus; call the returned function to put it back, or near to where it was. */
export function leaveFocus(): () => void {
  const opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const near = opener ? around(opener) : [];
  return () => void tick().then(() => give(opener === document.body ? null : opener, near));
}

/**
 * Puts the focus where the page leads, perhaps because of somebody else's action: keys on their way are not meant for
 * it.
 */
export function arriveAt(to: HTMLElement): void {
  quiet = true;
  to.focus({ preventScroll: true });
  quiet = false;
}

/** The person's own action leads there: single keys count at once. */
export function goOn(to: HTMLElement | null | undefined): void {
  to?.focus({ preventScroll: true });
  vanishedAt = -Infinity;
}

/** True if a control vanished a moment ago, or keys may still be meant for it. */
export function justVanished(): boolean {
  if (performance.now() - vanishedAt > restMs && !isLostFromUnder()) return false;
  vanishedAt = performance.now();
  return true;
}

/** True if the person was writing within this time, even if the field is gone by now. */
export const wroteWithin = (ms: number): boolean => performance.now() - typedAt < ms;

const isLost = () => document.activeElement === null || document.activeElement === document.body;
const isLostFromUnder = () => isLost() && held !== null && !usable(held.element);

function around(element: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) found.push(each);
  return found;
}

/** Watches over the focus of the whole page, from the beginning to the end. */
export function guardFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    held = { element: target, around: around(target) };
    // Somebody has moved on to there.
    if (!quiet) vanishedAt = -Infinity;
  });
  document.addEventListener('focusout', ({ relatedTarget }) => {
    // Somebody who presses the bare page has let go; a vanished control has not.
    if (!relatedTarget)
      setTimeout(() => isLost() && document.hasFocus() && held && usable(held.element) && (held = null));
  });
  document.addEventListener('click', ({ target }) => (pressed = controlOf(target)), true);
  document.addEventListener(
    'keydown',
    ({ target }) => {
      if (target instanceof Element && target.closest(writes)) typedAt = performance.now();
    },
    true,
  );
  new MutationObserver(() => {
    if (!held || !isLostFromUnder()) return;
    // After everything else that is about to move the focus.
    clearTimeout(waiting);
    waiting = setTimeout(settle, held.element.isConnected ? patienceMs : 0);
  }).observe(document.body, {
    ...{ childList: true, subtree: true },
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
}

const controlOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('button, a, summary, label, input, select') : null;

function settle(): void {
  if (!held || !isLost()) return;
  if (usable(held.element)) held.element.focus({ preventScroll: true });
  else vanish(held.around);
}

function vanish(near: readonly HTMLElement[]): void {
  vanishedAt = performance.now();
  const next = neighbourOf(near);
  if (!next) return;
  if (next.tabIndex < 0 && !next.hasAttribute('tabindex')) next.tabIndex = -1;
  arriveAt(next);
  next.scrollIntoView({ block: 'nearest' });
}
