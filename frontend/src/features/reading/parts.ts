/** What not every reader asks for, and loads when somebody does. */

export const documents = () => import('../../ui/GetDocuments.svelte');
export const participants = () => import('../../ui/Participants.svelte');
export const editionList = () => import('../../ui/EditionList.svelte');
export const textSize = () => import('../../ui/TextSize.svelte');
export const namingSwitch = () => import('./NamingSwitch.svelte');
export const namedItems = () => import('./NamedItems.svelte');
export const readState = () => import('./own/ReadState.svelte');
export const readCount = () => import('./own/ReadCount.svelte');
export const expected = () => import('../../ui/Expected.svelte');
