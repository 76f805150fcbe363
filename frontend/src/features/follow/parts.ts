/** What few items have, and loads with the first that has it. */

export const treatment = () => import('../../ui/Treatment.svelte');
export const papers = () => import('../../ui/PaperLinks.svelte');
export const expected = () => import('../../ui/Expected.svelte');
