/**
 * The stretch that goes with whole sentences of one line: the space behind them, or where nothing follows in the line the
 * one before. Offsets into the text.
 */
export function wholeSentences(text: string, from: number, to: number): { from: number; to: number } {
  let end = to;
  while (isGap(text[end])) end++;
  let start = from;
  if (end === text.length || text[end] === '\n') while (isGap(text[start - 1])) start--;
  return { from: start, to: end };
}

/** A space within a line. */
function isGap(character: string | undefined): boolean {
  return character !== undefined && character !== '\n' && /\s/.test(character);
}
