/** The help names buttons as they are named, and shows pictures that are there. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guidesFor } from '../src/features/help/roles';
import { words as danish } from '../src/words/da/help';
import { words as english } from '../src/words/en/help';

const catalogues = import.meta.glob<{ words?: object }>('../src/words/{da,en}/**/*.ts', { eager: true });

/** Every sentence of a language, but for those of the help itself. */
function sentences(language: string): string[] {
  const found: string[] = [];
  const look = (value: unknown) => {
    if (typeof value === 'string') found.push(value);
    else if (value && typeof value === 'object') Object.values(value).forEach(look);
  };
  for (const [path, module] of Object.entries(catalogues))
    if (path.includes(`/${language}/`) && !path.endsWith('/help.ts')) look(module);
  return found;
}

describe.each([
  { language: 'da', words: danish },
  { language: 'en', words: english },
])('the help in $language', ({ language, words }) => {
  const known = sentences(language);
  // Keys have no name.
  const named = [...JSON.stringify(words).matchAll(/“([^”]{2,})”/g)].map(([, name = '']) => name);

  it('names what is on the screen as it is named there', () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('shows pictures that are there', () => {
    const pictures = Object.values(words.help.guides).map(({ picture }) => `public/help/${picture}`);
    expect(pictures.filter((picture) => !existsSync(picture))).toEqual([]);
    expect(readdirSync('public/help').sort()).toEqual(pictures.map((path) => path.slice(12)).sort());
  });
});

describe('whose guide comes first', () => {
  const nobody = { loggedIn: true, writesFor: [], directorOf: [], runsFor: [] as string[] };
  it.each([
    { own: 'public', viewer: { ...nobody, loggedIn: false } },
    { own: 'member', viewer: nobody },
    { own: 'director', viewer: { ...nobody, directorOf: ['kd-net-midtjylland'] } },
    { own: 'chair', viewer: { ...nobody, runsFor: ['kkr-midtjylland'] } },
    { own: 'secretariat', viewer: { ...nobody, writesFor: ['kkr-midtjylland'], runsFor: ['kkr-midtjylland'] } },
  ])('$own', ({ own, viewer }) => {
    expect(guidesFor(viewer)).toMatchObject({ own, guides: { length: 5, 0: own } });
  });
});
