import type { Reading } from '../../reading';
import type { Sentence } from '../../text/sentences';
import type { Span } from '../../types';
import { findOwn } from '../own-words';
import { phrases } from '../phrases';
import { list } from '../words';

const stock = phrases(
  String.raw`
  together,? we (?:can|will|are|make)
  (?:we are )?(?:stronger|better) together
  be the \w+ (?:you|that)
  (?:every|each) \w+ (?:counts|matters)
  it takes a (?:team|village)
  teamwork makes
  dream (?:big|work)
  never give up
  kindness costs nothing
  making a difference every day
  shap(?:e|ing) the future
  building a (?:better|brighter) \w+
  (?:a|the) (?:better|brighter) (?:future|tomorrow)(?: for \w+(?: \w+)?)?
  (?:at )?the heart of (?:everything|all|what) we do
  (?:puts?|putting) (?:patients|people|customers|families|you|communities|safety) first
  deserves? (?:better|more|the truth|answers|a \w+ \w+|nothing less)
  (?:not|no) excuses
  it(?:'s| is) (?:ok|okay) not to be (?:ok|okay)
  (?:it's|it is) in your hands
  it really is that simple
  (?:saves|save|costs|changes) lives
  kills(?=[.!])
  bring(?:ing)? hope to(?: \w+)?
  working tirelessly
  making a (?:real )?difference
  change lives
  transform(?:ing)? (?:lives|care|healthcare|the way \w+ \w+)
  the future of \w+ is (?:here|now|bright)
  great things happen
  made for (?:the|this) moment
  every (?:patient|person|child|colleague|voice|day|time|one)\. every \w+
  (?:one team|no one left behind|leave no one behind|stay safe,? \w+|together is better)
  working for (?:you|hard-working families|the people)
  (?:are|is) our (?:greatest|biggest|best) asset
  we deliver(?=[.!])
`,
  String.raw`\b`,
);

/** Lines of campaigns that were agreed nationally: everybody says them. */
const agreed =
  /\b(?:every mind matters|mak(?:e|ing) every contact count|every contact counts|(?:it is|it's) ok(?:ay)? not to be ok(?:ay)?|start well|live well)\b/;

/** Sayings without an example: stock phrases, and short sentences that repeat the same subject. */
export function slogansIn(reading: Reading): Span[] {
  const { text } = reading;
  const spans: Span[] = findOwn(reading, stock)
    .filter(hit => !agreed.test(hit.text))
    .map(({ start, end }) => ({ start, end }));
  const { sentences } = text;
  for (let i = 1; i < sentences.length; i++) {
    const before = sentences[i - 1];
    const here = sentences[i];
    if (!before || !here || !isSaying(before) || !isSaying(here)) continue;
    if (subject(before) !== subject(here)) continue;
    const last = spans.at(-1);
    if (last && last.end === before.end) last.end = here.end;
    else spans.push({ start: before.start, end: here.end });
  }
  return spans;
}

const pronouns = new Set(list('i he she it they we you this that there these those the a my our'));
const people = /^(?:mum|dad|mr|mrs|ms|dr|sister|nurse)$/;

/** "Kindness is strength." A common noun, "is", and few words; a name is told apart by its next "is" clause being about a person. */
function isSaying(sentence: Sentence): boolean {
  if (sentence.words > 9 || sentence.words < 3 || sentence.isQuestion) return false;
  const [noun, verb] = sentence.tokens.filter(t => t.kind === 'word');
  if (!noun || !verb || !/^(?:is|isn't|means|starts|takes|needs|matters)$/.test(verb.lower)) return false;
  return (
    !pronouns.has(noun.lower) &&
    !people.test(noun.lower) &&
    /(?:ness|ship|ing|ity|ment|tion|age|ance|ence|ion|care|rehab|trust|hope|love|change|culture|safety|health|quality|work)$/.test(
      noun.lower,
    )
  );
}

function subject(sentence: Sentence): string {
  return sentence.tokens.find(t => t.kind === 'word')?.lower ?? '';
}
