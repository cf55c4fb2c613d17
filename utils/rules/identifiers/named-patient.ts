import { consentStated } from '../../engine/clues/consent';
import { isHistory, isInvented, isNewsAboutOthers, isPoliceAppeal } from '../../engine/clues/frames';
import { sentenceAt } from '../../engine/clues/sentence-of';
import { isDoubtful } from '../../engine/clues/story/telling';
import { type PersonMention, peopleOf } from '../../engine/people';
import { calledAfter, lyingAfter } from '../../engine/people/signs-of-care';
import type { Reading } from '../../engine/reading';
import { defineRule, type Match } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';
import type { Fix } from '../../engine/types';

/** A-M1. One finding for each person, however often they are named. */
export default defineRule({
  id: 'identifiers/named-patient',
  severity: 'stop',
  title: 'You may be naming a patient',
  why: 'Anyone who knows them will learn that they were in your care.',
  advice: 'Take the name out, or check that you have written permission to share it.',
  source:
    'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
  alwaysFine: 'names',
  *find(reading) {
    if (isNewsAboutOthers(reading) || isPoliceAppeal(reading) || isInvented(reading)) return;
    const told = new Set<number>();
    for (const person of peopleOf(reading)) {
      if (person.role !== 'patient' || person.isOwn || told.has(person.person)) continue;
      if (isAllowed(reading.settings.allow.names, person.text) || isOfThePast(reading, person)) continue;
      told.add(person.person);
      const match: Match = {
        where: person.where,
        start: person.start,
        end: person.end,
        fixes: unnamed(reading, person),
      };
      if (consentStated(reading)) {
        yield {
          ...match,
          severity: 'warn',
          title: 'You name a patient and say they agreed',
          why: 'Good. A patient named in public cannot be un-named.',
          advice: 'Check that the permission is written, covers social media and is in date.',
        };
      } else if (isDoubtful(reading) && !person.isCalledPatient) {
        yield {
          ...match,
          severity: 'tip',
          title: 'Colleague or patient?',
          why: 'Some words here could mean that this person was in your care.',
          advice: 'If they are a patient, check that you have their written permission.',
        };
      } else if (person.isCredited) {
        yield {
          ...match,
          severity: 'warn',
          title: 'Colleague or patient?',
          why: 'They may be a colleague, but the post also speaks of care.',
          advice: 'If they are a patient, check that you have their written permission.',
        };
      } else yield match;
    }
  },
  examples: {
    flags: [
      { text: 'Our patient [Joan] went home today after six weeks with us.', severity: 'stop' },
      { text: 'So proud of [Hilda] on Ward 7, our 94 year old patient who walked today.', severity: 'stop' },
      { text: 'Well done [Stan] (bed 4), one of our oldest residents, home at last!', severity: 'stop' },
      { text: 'Meeting [Joan], 82, made my week.', note: 'first name and age' },
      { text: 'Yesterday we discharged [Mr Pryce] from Ward 4.' },
      { text: "This card came from [Mrs Bell]'s family (bed 9) and there is not a dry eye on the ward." },
      { text: "[Mrs Hale]'s operation went well and she is home from hospital." },
      { text: '[Arthur] rang the end of treatment bell!' },
      {
        text: '[Margaret] was admitted on Sunday. We did all we could for Margaret, and Margaret went home.',
        note: 'one finding',
      },
      { text: 'Waiting list: [Mr D Hollis] 450 557 7104, both knees' },
      { text: "Shared with [Pauline]'s written permission. Pauline, 67, joined our lung choir.", severity: 'warn' },
      { text: 'The theatre board today', draft: { media: [{ alt: 'Theatre list: [Mrs C Oduya], hip, bed 4' }] } },
    ],
    allows: [
      { text: 'Fire alarm at the Royal was a burnt bagel. All clear. Sorry to the baker.', note: 'a hospital' },
      { text: 'This is Kofi, 19, who is learning to be an electrician with our estates team.', note: 'an apprentice' },
      { text: "Rota's up: Bay 1 Priti and Col, Bay 2 Dan, Bay 3 me. Night shift, let's go.", note: 'who works where' },
      { text: 'Huge thanks to Priti, Col and the whole night team on Ward 7.' },
      { text: 'Well done Sister Amy Carrow, who has cared for patients here for forty years.' },
      { text: 'Congratulations to Dr Helen Marsh on her award for stroke care.' },
      { text: 'Our ward manager, Denise, told the board what patients say about us.' },
      { text: 'So proud of Hilda on Ward 7, our patient experience lead, who ran the marathon.' },
      { text: 'Message Rosie Devlin for a chat about the job on our stroke unit.' },
      { text: "Martha's Rule is in place for every patient in our hospital." },
      { text: '94% of staff finished the Oliver McGowan Mandatory Training.' },
      { text: "Our Parkinson's nurses saw 40 patients at Addenbrooke's." },
      { text: 'The Nightingale Ward welcomed its first patients.' },
      { text: 'The facts about Kelly Adams’s rare cancer https://news.example/adams', note: 'news from elsewhere' },
      { text: 'In 1962 a boy called Colin was the first patient in our new wing.', note: 'history' },
      { text: 'Spinal patients will see Mr Basu, consultant surgeon, from May.' },
      { text: 'Denise, 22 years at Castlegate surgery and still smiling.' },
      { text: 'Happy 78th birthday to the NHS and everyone who cares for patients.' },
      { text: 'Thanks for visiting our hospital open day, Tracey!' },
      {
        text: 'Sharing for Eastvale Police: Tom Hale, 34, is missing from Thornby. Call 101.',
        note: 'a police appeal',
      },
      { text: 'Our patient Joan went home today.', settings: { allow: { names: ['Joan'] } } },
    ],
    misses: [
      {
        text: '[Bohdan] on Willow flies home on Friday. What should we cook?',
        note: 'a name beside a ward alone may be a nurse’s',
      },
    ],
  },
});

/** "Our patient Joan went home": without the name, and "Joan on Ward 3, our patient"; elsewhere "a patient" stands in. */
function unnamed(reading: Reading, person: PersonMention): Fix[] {
  const part = reading.prose.find(p => p.where === person.where);
  if (!part || person.where !== 'text') return [];
  const before = part.folded.slice(Math.max(0, person.from - 48), person.from);
  const after = part.lower.slice(person.to, person.to + 110);
  const isThanked = thanked.test(before);
  const called = saidAgain(after);
  if (called !== null) {
    const end = part.fold.end(person.to + called);
    return [{ start: person.start, end, text: isThanked ? 'to ' : '', label: 'Take the name out' }];
  }
  const lead = leadsToName.exec(before);
  if (lead) {
    const from = person.from - (lead.groups?.gap?.length ?? 0);
    return [{ start: part.fold.start(from), end: person.end, text: '', label: 'Take the name out' }];
  }
  // "Amazing 7-year-old Jacob": the age has its article, or does without. "A retired Wren": so has the name.
  if (/\bold $/i.test(before) || hasArticle.test(before))
    return [{ start: person.start, end: person.end, text: 'patient', label: 'Say “patient”' }];
  if (isThanked) return [{ start: person.start, end: person.end, text: 'to a patient', label: 'Say “to a patient”' }];
  const opens = /(?:^|[.!?\n]\s*)$/.test(before);
  return [{ start: person.start, end: person.end, text: opens ? 'A patient' : 'a patient', label: 'Say “a patient”' }];
}

/** "Thank you Edith": thanks without a name want a "to". */
const thanked =
  /\b(?:thank you|thanks|well done|congratulations|congrats|good luck|happy birthday|hats off|kudos),? $/i;

/** "Our patient ", "our patient on Ward 7, ": whom the name only repeats. */
const leadsToName =
  /\b(?:patient|resident|lady|gentleman|man|woman|girl|boy|baby|lad|inpatient|wife|husband|partner|mum|mother|dad|father|son|daughter|sister|brother|nan|gran|grandad|friend|neighbour)(?:(?: (?:on|in|from) (?:the |our )?(?:[\w'&-]+ ){0,2}(?:ward|unit|bed|bay|icu|hdu)(?: \w{1,3})?)(?<=\w))?(?<gap>,? (?:called |named )?)$/i;

/** How far behind the name the words for them begin, where it goes on with them: ", our oldest resident". */
function saidAgain(after: string): number | null {
  const lying = lyingAfter.exec(after)?.[0].length ?? 0;
  const rest = after.slice(lying);
  const comma = /^, /.exec(rest)?.[0].length;
  return comma !== undefined && calledAfter.test(rest) ? lying + comma : null;
}

/** An article, with or without a word that tells what they are like: "a retired", "the wonderful". */
const hasArticle =
  /\b(?:an?|the|our)(?: (?:amazing|inspiring|outstanding|brave|dear|great|late|lovely|old|young|other|same|\p{Ll}+(?:ful|ous|ive|able|ible|ed)))? $/iu;

/** Told of a year long past: "in 1962 a boy called Colin". */
function isOfThePast(reading: Reading, person: PersonMention): boolean {
  const part = reading.prose.find(p => p.where === person.where);
  return part !== undefined && isHistory(part, sentenceAt(part, person.from));
}
