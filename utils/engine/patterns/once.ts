/**
 * A list of ways as a part of a longer pattern, behind an empty look ahead that changes nothing of what matches. A
 * browser writes what follows optional words anew for each way there, up to ten times, and so on inside: a list of
 * hundreds of ways behind "(?:her |his )?(?:[\w-]+ ){0,2}" took 1.4 MB and ten milliseconds. At a look it forgets how
 * it came there, and writes what follows once.
 */
export function once(ways: string): string {
  return `(?=)(?:${ways})`;
}

/** The same of a whole pattern: at each optional or repeated group that something follows, the browser forgets. */
export function writtenOnce(source: string): string {
  return source.replace(repeats, sign => (sign.startsWith(')') ? `${sign}(?=)` : sign));
}

/** How such a group ends; before it what is escaped or in a class, where brackets mean nothing. */
const repeats = /\\[\s\S]|\[(?:[^\]\\]|\\[\s\S])*\]|\)(?:[?*+]|\{\d+(?:,\d*)?\})\??(?![)|]|$|\(\?=\))/g;
