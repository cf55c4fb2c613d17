import { consentStated } from '../../engine/clues/consent';
import type { Part } from '../../engine/part';
import { defineRule, type Match } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';
import type { Token } from '../../engine/text/tokens';

/** A-M4. A handle of someone whom the same words call a patient, or whose care they tell. */
export default defineRule({
  id: 'identifiers/tagged-patient',
  severity: 'warn',
  title: 'This tag may show that someone is a patient',
  why: 'Tagging puts their profile next to their care.',
  advice: 'Ask them first, or thank them in a private message.',
  source: 'https://www.themdu.com/guidance-and-advice/case-studies/social-media-slip',
  alwaysFine: 'names',
  *find(reading) {
    for (const part of reading.prose) {
      if (!part.original.includes('@')) continue;
      for (const mention of part.mentions) {
        if (isAllowed(reading.settings.allow.names, mention.text)) continue;
        if (reading.isReply && isAddressee(part, mention)) continue;
        if (!calledPatient(part, mention) && !theirCareTold(part, mention)) continue;
        const match: Match = { where: part.where, start: mention.start, end: mention.end };
        yield consentStated(reading)
          ? { ...match, severity: 'tip', advice: 'You say they agreed. Check that it covers being tagged.' }
          : match;
        break;
      }
    }
  },
  examples: {
    flags: [
      { text: 'Our patient [@joan_of_fenwick] finished her chemo today!' },
      { text: 'Thank you [@marg_t] for telling the board what your five weeks on Teal Unit were like.' },
      { text: '[@ginger_nan] so good to see you in clinic today, you star!' },
      { text: 'Thank you [@joanb] for letting us look after you on Elm Ward' },
      { text: 'Thank you [@sandra_h] for sharing your experience of our maternity services.' },
      { text: 'Good to see [@dizzy_b] up and about on the balcony at the Infirmary' },
      { text: '[@rugby_elis] pleasure having you on the ward mate' },
      { text: '[@mandy_s] thanks for trusting our night sits team with your husband' },
      { text: 'So proud of [@sam_runs22], our former patient, running for the ward.' },
    ],
    allows: [
      { text: 'Thank you @patientleader_ann, our patient leader, for chairing today.' },
      { text: 'Great to see @EastvaleCharity on the ward with gifts for patients.' },
      { text: 'Our patient governor @ann_gov spoke for everyone who uses the clinic.' },
      { text: 'Thanks @priti_hv for your care of patients on Ward 7.' },
      { text: '@ed_ebe, one of our Experts by Experience, told the board about his care.' },
      { text: 'Thank you @HeartCharity for paying for beds for our patients.' },
      { text: 'Kit check with @medic_shaz this morning.' },
      { text: '@workforce_lead pleasure having you on the ward round, the students loved it' },
      { text: 'Good to see @nurse_jo back on the ward after her sabbatical' },
      {
        text: '@mo_b thank you, glad your stay on our ward went well.',
        draft: { kind: 'reply', parent: 'Lovely stay' },
        note: 'a reply to the person: rule A-R2 speaks',
      },
    ],
    misses: [
      { text: '[@marek_d] popped back to thank the stroke lot', note: 'a visitor, a colleague or a patient' },
      { text: 'Remember [@tess_k] from bay 2? Look at her now.', note: 'care told by a bay only' },
    ],
  },
});

function isAddressee(part: Part, mention: Token): boolean {
  return part.tokens.slice(0, mention.index).every(t => t.kind === 'mention');
}

const patientBefore = /\b(?:our|my|a|former|ex)[ -](?:\w+ )?(?:patient|resident|inpatient|service user),? $/;
const patientAfter =
  /^,? \(?(?:our|my|a|one of our) (?:former |ex-|lovely |amazing )*(?:patients?|residents?|inpatients?)\b(?! (?:leader|governor|rep|voice|champion|partner|director|safety|experience|participation|advocate|group|safety))/;

/** "Good to see @x up and about on the balcony at the Infirmary". */
const betterAfter =
  /^,? (?:up and about|on the mend|sitting up|out of (?:bed|hospital|icu|intensive care|theatre)|back on (?:her|his|their|two) feet|home from (?:our|the) (?:ward|unit|hospital))\b/;

function calledPatient(part: Part, mention: Token): boolean {
  const { before, after } = part.around(mention, 60);
  return patientBefore.test(before) || patientAfter.test(after) || betterAfter.test(after);
}

const theirCare =
  /\b(?:your (?:[\w']+ ){0,3}(?:experiences? (?:of|in|on|with|at) (?:our|the|your) (?:\w+ ){0,3}(?:services?|care|ward|unit|team|hospital|maternity)|stay|time (?:on|in|with|under|at)|operation|surgery|treatment|chemo\w*|recovery|appointment|admission|discharge|scan|weeks? (?:on|in) (?:the |our )?[\w ]{0,20}(?:ward|unit|hospital|icu)|nights? (?:on|in) (?:the |our )?[\w ]{0,20}(?:ward|unit|hospital|icu))|(?:see|seeing|saw|meet|have|had) you (?:back )?(?:in|at) (?:our |the |my )?(?:clinic|surgery|theatre|ward|hospital|outpatients)|you were (?:admitted|discharged|on (?:our|the) ward|in our care)|having you on (?:the|our) ward\b(?! (?:round|team|visit|tour))|trusting (?:us|our [\w ]{0,24}(?:team|ward|unit|nurses?|carers?|staff)) with your (?:husband|wife|partner|mum|dad|mam|nan|gran|grandad|son|daughter|baby|little (?:one|boy|girl))|look(?:ing|ed)? after you|car(?:ing|ed?) for you|treat(?:ing|ed)? you)\b/;
const notAsPatient =
  /\b(?:patients|visit(?:ing)? (?:us|our|the)|volunteer\w*|placement|shift|staff|colleague|open day|governor|charity)\b/;

const passedOn = /\b(?:via|rt|by|from|cc|h\/t|source:?) ?$/;

function theirCareTold(part: Part, mention: Token): boolean {
  if (passedOn.test(part.around(mention, 10).before)) return false;
  const sentence = part.sentenceAt(mention.start);
  const first = sentence?.tokens[0];
  const last = sentence?.tokens.at(-1);
  if (!first || !last) return false;
  const words = part.lower.slice(first.from, last.to);
  return theirCare.test(words) && !notAsPatient.test(words);
}
