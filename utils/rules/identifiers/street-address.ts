import { isMedical } from '../../engine/clues/details/medical';
import { termsOf } from '../../engine/clues/details/terms';
import { isInvented } from '../../engine/clues/frames';
import { personBeside } from '../../engine/clues/person-beside';
import { identified } from '../../engine/numbers/identified';
import type { Part } from '../../engine/part';
import { peopleOf } from '../../engine/people';
import { defineRule } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';

const venue =
  /\b(?:venue|join us|see you|drop[- ]in|event|open day|meeting|held at|visit us|find us|based at|our (?:new )?(?:office|base|home|site|building|hub|clinic|surgery)|hall|hospital|clinic|surgery|library|school|hotel|pharmacy|offices?|headquarters|hq|hub|station|depot|base|site|café|cafe|shop|opens?|opening)\b/;

/** Care that is given at home makes a house number somebody's, whoever is named. */
const homeCare =
  /\b(?:dressings?|home visits?|visiting|called out|call-?outs?|attended|crews?|caseload|carers?|insulin|end of life|fell|collapsed|patients? at)\b/;

const known = {
  severity: 'stop',
  title: 'A private address stands beside details of care',
  why: 'One household lives there, and neighbours will know whose care it is.',
  advice: 'Take the address out before you post.',
} as const;

/** How to get in, and what somebody in there needs. */
const keys =
  /\b(?:key ?safe|door code|key (?:is )?under|nil by mouth|oxygen|powered chair|wheelchair(?! (?:access|accessible|friendly|ramps?|spaces?|users?|repairs?|service)))\b/;

/** An illness or an accident is of somebody there; of dressings or a visit alone guidance A-N13 asks to warn. */
function tellsOfCare(part: Part): boolean {
  const isBodily = (kind: string) => kind === 'condition' || kind === 'event';
  return part.has(keys) || termsOf(part).some(term => term.kinds.some(isBodily) && isMedical(part, term));
}

export default defineRule({
  id: 'identifiers/street-address',
  severity: 'warn',
  title: 'Is this a private address?',
  why: 'It stands beside a person, and could bring strangers to the door.',
  advice: 'Use a town or an area.',
  source: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/',
  alwaysFine: 'places',
  *find(reading) {
    const { allow, organisation } = reading.settings;
    for (const { flagged, part, from, to, where, text } of identified(reading, 'address')) {
      if (isAllowed(allow.places, text) || isAllowed(organisation.places, text)) continue;
      const around = part.lower.slice(Math.max(0, from - 80), to + 60);
      if (venue.test(around) && !/\b(?:lives?|lived|living|at home|found|collapsed|home of)\b/.test(around)) continue;
      const isSomeones =
        homeCare.test(around) ||
        keys.test(around) ||
        personBeside(reading, part, { from, to }, 100) ||
        peopleOf(reading).some(
          p => p.where === where && !p.isCredited && p.role !== 'public' && p.role !== 'colleague',
        );
      if (isSomeones && !isInvented(reading)) yield tellsOfCare(part) ? { ...flagged, ...known } : flagged;
    }
  },
  examples: {
    flags: [
      { text: 'Our patient went home to [14 Tannery Row] today' },
      { text: 'She lives at [3 Mill Lane] and cannot get out' },
      {
        text: "Mrs Hale's oxygen is running out and nobody answers. [12 Sheepfold Close], Fenwick. Anyone from the team on here?",
        severity: 'stop',
      },
      {
        text: 'Who left a blue folder on the bus? Key safe 4417, [3 Tannery Row], daughter in on Sundays.',
        severity: 'stop',
      },
      { text: 'Our nurses were fined outside [14 Tannery Row] this week while doing dressings.', severity: 'warn' },
    ],
    allows: [
      { text: 'Our new office is 10 South Colonnade, Eastvale.' },
      { text: 'The clinic at 14 Tannery Row opens on Monday' },
      { text: 'This is a test: Mrs Test Patient, 1 Tannery Row, dialysis, walks with a frame.', note: 'nobody' },
      { text: 'The vote is at 14 Tannery Row on Thursday. Wheelchair access at the side.' },
      { text: 'Roadworks at 14 Tannery Row this week', note: 'nobody beside it' },
      { text: 'We have 40 Park rangers' },
      { text: '999 Way to go' },
    ],
    misses: [{ text: 'She lives in [the house with the blue door by the bridge]', note: 'described, not addressed' }],
  },
});
