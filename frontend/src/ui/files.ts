/** Files as people read about them, and their lists; pure. */
import { t } from '../words/i18n';
import { language } from '../words/language';

const names: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
};

/** What the file chooser offers; the server checks the content. */
export const acceptedFiles = '.pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.gif,.webp';

export const kindOf = (mediaType: string): string => names[mediaType] ?? t.files.picture;

/** Shown by the browser itself; the others go to the program that reads them. */
export const isShown = (mediaType: string): boolean =>
  mediaType === 'application/pdf' || mediaType.startsWith('image/');

/** "870 kB", "1,4 MB" */
export function formatSize(bytes: number): string {
  const written = (n: number, digits: number) =>
    n.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: digits });
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${written(bytes / 1000, 0)} kB`;
  return `${written(bytes / 1_000_000, 1)} MB`;
}

/** The ids with one of them moved by some places; null when it stays where it is. */
export function movedBy(ids: readonly string[], id: string, by: number): string[] | null {
  const from = ids.indexOf(id);
  const to = Math.min(ids.length - 1, Math.max(0, from + by));
  return from < 0 || from === to ? null : movedTo(ids, id, to);
}

/** The ids with one of them at that place. */
export function movedTo(ids: readonly string[], id: string, place: number): string[] {
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, place), id, ...others.slice(place)];
}

/**
 * Files sent at the same time arrive in any order: the ids with the last arrivals in the order in which they were
 * chosen; null when they are in it already.
 */
export function asChosen(ids: readonly string[], chosen: readonly string[]): string[] | null {
  const present = chosen.filter((id) => ids.includes(id));
  const wanted = [...ids.filter((id) => !present.includes(id)), ...present];
  return wanted.every((id, place) => id === ids[place]) ? null : wanted;
}
