/** What not every reader asks for, and loads when somebody does. */

export const documents = () => import('../../ui/GetDocuments.svelte');
export const participants = () => import('../../ui/Participants.svelte');
export const editionList = () => import('../../ui/EditionList.svelte');
export const excerpt = () => import('../../ui/GetExcerpt.svelte');
export const viewer = () => import('./OpenPaper.svelte');
export const textSize = () => import('../../ui/TextSize.svelte');
export const namingSwitch = () => import('./NamingSwitch.svelte');
export const namedItems = () => import('./NamedItems.svelte');
export const namedHere = () => import('./NamedHere.svelte');
export const namedText = () => import('./NamedText.svelte');
export const readState = () => import('./own/ReadState.svelte');
export const readCount = () => import('./own/ReadCount.svelte');
export const paperRead = () => import('./own/PaperRead.svelte');
export const textHighlights = () => import('./own/TextHighlights.svelte');
export const paperHighlights = () => import('./own/PaperHighlights.svelte');
export const ownItem = () => import('./own/OwnItem.svelte');
export const expected = () => import('../../ui/Expected.svelte');
