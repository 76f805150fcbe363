// @vitest-environment node
/** What each reader loads before the first word is on the screen, as the build makes it; sizes are of gzip, in kB. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, it, vi } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let chunks: Rolldown.OutputChunk[];

beforeAll(async () => {
  // As it is built to be served, not to be tested.
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubEnv('VITEST', undefined);
  const made = (await build({ root, logLevel: 'silent', build: { write: false } })) as Rolldown.RolldownOutput;
  vi.unstubAllEnvs();
  chunks = made.output.filter((one) => one.type === 'chunk');
}, 120_000);

/** The chunk that a source file is the reason for. */
function chunkOf(file: string): Rolldown.OutputChunk {
  const found =
    chunks.find(({ facadeModuleId }) => facadeModuleId === `${root}${file}`) ??
    chunks.find(({ moduleIds }) => moduleIds.includes(`${root}${file}`));
  if (!found) throw new Error(`nothing is built of ${file}`);
  return found;
}

/** These files' chunks, and all that they import before they run. */
function loadedBy(files: string[]): Rolldown.OutputChunk[] {
  const loaded = new Set<string>();
  const load = (name: string) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach(load);
  };
  for (const file of files) load(chunkOf(file).fileName);
  return chunks.filter(({ fileName }) => loaded.has(fileName));
}

const sizeOf = (files: string[]) =>
  loadedBy(files).reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0) / 1000;

/**
 * What is there before the first word of a meeting; then what comes after it: the login, and what is not read first.
 */
const page = ['index.html', 'src/words/da/everybody.ts'];
const reader = [...page, 'src/features/reading/Agenda.svelte'];
const follower = [...page, 'src/features/follow/Follow.svelte'];
const desk = [
  ...page,
  'src/app/DeskPage.svelte',
  'src/words/da/desk.ts',
  'src/words/da/editor.ts',
  'src/words/da/round.ts',
];
const later = ['node_modules/keycloak-js/lib/keycloak.js', 'src/ui/Announcer.svelte', 'src/words/da/refusals.ts'];
const part = ['src/features/part/parts.ts', 'src/features/part/MyApology.svelte', 'src/words/da/part.ts'];

it.each([
  { who: 'a reader, before the first word', files: reader, most: 60 },
  { who: 'a follower, before the first word', files: follower, most: 60 },
  {
    who: 'a reader, in all',
    files: [...reader, ...later, 'src/ui/EditionList.svelte', 'src/ui/Participants.svelte'],
    most: 74,
  },
  { who: 'a follower, in all', files: [...follower, ...later, ...part], most: 80 },
  { who: 'the desk, before the first word', files: desk, most: 168 },
  { who: 'the desk, with its editor', files: [...desk, 'src/editor/Editor.svelte'], most: 258 },
])('$who loads at most $most kB of JavaScript', ({ who, files, most }) => {
  const size = sizeOf(files);
  console.info(`${who}: ${size.toFixed(1)} kB`);
  expect(size).toBeLessThanOrEqual(most);
});

it('contains no editor and no Yjs: those come with the desk', () => {
  const packages = (files: string[]) =>
    loadedBy(files)
      .flatMap(({ moduleIds }) => moduleIds)
      .filter((id) => /node_modules\/(yjs|y-|lib0|prosemirror).*js$/.test(id));
  expect(packages(desk).length).toBeGreaterThan(10);
  expect(packages(follower)).toEqual([]);
});

it('loads one language', () => {
  const words = loadedBy(follower)
    .flatMap(({ moduleIds }) => moduleIds)
    .filter((id) => id.includes('/src/words/'))
    .map((id) => basename(id));
  expect(words).toContain('everybody.ts');
  expect(loadedBy(follower).some(({ moduleIds }) => moduleIds.some((id) => id.includes('/words/en/')))).toBe(false);
});
