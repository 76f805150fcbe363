/** What loads only when it is shown: every page, and the parts of a meeting that not everybody sees. */
import type { Route } from '../lib/router.svelte';
import { fetchSoon, type Part } from '../ui/later';
import type { rare } from './rare';

/** A page that few open: not even its address in the build is loaded by all the others. */
const rarely =
  (name: keyof typeof rare): Part<never> =>
  () =>
    import('./rare').then(({ rare }) => (rare[name] as Part<never>)());
const part = () => import('../features/part/parts');
const search = () => import('../features/search/SearchPages.svelte');
const round = () => import('../features/round/parts');

export const pages = {
  today: () => import('./StartPage.svelte'),
  list: () => import('./ListPage.svelte'),
  calendar: () => import('../features/calendar/CalendarPage.svelte'),
  planned: rarely('planned'),
  matters: rarely('matters'),
  letters: rarely('letters'),
  followUps: () => import('../features/followups/FollowUps.svelte'),
  alerts: () => import('../features/alerts/AlertPages.svelte'),
  import: rarely('import'),
  search,
  decisions: search,
  asking: () => import('../features/room/ScreenPage.svelte'),
  connect: rarely('connect'),
  verify: rarely('verify'),
  help: rarely('help'),
  statement: rarely('statement'),
  privacy: rarely('privacy'),
  bodies: rarely('bodies'),
  body: rarely('body'),
  external: rarely('external'),
  inquiries: rarely('inquiries'),
  inquiry: rarely('inquiry'),
  dispatched: rarely('dispatched'),
  notes: rarely('notes'),
  device: () => import('../features/offline/DevicePage.svelte'),
};

export const views = {
  desk: () => import('./DeskPage.svelte'),
  agenda: () => import('../features/reading/Agenda.svelte'),
  item: () => import('../features/reading/ItemPage.svelte'),
  follow: () => import('../features/follow/Follow.svelte'),
  round: () => import('./RoundPage.svelte'),
  screen: () => import('../features/room/RoomScreen.svelte'),
  asking: pages.asking,
  runSheet: () => import('./RunSheetPage.svelte'),
  here: () => import('../features/arrival/Here.svelte'),
};

export const pieces = {
  missing: () => import('../ui/Missing.svelte'),
  background: () => import('./Background.svelte'),
  footer: () => import('../ui/Footer.svelte'),
  bottomBar: () => import('../ui/BottomBar.svelte'),
  ballot: () => part().then(({ BallotCard }) => ({ default: BallotCard })),
  floor: () => part().then(({ MyFloor }) => ({ default: MyFloor })),
  presence: () => part().then(({ MyPresence }) => ({ default: MyPresence })),
  nowLine: () => import('../features/part/NowLine.svelte'),
  after: () => import('../features/after/After.svelte'),
  remarks: () => import('../features/after/Remarks.svelte'),
  ownItem: () => import('../features/reading/own/OwnItem.svelte'),
  keptMeeting: () => import('../features/offline/KeptMeeting.svelte'),
  keepMeeting: () => import('../features/offline/KeepMeeting.svelte'),
  roundLink: () => round().then(({ RoundLink }) => ({ default: RoundLink })),
};

/** Preloads the page of an address while the login is still being checked. */
export function fetchPage(route: Route): void {
  if (route.page === 'meeting') {
    if (route.view === 'agenda' || route.view === 'item') fetchSoon(views[route.view]);
  } else if (route.page !== 'unknown') fetchSoon(pages[route.page]);
}
