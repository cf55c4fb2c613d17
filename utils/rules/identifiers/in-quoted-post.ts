import { consentStated } from '../../engine/clues/consent';
import { isInvented, isNewsAboutOthers, isPoliceAppeal } from '../../engine/clues/frames';
import { identifiersIn } from '../../engine/numbers';
import { isSurelyNhs } from '../../engine/numbers/health-numbers';
import { isOfPatient } from '../../engine/numbers/hospital-number';
import type { Recognised } from '../../engine/numbers/recognised';
import { peopleOf } from '../../engine/people';
import { type Reading, read } from '../../engine/reading';
import { defineRule } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';

/** A-N1 to A-N5 in the post that is passed on: whoever wrote it put it there, and a quote carries it further. */
export default defineRule({
  id: 'identifiers/in-quoted-post',
  severity: 'warn',
  title: 'The post you quote shows a patient’s number',
  why: 'Your quote would carry it much further than their post did.',
  advice: 'Write a post of your own, and tell them in private to take it out.',
  source: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
  languageFree: true,
  *find(reading) {
    const { draft, parent, text, settings } = reading;
    const first = text.sentences[0];
    if (draft.kind !== 'quote' || !parent || !first) return;
    const shown = identifiersIn(parent).filter(isPatients);
    const match = { where: text.where, start: first.start, end: first.end };
    if (shown.some(number => !isAllowed(settings.allow.numbers, number.value))) yield match;
    // News has named them already, whoever quotes it.
    else if (draft.links.length === 0 && namesPatient(reading))
      yield {
        ...match,
        severity: 'tip',
        title: 'The post you quote names a patient',
        why: 'Your quote carries their name much further than that post did.',
        advice: 'Say it in a post of your own, without the name.',
      };
  },
  examples: {
    flags: [
      {
        text: '[Retweeting because this matters.] Waiting lists are people.',
        draft: { kind: 'quote', parent: 'My son has waited 62 weeks. Hospital number: K1234567.' },
        severity: 'warn',
      },
      {
        text: '[This is not good enough.]',
        draft: { kind: 'quote', parent: 'My NHS number is 450 557 7104 and nobody can find me.' },
      },
      {
        text: '[This is why we need more beds.]',
        draft: { kind: 'quote', parent: 'Mrs Ivy Hale, 90, was a patient on Ward 7 and waited 20 hours in A&E.' },
        severity: 'tip',
      },
    ],
    allows: [
      {
        text: 'Retweeting because this matters.',
        draft: { kind: 'quote', parent: 'My son has waited 62 weeks. Order number 4505577104.' },
      },
      {
        text: 'I am sorry. Please take your number out.',
        draft: { kind: 'reply', parent: 'My NHS number is 450 557 7104 and nobody can find me.' },
        note: 'a reply carries it no further',
      },
      {
        text: 'This is why we need more beds.',
        draft: { kind: 'quote', parent: 'A lady of 90 waited 20 hours in our A&E.' },
        note: 'nobody is named',
      },
      {
        text: 'So well deserved.',
        draft: {
          kind: 'quote',
          parent: 'Well done Sister Amy Carrow, who has cared for patients here for forty years.',
        },
        note: 'a colleague',
      },
      {
        text: 'Thank you, Ivy.',
        draft: { kind: 'reply', parent: 'Mrs Ivy Hale, 90, was a patient on Ward 7 and waited 20 hours in A&E.' },
        note: 'a reply carries it no further',
      },
      {
        text: 'Please read this.',
        draft: { kind: 'quote', parent: 'Ring 111 or 01632 960123 if you are worried.' },
        note: 'a telephone number',
      },
    ],
    misses: [
      {
        text: '[Please read this.]',
        draft: { kind: 'quote', parent: 'Look at my wristband in the picture' },
        note: 'only in a picture of theirs',
      },
    ],
  },
});

/** Somebody else's relative or patient, by name; who speaks of their own care in their own post does so as they wish. */
function namesPatient({ draft, settings }: Reading): boolean {
  const { parent } = draft;
  if (!parent) return false;
  const quoted = read(
    { ...draft, kind: 'post', text: parent, parent: null, media: [], poll: [], thread: [] },
    settings,
  );
  if (isNewsAboutOthers(quoted) || isPoliceAppeal(quoted) || isInvented(quoted) || consentStated(quoted)) return false;
  return peopleOf(quoted).some(p => p.role === 'patient' && !p.isCredited && !isAllowed(settings.allow.names, p.text));
}

/** Said to be a patient's, or an NHS number by its shape, range and check digit. */
function isPatients(number: Recognised): boolean {
  const { type, facts } = number;
  if (type === 'nhs-number') return isSurelyNhs(number);
  if (type === 'hospital-number') return isOfPatient(number);
  const isScheme = type === 'chi' || type === 'hc-number' || type === 'ihi';
  return isScheme && facts.label !== '' && facts.checksum !== 'fails' && !facts.otherwise;
}
