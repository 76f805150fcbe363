/** Which municipality the viewer comes from, and whether they look for what concerns it while this tab is open. */
import { keptInTab, remember } from '../../lib/device';
import type { OwnSeat } from '../../lib/session.svelte';

const key = 'raadslag.min-kommune';
let on = $state(keptInTab.getItem(key) !== null);

export const looking = {
  on: () => on,
  set(next: boolean) {
    on = next;
    if (next) remember(key, '1', keptInTab);
    else keptInTab.removeItem(key);
  },
};

/**
 * The municipality of the viewer's seat in this body, or of another seat of theirs; null without one. Seats of a region
 * are not from a municipality.
 */
export function ownMunicipality(seats: readonly OwnSeat[], bodyId: string): string | null {
  const theirs = seats.filter(({ from }) => !from.startsWith('Region '));
  return (theirs.find((seat) => seat.bodyId === bodyId) ?? theirs[0])?.from ?? null;
}
