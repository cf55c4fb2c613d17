import type { Part } from '../part';
import type { Reading } from '../reading';
import type { Span, Where } from '../types';

/** Words for a member of someone's family, with the sex they tell where they tell one. */
const kin: Record<string, 'female' | 'male' | null> = {
  mum: 'female',
  mam: 'female',
  mummy: 'female',
  mammy: 'female',
  mom: 'female',
  mother: 'female',
  dad: 'male',
  daddy: 'male',
  father: 'male',
  parent: null,
  parents: null,
  wife: 'female',
  husband: 'male',
  hubby: 'male',
  partner: null,
  spouse: null,
  girlfriend: 'female',
  boyfriend: 'male',
  fiancé: 'male',
  fiancée: 'female',
  fiance: null,
  widow: 'female',
  widower: 'male',
  son: 'male',
  sons: 'male',
  daughter: 'female',
  daughters: 'female',
  child: null,
  children: null,
  kids: null,
  baby: null,
  twins: null,
  brother: 'male',
  brothers: 'male',
  sister: 'female',
  sisters: 'female',
  siblings: null,
  nan: 'female',
  nana: 'female',
  nanna: 'female',
  gran: 'female',
  granny: 'female',
  grandma: 'female',
  grandmother: 'female',
  grandad: 'male',
  granddad: 'male',
  grandpa: 'male',
  grandfather: 'male',
  grandparents: null,
  grandson: 'male',
  granddaughter: 'female',
  grandchildren: null,
  auntie: 'female',
  aunt: 'female',
  uncle: 'male',
  niece: 'female',
  nephew: 'male',
  cousin: null,
  stepson: 'male',
  stepdaughter: 'female',
  stepdad: 'male',
  stepmum: 'female',
  family: null,
  relatives: null,
};

export type Whose = 'own' | 'theirs' | 'yours' | 'bare';

/** A relative who is told of without a name: "her mum", "the daughter of a lady". */
export interface KinPhrase extends Span {
  where: Where;
  /** As folded: "her mum". */
  text: string;
  /** The word alone, lower case: "mum". */
  word: string;
  sex: 'female' | 'male' | null;
  /** Whose relative: the author's own, someone else's, the reader's, or not said ("Mum's in ICU"). */
  whose: Whose;
  /** True for words that mean several people ("her parents", "the family"). */
  isGroup: boolean;
  /** Offsets into the folded text. */
  from: number;
  to: number;
}

const words = Object.keys(kin).join('|');
const adjectives =
  '(?:(?:\\w+-year-old|poor|lovely|dear|late|elderly|own|little|baby|young|younger|older|eldest|youngest|only|two|three|four|five|six|new|newborn|grieving|bereaved|wonderful|amazing|whole|entire|step|great|ex) ){0,2}';
const phrase = new RegExp(
  `(?<![\\w@#'])(?:(?<who>my|our|his|her|their|your|ur|(?:the|this|that|a|one|our|my) (?:patient|lady|gentleman|man|woman|resident|girl|boy|child|baby|couple)'s) ${adjectives}(?<kin>${words})|the (?<of>${words}) of (?:a|an|the|one|our|this|that) ${adjectives}(?:patient|lady|gentleman|man|woman|resident|girl|boy|child|baby|toddler|teenager|service user)|(?<bare>(?<=(?:^|[.!?\\n] ?))(?:mum|mam|dad|daddy|mummy|nan|gran|grandad|boyfriend|girlfriend|husband|wife)))(?!\\w|-| (?:of the year|friendly|tongue|nature|hood))`,
  'g',
);
/** Cheap test before the pattern runs. */
const anyKin = new RegExp(`(?<!\\w)(?:${words})(?!\\w)`);

/** "Our family of practices", "the trust family", "my sister hospital": kin words for organisations. */
const notKin =
  /^(?:'s)? ?(?:of (?:practices|hospitals|services|nurses|staff|colleagues)|practitioner|doctor|hub|centre|nurse|and (?:baby|child|toddler)|court|planning|room|agency|agencies|organisation|trust|hospital|company|liaison|support|services?|friends and family|and friends test|business)/;

/** Every relative told of without a name in the published prose, in order. */
export function kinOf(reading: Reading): readonly KinPhrase[] {
  return reading.memo(kinOf, () => reading.prose.flatMap(kinIn));
}

/** The same for one part, so that a parent text can be read too. */
export function kinIn(part: Part): readonly KinPhrase[] {
  return part.memo(kinIn, () => {
    if (!part.has(anyKin)) return [];
    const found: KinPhrase[] = [];
    for (const { where, start, end, from, to, groups } of part.findLower(phrase)) {
      const word = groups.kin ?? groups.of ?? groups.bare ?? '';
      if (notKin.test(part.lower.slice(to, to + 24))) continue;
      const whose = whoseIs(groups.who, groups.of);
      if (whose === 'own' && (word === 'family' || word === 'partner' || word === 'parents')) {
        // "Our family", "our partner" mostly mean the organisation's.
        if (groups.who === 'our') continue;
      }
      found.push({
        where,
        start,
        end,
        from,
        to,
        text: part.folded.slice(from, to),
        word,
        sex: kin[word] ?? null,
        whose,
        isGroup: /(?:s|family|children)$/.test(word),
      });
    }
    return found;
  });
}

function whoseIs(who: string | undefined, of: string | undefined): Whose {
  if (of) return 'theirs';
  if (!who) return 'bare';
  if (who === 'my' || who === 'our') return 'own';
  if (who === 'your' || who === 'ur') return 'yours';
  return 'theirs';
}

/** Kinship words as a pattern source, for contexts that look beside a name. */
export const kinWords = words;
