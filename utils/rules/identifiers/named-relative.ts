import { consentStated } from '../../engine/clues/consent';
import { placesOf } from '../../engine/clues/details/places';
import { sentenceAt, sentenceText } from '../../engine/clues/sentence-of';
import { isDoubtful } from '../../engine/clues/story/telling';
import { peopleOf } from '../../engine/people';
import { careContext } from '../../engine/people/context';
import { type KinPhrase, kinOf } from '../../engine/people/kin';
import type { Reading } from '../../engine/reading';
import { defineRule, type Match } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';

/** A-M3. A named relative, or one told of where the post speaks of one person in care. Own family: a tip. */
export default defineRule({
  id: 'identifiers/named-relative',
  severity: 'warn',
  title: 'Family members can be recognised too',
  why: 'A relative may point to the patient, and has a private life of their own.',
  advice: 'Ask yourself if they have agreed. If not, leave the relative out.',
  source: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
  alwaysFine: 'names',
  *find(reading) {
    if (!careContext(reading)) return;
    const told = new Set<number>();
    for (const person of peopleOf(reading)) {
      if (person.role !== 'relative' || told.has(person.person)) continue;
      if (isAllowed(reading.settings.allow.names, person.text)) continue;
      told.add(person.person);
      yield levelled(reading, { where: person.where, start: person.start, end: person.end }, person.isOwn);
    }
    if (told.size > 0) return;
    const kin = kinOf(reading).find(
      k =>
        (k.whose === 'theirs' &&
          (tellsOfOnePatient(reading) ||
            cameToAWard(reading, k) ||
            askedMe(reading, k) ||
            thanksForCare(reading, k))) ||
        isOwnInCare(reading, k),
    );
    if (kin) yield levelled(reading, { where: kin.where, start: kin.start, end: kin.end }, kin.whose === 'own');
  },
  examples: {
    flags: [
      { text: 'Her daughter [Amy] sat by the bed on our ward all night.' },
      { text: 'Lovely to see you and wee [Finn] in clinic doing so well.' },
      { text: 'We nursed a lady at home for weeks. [Her son] rang every Sunday.' },
      { text: '[His wife] brought shortbread for the whole of Ward 3.' },
      { text: '[Her husband] thanked the nurses for all they did.' },
      { text: 'Stopped in the shop by [the daughter of a lady] we nursed at home.' },
      { text: '[My dad] was admitted to our own hospital last March.', severity: 'tip' },
    ],
    allows: [
      { text: 'Congratulations to Sister Amy Carrow on ten years with our stroke ward.' },
      { text: 'Well done to Sam from estates, whose wife works on the ward too.', note: 'staff families' },
      { text: 'Our nurse Priti and her daughter ran the 10k for the ward.', note: 'staff families' },
      { text: 'Ask your mum to book her screening appointment at the clinic.' },
      { text: 'Our patient and family liaison team is hiring nurses.' },
      { text: 'My dad taught me to listen.', note: 'no care' },
      { text: 'Friends and family test results for the clinic are out.' },
      { text: 'Every patient and their family deserves an answer.', note: 'about everyone' },
    ],
  },
});

function levelled(reading: Reading, match: Match, isOwn: boolean): Match {
  if (isOwn)
    return {
      ...match,
      severity: 'tip',
      title: 'Your own family',
      why: 'It is your story, and theirs as well.',
      advice: 'Check that they are happy to be in it.',
    };
  if (isDoubtful(reading)) return { ...match, severity: 'tip' };
  if (!consentStated(reading)) return match;
  return { ...match, severity: 'tip', advice: 'You say they agreed. Check that it covers social media.' };
}

const onePatient =
  /\b(?:a|an|one|this|that|my|our|the) (?:[\w-]+ ){0,2}(?:patient|lady|gentleman|man|woman|girl|boy|lad|resident|caller|baby|toddler|teenager|service user)(?!'?s?\w| (?:safety|experience|care|flow|voice|participation|group|transport|portal|story|stories|record))\b/;

/** One person in care is told of: only then does an unnamed relative add anything. */
function tellsOfOnePatient(reading: Reading): boolean {
  return reading.prose.some(part => part.has(onePatient)) || peopleOf(reading).some(p => p.role === 'patient');
}

/** "His wife brought shortbread for Ward 3": whose wife, that ward knows. */
function cameToAWard(reading: Reading, kin: KinPhrase): boolean {
  const part = reading.prose.find(p => p.where === kin.where);
  if (!part || kin.isGroup || !/^(?:his|her) /i.test(kin.text)) return false;
  const sentence = sentenceAt(part, kin.from);
  return placesOf(part).some(p => p.kind === 'bed' && sentenceAt(part, p.from) === sentence);
}

/** "A family asked me why their mother was moved four times": one family, and what happened to one of them. */
function askedMe(reading: Reading, kin: KinPhrase): boolean {
  const part = reading.prose.find(p => p.where === kin.where);
  if (!part || kin.isGroup) return false;
  const sentence = sentenceText(part, sentenceAt(part, kin.from));
  return (
    /\b(?:a|one|this|that|the) (?:family|couple|mum|dad|mother|father|daughter|son|husband|wife|widow|widower)\b[^.!?\n]{0,24}\b(?:told|asked|wrote|rang|emailed|met|came|said|thanked|stopped)\b/.test(
      sentence,
    ) &&
    /\b(?:moved|waited|waiting|died|treated|left|lost|admitted|discharged|ward|bed|corridor|trolley)\b/.test(sentence)
  );
}

/** "His wife thanked our ward": somebody's care is behind the thanks. */
function thanksForCare(reading: Reading, kin: KinPhrase): boolean {
  const part = reading.prose.find(p => p.where === kin.where);
  if (!part || kin.isGroup || !/^(?:his|her) /i.test(kin.text)) return false;
  return /^[^.!?\n]{0,30}\b(?:thanked|thanks|hugged|wrote to|came back to|brought|sent|rang)\b[^.!?\n]{0,30}\b(?:ward|unit|nurses?|team|crew|staff|doctors?|midwi(?:fe|ves)|care|hospital|hospice)\b/.test(
    part.lower.slice(kin.to, kin.to + 90),
  );
}

const inCare =
  /\b(?:admitted|ward|hospital|surgery|operation|treated|looked after|cared for|icu|hospice|ambulance|crew|fell|cancer|stroke|died|treatment|a&e)\b/;

function isOwnInCare(reading: Reading, kin: { whose: string; where: string; start: number }): boolean {
  if (kin.whose !== 'own') return false;
  const part = reading.prose.find(p => p.where === kin.where);
  return part?.has(inCare) ?? false;
}
