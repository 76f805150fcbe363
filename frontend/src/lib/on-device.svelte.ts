/**
 * Meetings kept on this device: the little of it that every page loads. What they hold, and how it is locked, is in
 * features/offline.
 */
import { databaseGone, kept, remember } from './device';

/** The one database in which meetings lie. */
export const copiesName = 'raadslag.gemt';
/** Set while there is any. */
const hereKey = 'raadslag.gemt';

let some = $state(kept.getItem(hereKey) !== null);

/** How often words of one's own have reached the server since the page was opened: copies of them are older. */
export const ownWords = new (class {
  sent = $state(0);
})();

/** True if somebody keeps meetings on this device. */
export const hasCopies = (): boolean => some;

/** Another tab may have begun to keep some, or wiped them. */
export const heedOthers = (): void => void (some = kept.getItem(hereKey) !== null);

/** Says that there are some, or none any more. */
export function sayCopies(are: boolean): void {
  some = are;
  if (are) remember(hereKey, '1');
  else kept.removeItem(hereKey);
}

/** Deletes every meeting on this device, of every person, and what could open it. Other tabs let go by themselves. */
export async function wipeCopies(): Promise<void> {
  sayCopies(false);
  await databaseGone(copiesName);
}
