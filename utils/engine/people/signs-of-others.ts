import { famousWords, publicNames } from '../../tables/public-figures';
import { once } from '../patterns/once';
import { kinWords } from './kin';

const kin = once(kinWords);
const kinOrChild = once(`${kinWords}|girl|boy`);
const kinOrOne = once(`${kinWords}|girl|boy|one`);

/** Signs of family, and of people known to everybody; see signs-of-care.ts for how the patterns look. */
export const kinBefore = new RegExp(
  `(?:\\b(?:my|our|his|her|their|your|the)(?: \\w+)? |(?<![\\w]))${kin}(?:,| called| named)? $`,
);
export const ownKin = new RegExp(`\\b(?:my|our) (?:\\w+ )?${kin}(?:,| called| named)? $`);
export const kinNearby = /\b(?:you|mum|dad|mummy) and (?:wee |little |baby |your )*$|\b(?:wee|little|baby) $/;
export const mourned =
  /\b(?:thoughts(?: and prayers| and love)? (?:are |go )?(?:out )?(?:with|to)|condolences to|sympath(?:y|ies) (?:to|with)|sorry for (?:the|your) loss,?) $/;
export const birthday =
  /\bhappy (?:\d{1,3}(?:st|nd|rd|th)|first|second|third) birthday,?(?: to)?(?: (?:our|little|baby|the lovely))* $/;
export const publicTitle =
  /^(?:sir|dame|lord|lady|baroness|king|queen|prince|princess|president|hrh|cllr|councillor|mp)\.? /;
export const publicBefore =
  /\b(?:prime minister|minister|secretary of state|health secretary|mp|msp|ms|mayor|councillor|cllr|president|senator|singer|actor|actress|author|footballer|celebrity|chancellor|king|queen|prince|princess|bishop|archbishop|pope)(?: for \w+)?,? $/;
export const publicAfterName = /^,? ?\(?(?:mp|msp|mla|ms|cbe|obe|mbe|am)\b/;
/** "A card from Mrs Hale's family": no surgeon signs like that. */
export const ofTheirs =
  /^'s? (?:\w+ )?(?:family|wife|husband|partner|daughter|son|children|mum|mother|dad|father|sister|brother|parents|relatives|loved ones)\b/;
/** "whose mum is on our unit", "lost their son", "about her husband": the named person is the relative. */
export const ofKinAfter = new RegExp(
  `^(?:,? whose (?:[\\w-]+ ){0,2}${kin}\\b|,? (?:who )?(?:and (?:[\\w'-]+ ){1,3})?(?:have |has |had |sadly )*lost (?:his|her|their) (?:[\\w-]+ ){0,3}${kinOrOne}\\b|[^.!?\\n]{0,40}\\b(?:about|beside|with|by|visit(?:ed|ing|s)?|care of|watch(?:ed|ing)|after losing|since losing|lost|nursed|bring(?:ing)?|brought|a (?:year|month|week) after we lost) (?:his|her|their) (?:[\\w-]+ ){0,2}${kinOrChild}\\b|,? (?:his|her|their) (?:[\\w-]+ )?${kin}\\b)`,
);
/** "Ahmed's dad", "Joan's family": the named person is the one in the middle. */
export const hasKinAfter = new RegExp(`^'s? (?:[\\w-]+ ){0,2}${kin}\\b(?! of the year)`);
export const publicActAfter =
  /^(?: and [\w' -]{2,30})? (?:(?:has |have |will )?(?:visited|visits|visiting|visit|opened|opens|officially open\w*|unveil\w*|cut the ribbon|joined our board)|(?:has |have )?(?:promised|announced|pledged|warned|told (?:the bbc|parliament|mps))|for opening|on (?:bbc|itv|sky|channel 4|radio \d|newsnight|question time|the today programme)|at (?:confed|nhs confed|expo|the king's fund|conference))/;

export function isFamous(bareName: string): boolean {
  return publicNames.has(bareName) || famousWords.has(bareName);
}
