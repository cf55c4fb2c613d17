import { defineRule } from '../../engine/rule';
import type { Token } from '../../engine/text/tokens';
import { isKnownAcronym } from '../../tables/acronyms';
import { sources } from '../../tables/sources';

/** Long words in capitals in a row; two are enough in a run of five words. */
const shoutsFrom = 3;
const headlineFrom = 5;

/** C-15. Looks for runs of words in capitals; acronyms, Roman numerals and names of illnesses do not shout. */
export default defineRule({
  id: 'access/capitals',
  severity: 'tip',
  title: 'Words in capitals',
  why: 'They are harder to read, and may sound like shouting.',
  advice: 'Use small letters; say what matters in words.',
  source: sources.nhsFormatting,
  isStyle: true,
  *find(reading) {
    const { text } = reading;
    if (!/[A-Z]{4}/.test(text.folded)) return;
    for (const run of runsOfCapitals(text.tokens)) {
      const loud = run.filter(t => isShouted(t));
      // "A" and "I" are always capitals, so they neither open nor close a run.
      const words = run.filter(t => t.text.length > 1);
      const first = words[0];
      const last = words.at(-1);
      if (!first || !last || !isLoud(loud.length, run.length)) continue;
      yield { start: first.start, end: last.end };
    }
  },
  examples: {
    flags: [
      { text: '[ALFIE RANG THE BELL]!!! Six years old.', severity: 'tip' },
      { text: 'A [LOVELY SURPRISE FOR BED] 14!! Cake for all.' },
      { text: '[RECEPTIONIST WANTED, EASTVALE SURGERY]. 25 hours, mornings.' },
    ],
    allows: [
      { text: 'URGENT please share.' },
      { text: 'CAMHS, PALS and CQUIN explained', note: 'acronyms' },
      { text: 'COVID-19 boosters: book now. It WORKED.' },
      { text: 'Stop METHOTREXATE and WARFARIN today', note: 'two names, no run of shouting' },
      { text: 'It was a LOVELY day at the GREEN house', note: 'one word here and one there' },
      { text: 'Henry VIII, Louis XVIII and MCMXCVIII' },
    ],
  },
});

function isLoud(long: number, all: number): boolean {
  return long >= shoutsFrom || (long === shoutsFrom - 1 && all >= headlineFrom);
}

/** Runs in which every word is in capitals; numbers and marks may stand between. */
function* runsOfCapitals(tokens: readonly Token[]): Generator<Token[]> {
  let run: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'word') {
      if (token.text === token.text.toUpperCase() && token.text !== token.lower) run.push(token);
      else {
        yield run;
        run = [];
      }
    } else if (token.kind === 'newline') {
      // A headline in capitals may go over several lines.
    } else if (token.kind === 'link' || token.kind === 'hashtag' || token.kind === 'mention') {
      yield run;
      run = [];
    }
  }
  yield run;
}

function isShouted(token: Token): boolean {
  const { text } = token;
  if (!/^[\p{Lu}']{4,}$/u.test(text)) return false;
  return !isKnownAcronym(text) && !/^[IVXLCDM]+$/.test(text) && !/^COVID|^SARS|^MRSA|^HIV/.test(text);
}
