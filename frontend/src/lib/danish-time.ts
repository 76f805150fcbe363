/** Moments and days as clocks and calendars in Denmark show them, whatever the device is set to; pure. */
const zone = 'Europe/Copenhagen';
const written = new Intl.DateTimeFormat('sv-SE', {
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  timeZone: zone,
});

/** "2026-12-03T12:00", in Denmark at an instant: as a field for date and time has it. */
export const danishLocal = (instant: Date): string => written.format(instant).replace(' ', 'T').slice(0, 16);

/** "2026-12-03", the day it is in Denmark at an instant. */
export const danishDay = (instant: Date): string => danishLocal(instant).slice(0, 10);

/** The instant of a Danish date and time such as "2026-12-03T12:00", null when it does not exist. */
export function danishInstant(local: string): Date | null {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return null;
  // The offset is the same an hour or two away, except at the two nights when it changes: hence twice.
  const first = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(first));
}

/** How far Danish clocks are ahead, in milliseconds. */
const offsetAt = (instant: number) =>
  Date.parse(`${danishLocal(new Date(instant))}Z`) - Math.floor(instant / 60_000) * 60_000;

const dayMs = 86_400_000;
/** The day after a day such as "2026-12-31". */
export const dayAfter = (day: string): string => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);

/** The day this many working days after a day. @param holidays days on which nobody works, as "2026-12-25" */
export function workdaysAfter(day: string, count: number, holidays: ReadonlySet<string>): string {
  let left = count;
  let at = day;
  while (left > 0) {
    at = dayAfter(at);
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.has(at)) left--;
  }
  return at;
}
