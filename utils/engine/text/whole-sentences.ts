/**
 * The stretch that goes with whole sentences of one line: the space behind them, or where nothing follows in the line the
 * one before. Offsets into the text.
 */
export function wholeSentences(text: string, from: number, to: number): { from: number; to: number } {
  const after = /^[^\S\n]+/.exec(text.slice(to))?.[0].length ?? 0;
  const isLast = to + after === text.length || text[to + after] === '\n';
  const before = isLast ? (/[^\S\n]+$/.exec(text.slice(0, from))?.[0].length ?? 0) : 0;
  return { from: from - before, to: to + after };
}
