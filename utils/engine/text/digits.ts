/** Small whole numbers as single characters, as the tables of the tagger and of the learned models are written. */

/** Characters 35 … 126 without the backslash write 0 … 90. */
export function readCharacter(code: number): number {
  return code > 92 ? code - 36 : code - 35;
}

/** So many numbers have a character. */
export const characters = 91;
