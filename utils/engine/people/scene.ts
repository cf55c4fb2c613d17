import { sentenceAt } from '../clues/sentence-of';
import type { Part } from '../part';
import type { NameSpan } from './find';

/** What is said of one name, lower case. "Ffion, Gethin and Lou from our team" share what stands around their list. */
export interface Scene {
  part: Part;
  name: NameSpan;
  /** Right before the name or its list, and right after. */
  before: string;
  after: string;
  sentence: string;
  /** Where what is told of them ends: the sentence, or `next`, or the next name. Offset into the folded text. */
  toldTo: number;
  /** The sentences that follow and go on with "he", "she" or "they", where only this name or list can be meant. */
  next: string;
}

const reach = 110;
const listed = /^(?:,? (?:and|&|\+) |, | & | \+ |\/)(?:(?:our|wee|little|baby|the) )?$/;
const goesOn =
  /^(?:and |but |so |then |today,? |now,? |yesterday,? |last \w+,? |this \w+,? |in \w+,? |on \w+,? |by \w+,? |\w+ (?:days|weeks|months|years) (?:later|on|ago),? |when |after |thankfully,? |sadly,? )*(?:he|she|they|his|her|their)\b/;

/** The scenes of the names of one part, in order of the names. */
export function scenesOf(part: Part, names: readonly NameSpan[]): Scene[] {
  const scenes: Scene[] = [];
  for (let first = 0; first < names.length; ) {
    let last = first;
    while (last + 1 < names.length && isOneList(part, names[last], names[last + 1])) last++;
    const from = names[first]?.from ?? 0;
    const to = names[last]?.to ?? 0;
    const told = toldAround(part, from, to, names[last + 1]?.from, names[first - 1]?.to);
    for (const name of names.slice(first, last + 1)) scenes.push({ part, name, ...told });
    first = last + 1;
  }
  return scenes;
}

function isOneList(part: Part, a: NameSpan | undefined, b: NameSpan | undefined): boolean {
  if (a === undefined || b === undefined || !listed.test(part.lower.slice(a.to, b.from))) return false;
  // "Hi Sarah, Jean was seen": the one greeted is told of the other.
  return !(
    greets.test(part.lower.slice(Math.max(0, a.from - 16), a.from)) &&
    goesOnAlone.test(part.lower.slice(b.to, b.to + 8))
  );
}

const greets = /(?:^|[.!?\n] ?|@\w+ )(?:hi|hello|hey|dear),? $/;
const goesOnAlone = /^(?:'s)? (?!and\b|&|or\b)\p{L}/u;

function toldAround(part: Part, from: number, to: number, nextName = Number.POSITIVE_INFINITY, lastName = -1) {
  const { lower } = part;
  const at = sentenceAt(part, from);
  const text = (i: number) => {
    const tokens = part.sentences[i]?.tokens ?? [];
    return lower.slice(tokens[0]?.from ?? 0, tokens.at(-1)?.to ?? 0);
  };
  const begins = (i: number) => part.sentences[i]?.tokens[0]?.from ?? 0;
  const ends = (i: number) => part.sentences[i]?.tokens.at(-1)?.to ?? 0;
  let next = '';
  let toldTo = at < 0 ? to + reach : Math.min(nextName, ends(at));
  if (at >= 0 && lastName < begins(at) && nextName >= ends(at))
    for (let i = at + 1; i <= at + 2 && goesOn.test(text(i)) && nextName >= begins(i); i++) {
      next += `${next && ' '}${text(i)}`;
      toldTo = Math.min(nextName, ends(i));
    }
  const before = lower.slice(Math.max(0, from - reach), from);
  const after = lower.slice(to, to + reach);
  return { before, after, sentence: at < 0 ? before + after : text(at), next, toldTo };
}
