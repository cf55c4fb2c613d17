import type { CueHit } from '../../cue';
import type { Reading } from '../../reading';
import type { Verdict } from '../../types';
import { isOwn } from '../own-words';

/** Words that speak for a verdict once it stands; before that they would say too little. */
interface Look extends Pick<CueHit, 'cue' | 'side' | 'reason'> {
  for: Verdict;
  pattern: RegExp;
  /** What must stand in the same sentence. */
  beside?: RegExp;
}

const ourselves = /\b(?:i|i'm|i've|i'd|we|we're|we've|we'd|our|my|us|me|mine)\b/;
const by = String.raw`(?:[\w']+ ){0,3}`;
const on = String.raw`(?: [\w']+){0,2}`;
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|thurs|tomorrow|tonight|next week|noon|end of';
const toGroup = String.raw`\bif (?:you|your|that)\b(?: [\w']+){1,4}`;

const owns = { cue: 'S4', side: 'strong', reason: 'Owns a fault or accepts a criticism.' } as const;
const group = { cue: 'W3', side: 'weak', reason: 'Speaks to a group that can see itself.' } as const;
const returns = { cue: 'W6', side: 'weak', reason: 'Promises to come back, and says when.' } as const;
const promise = new RegExp(String.raw`\b(?:i|we)(?:'ll| will)\b[^.!?\n]{3,60}?\b(?:${weekday})\b`);

/** Each with those that say most first; what they are right about was counted on posts that others had marked. */
const looks: readonly Look[] = [
  {
    ...owns,
    for: 'conversational',
    beside: ourselves,
    pattern: new RegExp(
      String.raw`\b${by}(?:wrong|mistakes?|sorry|apologi\w+|fault|failed|missed|bad one|indefensible|not good enough|ashamed|too (?:slow|late|long)|misread|mislaid|overdue)\b${on}`,
    ),
  },
  {
    ...owns,
    for: 'conversational',
    pattern: new RegExp(
      String.raw`\b${by}(?:should(?: not|n't| never)? have|ought to have)\b${on}|\byou(?:'re| are| were) (?:quite |absolutely |dead )?right\b${on}|\b(?:fair (?:point|enough|cop|challenge)|guilty|hands up|no excuse|good catch|that(?:'s| is) on (?:me|us))\b`,
    ),
  },
  {
    cue: 'S6',
    side: 'strong',
    reason: 'Says openly what is not known or decided.',
    for: 'conversational',
    pattern:
      /\b(?:i|we)(?: [\w']+)? (?:don't|do not|can't|couldn't|cannot|didn't) (?:\w+ )?(?:know|tell|decide|be sure|work out)\b|\b(?:not sure|torn|changed (?:my|our) mind|(?:is|are) split|may well be|i wonder)\b/,
  },
  {
    cue: 'S3',
    side: 'strong',
    reason: 'Says what people told you.',
    for: 'conversational',
    pattern:
      /\byou(?:'d|'ve)? (?:\w+ )?(?:asked|wanted|voted|chose|picked)\b(?: [\w']+){1,3}|\b(?:showed me|i(?:'d)? heard (?:about|from))\b/,
  },
  {
    cue: 'S2',
    side: 'strong',
    reason: 'Invites people to answer, and says how.',
    for: 'conversational',
    pattern:
      /^(?:please )?(?:ring|come|tell|write|text|email|ask|find|message|say|knock|speak)\b(?: [\w']+){1,4}|\b(?:i'm|i am|i'll be|we'll be|we're) (?:in|at|there|here|by|outside)\b(?: [\w']+){0,4}/,
  },
  { ...group, for: 'conversational', pattern: new RegExp(`^${toGroup.slice(2)}`) },
  { ...returns, for: 'conversational', pattern: promise },
  { ...group, for: 'mixed', pattern: new RegExp(toGroup) },
  {
    cue: 'W1',
    side: 'weak',
    reason: 'Notices a person or a small team by name.',
    for: 'mixed',
    pattern:
      /\b(?:thanks?|thank you|ta|cheers|well done|proud of|congrat\w*|hats off|grateful|legends?|hero(?:es)?|credit)\b(?: [\w']+){0,4}/,
  },
  {
    cue: 'W4',
    side: 'weak',
    reason: 'Says what you learned.',
    for: 'mixed',
    pattern: /\b(?:learn(?:ed|t)|reali[sz]ed|had no idea|didn't know|turns out|taught|surprised me)\b(?: [\w']+){1,4}/,
  },
  { ...returns, for: 'mixed', pattern: promise },
  {
    cue: 'W7',
    side: 'weak',
    reason: 'A person speaks, with a detail of their own.',
    for: 'mixed',
    pattern: /(?<![\w'])(?:i|i've|i'd) \w+(?:ed|t|d|w|e|k|n)\b(?: [\w']+){0,3}/,
  },
  {
    cue: 'B4',
    side: 'broadcast',
    reason: 'Only asks people to look or act, not to talk.',
    for: 'broadcast',
    pattern:
      /^(?:please )?(?:read|watch|book|see|visit|bring|use|ask|ring|call|pick|wear|wash|keep|take|check|drop|come|find|look|go|follow|sign|text|order|scan|collect|remember|make|get|log|report|return|claim|park|turn|stay|try|put|leave|note|send|buy|share|search)\b(?: [\w']+){0,3}/,
  },
];

/** So many codes are shown at most. */
const enough = 2;

/** The hits with those of a second look, where fewer codes than can be shown speak for the verdict. */
export function withSecondLook(reading: Reading, verdict: Verdict, hits: readonly CueHit[]): readonly CueHit[] {
  const found = [...hits];
  for (const look of looks) {
    if (look.for !== verdict || !isWanted(look, found)) continue;
    const hit = lookFor(look, reading);
    if (hit) found.push(hit);
  }
  return found;
}

/** True where too little is shown for the verdict on this side, weak cues beside strong ones. */
function isWanted({ cue, side }: Look, hits: readonly CueHit[]): boolean {
  if (hits.some(hit => hit.cue === cue)) return false;
  const counted = hits.filter(hit =>
    side === 'weak' ? hit.side !== 'broadcast' : hit.side === side && hit.cue !== 'B9',
  );
  return new Set(counted.map(hit => hit.cue)).size < enough;
}

/** No longer sentence is looked through; in characters. */
const longest = 400;

function lookFor({ cue, side, reason, pattern, beside }: Look, { text }: Reading): CueHit | null {
  for (const { tokens, isQuestion } of text.sentences) {
    const first = tokens.find(({ kind }) => kind === 'word');
    if (!first || isQuestion || !isOwn(text, first.from)) continue;
    const sentence = text.lower.slice(first.from, Math.min(tokens.at(-1)?.to ?? first.to, first.from + longest));
    const said = beside && !beside.test(sentence) ? null : pattern.exec(sentence);
    if (!said) continue;
    const from = first.from + said.index;
    const { start, end } = text.at(from, from + said[0].length);
    return { cue, side, reason, start, end };
  }
  return null;
}
