/** Parts of the desk that are loaded when they are asked for, or as soon as the desk has been there a moment. */
import { fetchSoon } from '../../ui/later';

export const parts = {
  life: () => import('./life/LifeDialog.svelte'),
  details: () => import('./life/MeetingDetails.svelte'),
  deadlines: () => import('./life/DeadlinesDialog.svelte'),
  itemDialogs: () => import('./agenda/ItemDialogs.svelte'),
  history: () => import('./item/History.svelte'),
  treated: () => import('./item/TreatedDialog.svelte'),
  versions: () => import('./papers/VersionsDialog.svelte'),
  shortcuts: () => import('./Shortcuts.svelte'),
  speakers: () => import('./people/Speakers.svelte'),
  nextItems: () => import('./agenda/NextItems.svelte'),
  editions: () => import('../../ui/EditionList.svelte'),
  log: () => import('./LogList.svelte'),
};

/** When the desk itself has had the line to itself: what is opened next shall be there at once. */
const soonMs = 300;

/** Loads all of them a moment from now; call what comes back to let it be. */
export function fetchParts(...more: Parameters<typeof fetchSoon>): () => void {
  const timer = setTimeout(() => fetchSoon(...Object.values(parts), ...more), soonMs);
  return () => clearTimeout(timer);
}
