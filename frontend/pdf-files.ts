/**
 * What pdf.js needs beside its code, served by our own server: its worker, the decoders of scanned pictures, the letters
 * of fonts that a PDF only names. All in one folder, whose name has the version: browsers keep it for a year, and the
 * server gives it a policy of its own (`AppFile`).
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const from = fileURLToPath(new URL('node_modules/pdfjs-dist/', import.meta.url));
const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as { version: string };
/** The address of the folder. */
export const pdfFolder = `/assets/pdf-${version}/`;

const worker = 'pdf.worker.min.mjs';
const folders = ['cmaps', 'iccs', 'standard_fonts', 'wasm'];
const sourceOf = (name: string) => join(from, name === worker ? `legacy/build/${worker}` : name);
const types: Record<string, string> = { mjs: 'text/javascript', js: 'text/javascript', wasm: 'application/wasm' };

export function pdfFiles(): Plugin {
  return {
    name: 'pdf-files',
    config: () => ({ define: { __PDF_FOLDER__: JSON.stringify(pdfFolder) } }),
    async generateBundle() {
      const inFolders = await Promise.all(
        folders.map(async (folder) => (await readdir(join(from, folder))).map((name) => `${folder}/${name}`)),
      );
      for (const name of [worker, ...inFolders.flat()]) {
        const source = await readFile(sourceOf(name));
        this.emitFile({ type: 'asset', fileName: pdfFolder.slice(1) + name, source });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = request.url?.startsWith(pdfFolder) ? request.url.slice(pdfFolder.length).split('?')[0] : undefined;
        if (!name || name.includes('..') || !existsSync(sourceOf(name))) return next();
        response.setHeader('Content-Type', types[name.split('.').pop() ?? ''] ?? 'application/octet-stream');
        createReadStream(sourceOf(name)).pipe(response);
      });
    },
  };
}
