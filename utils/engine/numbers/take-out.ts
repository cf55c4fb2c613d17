import type { Part } from '../part';
import type { Fix } from '../types';

/** Goes with what it leads to: "ring me on 07700 …" becomes "ring me", "ring her on NHS no 450 …" becomes "ring her". */
const leads =
  /(?<=\S),? (?:(?:on|at|to|via|from|by|near|in|under|through|like|namely)(?: the)?(?: (?:nhs|chi|mrn|hospital|unit|ref)(?: no\.?| num)?:?)?|(?:nhs|hospital|unit|ref) no\.?:?) $/i;
/** Would hang in the air without what follows: "her birthday is …". */
const hangs = /\b(?:is|was|are|were|be|of|for|with|as|and|or|the|a|an|has|had|have|than|per) ?$/i;
/** Nothing stands before it: needed only where the sentence goes on. */
const opens = /(?:^|[.!?\n] ?)$/;

/**
 * One exact replacement that takes an identifier out of a text and leaves a sentence: with its brackets, its colon and
 * the small word that leads to it; where the sentence needs something there, three dots stand in. None outside the
 * text of the post, where nothing of ours is written.
 */
export function takeOut(part: Part, span: { from: number; to: number }): Fix[] {
  if (part.where !== 'text') return [];
  const { folded } = part;
  let { from, to } = span;
  const pair = `${folded[from - 1] ?? ''}${folded[to] ?? ''}`;
  if (pair === '()' || pair === '[]') {
    from--;
    to++;
  }
  const before = folded.slice(Math.max(0, from - 24), from);
  if (hangs.test(before) || (opens.test(before) && /^[^\S\n]*\S/.test(folded.slice(to))))
    return [fix(part, from, to, '…')];
  const lead = leads.exec(before)?.[0] ?? /(?: ?[:=#–—-])+ ?$/.exec(before)?.[0] ?? /[ \t]+$/.exec(before)?.[0] ?? '';
  from -= lead.length;
  // ", 450 557 7104," leaves one comma.
  if (folded[from - 1] === ',' && /^[,.!?]/.test(folded.slice(to))) from--;
  // A line of its own goes with its line break; in a sentence one space stays.
  if (from === 0 || folded[from - 1] === '\n') to += /^[ \t]+/.exec(folded.slice(to))?.[0].length ?? 0;
  else if (/^\p{L}|^\p{N}/u.test(folded.slice(to))) return [fix(part, from, to, ' ')];
  return [fix(part, from, to, '')];
}

function fix(part: Part, from: number, to: number, text: string): Fix {
  return { start: part.fold.start(from), end: part.fold.end(to), text, label: 'Take it out' };
}
