/** pdf.js, fetched with the first PDF that somebody opens. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Problem } from '../../lib/problem';
import type { Source } from './parts';

/** Where the build put its worker and what that needs. */
declare const __PDF_FOLDER__: string;

/** As large as the pieces in which the server keeps a file. */
const partBytes = 262_144;

/** The build for browsers of some years ago: tablets of municipalities are not new. */
export const library = () => import('pdfjs-dist/legacy/build/pdf.mjs');
export type Library = Awaited<ReturnType<typeof library>>;

/** A PDF that is open. */
export interface Opened {
  pdf: Library;
  file: PDFDocumentProxy;
}

/** Why a PDF is not shown: nobody can read its file, or the server gave none. */
export type Fault = 'damaged' | 'password' | Problem;

/** Opens a PDF of so many bytes. `failed` is told why it is not shown, also later; `over` frees everything. */
export async function openPdf(
  size: number,
  source: Source,
  failed: (fault: Fault) => void,
  over: AbortSignal,
): Promise<Opened | null> {
  const pdf = await library();
  if (over.aborted) return null;
  const parts = new pdf.PDFDataRangeTransport(size, null);
  parts.requestDataRange = (from: number, to: number) =>
    void source(failed, over, [from, to]).then((bytes) => {
      if (bytes) parts.onDataRange(from, new Uint8Array(bytes));
    });
  const thread = new Worker(`${__PDF_FOLDER__}pdf.worker.min.mjs`, { type: 'module' });
  // Its types know only the default.
  const worker = new pdf.PDFWorker({ port: thread as unknown as null });
  const loading = pdf.getDocument({
    range: parts,
    length: size,
    rangeChunkSize: partBytes,
    // Only what is looked at: a phone pays for what it fetches.
    disableAutoFetch: true,
    disableStream: true,
    worker,
    cMapUrl: `${__PDF_FOLDER__}cmaps/`,
    iccUrl: `${__PDF_FOLDER__}iccs/`,
    standardFontDataUrl: `${__PDF_FOLDER__}standard_fonts/`,
    wasmUrl: `${__PDF_FOLDER__}wasm/`,
    // Ours have the right widths everywhere; a device has what it has.
    useSystemFonts: false,
    enableXfa: false,
    verbosity: pdf.VerbosityLevel.ERRORS,
  });
  loading.onPassword = () => failed('password');
  const end = () => {
    const ended = () => {
      worker.destroy();
      thread.terminate();
    };
    void loading.destroy().then(ended, ended);
  };
  over.addEventListener('abort', end);
  try {
    return { pdf, file: await loading.promise };
  } catch {
    if (!over.aborted) failed('damaged');
    return null;
  }
}
