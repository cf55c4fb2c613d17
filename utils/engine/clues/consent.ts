import type { Reading } from '../reading';

const consents =
  /\b(?:with (?:the |(?:his|her|their|the family's|the families'|(?:(?:mr|mrs|ms|miss|dr)\.? |\w+ )?\w+'s|your|(?:the )?parents'|(?:his|her|their) (?:parents'|family's|(?:mum|mam|dad|mother|father|parent)(?:'s)?(?: and (?:mum|mam|dad|mother|father)'s)?)) )?(?:full |kind |written |explicit |signed )*(?=)(?:permission|consent|agreement|blessing)|(?:shared|posted|used|told) with (?:permission|consent)|(?:gave|given|has given|have given|kindly gave|giving) (?:me |us |his |her |their |full |written |signed |permission )*(?:permission|consent)(?! (?:for|to) (?:the |an? |his |her |their )?(?:surgery|operation|op|treatment|procedure|transfusion|test|scan|anaesthetic|post-?mortem))|consented to|asked (?:me|us) to (?:share|tell|post|pass)|(?:said|says) (?:i|we) (?:can|could|may) (?:share|tell|post)|happy for (?:me|us|you) to (?:share|tell|post|use|name|say)|(?:asked|asks|wants?) (?:me|us) to (?:name|use (?:his|her|their) name)|(?:has|have|he|she|they|who) read (?:this )?and (?:approved|agreed|okayed)|(?<!\byou )(?:has|have) read this(?=[.,:;!]|$)|(?:said|says|told us) (?:that )?(?:i|we) (?:may|can|could) (?:tell|name|say|use)|(?:his|her|their) (?:written )?consent for (?:social media|this (?:post|film|picture|photo))|agreed (?:in writing )?(?:to|that (?:i|we) (?:can|could|may)) (?:share|tell|post)|agreed to (?:his|her|their) story|wants? (?:me|us|you|people|everyone) to (?:know|share|tell)|in (?:her|his|their) own words|(?:thank you|thanks|grateful to|diolch)(?: to)?(?: [\w']+){0,4} for (?:letting|allowing) (?:me|us) (?:to )?(?:share|tell|post)|gyda chaniatâd|(?:signed|written) (?:consent|permission) (?:in hand|form|held|given|is in|on file)|(?:consent|permission) (?:form )?(?:is |was |has been )?(?:signed|given|in hand|on file)|forms? signed|signed (?:the|a|our) (?:consent )?form(?! for (?:the |an? |his |her |their )?(?:[\w-]+ ){0,2}(?:surgery|operation|op|treatment|procedure|transplant|transfusion|test|scan))|(?:told|let|lets) (?:me|us) (?:that )?(?:i|we) (?:could|can|may) (?:use|share|tell|post|print|name)|(?:chose|picked|approved) (?:the|this) (?:photo|picture|words|wording)|with (?:his|her|their) (?:full )?(?:say-?so|ok|okay))\b/g;
const refusal =
  /\b(?:without|no|don't have|do not have|didn't have|did not have|haven't got|need|needs|get|got no|never gave|(?:not|n't|never|yet to) (?:yet )?(?:ask|asked|get|got|had|have|sign|signed|given|give)(?: for)?)\b[^.!?\n]{0,16}$/;

/** Who wants or asks here is the author, a reader or an office: "what would you want us to know?" */
const byOthers =
  /\b(?:you|i|we|police|council|trust|board|government|ministers?|nhs|charity|nobody|no one|partners|colleagues)(?:'d|'ve)?(?: (?:have|has|had|all|also|really|just|would|do))* $/;

/** The draft says that the person it tells of has agreed. What good consent is, the rules say. */
export function consentStated(reading: Reading): boolean {
  return reading.memo(consentStated, () =>
    reading.prose.some(part =>
      part.findLower(consents).some(found => {
        const { before } = part.around(found, 24);
        return !refusal.test(before) && !(/^(?:want|asked)/.test(found.text) && byOthers.test(before.toLowerCase()));
      }),
    ),
  );
}
