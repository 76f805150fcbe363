/** The ways into a comment round, loaded together. */
export { default as RoundLink } from './RoundLink.svelte';
