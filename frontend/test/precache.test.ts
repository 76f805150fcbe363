// @vitest-environment node
/** Which files a device keeps of the app. */
import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { entriesOf } from '../precache';

const asset = (fileName: string, source = fileName) => ({ type: 'asset', fileName, source });
const urls = (...files: ReturnType<typeof asset>[]) =>
  entriesOf(Object.fromEntries(files.map((file) => [file.fileName, file])) as unknown as Rolldown.OutputBundle);

it('lists the page and all its parts, in one order', () => {
  const parts = [asset('index.html'), asset('assets/b-12345678.js'), asset('assets/a-12345678.css')];
  expect(urls(...parts).map(({ url }) => url)).toEqual([
    '/assets/a-12345678.css',
    '/assets/b-12345678.js',
    '/index.html',
  ]);
  expect(urls(...parts)).toEqual(urls(...parts.reverse()));
});

it('leaves out what a device does not need', () => {
  const pdf = (name: string) => `assets/pdf-5.6.205/${name}`;
  const left = [
    ...['assets/plex-12345678.woff', 'help/room.png', pdf('cmaps/UniJIS.bcmap'), pdf('iccs/a.icc')],
    ...[pdf('wasm/LICENSE_JBIG2'), pdf('wasm/openjpeg_nowasm_fallback.js')],
  ];
  const kept = ['assets/plex-12345678.woff2', pdf('pdf.worker.min.mjs'), pdf('wasm/openjpeg.wasm')];
  expect(urls(...[...left, ...kept].map((name) => asset(name))).map(({ url }) => url.slice(1))).toEqual(kept.sort());
});

it('asks again for a file whose name stays, when its content has changed', () => {
  const [before, after] = [urls(asset('index.html', 'one')), urls(asset('index.html', 'two'))];
  expect(before[0]?.revision).toMatch(/^[0-9a-f]{16}$/);
  expect(after[0]?.revision).not.toBe(before[0]?.revision);
  expect(urls(asset('assets/a-12345678.js'))[0]?.revision).toBeNull();
});
