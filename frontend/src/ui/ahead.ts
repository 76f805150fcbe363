/** What is typed before there is a field for it: a dialog that a key opens may still have to load. */

const fields = 'dialog[open] input, dialog[open] textarea';
const modifiers = ['Shift', 'Alt', 'AltGraph', 'Control', 'Meta'];

const enter = (field: HTMLInputElement | HTMLTextAreaElement) =>
  field.form
    ? field.form.requestSubmit()
    : field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));

/**
 * Keeps the letters that follow the key which opens a dialog, and gives them to its first field, with the Enter after
 * them. Ends when something has the focus or is pressed, with Esc, and with any key that writes nothing.
 *
 * @param ongiveup the person does not wait for it
 */
export function typeAhead(ongiveup: () => void): void {
  let ahead = '';
  let entered = false;
  const listening = new AbortController();
  const { signal } = listening;
  const end = () => listening.abort();

  function keydown(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey } = event;
    if (modifiers.includes(key)) return;
    if (key === 'Escape') ongiveup();
    else if (key === 'Enter') entered = true;
    else if (key === 'Backspace') ahead = ahead.slice(0, -1);
    else if (key.length === 1 && !ctrlKey && !metaKey) ahead += entered ? '' : key;
    else return end();
    if (key === 'Escape') end();
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function focusin({ target }: FocusEvent) {
    // A dialog has the focus itself for a moment.
    setTimeout(end);
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || !target.matches(fields))
      return;
    end();
    if (ahead) {
      target.value += ahead;
      target.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    // After what the letters bring about.
    if (entered) queueMicrotask(() => enter(target));
  }

  addEventListener('keydown', keydown, { capture: true, signal });
  addEventListener('focusin', focusin, { signal });
  addEventListener('pointerdown', end, { signal });
}
