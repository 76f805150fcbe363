/** Parts of the desk that load when they are opened, or a moment after the desk. */
import { fetchSoon } from '../../ui/later';

export const parts = {
  life: () => import('./life/LifeDialog.svelte'),
  details: () => import('./life/MeetingDetails.svelte'),
  deadlines: () => import('./life/DeadlinesDialog.svelte'),
  itemDialogs: () => import('./agenda/ItemDialogs.svelte'),
  history: () => import('./item/History.svelte'),
  procedure: () => import('./vote/Procedure.svelte'),
  batches: () => import('./vote/Batches.svelte'),
  treated: () => import('./item/TreatedDialog.svelte'),
  attachments: () => import('./papers/Attachments.svelte'),
  versions: () => import('./papers/VersionsDialog.svelte'),
  paperAsText: () => import('../../ui/PaperAsText.svelte'),
  papers: () => import('../../ui/PapersHere.svelte'),
  paperOver: () => import('../../ui/paper/PaperOver.svelte'),
  palette: () => import('./palette/Palette.svelte'),
  shortcuts: () => import('./Shortcuts.svelte'),
  replies: () => import('./people/CalendarReplies.svelte'),
  speakers: () => import('./people/Speakers.svelte'),
  plannedHere: () => import('./agenda/PlannedHere.svelte'),
  followUpForm: () => import('./item/FollowUpForm.svelte'),
  proof: () => import('../../ui/ProofForm.svelte'),
  promises: () => import('./promises/Promises.svelte'),
  nextItems: () => import('./agenda/NextItems.svelte'),
  documents: () => import('../../ui/GetDocuments.svelte'),
  editions: () => import('../../ui/EditionList.svelte'),
  log: () => import('./LogList.svelte'),
};

/** After the desk itself has loaded: what people open next is then there at once. */
const soonMs = 300;

/** Loads all of them a moment from now; call the returned function to cancel. */
export function fetchParts(...more: Parameters<typeof fetchSoon>): () => void {
  const timer = setTimeout(() => fetchSoon(...Object.values(parts), ...more), soonMs);
  return () => clearTimeout(timer);
}
