/** The time now, ticking each second; only what shows it is drawn again. */
const minute = () => Math.floor(Date.now() / 60_000) * 60_000;
/** What shows no seconds goes by the minute: there may be hundreds of it. */
export const clock = $state({ now: Date.now(), minute: minute() });

setInterval(() => {
  clock.now = Date.now();
  clock.minute = minute();
}, 1000);
