/** Tells the service worker which files the build wrote, so that it fetches all of one version and no other. */
import { createHash } from 'node:crypto';
import { build, type Plugin, type Rolldown } from 'vite';

/** The worker's own name: the one address that stays, so that the browser finds the next version of it. */
export const workerFile = 'worker.js';
/** The one that shows pushes; it is on no list, as the browser itself keeps it. */
const pushFile = 'push.js';
/** What the worker's source says in place of the list. */
const placeholder = 'self.__FILES';
/**
 * A browser that has service workers reads the newer form of a font, and has WebAssembly. A PDF that asks for letters of
 * East Asia, or for the colours of a printer, is read with what there is. The help is read without its pictures.
 */
const notNeeded = /\.(woff|map)$|^help\/|\/pdf-[^/]+\/(?:(?:cmaps|iccs)\/|\w+\/LICENSE|wasm\/\w+_nowasm)/;

interface Entry {
  url: string;
  /** Null where the name holds a hash already. */
  revision: string | null;
}

/** Every file that the app may ask for, in the order of their names: the same build gives the same list. */
export function entriesOf(bundle: Rolldown.OutputBundle): Entry[] {
  return Object.values(bundle)
    .filter(({ fileName }) => !notNeeded.test(fileName))
    .map((file) => ({
      url: `/${file.fileName}`,
      revision: file.fileName.startsWith('assets/') ? null : hash(file.type === 'chunk' ? file.code : file.source),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 16);

/** A worker as one plain script, which every browser takes; it shares no code with the app. */
async function written(root: string, input: string, entryFileNames: string): Promise<string> {
  const made = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input, output: { format: 'iife', entryFileNames } },
    },
  })) as Rolldown.RolldownOutput;
  return made.output[0].code;
}

/** Writes the workers, the first with the list of all that the build wrote beside it. */
export function precached(): Plugin {
  let root = '';
  return {
    name: 'precached',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const code = await written(root, 'src/worker/worker.ts', workerFile);
        if (code.split(placeholder).length !== 2) this.error('the service worker has no one place for its files');
        const source = code.replace(placeholder, () => JSON.stringify(entriesOf(bundle)));
        this.emitFile({ type: 'asset', fileName: workerFile, source });
        const push = await written(root, 'src/worker/push.ts', pushFile);
        this.emitFile({ type: 'asset', fileName: pushFile, source: push });
      },
    },
  };
}
