import type { CueHit } from '../../cue';
import { type Hear, signFeature, wordFeature } from '../../learned/features';
import type { Part } from '../../part';
import type { Reading } from '../../reading';
import { isTalkedAbout } from '../moves/addressing';
import { condolenceIn } from '../one-way/condolence';
import { jobIn } from '../one-way/job-advert';
import { oneWayKindOf } from '../one-way/one-way';
import { urgentIn } from '../one-way/urgent';
import { list } from '../words';
import type { SoundName } from './manner';

/** In words. */
const shortAnswer = 6;
/** More of them than this say no more. */
const enough = 3;

/** Tells what the cues say and whom the post answers, as signs. */
export function tellCircumstances(
  reading: Reading,
  found: readonly CueHit[],
  said: SoundName | undefined,
  hear: Hear,
): void {
  const { parent, draft, text } = reading;
  const tell = (name: string) => hear(featureOf(name), 1);
  const codes = new Set(found.map(({ cue }) => cue));
  const sides = { strong: 0, weak: 0, broadcast: 0 };
  const bySide = new Map(found.map(({ cue, side }) => [cue, side]));
  for (const cue of codes) {
    tell(cue);
    if (reading.isReply) tell(`answered ${cue}`);
    const side = bySide.get(cue);
    if (side && !slight.has(cue)) tell(`${side} ${Math.min(++sides[side], enough)}`);
  }
  if (said) tell(`says ${said}`);
  const kind = oneWayKindOf(reading) ?? (draft.kind === 'quote' && parent ? kindOf(parent) : null);
  if (kind) tell(`phrase ${kind}`);
  if (reading.isReply && !isTalkedAbout(reading)) {
    tell('reply');
    tell(text.words.length <= shortAnswer ? 'short reply' : 'long reply');
  }
  if (draft.kind === 'quote') tell('quote');
  if (text.tokens[0]?.kind === 'mention' || text.tokens[1]?.kind === 'mention') tell('handle in front');
  if (parent === null) return;
  tell('parent');
  const asks = parent.lower.includes('?');
  if (asks) tell('parent asks');
  const same = sharedWords(text, parent);
  tell(same === 0 ? 'no word shared' : 'a word shared');
  if (same > 1) tell('words shared');
  if (asks) tell(same === 0 ? 'asked, no word shared' : 'asked, a word shared');
  const theirs = kindOf(parent);
  if (theirs) tell(`parent ${theirs}`);
}

/** What a text that is answered or passed on is there for. */
function kindOf(part: Part): SoundName | null {
  return (condolenceIn(part) && 'condolence') ?? (urgentIn(part) && 'urgent') ?? (jobIn(part) && 'job');
}

/** Broadcast cues that say too little to be counted. */
const slight = new Set(list('B3 B8 B9'));

const features = new Map<string, number>();

function featureOf(name: string): number {
  const known = features.get(name) ?? signFeature(name);
  features.set(name, known);
  return known;
}

/** In letters: shorter words are in every text. */
const shortest = 4;
const everywhere = new Set(
  list(`this that with have from your they them their there then than what when where which were been will would could
    should just very some more most only into over about after before because here thank thanks please sorry`),
);

/** How many words both have, by their stems. */
function sharedWords(text: Part, parent: Part): number {
  const said = stemsIn(parent);
  let shared = 0;
  for (const stem of stemsIn(text)) if (said.has(stem)) shared++;
  return shared;
}

function stemsIn({ words }: Part): Set<number> {
  const stems = new Set<number>();
  for (const { lower } of words) if (lower.length >= shortest && !everywhere.has(lower)) stems.add(wordFeature(lower));
  return stems;
}
