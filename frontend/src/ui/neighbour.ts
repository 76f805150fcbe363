/**
 * Where the focus goes when its element is gone: to a heading, or another place where keys do nothing by themselves.
 */

const headings = 'h1, h2, h3, h4, legend';

/** Whether the focus can be there now. */
export function usable(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled') &&
    !element.closest('[hidden], [inert]') &&
    element.getClientRects().length > 0
  );
}

/**
 * The nearest place to go on from.
 *
 * @param around the ancestors of the lost element, from the inside out
 */
export function neighbourOf(around: readonly HTMLElement[]): HTMLElement | null {
  const dialog = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1);
  for (const place of around) {
    if (!place.isConnected || (dialog && !dialog.contains(place))) continue;
    if (place.id === 'app') break;
    const found = within(place);
    if (found) return found;
  }
  return within(dialog ?? document.querySelector<HTMLElement>('main') ?? document.body);
}

function within(place: HTMLElement): HTMLElement | null {
  const heading = [...place.querySelectorAll<HTMLElement>(headings)].find(usable);
  if (heading) return heading;
  if (place.hasAttribute('tabindex') && usable(place)) return place;
  return [...place.querySelectorAll<HTMLElement>('[data-opens]')].find(usable) ?? null;
}
