import givenNames from '../../tables/given-names.data';
import type { Part } from '../part';
import type { Token } from '../tokens';
import type { Span, Where } from '../types';
import { isNamedAfter } from './named-after';

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

const given = new Set(givenNames.split(' '));
/** Given names that are mostly something else when they stand alone. */
const alsoWords = new Set(
  'may will mark grace faith hope rose april june august summer autumn dawn joy art bill pat grant carol amber ruby ivy daisy lily holly heather olive violet poppy iris jade pearl crystal sky skye robin jay ray dale glen heath lane forest brook brooke paris chelsea charlotte florence victoria austin dallas jordan israel india asia chase reed miles max rob nick sue chuck frank jack don guy gene rich drew wade earl duke prince king christian angel melody harmony destiny precious blessing gift success praise miracle honey honor justice major royal reign legacy star river ocean storm winter sunny rainbow early so an my in do see van mia la le de mac ace trinity mercy constance patience prudence verity felicity unity haven eden ward'.split(
    ' ',
  ),
);
const titles = new Set(
  'mr mrs ms miss mx master dr doctor prof professor sister matron nurse sir dame lord lady baroness rev'.split(' '),
);

/** Every person's name in one part, in order. */
export function namesIn(part: Part): readonly NameSpan[] {
  return part.memo(namesIn, () => {
    const names: NameSpan[] = [];
    const { tokens } = part;
    for (let i = 0; i < tokens.length; i++) {
      const end = nameFrom(tokens, i);
      if (end <= i) continue;
      const first = tokens[i];
      const last = tokens[end - 1];
      if (!first || !last) continue;
      const to = last.lower.endsWith("'s") ? last.to - 2 : last.to;
      const { where, start, end: stop, text } = part.at(first.from, to);
      if (!isNamedAfter(part, first.from, to))
        names.push({ where, start, end: stop, text, from: first.from, to, confidence: 0.7 });
      i = end - 1;
    }
    return names;
  });
}

/** Index after the last token of a name that begins at `i`, or `i`. */
function nameFrom(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token?.kind !== 'word' || !isCapital(token)) return i;
  if (titles.has(token.lower)) {
    const at = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
    const end = surnames(tokens, at);
    return end > at ? end : i;
  }
  const bare = token.lower.replace(/'s$/, '');
  if (!given.has(bare)) return i;
  const end = bare === token.lower ? surnames(tokens, i + 1) : i + 1;
  if (end === i + 1 && alsoWords.has(bare)) return i;
  return end;
}

function surnames(tokens: readonly Token[], i: number): number {
  let end = i;
  while (end < i + 3) {
    const token = tokens[end];
    const hyphen = token?.text === '-' ? tokens[end + 1] : undefined;
    if (hyphen && end > i && isCapital(hyphen) && hyphen.from === token?.to) {
      end += 2;
      continue;
    }
    if (token?.kind !== 'word' || !isCapital(token) || tokens[end - 1]?.lower.endsWith("'s")) break;
    end++;
    if (token.text.length === 1 && tokens[end]?.text === '.') end++;
  }
  return end;
}

function isCapital(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
