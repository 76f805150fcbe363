/** Tells the service worker which files the build wrote, so that it fetches all of one version and no other. */
import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/** The worker's own name: the one address that stays, so that the browser finds the next version of it. */
export const workerFile = 'worker.js';
/** What the worker's source says in place of the list. */
const placeholder = 'self.__FILES';
/** A browser that has service workers reads the newer form of a font. */
const notNeeded = /\.(woff|map)$/;

interface Entry {
  url: string;
  /** Null where the name holds a hash already. */
  revision: string | null;
}

/** Every file that the app may ask for, in the order of their names: the same build gives the same list. */
export function entriesOf(bundle: Rolldown.OutputBundle): Entry[] {
  return Object.values(bundle)
    .filter(({ fileName }) => fileName !== workerFile && !notNeeded.test(fileName))
    .map((file) => ({
      url: `/${file.fileName}`,
      revision: file.fileName.startsWith('assets/') ? null : hash(file.type === 'chunk' ? file.code : file.source),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Writes the list into the worker, as the last step before the files are written. */
export function precached(): Plugin {
  return {
    name: 'precached',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[workerFile];
        if (worker?.type !== 'chunk') return this.error('there is no service worker');
        // It runs as a plain script, which every browser takes.
        if (worker.imports.length + worker.exports.length > 0)
          this.error('the service worker shares code with the app');
        if (worker.code.split(placeholder).length !== 2) this.error('the service worker has no place for its files');
        worker.code = worker.code.replace(placeholder, () => JSON.stringify(entriesOf(bundle)));
      },
    },
  };
}
