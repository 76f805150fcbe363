/** What search shows, loaded together when the first of it is used. */
export { default as DecisionsPage } from './DecisionsPage.svelte';
export { default as SearchDialog } from './SearchDialog.svelte';
export { default as SearchPage } from './SearchPage.svelte';
