import type { PackRule } from '@/utils/engine/kind';

/**
 * Words of somebody who raises a concern about the organisation. A rule aimed at them would silence people who should be
 * heard, so the editor says so and links to Freedom to Speak Up. It is a warning to an author, never a bar.
 */
const concern =
  /\b(unsafe|not safe|dangerous|danger to|under-?staffed|short-?staffed|short of staff|no staff|not enough (?:staff|nurses|doctors|beds|time)|cover(?:ed)?[- ]?ups?|whistle-?blow\w*|speak(?:ing)? up|raised? (?:a )?concerns?|bull(?:y|ied|ying)|harass\w*|toxic|burn(?:t|ed)?[- ]?out|ignored? (?:us|staff|our|concerns)|failing|failed (?:us|patients|staff)|let (?:us|patients|staff) down|unacceptable|scandal|negligen\w*|racis\w+|sexis\w+|disgrace\w*|shambles|corridor care|crumbling|broken|cuts?|pay (?:cut|freeze)|rota|overwork\w*|exhausted)\b/i;
const organisation =
  /\b(trust|hospital|board|boards|management|managers?|bosses|chief executive|executives?|leaders?(?:hip)?|organisation|employer|we|our|us|they|here|ward|wards|department|unit|a&e|icb|nhs|eastvale)\b/i;

/** True when what the rule looks for, or must find, is criticism of the organisation. */
export function aimsAtCriticism(rule: Pick<PackRule, 'own' | 'examples'>): boolean {
  if (rule.examples.flags.some(e => concern.test(e.text) && organisation.test(e.text))) return true;
  const { phrases } = rule.own;
  return (
    Array.isArray(phrases) &&
    phrases.some(
      p =>
        typeof p === 'string' &&
        /whistle-?blow|cover-?up|short-?staffed|understaffed|unsafe staffing|speak(?:ing)? up/i.test(p),
    )
  );
}

/** Where anybody can find help to raise a concern. */
export const speakUpAddress = 'https://nationalguardian.org.uk/speaking-up/find-my-ftsu-guardian/';
