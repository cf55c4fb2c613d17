import type { Part } from '../part';
import { once } from '../patterns/once';

/** Words that stand right before or after a number and say what it is. */
export interface LabelWords {
  /** Over the 48 characters before, anchored at their end. */
  before: RegExp;
  /** Over the 24 characters after, anchored at their start. */
  after?: RegExp;
}

/** What may stand between a label and its number: "NHS number for the patient is: 450…". No digit, no full stop. */
const between = '[^\\d\\n.!?;]{0,15}$';
const count = once("\\s?(?:no\\.?|num\\.?|nos|nbr|numbers?|number's|id|ref(?:erence)?|#)");

/** Builds a label that must be followed by "no", "number" … or stand directly before the digits. */
export function labelled(names: string, { bare = false } = {}): LabelWords {
  return {
    before: new RegExp(`(?<![a-z0-9])(?<label>(?:${names})${count}${bare ? '?' : ''})(?![a-z])${between}`),
    after: new RegExp(
      `^[\\s"')\\]]{0,3}[,(\\-–—]?\\s?(?:(?:is|was|as|for) )?(?:(?:my|his|her|their|the|your|an?) )?(?:(?<label>(?:${names})${count})\\b|(?<=[(\\[])(?<bracketed>${names})(?=[)\\]]))`,
    ),
  };
}

/** The label's own words, or ''. */
export function labelOf(part: Part, span: { from: number; to: number }, words: LabelWords): string {
  const { lower } = part;
  const before = words.before.exec(lower.slice(Math.max(0, span.from - 48), span.from));
  if (before) return before.groups?.label ?? before[0];
  const after = words.after?.exec(lower.slice(span.to, span.to + 24));
  return after?.groups?.label ?? after?.groups?.bracketed ?? after?.[0] ?? '';
}

/** Ten digits have many uses; these words beside them say which. */
const otherUses: LabelWords = {
  before:
    /(?<![a-z])(?<label>isbn(?:-1[03])?|issn|ean|upc|barcode|sku|tel(?:ephone)?|phone|mobile|mob|ring|rang|call(?:ed|ing)?|text(?:ed)?|fax|dial|whatsapp|contact|helpline|hotline|bleep|pager|ext|meeting|zoom|teams|webinar|conference|passcode|access code|pin|room|join|order|invoice|batch|lot|serial|tracking|parcel|booking|ticket|purchase|po|vat|utr|charity|company|registered|registration|vacancy|job|advert|crn|crisis line|page|article|doi|pmid|pubmed|grant|award|trial|isrctn|nct|orcid|part|model|asset|fleet|meter|account|acct|a\/c|sort code|card|policy|twitter|tweet|post|status|video|fund|donate|justgiving|uprn|postbag|version|build|epoch|timestamp|unix|record count|total|votes|views|population|€|\$|£)\b[^\d\n.!?;]{0,20}$|(?<money>[£$€])\s?$/,
  after:
    /^\s?(?<label>steps|views|votes|visits|downloads|people|patients|users|likes|followers|pounds|pence|dollars|euros|km|miles|bytes|%)\b/,
};

/** Words that say these digits are no patient's number ("meeting id", "isbn"), or ''. */
export function otherUseOf(part: Part, span: { from: number; to: number }): string {
  return labelOf(part, span, otherUses);
}
