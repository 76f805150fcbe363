/** Dragging an item with mouse, pen or finger: the place under the pointer, and scrolling at the edges. */
import type { Place } from './places';

/** How near to the edge the pointer must be for the list to scroll, and how far it scrolls a frame. */
const edge = 48;
const pace = 8;

/**
 * The place under a height of the window. Sections carry `data-section`, rows `data-row` with the item's id.
 *
 * @param lifted the dragged item, which does not count
 */
export function placeAt(list: HTMLElement, y: number, lifted: string): Place {
  const sections = [...list.querySelectorAll<HTMLElement>('[data-section]')];
  const below = sections.findIndex((section) => section.getBoundingClientRect().top > y);
  const section = Math.max(0, (below < 0 ? sections.length : below) - 1);
  const rows = [...(sections[section]?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const position = rows
    .filter((row) => row.dataset['row'] !== lifted)
    .filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2 < y;
    }).length;
  return { section, position };
}

/**
 * Follows a pressed pointer until it is released.
 *
 * @param list keeps the pointer, so that rows may come and go under it
 */
export function drag(
  list: HTMLElement,
  down: PointerEvent,
  on: { over: (y: number) => void; drop: () => void; cancel: () => void },
): void {
  const scroller = list.closest<HTMLElement>('[data-scrolls]') ?? document.documentElement;
  let y = down.clientY;
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
    on.over(y);
  }

  function roll() {
    const { top, bottom } = scroller.getBoundingClientRect();
    const by = y < Math.max(0, top) + edge ? -pace : y > Math.min(innerHeight, bottom) - edge ? pace : 0;
    if (by) {
      scroller.scrollBy(0, by);
      on.over(y);
    }
    frame = requestAnimationFrame(roll);
  }

  function end(how: () => void) {
    cancelAnimationFrame(frame);
    ending.abort();
    how();
  }
}
