import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compress } from '../compress';

const words = 'export const agenda = "dagsorden";\n'.repeat(200);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(folder, 'assets'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('packs every file that gains in both ways, and keeps the plain one', async () => {
  writeFileSync(join(folder, 'index.html'), '<p>Rådslag</p>'.repeat(50));
  writeFileSync(join(folder, 'assets', 'a.js'), words);
  await compress(folder);
  const plain = readFileSync(join(folder, 'assets', 'a.js'));
  const brotli = readFileSync(join(folder, 'assets', 'a.js.br'));
  const zipped = readFileSync(join(folder, 'assets', 'a.js.gz'));
  expect(plain.toString()).toBe(words);
  expect(brotliDecompressSync(brotli)).toEqual(plain);
  expect(gunzipSync(zipped)).toEqual(plain);
  expect(brotli.length).toBeLessThan(zipped.length);
  expect(readdirSync(folder).sort()).toEqual(['assets', 'index.html', 'index.html.br', 'index.html.gz']);
});

it('leaves alone files that do not gain, and files that are packed already', async () => {
  writeFileSync(join(folder, 'tiny.txt'), 'a');
  writeFileSync(join(folder, 'font.woff2'), words);
  await compress(folder);
  expect(readdirSync(folder).sort()).toEqual(['assets', 'font.woff2', 'tiny.txt']);
});

it('can be run again', async () => {
  writeFileSync(join(folder, 'a.js'), words);
  await compress(folder);
  writeFileSync(join(folder, 'a.js'), 'a');
  await compress(folder);
  expect(readdirSync(folder).sort()).toEqual(['a.js', 'assets']);
});
