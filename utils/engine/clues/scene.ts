import type { Part } from '../part';
import { isMedical, medicalKinds } from './details/medical';
import { termsOf } from './details/terms';
import { sentenceAt, sentenceHas, sentenceText } from './sentence-of';
import { isCaseNote, type Subject } from './subjects';

/** The sentences that speak of one person. */
export interface Scene {
  subject: Subject;
  part: Part;
  /** Sentences about the person: any clue in them counts. */
  near: ReadonlySet<number>;
  /** Sentences just before, which set the scene: when, where and news count. */
  setting: ReadonlySet<number>;
}

const pronoun =
  /\b(?:she|he|her|his|him|hers|they|them|their|the (?:patient|family|man|woman|lady|gentleman|boy|girl|child|baby|lad)|mum|dad)(?:'s)?\b/;

/** Openings that turn from the person to the author, the team or the reader. */
const turns =
  /^(?:we|i|our|my|thank|thanks|well done|if|please|join|proud|so|what|how|huge|from|every|anyone|call|ring|find|read|watch|book)\b/;

/** How many sentences of setting are read before the person appears, and how many unlinked ones a story may hold. */
const before = 4;
const pause = 1;
/** How far one person is followed, in sentences and in characters: further than any post that people read through. */
const longest = 60;
const furthest = 4_000;

/** Follows one person through the sentences around the first mention. */
export function sceneOf(subject: Subject): Scene {
  const { part, sentence } = subject;
  const near = new Set<number>([sentence]);
  let unlinked = 0;
  const end = Math.min(part.sentences.length, sentence + 1 + longest);
  for (let i = sentence + 1; i < end; i++) {
    const { words, isQuestion, start } = part.sentences[i] ?? { words: 0, isQuestion: false, start: 0 };
    if (start - subject.start > furthest) break;
    const linked = sentenceHas(part, i, pronoun) || mentions(part, i, subject);
    if (linked || (isCaseNote(subject) && !isQuestion)) {
      for (let j = i - unlinked; j < i; j++) near.add(j);
      near.add(i);
      unlinked = 0;
    } else if (unlinked === 0 && (words <= 7 || (i === sentence + 1 && !turns.test(sentenceText(part, i)))))
      near.add(i);
    else if (++unlinked > pause) break;
  }
  const previous = sentence - 1;
  if (previous >= 0 && ((part.sentences[previous]?.words ?? 0) <= 12 || leadsUp(part, previous))) near.add(previous);
  if (isLaterPerson(subject))
    for (let i = previous - 1; i >= Math.max(0, previous - 2) && leadsUp(part, i); i--) near.add(i);
  const setting = new Set<number>();
  for (let i = Math.max(0, sentence - before); i < sentence; i++) setting.add(i);
  const next = Math.max(...near) + 1;
  if (next < part.sentences.length) setting.add(next);
  return { subject, part, near, setting };
}

/** A person told of by a pronoun, an age or a relative alone: who it is stands in what came before. */
function isLaterPerson(subject: Subject): boolean {
  return subject.kind === 'pronoun' || subject.kind === 'age' || subject.kind === 'relative';
}

/** The sentence before already tells of the person ("He was a well known face") or of care for someone. */
function leadsUp(part: Part, index: number): boolean {
  if (sentenceHas(part, index, ofMany)) return false;
  return sentenceHas(part, index, ofOne) || careIn(part).has(index);
}

const ofMany = /\b(?:patients|people|everyone|anyone|if you|our teams?)\b/;
const ofOne = /\b(?:he|she|his|her)\b/;

/** Sentences that tell of illness or of care done. */
function careIn(part: Part): ReadonlySet<number> {
  return part.memo(
    careIn,
    () =>
      new Set(
        termsOf(part)
          .filter(t => t.kinds.includes('care') || (t.kinds.some(kind => medicalKinds.has(kind)) && isMedical(part, t)))
          .map(t => sentenceAt(part, t.from)),
      ),
  );
}

function mentions(part: Part, sentence: number, subject: Subject): boolean {
  if (subject.kind !== 'named') return false;
  return sentenceText(part, sentence).includes(
    subject.text.toLowerCase().split(' ').at(-1) ?? subject.text.toLowerCase(),
  );
}
