/** Where a list was scrolled to: who comes back to it goes on there. */
import { tick } from 'svelte';
import { keptInTab, remember } from '../lib/device';
import { router } from '../lib/router.svelte';

/**
 * To be called while a page is created.
 *
 * @param loaded true once the page is as long as it will be
 */
export function keepPlace(loaded: () => boolean): void {
  const key = `raadslag-place ${location.pathname}`;
  let left = router.isBack ? Number(keptInTab.getItem(key)) : 0;
  let now = 0;
  $effect(() => {
    if (!left || !loaded()) return;
    const to = left;
    left = 0;
    void tick().then(() => scrollTo(0, to));
  });
  // By the time the page goes, the next one has scrolled to its top already.
  $effect(() => {
    const scrolled = () => (now = scrollY);
    addEventListener('scroll', scrolled, { passive: true });
    return () => {
      removeEventListener('scroll', scrolled);
      remember(key, String(now), keptInTab);
    };
  });
}
