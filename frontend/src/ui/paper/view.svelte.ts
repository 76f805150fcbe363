/** A PDF on the screen: which page, how large, and what somebody looks for in it. */
import type { PDFPageProxy } from 'pdfjs-dist';
import { findIn, foldedPage, foldedQuery, type Folded, type Found, type Piece } from './find';
import type { Opened } from './pdf';
import { most, zoomed } from './zoom';

/** The size of a page at scale 1, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A passage that is highlighted on a page, by the reader or by somebody else. */
export interface PaperMark extends Found {
  name: string;
  others: boolean;
}

export const pixelsPerPoint = 96 / 72;

export class PaperView {
  readonly count: number;
  /** From 1: the page in the middle of the screen. */
  page = $state(1);
  /** Null shows a page as wide as there is room. */
  zoom = $state.raw<number | null>(null);
  /** How wide a page may be, in CSS pixels. */
  room = $state(0);
  /** Pages that were not looked at yet are taken to be as large as the first. */
  private sizes = $state.raw<Readonly<Record<number, Size>>>({});
  query = $state('');
  found = $state.raw<readonly Found[]>([]);
  /** Which of those is shown; -1 for none. */
  chosen = $state(-1);
  /** True while pages are still looked through. */
  looking = $state(false);
  marks = $state.raw<readonly PaperMark[]>([]);
  /** The name of the mark that somebody asked to see. */
  shown = $state<string | null>(null);
  /** The elements of the pieces of each page near the screen: asked for when words are selected, never shown. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly pieces = new Map<number, readonly HTMLElement[]>();
  private readonly folded: Record<number, Promise<Folded>> = {};

  constructor(
    readonly opened: Opened,
    private readonly first: Size,
  ) {
    this.count = opened.file.numPages;
  }

  static async of(opened: Opened): Promise<PaperView> {
    return new PaperView(opened, sizeOf(await opened.file.getPage(1)));
  }

  /** CSS pixels for a unit of size. */
  get scale(): number {
    return this.zoom ?? Math.min(most, this.room > 0 ? this.room / this.sizeAt(1).width : 1);
  }

  sizeAt(page: number): Size {
    return this.sizes[page] ?? this.first;
  }

  async pageAt(page: number): Promise<PDFPageProxy> {
    const proxy = await this.opened.file.getPage(page);
    const size = sizeOf(proxy);
    const before = this.sizeAt(page);
    if (size.width !== before.width || size.height !== before.height) this.sizes = { ...this.sizes, [page]: size };
    return proxy;
  }

  zoomBy(by: 1 | -1): void {
    this.zoom = zoomed(this.scale, by);
  }

  /** Looks for these words in every page, beginning at the one on the screen. */
  async find(query: string): Promise<void> {
    this.query = query;
    this.found = [];
    this.chosen = -1;
    const wanted = foldedQuery(query);
    this.looking = wanted !== '';
    const begin = this.page;
    for (let nth = 0; wanted && nth < this.count; nth++) {
      const page = ((begin - 1 + nth) % this.count) + 1;
      const text = await this.textOf(page).catch(() => null);
      if (this.query !== query) return;
      const here = text ? findIn(text, wanted, page) : [];
      if (here.length === 0) continue;
      const chosen = this.found[this.chosen] ?? here[0];
      this.found = [...this.found, ...here].sort((one, other) => one.page - other.page);
      this.chosen = chosen ? this.found.indexOf(chosen) : -1;
    }
    this.looking = false;
  }

  /** Goes to the next one found, or the one before; round and round. */
  go(by: 1 | -1): void {
    const count = this.found.length;
    if (count > 0) this.chosen = (this.chosen + by + count) % count;
  }

  /** The words of a page, as they are compared. */
  textOf(page: number): Promise<Folded> {
    const known = this.folded[page];
    if (known) return known;
    const fresh = this.opened.file
      .getPage(page)
      .then((proxy) => proxy.getTextContent())
      .then(({ items }) => foldedPage(items.filter((item): item is typeof item & Piece => 'str' in item)));
    this.folded[page] = fresh;
    return fresh;
  }
}

function sizeOf(page: PDFPageProxy): Size {
  const { width, height } = page.getViewport({ scale: pixelsPerPoint });
  return { width, height };
}
