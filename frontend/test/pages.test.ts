/** The app's router and the server know the same addresses; the server's tests read the same examples. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  agendaPath,
  bodiesPath,
  bodyPath,
  calendarPath,
  followUpsPath,
  helpPath,
  privacyPath,
  statementPath,
  itemPath,
  listPath,
  meetingPath,
  notesPath,
  roundItemPath,
  roundPath,
  routeOf,
  runSheetPath,
  screenPath,
  type Route,
  verifyPath,
} from '../src/lib/router.svelte';
import { fileImportPath, importPath } from '../src/features/imports/paths';

const file = fileURLToPath(new URL('../../backend/src/test/resources/pages.json', import.meta.url));
const examples = JSON.parse(readFileSync(file, 'utf8')) as { known: string[]; unknown: string[] };
const id = '11111111-2222-3333-4444-555555555555';

/** The compiler asks for each page and view. */
const wanted: Record<Exclude<Route['page'], 'unknown' | 'meeting'>, true> &
  Record<Extract<Route, { page: 'meeting' }>['view'], true> = {
  today: true,
  list: true,
  calendar: true,
  planned: true,
  matters: true,
  letters: true,
  followUps: true,
  alerts: true,
  bodies: true,
  verify: true,
  asking: true,
  connect: true,
  help: true,
  statement: true,
  privacy: true,
  device: true,
  notes: true,
  search: true,
  decisions: true,
  import: true,
  body: true,
  external: true,
  inquiries: true,
  inquiry: true,
  dispatched: true,
  now: true,
  agenda: true,
  item: true,
  round: true,
  screen: true,
  runSheet: true,
  here: true,
};

test('the app shows something at each address that the server knows, and every page has an example', () => {
  const shown = examples.known.map((path) => routeOf(path));
  expect(examples.known.filter((path) => routeOf(path).page === 'unknown')).toEqual([]);
  const seen = new Set(shown.map((route) => (route.page === 'meeting' ? route.view : route.page)));
  expect(seen).toEqual(new Set(Object.keys(wanted)));
});

test('the app shows nothing at the addresses that the server does not know', () => {
  expect(examples.unknown.filter((path) => routeOf(path).page !== 'unknown')).toEqual([]);
});

test('every link the app makes is one of the examples', () => {
  const links = [
    listPath,
    followUpsPath,
    notesPath,
    verifyPath,
    helpPath,
    statementPath,
    privacyPath,
    bodiesPath,
    bodyPath('kkr-midtjylland'),
    calendarPath(2026, 'midtjylland'),
    meetingPath(id),
    agendaPath(id),
    itemPath(id, '3.4'),
    roundPath(id),
    roundItemPath(id, '2'),
    screenPath(id),
    runSheetPath(id),
    importPath(),
    importPath(id),
    fileImportPath(id, '11111111-2222-3333-4444-666666666666'),
  ];
  expect(links.filter((link) => !examples.known.includes(link))).toEqual([]);
});
