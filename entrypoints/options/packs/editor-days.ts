/** As written in packs: 2026-05-01. */
export const today = () => new Date().toISOString().slice(0, 10);

/** Rules with dates are tried at midday, so that no time zone moves the day. */
export function middayOf(day: string): number {
  const moment = Date.parse(`${day}T12:00Z`);
  return Number.isNaN(moment) ? Date.now() : moment;
}
