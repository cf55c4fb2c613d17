/**
 * Texts as whole numbers of 32 bits, so that nothing is cut or joined to look a word up: FNV-1a, stirred as MurmurHash3
 * ends.
 */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h, to - from);
}

/** A number that depends on both, and on which of them comes first. */
export function mix(h: number, value: number): number {
  let x = Math.imul(h ^ value, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return x ^ (x >>> 16);
}
