/** What a member does in a meeting, loaded together. */
export { default as BallotCard } from './BallotCard.svelte';
export { default as MyFloor } from './MyFloor.svelte';
export { default as MyPresence } from './MyPresence.svelte';
