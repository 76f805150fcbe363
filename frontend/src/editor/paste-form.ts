/** What an element of pasted HTML says of its words and lines; understands how Word writes lists. */
import { safeLink } from './links';
import type { LineAttributes, Marks } from './lines';

const skipped = new Set(
  'STYLE SCRIPT HEAD TITLE META TEMPLATE IMG SVG OBJECT VIDEO AUDIO IFRAME DEL S STRIKE BUTTON INPUT SELECT TEXTAREA'.split(
    ' ',
  ),
);

/** Nothing of it belongs in the text: pictures, comments, tracked deletions, what is hidden. */
export function isJunk(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    skipped.has(element.tagName.toUpperCase()) ||
    /^V:/i.test(element.tagName) ||
    /\b(?:msocom\w*|MsoCommentReference|MsoCommentText|msoDel)\b/i.test(element.className) ||
    /mso-element:\s*(?:comment|field-begin|footnote-list)|mso-hide:\s*all|display:\s*none|mso-list:\s*Ignore|text-decoration[^;]*line-through/i.test(
      style,
    )
  );
}

/** @param own for a copy of our own, where every mark is meant */
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
  // The line below a link and the weight of a heading are their look, not somebody's choice; our own copies say it.
  if (marks.link && !own) delete marks.underline;
  if (!own && element.closest('h1, h2, h3, h4, h5, h6')) delete marks.bold;
  return marks;
}

/** Outlook leads links over a server that checks them; the address itself stands within. */
function unwrapped(address: string | null): string | null {
  if (!address || !/^https:\/\/[\w.]*safelinks\.protection\.outlook\.com\//i.test(address)) return address;
  return new URL(address).searchParams.get('url') ?? address;
}

/** @param top the level of the highest heading on the clipboard */
export function lineIn(element: Element, outer: LineAttributes, top: number): LineAttributes {
  const data = (name: string) => element.getAttribute(`data-${name}`);
  const list = data('list');
  const indent = Math.min(8, Number(data('indent') ?? 0));
  const own: LineAttributes = {
    ...(/^[123]$/.test(data('header') ?? '') && { header: Number(data('header')) as 1 | 2 | 3 }),
    ...((list === 'bullet' || list === 'ordered') && { list }),
    ...(indent > 0 && { indent }),
    ...(data('quote') === 'true' && { quote: true as const }),
  };
  if (Object.keys(own).length > 0) return own;
  const heading = headingIn(element);
  if (heading) return { header: Math.min(3, Math.max(1, heading - top + 1)) as 1 | 2 | 3 };
  if (isWordPoint(element)) return wordPoint(element);
  if (element.tagName === 'LI') return listItem(element);
  return element.tagName === 'BLOCKQUOTE' ? { ...outer, quote: true } : outer;
}

/** The level of a heading, as HTML or as Word tells it; 0 for anything else. */
export function headingIn(element: Element): number {
  if (element.tagName === 'P' && /\bMsoTitle\b/.test(element.className)) return 1;
  const level = /^H([1-6])$/.exec(element.tagName)?.[1] ?? element.getAttribute('aria-level');
  return level && (element.tagName !== 'P' || element.getAttribute('role') === 'heading') ? Number(level) : 0;
}

function listItem(element: Element): LineAttributes {
  let depth = -1;
  for (let up: Element | null = element; up; up = up.parentElement) if (up.matches('ul, ol')) depth++;
  const list = element.closest('ul, ol')?.tagName === 'OL' ? 'ordered' : 'bullet';
  return { list, ...(depth > 0 && { indent: Math.min(8, depth) }) };
}

const styleOf = (element: Element) => element.getAttribute('style') ?? '';

function isWordPoint(element: Element): boolean {
  if (element.tagName !== 'P' && element.tagName !== 'DIV') return false;
  const told = /mso-list:\s*(\w+)/i.exec(styleOf(element))?.[1];
  if (told) return told.toLowerCase() !== 'none';
  return /\bMsoList(?:Paragraph|Bullet|Number)/.test(element.className) && signOf(element) !== '';
}

/** Word pastes list points as paragraphs whose level stands in a style of its own, and their sign in the words. */
function wordPoint(element: Element): LineAttributes {
  const level = Number(/level(\d)/.exec(styleOf(element))?.[1] ?? 1);
  const list = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]?$/i.test(signOf(element).replace(/^o$/, ''))
    ? 'ordered'
    : 'bullet';
  return { list, ...(level > 1 && { indent: Math.min(8, level - 1) }) };
}

function signOf(element: Element): string {
  const sign = [...element.querySelectorAll('span')].find((span) => /mso-list:\s*Ignore/i.test(styleOf(span)));
  return (sign?.textContent ?? '').replace(/[\s\u00a0]+/g, '');
}
