import { leadsOn, opensSentence } from '../emoji/gaps';
import { asciiArtOf } from '../letters/ascii-art';
import type { Part } from '../part';
import type { Span } from '../types';
import { quotedSpans } from './quoted';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** What a reader has to hold in mind at once. Offsets are those of the text as typed. */
export interface Breath extends Span {
  tokens: readonly Token[];
  /** As a person counts them, by the spaces: "COVID-19" and "2.30pm" are one. Hashtags, mentions and links are none. */
  words: number;
}

/**
 * A sentence up to each place where people stop without a full stop: at a bullet, an emoji or a hashtag before the
 * next sentence, the points of a list, the labels of a notice. What is quoted at some length stands for itself. Mostly
 * it is the sentence as a whole.
 */
export function breathsOf(part: Part, { tokens }: Sentence): Breath[] {
  const breaths: Breath[] = [];
  const stops = stopsOf(part, tokens);
  if (stops.before.size + stops.after.size === 0) {
    close(breaths, tokens);
    return breaths;
  }
  let current: Token[] = [];
  for (const token of tokens) {
    if (stops.before.has(token)) current = close(breaths, current);
    current.push(token);
    if (stops.after.has(token)) current = close(breaths, current);
  }
  close(breaths, current);
  return breaths;
}

function close(breaths: Breath[], tokens: readonly Token[]): Token[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first && last) breaths.push({ start: first.start, end: last.end, tokens, words: wordsIn(tokens) });
  return [];
}

function wordsIn(tokens: readonly Token[]): number {
  return tokens.filter(
    (t, i) => isWord(t) && !(tokens[i - 1]?.to === t.from && goesOnWith(tokens[i - 2], tokens[i - 1], t)),
  ).length;
}

/** Joined without a space, and by more than a comma: a comma joins only figures. */
function goesOnWith(before: Token | undefined, mark: Token | undefined, { from, kind }: Token): boolean {
  if (!isWord(before) || mark?.kind !== 'mark' || mark.from !== before.to || mark.to !== from) return false;
  return /[-‑'./:&+]/.test(mark.text) || (/[,–]/.test(mark.text) && before.kind === 'number' && kind === 'number');
}

interface Stops {
  before: Set<Token>;
  after: Set<Token>;
}

const bullet = /[|•·▪▫◦‣⁃●○■□◆◇►▶✓✔✗✘❖★☆➤➔»]/u;
/** One dash, or a pair around an aside, belongs to a sentence; three part a list. */
const dashesOfList = 3;
/** One label, one bracket or one emoji may stand anywhere. */
const enough = 2;

function stopsOf(part: Part, tokens: readonly Token[]): Stops {
  const before = new Set<Token>();
  const after = new Set<Token>();
  const dashes: Token[] = [];
  const labels: Token[] = [];
  const points: Token[] = [];
  const emoji: Token[] = [];
  let open = 0;
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    if (token.kind === 'word' || token.kind === 'number') {
      if (open === 0 && next?.text === ')' && isPoint(token, tokens[i - 1])) points.push(token);
      if (next?.text === ':' && /^\p{Lu}/u.test(token.text)) labels.push(token);
    } else if (token.kind === 'mark') {
      if (token.text === '(') open++;
      else if (token.text === ')' && open > 0) open--;
      if (bullet.test(token.text)) after.add(token);
      if (/[-–—]/.test(token.text) && isApart(tokens[i - 1], token, next)) dashes.push(token);
      if (next && isEllipsis(tokens[i - 1], token) && isWord(next)) after.add(token);
    } else if (between.test(token.kind) && isWord(next)) {
      const last = wordBefore(tokens, i);
      if (opensAfter(next, last)) after.add(token);
      else if (token.kind === 'emoji' && last && !leadsOn(last)) emoji.push(token);
    }
  }
  if (dashes.length >= dashesOfList) for (const dash of dashes) after.add(dash);
  if (labels.length >= enough) for (const label of labels) before.add(label);
  if (points.length >= enough) for (const point of points) before.add(point);
  if (emoji.length >= enough) for (const one of emoji) after.add(one);
  for (const quote of longQuotes(part, tokens)) {
    before.add(quote.first);
    after.add(quote.last);
  }
  for (const token of endsOfFaces(part, tokens)) after.add(token);
  return { before, after };
}

/** "1) Ring us 2) Come in a) by bus". */
function isPoint({ text, from }: Token, before: Token | undefined): boolean {
  return /^(?:\d{1,2}|[a-h])$/i.test(text) && (!before || before.to < from);
}

function isApart(before: Token | undefined, { from, to }: Token, after: Token | undefined): boolean {
  return before !== undefined && after !== undefined && before.to < from && to < after.from;
}

function isEllipsis(before: Token | undefined, { text, from }: Token): boolean {
  return text === '…' || (text === '.' && before?.text === '.' && before.to === from);
}

/** What stands between two sentences without a full stop, or within one. */
const between = /^(?:emoji|hashtag|mention|link)$/;

/** The word before a run of those. */
function wordBefore(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (between.test(tokens[at]?.kind ?? '')) at--;
  return tokens[at];
}

function opensAfter(next: Token, before: Token | undefined): boolean {
  if (opensSentence(next)) return true;
  return next.kind === 'word' && /^\p{Lu}'?\p{Ll}/u.test(next.text) && !(before?.kind === 'word' && leadsOn(before));
}

/** The last sign of each ":-)" among them. */
function endsOfFaces(part: Part, tokens: readonly Token[]): Token[] {
  const ends = part.memo(endsOfFaces, () => new Set(asciiArtOf(part).map(face => face.end)));
  return ends.size > 0 ? tokens.filter(t => ends.has(t.end)) : [];
}

/** What somebody else said goes on for this many words; fewer are a name or a phrase within the sentence. */
const quotesOwnWords = 6;

function longQuotes(part: Part, tokens: readonly Token[]): { first: Token; last: Token }[] {
  const spans = part.memo(longQuotes, () => quotedSpans(part).filter(q => q.end - q.start > 2 * quotesOwnWords));
  if (spans.length === 0) return [];
  const from = tokens[0]?.start ?? 0;
  const to = tokens.at(-1)?.end ?? 0;
  return spans
    .filter(q => q.start < to && q.end > from)
    .flatMap(q => {
      const inside = tokens.filter(t => t.start >= q.start && t.end <= q.end);
      const [first] = inside;
      const last = inside.at(-1);
      return first && last && wordsIn(inside) >= quotesOwnWords ? [{ first, last }] : [];
    });
}

function isWord(token: Token | undefined): token is Token {
  return token?.kind === 'word' || token?.kind === 'number';
}
