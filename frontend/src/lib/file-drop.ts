/**
 * What may happen to something that is dragged over the page. By default a browser opens a file that is dropped beside
 * its field, and the page is gone with everything that is being written.
 */

/** The attribute of an element that takes files: it holds the field's name. */
export const takesFiles = 'data-takes-files';

export type Verdict =
  /** A field here takes it. */
  | 'taken'
  /** A file, and no field here takes one. */
  | 'stray-file'
  /** Something else that a browser might open, such as a link. */
  | 'stray';

/** What a drop at this place would do. */
export function verdictOn(event: DragEvent): Verdict {
  const types = event.dataTransfer?.types ?? [];
  const target = event.target instanceof Element ? event.target : null;
  const files = types.includes('Files');
  const words = types.includes('text/plain') || types.includes('text/html');
  if (words && target?.closest('[contenteditable=true], textarea, input')) return 'taken';
  if (!files) return event.defaultPrevented ? 'taken' : 'stray';
  return target?.closest(`[${takesFiles}], input[type=file]`) ? 'taken' : 'stray-file';
}

/** The names of the fields on the screen that take files. */
export const fieldsForFiles = (): string[] => [
  ...new Set(
    [...document.querySelectorAll(`[${takesFiles}]`)]
      .map((field) => field.getAttribute(takesFiles) ?? '')
      .filter(Boolean),
  ),
];
