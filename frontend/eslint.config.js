import { dirname, relative, resolve, sep } from 'node:path';
import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const source = new URL('src/', import.meta.url).pathname;

/**
 * Which folder of src may import which; its own goes without saying. Features never import each other: what one shows of
 * another is handed in as a snippet by the page, in app, that knows both.
 */
const rooms = {
  lib: [],
  worker: [],
  words: ['lib'],
  richtext: ['lib', 'words'],
  meeting: ['lib', 'words', 'richtext'],
  ui: ['lib', 'words', 'richtext', 'meeting'],
  editor: ['lib', 'words', 'richtext', 'meeting', 'ui'],
  features: ['lib', 'words', 'richtext', 'meeting', 'ui', 'editor'],
  app: ['lib', 'words', 'richtext', 'meeting', 'ui', 'editor', 'features'],
};

/** The folder of a file below src: each feature is one of its own. */
function roomOf(path) {
  const [first, second] = relative(source, path).split(sep);
  return first === 'features' ? { room: first, feature: second } : { room: first, feature: null };
}

const knowsItsNeighbours = {
  create(context) {
    const own = roomOf(context.filename);
    const allowed = rooms[own.room];
    function check(node) {
      const name = node.source?.value;
      if (typeof name !== 'string' || !name.startsWith('.')) return;
      const other = roomOf(resolve(dirname(context.filename), name));
      const same = other.room === own.room && (other.feature === own.feature || own.feature === null);
      if (same || (allowed?.includes(other.room) && other.room !== own.room)) return;
      const message = `${own.feature ?? own.room} may not import ${other.feature ?? other.room} (rooms in eslint.config.js).`;
      context.report({ node, message });
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

const boundaries = {
  files: ['src/**'],
  plugins: { rooms: { rules: { 'knows-its-neighbours': knowsItsNeighbours } } },
  rules: { 'rooms/knows-its-neighbours': 'error' },
};

/** A browser may keep nothing and throw where it is asked: only device.ts asks it. */
const device = {
  files: ['src/**'],
  ignores: ['src/lib/device.ts'],
  rules: { 'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB'] },
};

export default ts.config(
  { ignores: ['dist', '.svelte-check', 'src/lib/schema.d.ts', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    rules: {
      'no-undef': 'off',
      'max-lines': ['error', { max: 300 }],
      'svelte/no-at-html-tags': 'error',
      'svelte/no-navigation-without-resolve': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  boundaries,
  device,
);
