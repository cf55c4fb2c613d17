import { identifiersIn } from '../../engine/numbers';
import { isSurelyNhs } from '../../engine/numbers/health-numbers';
import { isOfPatient } from '../../engine/numbers/hospital-number';
import type { Recognised } from '../../engine/numbers/recognised';
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
  *find({ draft, parent, text, settings }) {
    const first = text.sentences[0];
    if (draft.kind !== 'quote' || !parent || !first) return;
    const shown = identifiersIn(parent).filter(isPatients);
    if (shown.some(number => !isAllowed(settings.allow.numbers, number.value)))
      yield { where: text.where, start: first.start, end: first.end };
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

/** Said to be a patient's, or an NHS number by its shape, range and check digit. */
function isPatients(number: Recognised): boolean {
  const { type, facts } = number;
  if (type === 'nhs-number') return isSurelyNhs(number);
  if (type === 'hospital-number') return isOfPatient(number);
  const isScheme = type === 'chi' || type === 'hc-number' || type === 'ihi';
  return isScheme && facts.label !== '' && facts.checksum !== 'fails' && !facts.otherwise;
}
