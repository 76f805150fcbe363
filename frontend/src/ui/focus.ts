/**
 * Keeps the keyboard where the person works. What opens takes the focus in, and gives it back to the control that opened
 * it; see {@link opened}. What vanishes under the focus, because an event came or another person was quicker, leaves it to
 * the nearest heading: it never falls to the page, where letters would be commands; see {@link guardFocus}.
 */
import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { neighbourOf, usable } from './neighbour';

/** How long single keys do nothing after a control has vanished: whoever types on has not seen it yet. */
const restMs = 1_000;
/** How long a control that is only switched off while its command runs is waited for. */
const patienceMs = 500;

interface Held {
  element: HTMLElement;
  /** What was around it, from the inside out: it has none once it is gone. */
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
 * Focuses the first field in there. Without one it is the whole, or what is given in its place: never a button, since
 * the key that opened it, pressed twice, would press that too.
 */
export function enter(root: HTMLElement, otherwise = root): void {
  const all = [...root.querySelectorAll<HTMLElement>(controls)].filter(usable);
  const field = all.find((one) => !one.matches('[type=radio]:not(:checked)')) ?? all[0];
  const target = root.querySelector<HTMLElement>('[data-first]') ?? field ?? otherwise;
  if (target === otherwise && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}

/**
 * For the part that opens: `{@attach opened(name)}`. The control that opens it carries `data-opens={name}`. Focus goes in
 * when that control was pressed, and back to it when the part closes; if it is not there either, to what is near. Esc does
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

/** Remembers what has the focus; call what comes back to put it there again, or near to where it was. */
export function leaveFocus(): () => void {
  const opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const near = opener ? around(opener) : [];
  return () => void tick().then(() => give(opener === document.body ? null : opener, near));
}

/** Puts the focus where the page leads, perhaps by what others did: keys that are under way are not meant for it. */
export function arriveAt(to: HTMLElement): void {
  quiet = true;
  to.focus({ preventScroll: true });
  quiet = false;
}

/** The person goes on there by what they have just done: single keys count at once. */
export function goOn(to: HTMLElement | null | undefined): void {
  to?.focus({ preventScroll: true });
  vanishedAt = -Infinity;
}

/** Whether a control vanished a moment ago, or keys still come that were meant for it. */
export function justVanished(): boolean {
  if (performance.now() - vanishedAt > restMs && !isLostFromUnder()) return false;
  vanishedAt = performance.now();
  return true;
}

/** Whether the person was writing within this time, though the field may be gone by now. */
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
    // Somebody has gone on to there.
    if (!quiet) vanishedAt = -Infinity;
  });
  document.addEventListener('focusout', ({ relatedTarget }) => {
    // Somebody who presses the bare page has let go; what vanishes has not.
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
    // After everything else that is about to put the focus somewhere.
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
