/**
 * Words that somebody selects with mouse, finger or keys. A selection ends a moment after the browser ends it, because
 * a press on a button ends it first. With words selected, Enter leads to what can be done with them.
 */

/** How long a selection counts after its end. */
const restMs = 400;

export class Selecting<What> {
  picked = $state.raw<What | null>(null);
  /** For people who do not see the bar: what they can do with it, or what has been done. */
  said = $state('');
  /** Why nothing was done with it. */
  failed = $state<string | null>(null);
  /** Where it ends on the screen. */
  at = $state.raw({ left: 0, bottom: 0 });
  private forgetting: ReturnType<typeof setTimeout> | undefined;

  /** @param what it is, of the words in a range; null when there is nothing to do with it */
  constructor(private readonly what: (range: Range) => What | null) {}

  /** For `selectionchange`. */
  changed(): void {
    clearTimeout(this.forgetting);
    const selection = getSelection();
    const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const picked = range && this.what(range);
    if (picked && range) {
      this.picked = picked;
      this.place(range);
    } else if (range) this.picked = null;
    else if (this.picked) this.forgetting = setTimeout(() => (this.picked = null), restMs);
  }

  /** For what moves the page. */
  moved(): void {
    const selection = this.picked && getSelection();
    if (selection && selection.rangeCount > 0) this.place(selection.getRangeAt(0));
  }

  /** It was used, or nobody wants it any more. */
  end(): void {
    clearTimeout(this.forgetting);
    this.picked = null;
    getSelection()?.removeAllRanges();
  }

  private place(range: Range): void {
    const last = [...range.getClientRects()].at(-1);
    if (last) this.at = { left: last.left, bottom: last.bottom };
  }
}

/** Enter with words selected, where it means nothing else. */
export function leadsToBar(event: KeyboardEvent): boolean {
  const { key, target } = event;
  if (key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  return !(target instanceof Element && target.closest('a, button, input, textarea, select, summary'));
}
