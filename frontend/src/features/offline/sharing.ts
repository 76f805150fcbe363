/** A person says whether others use this computer too ("delt computer"). */
import { attempt, kept, keptInTab, lasting, remember, sharedKey } from '../../lib/device';

/**
 * Says it. What was kept until now goes on living in this tab alone.
 *
 * @return false when this browser keeps nothing, not even that
 */
export function setShared(shared: boolean): boolean {
  if (!shared) return attempt(() => (lasting.removeItem(sharedKey), true), false);
  const keys = Array.from({ length: lasting.length }, (_, at) => lasting.key(at) ?? '');
  for (const key of keys) {
    remember(key, kept.getItem(key) ?? '', keptInTab);
    lasting.removeItem(key);
  }
  return remember(sharedKey, '1', lasting);
}
