/**
 * A meeting with its items changed: at their places, numbered in their order (3.1, 3.2, …; without a heading 1, 2, …).
 * Mirrors the backend.
 */
import type { Item, Meeting, Section } from './types';

const numbered = (section: Section): Section => {
  const prefix = section.number === null ? '' : `${section.number.replace(/\.$/, '')}.`;
  return { ...section, items: section.items.map((item, at) => ({ ...item, number: `${prefix}${at + 1}` })) };
};

const arranged = (meeting: Meeting, arrange: (items: Item[], section: number) => Item[]): Meeting => ({
  ...meeting,
  sections: meeting.sections.map((section, at) => numbered({ ...section, items: arrange(section.items, at) })),
});

/** With an item at this place, or at the section's end when that is nearer. */
export const insertItem = (meeting: Meeting, section: number, position: number, item: Item): Meeting =>
  arranged(meeting, (items, at) =>
    at === section ? [...items.slice(0, position), item, ...items.slice(position)] : items,
  );

export const removeItem = (meeting: Meeting, itemId: string): Meeting =>
  arranged(meeting, (items) => items.filter(({ id }) => id !== itemId));

/** The meeting with one item changed. */
export function changeItem(meeting: Meeting, itemId: string, how: (item: Item) => Item): Meeting {
  const sections = meeting.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.id === itemId ? how(item) : item)),
  }));
  return { ...meeting, sections };
}
