import { personBeside } from '../../engine/clues/person-beside';
import { identified } from '../../engine/numbers/identified';
import { defineRule } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';

/** Words of lines that the public is meant to ring. */
const publicLine =
  /\b(?:switchboard|helpline|help line|hotline|advice line|support line|call us|ring us|text us|phone us|pals|appointments?|reception|booking line|book on|enquiries|our (?:team|office|desk|line)|text service|text line|textphone|crisis line|press (?:office|desk|team)|comms (?:duty|team|phone|line)|duty (?:press|manager|phone|line|team)|media line|on 24|office|landline|main number|freephone|samaritans|relay)\b/;
/** A line of a place rather than of a person. */
const ofOnePerson =
  /\b(?:(?:my|his|her) (?:own |home |direct |personal )?(?:number|line|phone|landline)|at home|home (?:number|phone))\b/;

/** "Mrs Bell is on": the number of one person by a courtesy title. */
const lineOfOne = /\b(?:mr|mrs|ms|miss)\.? [\p{L}' -]{2,30}(?: is| can be reached)?(?: on| at|'s number is|:)? $/u;

export default defineRule({
  id: 'identifiers/personal-phone',
  severity: 'warn',
  title: 'This looks like a personal phone number',
  why: 'Anyone could ring or text it, now and for years.',
  advice: 'Is it meant to be public? Give a team line if you can.',
  source: 'https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbering-guidance',
  alwaysFine: 'phones',
  languageFree: true,
  *find(reading) {
    const { allow, organisation } = reading.settings;
    for (const { flagged, part, from, to, facts, value, text } of identified(reading, 'phone')) {
      const listed = [...allow.phones, ...organisation.phones];
      if (isAllowed(listed, value) || isAllowed(listed, text)) continue;
      const before = part.lower.slice(Math.max(0, from - 60), from);
      const around = before + part.lower.slice(to, to + 60);
      if (publicLine.test(around) && !/\bmy\b/.test(before)) continue;
      if (facts.shape === 'mobile' || (facts.shape === 'words' && value.startsWith('07'))) yield flagged;
      else if (
        facts.shape === 'landline' &&
        (ofOnePerson.test(around) ||
          lineOfOne.test(before) ||
          (ofOnePersonWord(before) && personBeside(reading, part, { from, to }, 60)))
      )
        yield {
          ...flagged,
          severity: 'tip',
          title: 'Is this someone’s own phone number?',
          why: 'It stands beside a person.',
        };
    }
  },
  examples: {
    // Ofcom's numbers for drama stand in for real ones.
    flags: [
      { text: 'Interpreter needed at two! Text Danuta on [07700 900118]', severity: 'warn' },
      { text: 'I would rather you rang me: [07700900461]. Sunita' },
      { text: 'Call John at [07700-900-123] for details' },
      { text: 'ring me on [+44 7700 900123]' },
      { text: 'ring her at home, [01632 960144]', severity: 'tip' },
      { text: 'Mrs Bell is on [01632 960144] if you need her', severity: 'tip' },
      { text: 'text me on [0 7 7 0 0 9 0 0 1 2 3]' },
      { text: 'my number is [oh seven seven, double oh, nine double oh, one two three]' },
      { text: 'Poll', draft: { poll: ['Text me [07700 900118]', 'Do not'] } },
    ],
    allows: [
      { text: 'If it is urgent call 111, or 999 in an emergency.' },
      { text: 'Samaritans are on 116 123 at any time.' },
      { text: 'Book on 0300 123 4567 or 0800 555 0100' },
      { text: 'Text relay: dial 18001 first' },
      { text: 'Our helpline is 07700 900999', note: 'a public line' },
      { text: 'Ring the switchboard on 01632 960001' },
      { text: 'For anything urgent ring 01632 960144 or come to the desk.' },
      { text: 'Batch 0770090011 recalled', note: 'ten digits' },
      { text: 'Mine: 07700 900118', settings: { allow: { phones: ['07700900118'] } } },
      { text: 'Team: 07700 900118', settings: { organisation: { phones: ['07700 900 118'] } } },
    ],
    misses: [{ text: 'text me on seven seven [hundred], nine hundred, one one eight', note: 'hundreds in words' }],
  },
});

/** "text", "ring" or "call" before a name: somebody's line even when it is a landline. */
function ofOnePersonWord(before: string): boolean {
  return /\b(?:text|ring|call|phone) (?:him|her|them)\b[^.!?]{0,12}$/.test(before);
}
