import { serverNow } from '../lib/server-clock';

/** The time now, ticking each second; only what shows it is drawn again. */
const minute = () => Math.floor(serverNow() / 60_000) * 60_000;
/** Displays without seconds tick by the minute: there may be hundreds of them. */
export const clock = $state({ now: serverNow(), minute: minute() });

setInterval(() => {
  clock.now = serverNow();
  clock.minute = minute();
}, 1000);
