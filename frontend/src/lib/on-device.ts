/**
 * Meetings kept on this device: the little of it that every page loads. What they hold, and how it is locked, is in
 * features/offline.
 */
import { databaseGone, kept, remember } from './device';

/** The one database in which meetings lie. */
export const copiesName = 'raadslag.gemt';
/** Set while there is any. */
const hereKey = 'raadslag.gemt';

/** True if somebody keeps meetings on this device. */
export const hasCopies = (): boolean => kept.getItem(hereKey) !== null;

/** Says that there are some, or none any more. */
export const sayCopies = (some: boolean): void => {
  if (some) remember(hereKey, '1');
  else kept.removeItem(hereKey);
};

/** Deletes every meeting on this device, whoever keeps it, and what could open it. Other tabs let go by themselves. */
export async function wipeCopies(): Promise<void> {
  sayCopies(false);
  await databaseGone(copiesName);
}
