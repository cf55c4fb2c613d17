import type { Part } from '../part';

/** Digits that somebody spelled out: "four five zero, double five seven". */
export interface SpokenRun {
  from: number;
  to: number;
  digits: string;
}

const names: Record<string, string> = {};
for (const [i, word] of 'zero one two three four five six seven eight nine'.split(' ').entries()) names[word] = `${i}`;
for (const word of ['oh', 'o', 'nought', 'naught', 'nil']) names[word] = '0';
const times: Record<string, number> = { double: 2, triple: 3, treble: 3 };

/** Fewer than this in a row is counting, not spelling. */
const fewest = 7;
const hint =
  /(?:\b(?:zero|oh|o|nought|naught|nil|one|two|three|four|five|six|seven|eight|nine|double|triple|treble)[ ,.-]+){4}/;

export function spokenRuns(part: Part): readonly SpokenRun[] {
  return part.memo(spokenRuns, () => (part.has(hint) ? collect(part) : []));
}

function collect(part: Part): SpokenRun[] {
  const runs: SpokenRun[] = [];
  let run: SpokenRun | null = null;
  let repeat = 1;
  const close = () => {
    if (run && run.digits.length >= fewest) runs.push(run);
    run = null;
  };
  for (const word of part.words) {
    const digit = names[word.lower] ?? (/^\d$/.test(word.text) ? word.text : undefined);
    const apart: boolean = run !== null && !/^[ ,.-]{1,3}$/.test(part.folded.slice(run.to, word.from)) && repeat === 1;
    if (apart) close();
    if (digit !== undefined) {
      run ??= { from: word.from, to: word.to, digits: '' };
      run.digits += digit.repeat(repeat);
      run.to = word.to;
      repeat = 1;
    } else if (word.lower === 'hundred' && run?.to === word.from - 1) {
      run.digits += '00';
      run.to = word.to;
    } else if (times[word.lower]) {
      run ??= { from: word.from, to: word.to, digits: '' };
      run.to = word.to;
      repeat = times[word.lower] ?? 1;
    } else {
      close();
      repeat = 1;
    }
  }
  close();
  return runs;
}
