/** What the palette finds: items, people, and what can be done now. */
import { itemsOf } from '../../../meeting/agenda';
import { placed } from '../../../meeting/course';
import type { Item, Meeting } from '../../../meeting/types';
import { ranked } from '../../../lib/ranked';

export interface Entry {
  id: string;
  kind: 'act' | 'item' | 'person';
  label: string;
  /** The key that does the same. */
  key?: string | undefined;
  run: () => void;
}

export interface Ways {
  show: (item: Item) => void;
  person: (lineId: string) => void;
}

const most = 12;

/** As it is read aloud: without keys and signs. */
function nameOf(control: HTMLElement): string {
  const copy = control.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return (control.ariaLabel ?? copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * The acts of these controls, each name once. They are looked at once, before the palette covers the page.
 *
 * @param controls as they stand on the page
 */
export function actsOf(controls: readonly HTMLElement[]): Entry[] {
  const acts = new Map<string, Entry>();
  for (const control of controls) {
    const label = nameOf(control);
    const key = control.getAttribute('aria-keyshortcuts') ?? undefined;
    if (label && !acts.has(label))
      acts.set(label, { id: `act-${acts.size}`, kind: 'act', label, key, run: () => control.click() });
  }
  return [...acts.values()];
}

/** The entries for a query, the best first; without one what can be done now, then the agenda. */
export function entriesFor(meeting: Meeting, acts: readonly Entry[], query: string, ways: Ways): Entry[] {
  const items = itemsOf(meeting).map((item): Entry => ({
    ...{ id: `item-${item.id}`, kind: 'item', label: `${item.number} ${item.title}` },
    run: () => ways.show(item),
  }));
  const people = meeting.attendance.map((line): Entry => ({
    ...{ id: `person-${line.id}`, kind: 'person', label: placed(line) },
    run: () => ways.person(line.id),
  }));
  return ranked([...acts, ...items, ...people], query, ({ label }) => label).slice(0, query.trim() ? most : undefined);
}
