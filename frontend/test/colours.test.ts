import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastWithWhite } from '../src/editor/cursor-colors';

const css = readFileSync('src/ui/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The colours of the block that begins with this selector, by name. */
function block(selector: string): Record<string, string> {
  const from = css.indexOf(`${selector} {`);
  expect(from, selector).toBeGreaterThanOrEqual(0);
  const lines = css.slice(from, css.indexOf('}', from)).matchAll(/^\s*(--[\w-]+|color-scheme): (.+);$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
}

const light = block(':root');
const dark = block(":root[data-theme='dark']");

function rgb(colour: string): number[] {
  const short = /^#(.)(.)(.)$/.exec(colour);
  const long = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : colour;
  expect(long).toMatch(/^#[0-9a-f]{6}$/);
  return [1, 3, 5].map((at) => parseInt(long.slice(at, at + 2), 16));
}

const contrast = (one: string, other: string) => {
  const [more = 1, less = 1] = [contrastWithWhite(rgb(one)), contrastWithWhite(rgb(other))].sort((a, b) => b - a);
  return more / less;
};

describe('colours', () => {
  test('stand in one file, and everything else names them', () => {
    const literal = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab)\(/i;
    const found = (readdirSync('src', { recursive: true }) as string[])
      .filter((file) => /\.(svelte|css)$/.test(file) && file !== 'ui/tokens.css')
      .flatMap((file) =>
        stylesOf(file)
          .split('\n')
          .filter((line) => literal.test(line))
          .map((line) => file + line),
      );
    expect(found).toEqual([]);
  });

  test('are the same in both ways to the dark, and light on paper', () => {
    expect(block(":root:not([data-theme='light'])")).toEqual(dark);
    const { '--radius': _, ...printed } = light;
    expect(block(':root:root:root')).toEqual(printed);
    expect(Object.keys(printed), 'each colour has its dark one').toEqual(Object.keys(dark));
  });

  const words = ['ink', 'ink-2', 'ink-3', 'brand', 'brand-ink', 'live', 'ok', 'warn'];
  const pairs: [string, string][] = [
    ...words.flatMap((word) => ['paper', 'bg', 'tint-2'].map((under): [string, string] => [word, under])),
    ...['ink', 'ink-2', 'brand-ink', 'brand', 'ink-3'].map((word): [string, string] => [word, 'brand-soft']),
    ...['ink', 'ink-2'].map((word): [string, string] => [word, 'tint']),
    ...['live', 'ok', 'warn'].map((word): [string, string] => [word, `${word}-soft`]),
    ...['ink', 'ink-2'].flatMap((word) =>
      ['mark', 'mark-on', 'mark-mine'].map((under): [string, string] => [word, under]),
    ),
    ['ink', 'live-soft'],
    ['ink', 'ok-soft'],
    ['ink', 'warn-soft'],
    ['on-fill', 'fill'],
    ['on-fill', 'fill-over'],
    ['on-bar', 'bar'],
    ['bar', 'on-bar'],
  ];
  for (const [theme, colours] of Object.entries({ light, dark })) {
    test.each(pairs)(`${theme}: %s can be read on %s`, (word, under) => {
      expect(contrast(colours[`--${word}`] ?? '', colours[`--${under}`] ?? '')).toBeGreaterThanOrEqual(4.5);
    });
    test.each([
      ['line-strong', 'paper'],
      ['line-strong', 'tint-2'],
      ['off', 'paper'],
      ['focus', 'paper'],
      ['focus', 'bg'],
      ['mark-line', 'paper'],
      ['brand', 'paper'],
      ['ok', 'tint'],
    ])(`${theme}: a line of %s is seen on %s`, (line, under) => {
      expect(contrast(colours[`--${line}`] ?? '', colours[`--${under}`] ?? '')).toBeGreaterThanOrEqual(3);
    });
  }
});

/** A stylesheet, or what stands between the style tags of a component. */
function stylesOf(file: string): string {
  const source = readFileSync(`src/${file}`, 'utf8');
  return file.endsWith('.css') ? source : [...source.matchAll(/<style>([\s\S]*?)<\/style>/g)].join('\n');
}
