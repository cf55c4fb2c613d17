import type { Part } from '../part';
import type { Span, Where } from '../types';
import { isNamedAfter } from './named-after';
import { department } from './signs-of-work';
import { plain } from './tagger/features';
import { lexicon } from './tagger/lexicon';
import { type Piece, piecesOf } from './tagger/pieces';
import { nameTagger, type Tagger } from './tagger/tag';

/** A stretch of text that reads as a person's name. */
export interface NameSpan extends Span {
  where: Where;
  /** As folded. */
  text: string;
  /** Offsets into the folded text. */
  from: number;
  to: number;
  /** 0 to 1. */
  confidence: number;
}

interface Run {
  first: number;
  last: number;
  confidence: number;
}

/** Every person's name in one part, in order. */
export function namesIn(part: Part): readonly NameSpan[] {
  return part.memo(namesIn, () => (/\p{L}/u.test(part.folded) ? namesWith(nameTagger(), part) : []));
}

/** The same with a given tagger: training measures what the product does. */
export function namesWith(tagger: Tagger, part: Part): NameSpan[] {
  const pieces = piecesOf(part);
  const tagged = tagger
    .tag(pieces)
    .flatMap(run => parted(pieces, run))
    .flatMap(run => trimmed(pieces, unshouted(pieces, run)))
    .map(run => initialled(pieces, run));
  const runs = consistent(pieces, framed(part, pieces, titled(pieces, tagged)));
  const names: NameSpan[] = [];
  for (const { first, last, confidence } of runs) {
    const from = pieces[first]?.from ?? 0;
    const to = pieces[last]?.to ?? 0;
    if (isNamedAfter(part, from, to) || isHome(part, pieces, { first, last, confidence })) continue;
    const { where, start, end, text } = part.at(from, to);
    names.push({ where, start, end, text, from, to, confidence });
  }
  return names;
}

const personFrom =
  /\b(?:[a-z]*man|[a-z]*woman|lady|gent|chap|bloke|lad|lass|boy|girl|child|teenager|couple|family|patient|caller|resident|pensioner|mum|dad|gran|grandad|teacher|farmer|driver|worker|builder|carer|volunteer|student),?(?:,? (?:aged )?\d{1,3},?)? from $|, \d{1,3},? from $/;

/** "A fiddler from Skelby": people by what they do, but no letter, offer or answer. */
const doerFrom =
  /\b(?:an?|the|this|that|our) (?:[a-z'-]+ ){0,2}(?!(?:letter|newsletter|offer|order|poster|banner|dinner|flower|cover|number|answer|hamper|jumper|sticker|reminder|paper|prayer|water|error|favour|quarter|chapter|monitor|printer|transfer|list|mother|father|brother|sister|computer|folder|refresher|starter|supper|humou?r|honou?r|colou?r) )[a-z-]{2,}(?:er|or|ist|ian|eer|smith|wright),? from $/;

/** "A vicar from Hexley", "the mayor of Hexley": whoever has the office. */
const officeOf =
  /\b(?:lord[- ]mayor|mayor(?:ess)?|bishop|archdeacon|dean|vicar|rector|curate|imam|rabbi|mp|msp|councillor|sheriff|provost|high sheriff|lord[- ]lieutenant|town crier|headteacher|postmaster|postmistress|people|residents|town|villages?|city|parish|island|isle|port) (?:of|for|from) $/;

/** "A retired postman from Hexley": where somebody comes from, unless the word is one that people are called by. */
function isHome(part: Part, pieces: readonly Piece[], run: Run): boolean {
  const piece = pieces[run.first];
  if (run.first !== run.last || !piece || isListed(piece.lower)) return false;
  const before = part.lower.slice(Math.max(0, piece.from - 40), piece.from);
  return personFrom.test(before) || officeOf.test(before) || doerFrom.test(before);
}

/** A name ends where a sentence or a line does: "Thank you Dermot. Pat was …" names two people. */
function parted(pieces: readonly Piece[], run: Run): Run[] {
  const runs: Run[] = [];
  let first = run.first;
  for (let i = run.first; i <= run.last; i++) {
    if (!endsName(pieces, i)) continue;
    runs.push({ ...run, first, last: i });
    first = i + 1;
  }
  return first <= run.last ? [...runs, { ...run, first }] : runs;
}

/** "ALFIE RANG THE BELL": in a long shout only the words that stand in name lists are the name. */
function unshouted(pieces: readonly Piece[], run: Run): Run {
  if (run.last - run.first < 2) return run;
  for (let i = run.first; i <= run.last; i++) {
    const { text = '' } = pieces[i] ?? {};
    if (text.length < 2 || text !== text.toUpperCase()) return run;
  }
  let last = run.first;
  while (last < run.last && isListed(pieces[last + 1]?.lower ?? '')) last++;
  return { ...run, last };
}

function isListed(lower: string): boolean {
  const words = lexicon();
  return (words.lists(words.look(plain(lower))) & 7) > 0;
}

function endsName(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (piece?.kind === 'newline') return true;
  if (piece?.kind !== 'mark' || !/[.!?,;:]/.test(piece.text)) return false;
  const before = pieces[i - 1];
  return !(piece.text === '.' && before && (before.text.length <= 2 || titles.has(before.lower)));
}

/** Marks and numbers at either end are no part of a name; nor is a name without a letter. */
function trimmed(pieces: readonly Piece[], run: Run): Run[] {
  let { first, last } = run;
  const isWord = (i: number) => pieces[i]?.kind === 'word' && !pieces[i]?.lower.startsWith("'");
  while (first <= last && (!isWord(first) || isForeword(pieces, first, last))) first++;
  while (last >= first && !isWord(last) && !closesInitial(pieces, last)) last--;
  while (last > first && isAcronym(pieces[last]) && !isShouted(pieces[first])) last--;
  if (first > last || (first === last && offices.test(pieces[first]?.lower ?? ''))) return [];
  // "Thornby councillor": a place and what somebody is there.
  const end = pieces[last];
  if (first < last && end && !isCapital(end) && councils.test(end.lower)) return [];
  return [{ ...run, first, last }];
}

function isShouted(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.text.length > 1 && piece.text === piece.text.toUpperCase();
}

/** "gave Graham CPR", "Ann Lee MBE"; but "Henry VIII". */
function isAcronym(piece: Piece | undefined): boolean {
  return piece !== undefined && /^[A-Z]{2,5}$/.test(piece.text) && !/^[IVX]+$/.test(piece.text);
}

/** Titles and offices are no names by themselves: "Sen. Ann Lee", "Mr President". */
const offices =
  /^(?:sen|rep|gov|gen|lt|sgt|rev|hon|capt|col|maj|cllr|president|minister|law|rule|act|cup|round|class)$/;
const councils = /^(?:councillors?|councils?|patients?|residents?|nurses?|doctors?|staff|fans?|people)$/;

/** "porter Deepak", "Patient J. Kowalczyk": what a person is stands before the name and is no part of it. */
function isForeword(pieces: readonly Piece[], i: number, last: number): boolean {
  const piece = pieces[i];
  const next = pieces[i + 1];
  if (!piece || !next || i === last || next.kind !== 'word' || !isCapital(next)) return false;
  return forewords.has(piece.lower) && (!isCapital(piece) || opening.test(piece.lower));
}

/** Words that open a sentence before a name and are never part of one. */
const opening = /^(?:patient|diolch|llongyfarchiadau|thanks|congratulations|farewell|remember|dear)$/;

const forewords = new Set(
  'diolch llongyfarchiadau thanks congratulations farewell remember dear patient porter physio nurse midwife paramedic doctor matron surgeon consultant colleague volunteer student apprentice chaplain driver chef cook cleaner receptionist pharmacist resident baby little wee young mum dad daddy mummy son daughter husband wife brother sister and by from with to'.split(
    ' ',
  ),
);

/** The full stop of "James T." belongs to the name. */
function closesInitial(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1];
  return (
    pieces[i]?.text === '.' && before?.kind === 'word' && before.text.length === 1 && before.to === pieces[i]?.from
  );
}

/** "D. Marsden", "J Kowalczyk": an initial right before a name belongs to it. */
function initialled(pieces: readonly Piece[], run: Run): Run {
  const isInitial = (i: number) => /^[B-HJ-Z]$/.test(pieces[i]?.text ?? '');
  const { first } = run;
  if (pieces[first - 1]?.text === '.' && isInitial(first - 2)) return { ...run, first: first - 2 };
  return isInitial(first - 1) ? { ...run, first: first - 1 } : run;
}

const titles = new Set('mr mrs ms miss mx dr prof sir dame sister'.split(' '));

/** "Mrs Bell", "Mr D Pellow": a courtesy title takes the capital words that follow into a name. */
function titled(pieces: readonly Piece[], runs: Run[]): Run[] {
  const out = [...runs];
  const runAt = placed(pieces, out);
  // From the end, so that "Professor Dame Ann Lee" grows twice.
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || !titles.has(piece.lower) || !isCapital(piece)) continue;
    const at = pieces[i + 1]?.text === '.' ? i + 2 : i + 1;
    const inside = runAt[at];
    if (inside) {
      inside.first = Math.min(inside.first, i);
      runAt.fill(inside, i, at);
    } else {
      let last = at - 1;
      while (last < at + 2 && isSurname(pieces[last + 1], piece)) last += isInitialStop(pieces, last + 1) ? 2 : 1;
      if (last < at || runAt.slice(i, last + 1).some(run => run)) continue;
      const run = { first: i, last, confidence: 0.8 };
      out.push(run);
      runAt.fill(run, i, last + 1);
    }
  }
  return out.sort((a, b) => a.first - b.first);
}

/** The run that holds each piece. */
function placed(pieces: readonly Piece[], runs: readonly Run[]): (Run | undefined)[] {
  const runAt = new Array<Run | undefined>(pieces.length).fill(undefined);
  for (const run of runs) runAt.fill(run, run.first, run.last + 1);
  return runAt;
}

function isSurname(piece: Piece | undefined, title: Piece): boolean {
  return (
    piece?.kind === 'word' &&
    isCapital(piece) &&
    !offices.test(piece.lower) &&
    (title.lower !== 'sister' || piece.text.length > 1)
  );
}

function isInitialStop(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]?.text.length === 1 && pieces[i + 1]?.text === '.';
}

const beforeName =
  /(?<!\w)(?:wee|little|baby|patients?|resident|mums?|dads?|daddy|mummy|son|daughter|brother|husband|wife|grandson|granddaughter|named|called|nephew|niece) $/;
const toldAfter =
  /^(?:, (?:aged )?\d{1,3}[,. ]| \(\d{1,3}\)|, (?:who is|aged) \d| (?:is|turned|turns) \d| rang (?:the|that) b| went home| came home| was (?:admitted|disch)| passed away)/;

const inBedAfter =
  /^,? (?:on|in|from|over on|up on) (?:ward|bed|bay|side ?room|cubicle|room) ?\d{0,2}[a-z]?,? (?:last night|this|has|is (?!what|where|why|how|our|the)|was (?!what|where|our|the)|asked|went|told|said|says|rang|who|had|still|made|sang|beat|won|wants|loves|turned|at |last night|this morning|today|yesterday)/;
/** "Faulds R hip": a line of a theatre list. */
const onList =
  /^,? (?:r|l|rt|lt|right|left|bilat(?:eral)?) (?:hip|knee|eye|hernia|shoulder|cataract|foot|hand|breast|ankle|wrist|elbow)\b/;
const goesHome =
  /^ (?:went home|is home|came home|goes home|going home|rang the bell|passed away|was admitted|was discharged)\b/;
const opensWords = /(?:^|[.!?\n"']\s*|\b(?:and|but|so|our|wee|little|old) )$/;
const satWith =
  /\b(?:sat with|sit with|met|chat(?:ted)? (?:to|with)|visit(?:ed)?|lost|goodbye to|nursed|beside|held|hugged) $/;

/** A listed given name with a capital between words that introduce people: "wee Finn", "Kayleigh, 22,". */
function framed(part: Part, pieces: readonly Piece[], runs: Run[]): Run[] {
  const isIn = (stretch: string, sign: RegExp) => part.hasIn(stretch, sign);
  if (!framing.some(sign => part.may(sign))) return runs;
  const out = [...runs];
  const runAt = placed(pieces, runs);
  const hasBeds = part.may(inBedAfter);
  pieces.forEach((piece, i) => {
    if (runAt[i] || piece.kind !== 'word' || piece.text.length < 3 || !(hasBeds || isCapital(piece))) return;
    const { before, after } = part.around(piece, 40);
    // Whoever is in a bed there is a person, with or without a capital: "dot on ward 6 has stolen my heart".
    if (isIn(after, inBedAfter) && (opensWords.test(before) || satWith.test(before)) && isGiven(piece.lower))
      out.push({ first: i, last: i, confidence: 0.7 });
    if (!isCapital(piece)) return;
    if (isIn(after, onList) && out.at(-1)?.first !== i) out.push({ first: i, last: i, confidence: 0.7 });
    if (
      (isIn(after, goesHome) || isIn(after, department)) &&
      opensWords.test(before) &&
      isGiven(piece.lower) &&
      out.at(-1)?.first !== i
    )
      out.push({ first: i, last: i, confidence: 0.7 });
    if (out.at(-1)?.first === i || (!isIn(after, toldAfter) && !isIn(before, beforeName))) return;
    if (givenBucket(piece.lower) >= 2) out.push({ first: i, last: i, confidence: 0.7 });
  });
  return out.length === runs.length ? runs : out.sort((a, b) => a.first - b.first);
}

const framing = [inBedAfter, onList, goesHome, toldAfter, beforeName, department];

/** Short forms that are words as well, so no list holds them. */
const shortForms = new Set(
  'dot dottie pat mo dai bet peg flo vi win con glad jock rab shug tam meg mags madge bob bert alf wilf reg'.split(' '),
);

function isGiven(lower: string): boolean {
  return shortForms.has(lower) || givenBucket(lower) > 0;
}

/** 3 common, 2 known, 1 rare, 0 no listed given name. */
function givenBucket(lower: string): number {
  const words = lexicon();
  return words.lists(words.look(plain(lower))) & 3;
}

/** A name read once in a post is a name wherever it stands with a capital again. */
function consistent(pieces: readonly Piece[], runs: Run[]): Run[] {
  const known = new Map<string, number>();
  for (const run of runs)
    for (const i of [run.first, run.last]) {
      const piece = pieces[i];
      if (piece?.kind === 'word' && piece.text.length > 2 && isCapital(piece)) known.set(piece.text, run.confidence);
    }
  if (known.size === 0) return runs;
  const out = [...runs];
  const runAt = placed(pieces, runs);
  pieces.forEach((piece, i) => {
    const confidence = known.get(piece.text);
    if (confidence === undefined || titles.has(piece.lower) || runAt[i]) return;
    const beside = [pieces[i - 1], pieces[i + 1]].some(p => p?.kind === 'word' && isCapital(p));
    if (!beside) out.push({ first: i, last: i, confidence });
  });
  return out.length === runs.length ? runs : out.sort((a, b) => a.first - b.first);
}

function isCapital(piece: Piece): boolean {
  const c = piece.text.charCodeAt(0);
  return (c >= 65 && c <= 90) || (c > 127 && piece.text[0] !== piece.lower[0]);
}
