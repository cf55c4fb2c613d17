/** A stretch of time, in milliseconds since 1970; `until` is the first moment after it. */
export interface Window {
  from: number;
  until: number;
}

/** A date as an author writes it: "2026-05-01", "2026-05-01T18:00", or with its own offset at the end. */
const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?(Z|[+-]\d{2}:\d{2})?$/;

const known = new Map<string, number | null>();

/** The moment a written date names in a time zone; null when it is no date. A bare date is its first moment. */
export function momentOf(text: string, zone: string): number | null {
  // The rules of a pack mostly share their dates, and time zones are slow to look up.
  const key = `${zone} ${text}`;
  let moment = known.get(key);
  if (moment === undefined) {
    if (known.size > 500) known.clear();
    moment = computeMoment(text, zone);
    known.set(key, moment);
  }
  return moment;
}

function computeMoment(text: string, zone: string): number | null {
  const match = written.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(n => Number(n ?? 0));
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(asUtc);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59) return null;
  const offset = match[7];
  if (offset === 'Z') return asUtc;
  if (offset) {
    const sign = offset.startsWith('-') ? 1 : -1;
    return asUtc + sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))) * 60_000;
  }
  // The offset at the moment itself may differ from the one at the same clock time in UTC: look twice.
  const guess = asUtc - offsetAt(asUtc, zone);
  return asUtc - offsetAt(guess, zone);
}

/** The last moment a written date names: a bare date counts to the end of its day. */
export function endOf(text: string, zone: string): number | null {
  const isBareDate = /^\d{4}-\d{2}-\d{2}$/.test(text.trim());
  if (!isBareDate) return momentOf(text, zone);
  const [year = 0, month = 0, day = 0] = text.trim().split('-').map(Number);
  if (momentOf(text, zone) === null) return null;
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return momentOf(next.toISOString().slice(0, 10), zone);
}

export function isTimeZone(zone: string): boolean {
  try {
    formatterFor(zone);
    return true;
  } catch {
    return false;
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const part of formatterFor(zone).formatToParts(new Date(moment))) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}
