import { consentStated } from '../../engine/clues/consent';
import { isHistory, isInvented, isNewsAboutOthers, isPoliceAppeal } from '../../engine/clues/frames';
import { sentenceAt } from '../../engine/clues/sentence-of';
import { isDoubtful } from '../../engine/clues/story/telling';
import { identifiersIn } from '../../engine/numbers';
import { type PersonMention, peopleOf } from '../../engine/people';
import { unnamed } from '../../engine/people/unname';
import type { Reading } from '../../engine/reading';
import { defineRule, type Match } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';

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
      if (isInAddress(reading, person)) continue;
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
          why: 'Check that their permission is written, covers social media and is in date.',
          advice: 'A patient named in public cannot be un-named.',
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
      { text: 'Our patient, who lives at 14 Mill Lane, needs a lift.', note: 'an address has a rule of its own' },
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

/** Told of a year long past: "in 1962 a boy called Colin". */
function isOfThePast(reading: Reading, person: PersonMention): boolean {
  const part = reading.prose.find(p => p.where === person.where);
  return part !== undefined && isHistory(part, sentenceAt(part, person.from));
}

/** "14 Mill Lane" is told of by a rule of its own. */
function isInAddress(reading: Reading, { where, from, to }: PersonMention): boolean {
  const part = reading.prose.find(p => p.where === where);
  return part !== undefined && identifiersIn(part).some(i => i.type === 'address' && i.from < to && from < i.to);
}
