/** What readers load: everything that main.ts imports, without what is imported only when it is needed. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));
/** Static imports with a value; `import type` and `import(…)` are left out. */
const imports = /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

function loadedBy(file: string, seen = new Map<string, string[]>()): Map<string, string[]> {
  if (seen.has(file)) return seen;
  const names = [...readFileSync(file, 'utf8').matchAll(imports)].map(([, name]) => name as string);
  seen.set(file, names);
  for (const name of names.filter((each) => each.startsWith('.'))) {
    const path = resolve(dirname(file), name);
    const found = [path, `${path}.ts`].find((each) => existsSync(each) && /\.(ts|svelte)$/.test(each));
    if (found) loadedBy(found, seen);
  }
  return seen;
}

it('holds no editor and no Yjs: those come with the desk', () => {
  const loaded = loadedBy(`${source}app/main.ts`);
  const packages = [...loaded.values()].flat().filter((name) => !name.startsWith('.') && !name.endsWith('.css'));
  expect([...loaded.keys()].some((file) => file.endsWith('NowBox.svelte'))).toBe(true);
  expect(packages).toContain('svelte');
  expect(packages.filter((name) => /^(yjs|y-|lib0|prosemirror)/.test(name))).toEqual([]);
});
