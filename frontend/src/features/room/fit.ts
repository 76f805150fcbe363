/** Words as large as there is room for. */
import type { Attachment } from 'svelte/attachments';

/**
 * Gives the element the first of these sizes at which its content has room, as `--size`. If even the last is too large,
 * it shows the end of the content, which is what is being written, and has `data-cut`.
 *
 * @param sizes as CSS has them, from the largest
 */
export const fitted =
  (sizes: readonly string[]): Attachment<HTMLElement> =>
  (box) => {
    let frame = 0;
    const fit = () => {
      const fits = sizes.some((size) => {
        box.style.setProperty('--size', size);
        return box.scrollHeight <= box.clientHeight + 1;
      });
      box.toggleAttribute('data-cut', !fits);
      box.scrollTop = fits ? 0 : box.scrollHeight;
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(fit);
    };
    const resized = new ResizeObserver(soon);
    resized.observe(box);
    const changed = new MutationObserver(soon);
    changed.observe(box, { childList: true, subtree: true, characterData: true });
    soon();
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      changed.disconnect();
    };
  };
