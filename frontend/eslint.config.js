import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Features never import each other: what two of them need lives in ui/, editor/ or beside main.ts. */
const boundaries = {
  files: ['src/features/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: '^\\.\\./(?!\\.\\./)', message: 'Features never import each other.' }] },
    ],
  },
};

/** ui/ and editor/ are used by features, never the other way round. */
const layers = {
  files: ['src/ui/**', 'src/editor/**', 'src/*.ts'],
  ignores: ['src/main.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: ['**/features/**'], message: 'Only the pages know features.' }] },
    ],
  },
};

export default ts.config(
  { ignores: ['dist', 'src/schema.d.ts', 'test-results', 'playwright-report'] },
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
  layers,
);
