const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** "in 2 days", "3 hours ago", "now". Both times in milliseconds since 1970. */
export function inWords(time: number, now: number): string {
  const distance = time - now;
  for (const [unit, size] of units)
    if (Math.abs(distance) >= size) return relative.format(Math.round(distance / size), unit);
  return 'now';
}

const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const datesAndTimes = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** "3 November 2026". */
export function dateOf(time: number): string {
  return dates.format(time);
}

/** "3 November 2026 at 09:30". */
export function dateAndTimeOf(time: number): string {
  return datesAndTimes.format(time);
}
