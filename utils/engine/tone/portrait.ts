import type { Reading } from '../reading';
import type { Span } from '../types';
import { isSpoken } from './own-words';

/** "Denise, 22 years at the front desk": a given name with a few words about the person. */
const apposition =
  /(?:(?<=^|[.!?\n] *)|\b(?:our|and|nurse|sister|matron|colleague|friend|volunteer|porter),? )(\p{Lu}\p{Ll}{2,}), (?:\d|who\b|one of|an? |the |from |our |now )/gu;
const pronoun = /\b(?:she|he|her|his|him|they're|she's|he's)\b/;
const notNames =
  /^(?:Today|Yesterday|Tonight|Tomorrow|However|Sadly|Finally|Meanwhile|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Last|Next|Also|Now|Well|Yes|Here|Still|Please|Because)$/;

/** A person told about by given name in the author's own words. A link makes it a press piece. */
export function portraitsIn(reading: Reading): Span[] {
  const { text } = reading;
  if (text.links.length > 0 || reading.isReply || !pronoun.test(text.lower)) return [];
  const spans: Span[] = [];
  for (const match of text.folded.matchAll(apposition)) {
    const name = match[1] ?? '';
    if (notNames.test(name) || !isSpoken(text, match.index)) continue;
    const from = match.index + match[0].indexOf(name);
    const { start, end } = text.at(from, from + name.length);
    spans.push({ start, end });
  }
  return spans.slice(0, 1);
}
