/** The words of every part, in both languages, and how they are loaded. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { load, wordsReady } from '../src/words/load';

const folder = fileURLToPath(new URL('../src/words/', import.meta.url));
const files = (language: string) =>
  (readdirSync(folder + language, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .sort();
const parts = files('da').filter((file) => !file.includes('/'));

const keys = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' ? keys(inner as object, `${path}${key}.`) : [`${path}${key}`],
  );
const wordsOf = async (language: string, part: string) =>
  ((await import(`../src/words/${language}/${part.replace('.ts', '')}.ts`)) as { words: object }).words;

describe('both languages', () => {
  it('have the same parts', () => {
    expect(parts).toContain('desk.ts');
    expect(files('en')).toEqual(files('da'));
  });

  it.each(parts)('say the same things: %s', async (part) => {
    const [da, en] = await Promise.all([wordsOf('da', part), wordsOf('en', part)]);
    expect(keys(da).length).toBeGreaterThan(5);
    expect(keys(en).sort()).toEqual(keys(da).sort());
  });
});

describe('words that are loaded', () => {
  const catalogue = <Words extends object>(words: Words, come: Promise<unknown> = Promise.resolve()) => {
    const both = () => come.then(() => ({ words }));
    return { da: both, en: both };
  };

  it('are there when all are ready, a feature’s beside everybody’s', async () => {
    const everybody = load(catalogue({ app: { name: 'Rådslag' }, desk: { bring: 'bilag' } }));
    const own = load(catalogue({ desk: { open: 'Åbn' } }), everybody);
    await wordsReady();
    expect(everybody).toEqual({ app: { name: 'Rådslag' }, desk: { bring: 'bilag' } });
    expect(own).toEqual({ app: { name: 'Rådslag' }, desk: { bring: 'bilag', open: 'Åbn' } });
  });

  it('are lists where they were lists, of which a feature has its own', async () => {
    const everybody = load(catalogue({ steps: ['a', 'b'] }));
    const own = load(catalogue({ steps: [{ lines: ['c'] }] }), everybody);
    await wordsReady();
    expect(everybody.steps).toEqual(['a', 'b']);
    expect(own.steps).toEqual([{ lines: ['c'] }]);
  });

  it('come later when they could not be fetched at first', async () => {
    let online = false;
    const fetched = () =>
      online ? Promise.resolve({ words: { hi: 'hej' } }) : Promise.reject(new TypeError('offline'));
    const words = load({ da: fetched, en: fetched });
    await expect(wordsReady()).rejects.toThrow('offline');
    online = true;
    await wordsReady();
    expect(words).toEqual({ hi: 'hej' });
  });
});
