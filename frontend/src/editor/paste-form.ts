/** What an element of pasted HTML means for its words: whether they belong in the text, their marks, their heading. */
import { safeLink } from '../richtext/links';
import { isStart, type LineAttributes, type Marks } from '../richtext/lines';

const skipped = new Set(
  'STYLE SCRIPT HEAD TITLE META TEMPLATE IMG SVG OBJECT VIDEO AUDIO IFRAME DEL S STRIKE BUTTON INPUT SELECT TEXTAREA'.split(
    ' ',
  ),
);
const hidden =
  /mso-element:\s*(?:comment|field-begin)|mso-hide:\s*all|display:\s*none|visibility:\s*hidden|mso-list:\s*Ignore|(?:^|[;\s])font-size:\s*0(?:\.0*)?(?:px|pt|em)?\s*(?:;|$)/i;

/** Elements that do not belong in the text: pictures, comments, tracked deletions, hidden ones. */
export function isJunk(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    skipped.has(element.tagName.toUpperCase()) ||
    /^V:/i.test(element.tagName) ||
    element.hasAttribute('hidden') ||
    /\b(?:msocom\w*|MsoCommentReference|MsoCommentText|msoDel|TrackChange\w*Deletion)\b/i.test(element.className) ||
    hidden.test(style) ||
    (isStruck(style) && !isTicked(element))
  );
}

const isStruck = (style: string) => /text-decoration[^;]*line-through/i.test(style);
/** Google Docs strikes out ticked list points. */
const isTicked = (element: Element) => element.closest('li[role=checkbox][aria-checked=true]') !== null;

/** A character for an element without words: a box to tick, a smiley. */
export function signIn(element: Element): string {
  if (element.matches('input[type=checkbox]')) return element.hasAttribute('checked') ? '☑ ' : '☐ ';
  const smiley = /\bemoji\b/i.test(
    `${element.className} ${element.getAttribute('itemtype') ?? ''}`.replace(/[/_-]/g, ' '),
  );
  return element.tagName === 'IMG' && smiley ? (element.getAttribute('alt') ?? '') : '';
}

/** @param own true for a copy of our own, where every mark is meant */
export function marksIn(element: Element, outer: Marks, own = false): Marks {
  const style = element.getAttribute('style') ?? '';
  const tag = element.tagName;
  const marks = { ...outer };
  // Google Docs wraps everything in <b style="font-weight:normal">.
  if (/(?:^|[;\s])font-weight:\s*(?:normal|[34]00)/i.test(style)) delete marks.bold;
  else if (tag === 'B' || tag === 'STRONG' || /(?:^|[;\s])font-weight:\s*(?:bold|[6-9]00)/i.test(style))
    marks.bold = true;
  if (/font-style:\s*normal/i.test(style)) delete marks.italic;
  else if (tag === 'I' || tag === 'EM' || /font-style:\s*italic/i.test(style)) marks.italic = true;
  if (tag === 'U' || /text-decoration[^;]*underline/i.test(style)) marks.underline = true;
  const link = tag === 'A' ? safeLink(unwrapped(element.getAttribute('href'))) : null;
  if (link) marks.link = link;
  // Underlined links and bold headings are only a look, not somebody's choice; our own copies mark a choice.
  if (marks.link && !own) delete marks.underline;
  if (!own && element.closest('h1, h2, h3, h4, h5, h6')) delete marks.bold;
  return marks;
}

/** Outlook, Teams and Google route links through a server that checks them; the real address is inside. */
function unwrapped(address: string | null): string | null {
  const over = /^https:\/\/(?:[\w.]*safelinks\.protection\.outlook\.com\/|statics\.teams\.[\w.]+\/.*safelinks)/i;
  const google = /^https?:\/\/www\.google\.[a-z.]+\/url\?/i;
  if (!address || !(over.test(address) || google.test(address)) || !URL.canParse(address)) return address;
  const asked = new URL(address).searchParams;
  return asked.get('url') ?? asked.get('q') ?? address;
}

/** What a copy of our own says about a line; null when it says nothing. */
export function ownLine(element: Element): LineAttributes | null {
  const data = (name: string) => element.getAttribute(`data-${name}`);
  const list = data('list');
  const indent = Math.min(8, Number(data('indent') ?? 0));
  const start = Number(data('start') ?? 0);
  const own: LineAttributes = {
    ...(/^[123]$/.test(data('header') ?? '') && { header: Number(data('header')) as 1 | 2 | 3 }),
    ...((list === 'bullet' || list === 'ordered') && { list }),
    ...(indent > 0 && { indent }),
    ...(data('quote') === 'true' && { quote: true as const }),
    ...(isStart(start) && { start }),
  };
  return Object.keys(own).length > 0 ? own : null;
}

/** The level of a heading, in HTML's or in Word's way; 0 for anything else. */
export function headingIn(element: Element): number {
  if (element.tagName === 'P' && /\bMsoTitle\b/.test(element.className)) return 1;
  const level = /^H([1-6])$/.exec(element.tagName)?.[1];
  const told = element.getAttribute('role') === 'heading' ? element.getAttribute('aria-level') : null;
  return Number(level ?? told ?? 0);
}
