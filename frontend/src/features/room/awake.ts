/** A screen that nobody touches must not go dark while people look at it. */
import type { Attachment } from 'svelte/attachments';

/** Keeps the screen awake as long as the element is there. Browsers that cannot do it go on as they are set. */
export const awake: Attachment = () => {
  const over = new AbortController();
  const ask = async () => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
    // Refused when the battery is low.
    const lock = await navigator.wakeLock.request('screen').catch(() => null);
    if (over.signal.aborted) void lock?.release();
    else over.signal.addEventListener('abort', () => void lock?.release());
  };
  void ask();
  // The browser ends it when the page is hidden.
  document.addEventListener('visibilitychange', () => void ask(), { signal: over.signal });
  return () => over.abort();
};
