/** The words of a page, laid over its picture. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Found } from './find';
import type { Library } from './pdf';
import { pixelsPerPoint } from './view.svelte';

/** A part of a page, in shares of it. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Lays the words into this element. @return an element for each piece; null when they are not wanted any more */
export async function layWords(
  pdf: Library,
  page: PDFPageProxy,
  into: HTMLElement,
  over: AbortSignal,
): Promise<readonly HTMLElement[] | null> {
  const source = await page.getTextContent({ includeMarkedContent: true });
  if (over.aborted) return null;
  into.replaceChildren();
  const viewport = page.getViewport({ scale: pixelsPerPoint });
  const layer = new pdf.TextLayer({ textContentSource: source, container: into, viewport });
  await layer.render();
  return over.aborted ? null : layer.textDivs;
}

/** Where words found lie on the page. */
export function boxesOf({ from, to }: Found, pieces: readonly HTMLElement[], page: HTMLElement): Box[] {
  const [first, last] = [pieces[from.piece]?.firstChild, pieces[to.piece]?.firstChild];
  const whole = page.getBoundingClientRect();
  if (!first || !last || whole.width === 0) return [];
  const range = document.createRange();
  range.setStart(first, Math.min(from.at, first.textContent?.length ?? 0));
  range.setEnd(last, Math.min(to.at, last.textContent?.length ?? 0));
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ left, top, width, height }) => ({
      left: (left - whole.left) / whole.width,
      top: (top - whole.top) / whole.height,
      width: width / whole.width,
      height: height / whole.height,
    }));
}
