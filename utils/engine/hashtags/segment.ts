import { type WordModel, wordModel } from './model';

/** Longest word looked for, in letters. */
const longestWord = 18;
/** Tags longer than this are not looked into: nobody could be helped. */
const longestTag = 80;

/** Costs of unlikely pieces, as logarithms. Chosen on tags with known words; measured by `npm run quality access`. */
const cost = {
  /** For each word of a split: one word is likelier than many. */
  word: -1.5,
  /** A word that is in no list, on top of its spelling. */
  unknown: -4,
  unknownShort: -19,
  letter: -20,
  /** A word made from a listed one by an ending or a beginning. */
  derived: -2,
  rareTwoLetters: -4,
  /** Words of one, two or three letters beside a word they were never seen with. */
  strangers: [0, -3.5, -4, -2.5],
};
/** How much likelier a split has to be than one word before it is made. */
const doubt = 0.75;
/** Longer tags, and those of three words and more, are mostly several words. */
const byLength = 0.45;
const usualLength = 9;
const severalWords = 1.5;

const twoLetterWords = new Set(
  'of in is to it on as at by he be an we or my so up me if do go no us am oh hi ok tv uk vs rt fb ur im ny la dj pr hr ad ex ya bc pc ff mr ed st al el de le mt ms tb gp ai'.split(
    ' ',
  ),
);
/** From this likelihood (logarithm) on, by length, a short word is common. */
const common = [0, 0, -7, -9];
/** Short words of our readers that stand beside any other. */
const goesWithAll = new Set(['nhs', 'gp', 'uk', 'icb', 'ics']);
const known = new Map<string, readonly string[]>();

/**
 * The words of a hashtag's letters, in small letters: 'mentalhealthmatters' gives mental, health, matters; one word
 * gives itself. Digits stand apart unless they belong to a short name (t20, mp3) or are an ordinal (75th).
 */
export function segment(tag: string): readonly string[] {
  const lower = tag.toLowerCase();
  const before = known.get(lower);
  if (before) return before;
  const words = lower.split('_').flatMap(piece => segmentPiece(piece));
  if (known.size > 500) known.clear();
  known.set(lower, words);
  return words;
}

function segmentPiece(piece: string): string[] {
  // Short names hold together: t20, mp3, p2p, c25k.
  if (/^[a-z]{1,2}\d{1,3}[a-z]{0,2}$/.test(piece)) return [piece];
  const words: string[] = [];
  for (const [run] of piece.matchAll(/\d+(?:st|nd|rd|th|k|gs?|d|am|pm)?(?![a-z\d])|\d+|[^\d]+/g)) {
    const first = words[0];
    const isShortName = words.length === 1 && first !== undefined && /^[a-z]{1,2}$/.test(first) && run.length <= 2;
    if (/^\d/.test(run) && isShortName) words[0] = first + run;
    else if (/^\d/.test(run)) words.push(run);
    else words.push(...segmentLetters(run));
  }
  return words;
}

function segmentLetters(letters: string): string[] {
  if (letters.length < 4 || letters.length > longestTag || !/^[a-z]+$/.test(letters)) return [letters];
  return segmentWith(letters, wordModel());
}

/** The words of letters by a given model; for making and measuring models. */
export function segmentWith(letters: string, model: WordModel): string[] {
  const split = bestSplit(letters, model);
  const gain =
    split.score -
    wholeScore(letters, model) +
    byLength * (letters.length - usualLength) +
    (split.words.length > 2 ? severalWords : 0);
  return gain > doubt ? split.words : [letters];
}

function wholeScore(letters: string, model: WordModel): number {
  return Math.max(model.logOf(letters) ?? derivedLog(letters, model), model.spelling(letters));
}

/** Endings and beginnings that are no words themselves, so what carries one is one word: hopelessness, redesigning. */
const endings = ['s', 'es', 'ness', 'ing', 'ed', 'er', 'ers', 'ly', 'ism', 'ist', 'ists'];
const beginnings = ['re', 'un', 'pre', 'non', 'dis', 'mis'];

/** The likelihood of a word made from a listed one of four letters or more by one ending or beginning. */
function derivedLog(letters: string, model: WordModel): number {
  const stems = [
    ...endings.filter(end => letters.endsWith(end)).map(end => letters.slice(0, -end.length)),
    ...beginnings.filter(start => letters.startsWith(start)).map(start => letters.slice(start.length)),
  ];
  const logs = stems.filter(stem => stem.length >= 4).map(stem => model.logOf(stem) ?? Number.NEGATIVE_INFINITY);
  return Math.max(...logs, Number.NEGATIVE_INFINITY) + cost.derived;
}

function pieceScore(word: string, model: WordModel): number {
  if (word.length === 1 && !/[aiu]/.test(word)) return cost.letter + cost.word;
  const log = model.logOf(word);
  if (log !== undefined)
    return log + cost.word + (word.length === 2 && !twoLetterWords.has(word) ? cost.rareTwoLetters : 0);
  return cost.word + (word.length < 3 ? cost.unknownShort : cost.unknown + model.spelling(word));
}

function pairScore(left: string, right: string, model: WordModel): number {
  const lift = model.pairLift(left, right);
  if (lift !== undefined) return lift;
  return left === '' ? 0 : strangerCost(left, model) + strangerCost(right, model);
}

/** Short words that everybody uses stand beside any other; rare ones are more often a mistake. */
function strangerCost(word: string, model: WordModel): number {
  if (word.length > 3 || goesWithAll.has(word)) return 0;
  const isCommon = (model.logOf(word) ?? -99) > (common[word.length] ?? 0);
  return isCommon ? 0 : (cost.strangers[word.length] ?? 0);
}

interface State {
  score: number;
  /** Start of the word before the last one. */
  previous: number;
}

/** The likeliest split into two words or more, by dynamic programming over (end, start of the last word). */
function bestSplit(letters: string, model: WordModel): { score: number; words: string[] } {
  const n = letters.length;
  const states: Map<number, State>[] = Array.from({ length: n + 1 }, () => new Map());
  states[0]?.set(0, { score: 0, previous: -1 });
  for (let end = 1; end <= n; end++) {
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      if ((start === 0 && end === n) || states[start]?.size === 0) continue;
      const word = letters.slice(start, end);
      const own = pieceScore(word, model);
      let best: State | undefined;
      for (const [from, { score }] of states[start] ?? []) {
        const total = score + own + pairScore(start === 0 ? '' : letters.slice(from, start), word, model);
        if (!best || total > best.score) best = { score: total, previous: from };
      }
      if (best && end === n) best.score += model.pairLift(word, '') ?? 0;
      if (best) states[end]?.set(start, best);
    }
  }
  return readBack(letters, states);
}

function readBack(letters: string, states: readonly Map<number, State>[]): { score: number; words: string[] } {
  let end = letters.length;
  let [start, state] = [...(states[end] ?? [])].reduce((a, b) => (b[1].score > a[1].score ? b : a));
  const { score } = state;
  const words: string[] = [];
  for (;;) {
    words.unshift(letters.slice(start, end));
    if (start === 0) return { score, words };
    end = start;
    start = state.previous;
    state = states[end]?.get(start) ?? state;
  }
}
