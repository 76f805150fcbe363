/** Where an item that is dragged would stand: the place under the pointer. */
import type { Place } from './places';

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
