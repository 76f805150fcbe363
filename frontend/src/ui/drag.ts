/** Dragging with mouse, pen or finger: where the pointer is, and scrolling at the edges. */

/** How near to the edge the pointer must be for the list to scroll, and how far it scrolls a frame. */
const edge = 48;
const pace = 8;

/**
 * Follows a pressed pointer until it is released.
 *
 * @param list keeps the pointer, so that rows may come and go under it
 */
export function drag(
  list: HTMLElement,
  down: PointerEvent,
  on: { over: (y: number, x: number) => void; drop: () => void; cancel: () => void },
): void {
  const scroller = list.closest<HTMLElement>('[data-scrolls]') ?? document.documentElement;
  let y = down.clientY;
  let x = down.clientX;
  let frame = requestAnimationFrame(roll);
  list.setPointerCapture(down.pointerId);
  const ending = new AbortController();
  const { signal } = ending;
  list.addEventListener('pointermove', move, { signal });
  list.addEventListener('pointerup', () => end(on.drop), { signal });
  list.addEventListener('pointercancel', () => end(on.cancel), { signal });
  addEventListener('keydown', (event) => event.key === 'Escape' && end(on.cancel), { signal });

  function move(event: PointerEvent) {
    y = event.clientY;
    x = event.clientX;
    on.over(y, x);
  }

  function roll() {
    const { top, bottom } = scroller.getBoundingClientRect();
    const by = y < Math.max(0, top) + edge ? -pace : y > Math.min(innerHeight, bottom) - edge ? pace : 0;
    if (by) {
      scroller.scrollBy(0, by);
      on.over(y, x);
    }
    frame = requestAnimationFrame(roll);
  }

  function end(how: () => void) {
    cancelAnimationFrame(frame);
    ending.abort();
    how();
  }
}
