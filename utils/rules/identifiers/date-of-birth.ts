import { isMedical } from '../../engine/clues/details/medical';
import { termsOf } from '../../engine/clues/details/terms';
import { addressesOnePerson, personBeside } from '../../engine/clues/person-beside';
import { identified } from '../../engine/numbers/identified';
import { takeOut } from '../../engine/numbers/take-out';
import { type PersonMention, peopleOf } from '../../engine/people';
import { defineRule } from '../../engine/rule';

/** What is said to have been born without being a person. */
const things =
  /\b(?:nhs|service|hospital|trust|charity|team|unit|union|organisation|hospice|idea|project|movement|campaign|partnership|company|network|it|we)\b[^.!?\n]{0,20}$/;
/** School years and eligible ages: "born between", "born on or after". */
const ofMany = /\bborn (?:between|before|after|since|from|up to|(?:on|in) or (?:after|before))\b[^.!?\n]{0,40}$/;
const thingsAfter = /^,? (?:the|our) (?:\w+ ){0,2}(?:nhs|service|hospital|trust|charity|team|unit|hospice|union)\b/;
const famous =
  /\b(?:nightingale|seacole|bevan|pioneer|founder|founded|born on this day|historian|first (?:woman|black|female)|composer|scientist|anniversary|happy birthday,? (?:dear )?(?:to )?(?:our |the )?nhs|birthday to [^.!?\n]{0,40}(?:hospital|surgery|practice|unit|hospice|ward|centre|clinic|service|trust|charity|building))\b/;

/** "Happy birthday to our receptionist". */
const staffBirthday =
  /\bour (?:\w+ ){0,2}(?:receptionist|nurse|matron|porter|midwife|doctor|gp|secretary|manager|consultant|physio|volunteer|driver|cleaner|chef|chair)\b[^\n]*\bhappy birthday\b|\bhappy birthday\b[^\n]*\bour (?:\w+ ){0,2}(?:receptionist|nurse|matron|porter|midwife|doctor|gp|secretary|manager|consultant|physio|volunteer|driver|cleaner|chef|chair)\b/;

/** Papers and tests that are one person's. */
const records =
  /\b(?:discharge (?:summary|letter)|referral|(?:lab|blood|urine) (?:sample|test|results?)|case ?notes|scan results?|appointment letter|theatre list|handover)\b/;

/** "Tresco dob": a name that no list needs to hold. */
const surnameBefore =
  /(?<![\p{L}'’-])(?!(?:Your|The|Their|His|Her|My|Our|Any|Full|Correct|Wrong|Staff|Enter|Give|Check|Confirm|Need|Add|Name|And|Or|No) )\p{Lu}[\p{Ll}'’-]{2,},? (?:[Dd]\.?[Oo]\.?[Bb]\.?|[Dd]ate of birth)[:,]? ?$/u;

/** What somebody typed to search the records by, and pasted here: two names, a day of birth and what is looked for. */
const searched =
  /^[a-z][a-z'-]+,? [a-z][a-z'-]+ \d{1,2}[/.-]\d{1,2}[/.-](?:19\d\d|200\d) (?:results?|bloods|ct|mri|x-?ray|scan|notes|histology|biopsy|letters?|appt|appointments?|referral|discharge)\b/g;

export default defineRule({
  id: 'identifiers/date-of-birth',
  severity: 'stop',
  title: 'This looks like a date of birth',
  why: 'A full date of birth can identify someone.',
  advice: 'Use an age group, or leave it out.',
  source: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/',
  alwaysFine: 'numbers',
  *find(reading) {
    for (const { flagged, part, from, to, where, facts } of identified(reading, 'dob')) {
      const before = part.lower.slice(Math.max(0, from - 60), from);
      const after = part.lower.slice(to, to + 40);
      if (
        facts.label === 'born' &&
        (ofMany.test(before) || things.test(before) || thingsAfter.test(after) || part.has(famous))
      )
        continue;
      const near = peopleOf(reading).filter(p => p.where === where && Math.abs(p.from - from) < 100);
      if (isColleagues(near, part.lower) && !part.has(records)) {
        yield {
          ...flagged,
          severity: 'tip',
          why: 'It is a colleague’s own, and banks ask for it.',
          advice: 'Leave out the year, and ask if they are happy with the rest.',
        };
        continue;
      }
      const isSomeone =
        personBeside(reading, part, { from, to }) ||
        addressesOnePerson(reading) ||
        part.has(records) ||
        surnameBefore.test(part.folded.slice(Math.max(0, from - 40), from)) ||
        termsOf(part).some(t => t.kinds.some(k => k === 'condition' || k === 'event') && isMedical(part, t)) ||
        peopleOf(reading).some(p => p.where === where && p.role !== 'public');
      yield {
        ...flagged,
        ...(isSomeone ? {} : { severity: 'warn' as const }),
      };
    }
    for (const part of reading.prose)
      for (const found of part.findLower(searched))
        yield { where: part.where, start: found.start, end: found.end, fixes: takeOut(part, found) };
  },
  examples: {
    flags: [
      { text: 'Our patient, d.o.b. [4 June 1976], is missing a letter', severity: 'stop' },
      { text: 'She was born on [22/11/1972] at home', severity: 'stop' },
      { text: 'DOB: [02.12.1979]', severity: 'warn' },
      { text: '[mc-quillan orla 22/11/1972 bloods]', severity: 'stop', note: 'meant for another search box' },
      {
        text: 'is this your date of birth [03/11/1979]? then it did go',
        draft: { kind: 'reply', parent: 'you lost my letter' },
        severity: 'stop',
      },
      { text: 'DOB is [the third of march nineteen fifty two], whose letter is it?', severity: 'warn' },
      { text: 'She was born on [the 3rd of March nineteen fifty-two] at home', severity: 'stop' },
      { text: 'date of birth [1985-01-01], who knows him?', severity: 'stop' },
      { text: 'Tresco dob [12/04/1951], cheers', severity: 'stop', note: 'a name that no list holds' },
      { text: 'DOB [12.04.1951], ?stroke, are you taking or not', severity: 'stop', note: 'and what ails them' },
      { text: 'Your DOB [12/04/1951] is what the form shows by default.', severity: 'warn' },
      { text: 'Our matron Denise was born on [5 July 1948], like the NHS. Happy birthday!', severity: 'tip' },
    ],
    allows: [
      { text: 'Born between 2 September 2013 and 1 September 2014? Bring the form back to your school nurse.' },
      { text: 'The NHS was born on 5 July 1948.', note: 'a service' },
      { text: 'Florence Nightingale was born on 12 May 1820.', note: 'long ago and famous' },
      { text: 'Happy birthday to our porter Sam, 40 today!', note: 'no date' },
      { text: 'Founded on 3 March 1921 by local people' },
      { text: 'Our charity was born on 1 April 1990' },
      { text: 'Babies born on Monday get a hat' },
      { text: 'flu clinic 12/10/2026 results: 214 jabs before noon' },
      { text: 'Happy 105th birthday to Eastmere Cottage Hospital! Born on 1 December 1921.' },
      { text: 'Our second of March meeting had nineteen fifty-pence raffle prizes for new borns' },
      { text: 'Born on 5 July 1948, the NHS is a year older today.' },
    ],
    misses: [{ text: 'Her birth details end in [seventy-two], third of March', note: 'given in pieces' }],
  },
});

/** A colleague's birthday: theirs to share, but banks ask for the day. */
function isColleagues(near: readonly PersonMention[], text: string): boolean {
  if (near.length > 0 && near.every(p => p.role === 'colleague')) return true;
  return staffBirthday.test(text) && near.every(p => p.role !== 'patient');
}
