/** What not every reader of an item asks for; apart from the rest, so that an agenda does not load their names. */

export const excerpt = () => import('../../ui/GetExcerpt.svelte');
export const viewer = () => import('./OpenPaper.svelte');
export const namedHere = () => import('./NamedHere.svelte');
export const namedText = () => import('./NamedText.svelte');
export const paperRead = () => import('./own/PaperRead.svelte');
export const textHighlights = () => import('./own/TextHighlights.svelte');
export const paperHighlights = () => import('./own/PaperHighlights.svelte');
export const ownItem = () => import('./own/OwnItem.svelte');
