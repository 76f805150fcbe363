/** Addresses and the history of the browser. Links are ordinary links; this catches the clicks on them. */
import { serverDate } from './server-clock';

export type Route =
  | { page: 'today' }
  /** Of one year; of those to come and this year when it is null. */
  | { page: 'list'; year: number | null }
  | { page: 'calendar'; year: number; region: string | null }
  /** The long-term agenda. */
  | { page: 'planned'; region: string | null }
  /** The matters of a region, or one of them. */
  | { page: 'matters'; of: string | null }
  | { page: 'letters' }
  | { page: 'followUps' }
  /** What one was told of, by which mail one wishes to be told, and on which devices. */
  | { page: 'alerts'; by: '' | 'mail' | 'push' }
  | { page: 'verify' }
  /** A screen that asks to be connected; and where its code leads the secretariat. */
  | { page: 'asking' }
  | { page: 'connect'; code: string }
  | { page: 'help' }
  /** The accessibility statement, and how personal data are treated. */
  | { page: 'statement' }
  | { page: 'privacy' }
  | { page: 'device' }
  /** Of one meeting, or all of them. */
  | { page: 'notes'; query: string }
  /** What is asked for is what stands behind the question mark. */
  | { page: 'search'; query: string }
  | { page: 'decisions'; query: string }
  /** Of an import, and of one of its files. */
  | { page: 'import'; ids: string[] }
  | { page: 'bodies' }
  /** The register of external bodies. */
  | { page: 'external' }
  | { page: 'inquiries' }
  | { page: 'inquiry'; id: string }
  /** Behind the link of a dispatch. */
  | { page: 'dispatched' }
  | { page: 'body'; bodyId: string }
  | { page: 'meeting'; id: string; view: 'now' }
  | { page: 'meeting'; id: string; view: 'agenda' }
  /** `item` is its id; in old addresses, its number. What lies on the page stands behind the question mark. */
  | { page: 'meeting'; id: string; view: 'item'; item: string; query: string }
  | { page: 'meeting'; id: string; view: 'round'; item: string | null }
  | { page: 'meeting'; id: string; view: 'screen' }
  | { page: 'meeting'; id: string; view: 'runSheet' }
  | { page: 'meeting'; id: string; view: 'here'; code: string }
  | { page: 'unknown' };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** An id that nothing has: an address that cannot be a meeting's looks like that of a missing one. */
const noMeeting = '00000000-0000-0000-0000-000000000000';

/** The page of an address. */
export function routeOf(path: string, query = ''): Route {
  const [first, id, view, part, ...rest] = path.split('/').filter(Boolean).map(decode);
  if (first === undefined) return { page: 'today' };
  if (first === 'moeder' && view === undefined) return listOf(id);
  if (first === 'kalender' && part === undefined) return calendarOf(id, view);
  if (first === 'langtidsdagsorden' && view === undefined) return { page: 'planned', region: id ?? null };
  if (first === 'sager' && view === undefined) return { page: 'matters', of: id ?? null };
  if (first === 'postkasse' && id === undefined) return { page: 'letters' };
  if (first === 'opgaver' && id === undefined) return { page: 'followUps' };
  if (first === 'soeg' && id === undefined) return { page: 'search', query };
  if (first === 'beslutninger' && id === undefined) return { page: 'decisions', query };
  const by = id ?? '';
  if (first === 'beskeder' && !view && (by === '' || by === 'mail' || by === 'push')) return { page: 'alerts', by };
  if (first === 'kontrol' && id === undefined) return { page: 'verify' };
  if (first === 'hjaelp' && id === undefined) return { page: 'help' };
  if (first === 'was' && id === undefined) return { page: 'statement' };
  if (first === 'privatliv' && id === undefined) return { page: 'privacy' };
  if (first === 'enhed' && id === undefined) return { page: 'device' };
  if (first === 'noter' && id === undefined) return { page: 'notes', query };
  const ids = [id, view].filter((one) => one !== undefined);
  if (first === 'import' && part === undefined && ids.every((one) => uuid.test(one))) return { page: 'import', ids };
  if (first === 'organer' && id === undefined) return { page: 'bodies' };
  if (first === 'eksterne' && id === undefined) return { page: 'external' };
  if (first === 'forespoergsler' && id === undefined) return { page: 'inquiries' };
  if (first === 'forespoergsel' && id !== undefined && uuid.test(id) && view === undefined)
    return { page: 'inquiry', id };
  if (first === 'udsendelse' && id === undefined) return { page: 'dispatched' };
  if (first === 'organ' && id !== undefined && view === undefined) return { page: 'body', bodyId: id };
  if (first === 'sal' && id === undefined) return { page: 'asking' };
  if (first === 'sal' && id === 'ind' && view !== undefined && part === undefined)
    return { page: 'connect', code: view };
  if (first === 'sal' && id !== undefined && view === undefined)
    return { page: 'meeting', id: uuid.test(id) ? id : noMeeting, view: 'screen' };
  if (first === 'moede' && id !== undefined && view === 'runde') return roundOf(id, part, rest);
  if (first !== 'moede' || id === undefined || rest.length > 0) return { page: 'unknown' };
  if (!uuid.test(id)) return { page: 'meeting', id: noMeeting, view: 'now' };
  if (view === undefined) return { page: 'meeting', id, view: 'now' };
  if (view === 'dagsorden' && part === undefined) return { page: 'meeting', id, view: 'agenda' };
  if (view === 'koereplan' && part === undefined) return { page: 'meeting', id, view: 'runSheet' };
  if (view === 'punkt' && part !== undefined) return { page: 'meeting', id, view: 'item', item: part, query };
  // As it was called before it showed the meeting.
  if (view === 'skaerm' && part === undefined) return { page: 'meeting', id, view: 'screen' };
  if (view === 'her' && part !== undefined) return { page: 'meeting', id, view: 'here', code: part };
  return { page: 'unknown' };
}

/** The comment round of a meeting, or one item of it. */
function roundOf(id: string, part: string | undefined, [item, ...rest]: string[]): Route {
  if (rest.length > 0 || (part !== undefined && (part !== 'punkt' || item === undefined))) return { page: 'unknown' };
  return { page: 'meeting', id: uuid.test(id) ? id : noMeeting, view: 'round', item: item ?? null };
}

function listOf(year?: string): Route {
  return /^(\d{4})?$/.test(year ?? '') ? { page: 'list', year: year ? Number(year) : null } : { page: 'unknown' };
}

/** Without a year it means this year; without a region the viewer's own. */
function calendarOf(year = String(serverDate().getFullYear()), region: string | null = null): Route {
  return /^\d{4}$/.test(year) ? { page: 'calendar', year: Number(year), region } : { page: 'unknown' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const listPath = '/moeder';
export const followUpsPath = '/opgaver';
/** Where people see which document a file is. */
export const verifyPath = '/kontrol';
export const helpPath = '/hjaelp';
/** As the law on accessibility has it. */
export const statementPath = '/was';
export const privacyPath = '/privatliv';
export const searchPath = '/soeg';
/** The register of decisions. */
export const decisionsPath = '/beslutninger';
/** What this device keeps for reading without a line. */
export const devicePath = '/enhed';
/** The reader's own notes. */
export const notesPath = '/noter';
export const bodiesPath = '/organer';
/** The register of external bodies. */
export const externalPath = '/eksterne';
/** What councils and others are asked. */
export const inquiriesPath = '/forespoergsler';
export const inquiryPath = (id: string) => `/forespoergsel/${id}`;
export const bodyPath = (id: string) => `/organ/${encodeURIComponent(id)}`;
export const calendarPath = (year?: number, region?: string) =>
  ['/kalender', year, region].filter((part) => part !== undefined).join('/');
/** The long-term agenda, of the viewer's own region when none is named. */
export const plannedPath = (region?: string) => `/langtidsdagsorden${region ? `/${region}` : ''}`;
export const meetingPath = (id: string) => `/moede/${id}`;
export const agendaPath = (id: string) => `/moede/${id}/dagsorden`;
/** By the item's id: after a reorder, its number belongs to another item. */
export const itemPath = (id: string, itemId: string) => `/moede/${id}/punkt/${itemId}`;
/** The comment round on a meeting's draft. */
export const roundPath = (id: string) => `/moede/${id}/runde`;
export const roundItemPath = (id: string, itemId: string) => `/moede/${id}/runde/punkt/${itemId}`;
/** The number in an old address; null for an id, which people do not read. */
export const numberIn = (item: string): string | null => (uuid.test(item) ? null : item);
/** What the chair leads the meeting by. */
export const runSheetPath = (id: string) => `/moede/${id}/koereplan`;
/** What the screen in the room shows. */
export const screenPath = (id: string) => `/sal/${id}`;

class Router {
  route = $state.raw<Route>({ page: 'today' });

  /** The page was reached by the back or forward button. */
  isBack = false;

  /** Begins to follow the address bar, the back button and the clicks on our own links. */
  start(): void {
    this.read();
    addEventListener('popstate', () => {
      this.isBack = true;
      this.read();
    });
    document.addEventListener('click', (event) => this.clicked(event));
  }

  go(path: string, replace = false): void {
    if (path === location.pathname + location.search) return;
    this.isBack = false;
    const before = location.pathname;
    const stays = this.route.page === 'meeting' && path.split('?')[0] === before;
    if (replace) history.replaceState(history.state, '', path);
    else history.pushState({ from: before + location.search }, '', path);
    this.read();
    // A paper that opens on an item leaves it where it is.
    if (!replace && !stays) scrollTo(0, 0);
  }

  private read(): void {
    this.route = routeOf(location.pathname, location.search);
  }

  private clicked(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (link.hash || link.closest('[contenteditable]')) return;
    event.preventDefault();
    this.go(link.pathname + link.search, 'replaces' in link.dataset);
  }
}

export const router = new Router();
