import { telling } from '../../tables/telling.data';
import { languageOf } from '../language';
import { stemOf, strongestRun, wordValue } from '../learned';
import type { Found, Part } from '../part';
import type { Reading } from '../reading';
import { tellingSigns } from './telling-signs';

/**
 * How much a text sounds as if it told of one patient: a small log-linear model over signs (`telling-signs.ts`), words
 * and pairs of words. It weighs in where no list holds the words that a story is told in;
 * `tests/tools/train-telling.ts` made it from invented posts.
 */
export const tellings = ['silent', 'warn', 'stop'] as const;

export interface Telling {
  /** Chance from 0 to 1 that a careful reader would say something. */
  noticed: number;
  /** Of these, the share who would hold the post. */
  held: number;
}

/** Texts outside these lengths were not among those it learned from; in words. */
const fewestWords = 5;
const mostWords = 220;

/** Null where it cannot judge: another language, very short or long. */
export function tellingOf(reading: Reading): Telling | null {
  return reading.memo(tellingOf, () => {
    const { text } = reading;
    const { length } = text.words;
    if (length < fewestWords || length > mostWords || languageOf(reading) !== 'en') return null;
    let warn = telling.bias.warn;
    let stop = telling.bias.stop;
    for (const [feature, value] of tellingFeatures(reading, text)) {
      const weights = weightsOf(feature);
      if (!weights) continue;
      warn += value * weights[0];
      stop += value * weights[1];
    }
    const [toWarn, toStop] = [Math.exp(warn), Math.exp(stop)];
    return { noticed: (toWarn + toStop) / (1 + toWarn + toStop), held: toStop / (toWarn + toStop) };
  });
}

/** Below this chance the text as a whole hardly tells of a patient: chosen on the folds that its training left out. */
const doubtful = 0.4;

export function isDoubtful(reading: Reading): boolean {
  return (tellingOf(reading)?.noticed ?? 1) < doubtful;
}

/** What the model looks at, with values: signs as "*sign", words and pairs of words by their stems. */
export function tellingFeatures(reading: Reading, part: Part): Map<string, number> {
  const features = new Map<string, number>();
  for (const [sign, value] of tellingSigns(reading, part)) features.set(`*${sign}`, value);
  const stems = part.tokens.filter(t => t.kind === 'word').map(t => stemOf(t.lower));
  const value = wordValue(stems.length);
  for (const [i, word] of stems.entries()) {
    features.set(word, value);
    if (i > 0) features.set(`${stems[i - 1]} ${word}`, value);
  }
  return features;
}

/** The run of words within a sentence that speaks most for one patient told of: what to show where no clue is listed. */
export function tellingWords(part: Part): Found | null {
  const run = strongestRun(part, always, ({ lower }, before) => {
    const pair = before ? leanOf(`${stemOf(before.lower)} ${stemOf(lower)}`) : 0;
    return leanOf(stemOf(lower)) + pair;
  });
  return run && part.at(run.first.from, run.last.to);
}

const always = () => true;

function leanOf(feature: string): number {
  return weightsOf(feature)?.[1] ?? 0;
}

let table: Map<string, readonly [number, number]> | undefined;

/** Unpacked when first asked. One line a feature: name, tab, two whole numbers. */
function weightsOf(feature: string): readonly [number, number] | undefined {
  table ??= new Map(
    telling.weights.split('\n').map(line => {
      const [name = '', numbers = ''] = line.split('\t');
      const [warn = 0, stop = 0] = numbers.split(' ').map(n => Number(n) * telling.step);
      return [name, [warn, stop] as const];
    }),
  );
  return table.get(feature);
}
