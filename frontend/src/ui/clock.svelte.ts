/** The time now, ticking each second; only what shows it is drawn again. */
export const clock = $state({ now: Date.now() });

setInterval(() => (clock.now = Date.now()), 1000);
