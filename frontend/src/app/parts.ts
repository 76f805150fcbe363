/** What loads only when it is shown: every page, and the parts of a meeting that not everybody sees. */
import type { Route } from '../lib/router.svelte';
import { fetchSoon, type Part } from '../ui/later';

const part = () => import('../features/part/parts');
const search = () => import('../features/search/SearchPages.svelte');
const round = () => import('../features/round/parts');

const often = {
  today: () => import('./StartPage.svelte'),
  list: () => import('./ListPage.svelte'),
  calendar: () => import('../features/calendar/CalendarPage.svelte'),
  followUps: () => import('../features/followups/FollowUps.svelte'),
  alerts: () => import('../features/alerts/AlertPages.svelte'),
  search,
  decisions: search,
  asking: () => import('../features/room/ScreenPage.svelte'),
  device: () => import('../features/offline/DevicePage.svelte'),
};

type Name = Exclude<Route['page'], 'meeting' | 'unknown'>;
const known: Partial<Record<Name, Part<never>>> = { ...often };

/** A page, always as the same part. Of one that few open not even its address in the build is loaded by all others. */
export const pageOf = (name: Name): Part<never> =>
  (known[name] ??= () => import('./rare').then(({ rare }) => (rare[name as keyof typeof rare] as Part<never>)()));

export const views = {
  desk: () => import('./DeskPage.svelte'),
  agenda: () => import('../features/reading/Agenda.svelte'),
  item: () => import('../features/reading/ItemPage.svelte'),
  follow: () => import('../features/follow/Follow.svelte'),
  round: () => import('./RoundPage.svelte'),
  screen: () => import('../features/room/RoomScreen.svelte'),
  asking: often.asking,
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
  } else if (route.page !== 'unknown') fetchSoon(pageOf(route.page));
}
