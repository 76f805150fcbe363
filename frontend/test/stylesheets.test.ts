/**
 * A stylesheet is everybody's as soon as one page has loaded it: each class has one, and it is there from the start.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const filesWith = (ending: RegExp) =>
  (readdirSync(source, { recursive: true }) as string[]).filter((file) => ending.test(file)).sort();
const read = (file: string) => readFileSync(source + file, 'utf8');
/** Classes that a package gives: the reader's text and the editor both say how they look. */
const given = /^ProseMirror/;

/** The class each selector begins with; commas in brackets do not part selectors. */
function firstClasses(css: string): Set<string> {
  const plain = css.replace(/\/\*[^]*?\*\//g, '');
  const selectors = [...plain.matchAll(/([^{};]+)\{/g)]
    .map(([, before]) => (before as string).trim())
    .filter((before) => !before.startsWith('@'))
    .flatMap((before) => before.split(/,(?![^(]*\))/));
  return new Set(selectors.flatMap((selector) => /\.([a-z][\w-]*)/i.exec(selector)?.[1] ?? []));
}

it('finds the class a selector begins with', () => {
  const css = '/* .a */ .b .c, p.d:is(.e, .f) { margin: 0.5em } @media (width > 1.5em) { .g > .h { top: 0 } }';
  expect([...firstClasses(css)]).toEqual(['b', 'd', 'g']);
});

it('defines no class in two global stylesheets', () => {
  const places = new Map<string, string[]>();
  for (const file of filesWith(/\.css$/)) {
    for (const name of firstClasses(read(file))) places.set(name, [...(places.get(name) ?? []), file]);
  }
  expect([...places.keys()]).toContain('fields');
  expect([...places].filter(([name, files]) => files.length > 1 && !given.test(name))).toEqual([]);
});

it('loads global stylesheets with the first page, except the editor’s', () => {
  const importing = filesWith(/\.(ts|svelte)$/).filter((file) => /^\s*import ['"].+\.css['"]/m.test(read(file)));
  expect(importing).toEqual(['app/main.ts', 'editor/Editor.svelte']);
});
