/** No file imports itself through others: each can be read, and tested, before the files built on it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));
/** Imports of every kind, of types too; a part that loads only when it is shown is not part of a cycle. */
const imports = /^\s*(?:import|export)\s+(?:[^'"]*?\sfrom\s+)?['"](\.[^'"]+)['"]/gm;

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(imports)].flatMap(([, name]) => {
    const path = resolve(dirname(file), name as string);
    return [path, `${path}.ts`].filter((each) => existsSync(each) && /\.(ts|svelte)$/.test(each)).slice(0, 1);
  });

function circles(files: string[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: string[]) => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → ').replaceAll(source, ''));
    if (done.has(file) || way.includes(file)) return;
    for (const next of importsOf(file)) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}

it('has no import cycles', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => source + file);
  expect(files.flatMap(importsOf).length).toBeGreaterThan(1_000);
  expect(circles(files)).toEqual([]);
});
