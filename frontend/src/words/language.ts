/** The language of the user interface: Danish, unless this person chose English. */
import { kept, remember } from '../lib/device';

export type Language = 'da' | 'en';

const remembered = 'raadslag.sprog';
/** In the address, for browsers that keep nothing. */
const asked = 'sprog';
const chosen = () => new URLSearchParams(globalThis.location?.search).get(asked) ?? kept.getItem(remembered);

export const language: Language = chosen() === 'en' ? 'en' : 'da';

/** Reloads the page in the other language: this is rare, and unsaved words are kept on the device. */
export function switchLanguage(): void {
  const other: Language = language === 'da' ? 'en' : 'da';
  const [keeps, address] = [remember(remembered, other), new URL(location.href)];
  if (keeps) address.searchParams.delete(asked);
  else address.searchParams.set(asked, other);
  if (address.href === location.href) location.reload();
  else location.replace(address);
}
