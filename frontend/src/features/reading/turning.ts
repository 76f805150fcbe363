/**
 * Going from item to item by the arrow keys and by swiping. Both leave alone what is moved sideways itself: a table
 * that scrolls, a paper, a page that is enlarged.
 */
import { isAsked, isField } from '../../ui/asked';

/** Where a finger has gone, in pixels, and for how long, in milliseconds. */
export interface Stroke {
  across: number;
  down: number;
  ms: number;
}

const leastAcross = 60;
const longestMs = 800;
/** There a swipe is the browser's own: back and forward. */
const edge = 24;

/** 1 for the next item, -1 for the one before, 0 when somebody scrolls, reads or points. */
export function turnOf({ across, down, ms }: Stroke): 1 | -1 | 0 {
  if (ms > longestMs || Math.abs(across) < leastAcross || Math.abs(across) < 2 * Math.abs(down)) return 0;
  return across < 0 ? 1 : -1;
}

/** The same for a key. */
export function turnOfKey(event: KeyboardEvent): 1 | -1 | 0 {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return 0;
  if (isField(target) || isAsked() || movesSideways(target)) return 0;
  return key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
}

/** True within what scrolls sideways, in a paper, and while the page itself does. */
function movesSideways(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog')) return true;
  for (let each: Element | null = target; each; each = each.parentElement) {
    const scrolls = each === document.documentElement || /auto|scroll/.test(getComputedStyle(each).overflowX);
    if (scrolls && each.scrollWidth > each.clientWidth) return true;
  }
  return false;
}

/** Calls `turned` for each swipe over the page, until the returned function is called. */
export function swiped(turned: (by: 1 | -1) => void): () => void {
  let from: { x: number; y: number; at: number } | null = null;
  const begin = ({ touches, target, timeStamp }: TouchEvent) => {
    const touch = touches[0];
    from = null;
    if (!touch || touches.length > 1 || isField(target) || movesSideways(target)) return;
    if (touch.clientX < edge || touch.clientX > innerWidth - edge || (visualViewport?.scale ?? 1) > 1.01) return;
    from = { x: touch.clientX, y: touch.clientY, at: timeStamp };
  };
  const end = ({ touches, changedTouches, timeStamp }: TouchEvent) => {
    const touch = changedTouches[0];
    const began = from;
    from = null;
    // Words that are chosen are marked with the same finger.
    if (!began || !touch || touches.length > 0 || !(getSelection()?.isCollapsed ?? true)) return;
    const { x, y, at } = began;
    const turn = turnOf({ across: touch.clientX - x, down: touch.clientY - y, ms: timeStamp - at });
    if (turn !== 0) turned(turn);
  };
  const cancel = () => (from = null);
  document.addEventListener('touchstart', begin, { passive: true });
  document.addEventListener('touchend', end, { passive: true });
  document.addEventListener('touchcancel', cancel);
  return () => {
    document.removeEventListener('touchstart', begin);
    document.removeEventListener('touchend', end);
    document.removeEventListener('touchcancel', cancel);
  };
}
