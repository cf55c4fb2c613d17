import type { Part } from '../part';
import { fightForThem } from '../people/signs-of-care';
import type { Sign } from './collect';
import { placesOf } from './details/places';
import { termsOf } from './details/terms';
import type { Scene } from './scene';
import { sentenceAt, sentenceHas } from './sentence-of';

/** Somebody cared for the person, or the person is told of as a patient. */
export function isInCare(scene: Scene, signs: readonly Sign[]): boolean {
  const { subject, part } = scene;
  if (subject.kind === 'patient' || subject.kind === 'named') return true;
  if (signs.some(s => s.slot === 'condition' || s.slot === 'name' || (s.slot === 'detail' && /^wait/i.test(s.text))))
    return true;
  if (signs.some(s => s.slot === 'rarity' && birth.test(s.text))) return true;
  const caring = careSentences(part);
  return [...scene.near].some(
    i =>
      caring.has(i) ||
      sentenceHas(part, i, metStaff) ||
      sentenceHas(part, i, onOurGround) ||
      sentenceHas(part, i, fightForThem) ||
      sentenceHas(part, i, withThem),
  );
}

const birth = /\b(?:bab(?:y|ies)|birth|arrival|newborn)\b/i;

function careSentences(part: Part): ReadonlySet<number> {
  return part.memo(
    careSentences,
    () =>
      new Set(
        termsOf(part)
          .filter(t => t.kinds.some(k => k === 'care' || k === 'setting'))
          .map(t => sentenceAt(part, t.from))
          .concat(placesOf(part).flatMap(p => (p.kind === 'bed' ? [sentenceAt(part, p.from)] : []))),
      ),
  );
}

/** They met staff, or wait for care. */
const metStaff =
  /\b(?:waited|waiting|waits) [^.!?\n]{0,24}\b(?:hip|knee|bed|appointment|operation|scan|list|ambulance|surgery|doctor|nurse)\b|\b(?:told|asked|met|visited|saw|with|thanked|rang|called) (?:our|my|a|the|one of our|one of the) (?:\w+ ){0,2}(?:nurses?|midwi(?:fe|ves)|health visitors?|doctors?|paramedics?|crews?|teams?|gps?|consultants?|physios?|carers?|matrons?|therapists?)\b/;

/** "The man who died in our car park": on our ground, in our care. */
const onOurGround =
  /\b(?:died|dies|dead|collapsed|fell|fallen|gave birth|was born|were born|found|stabbed|attacked|assaulted|injured|hurt|hit|knocked down|killed|passed away) (?:[\w'-]+ ){0,4}(?:in|at|on|outside|near|by|off) (?:our|my) (?:[\w&'-]+ ){0,2}(?:car park|multi-storey|entrance|doors?|doorstep|steps|stairs|lift|roof|grounds|site|premises|hospital|building|reception|foyer|lobby|corridor|waiting room|waiting area|canteen|caf[eé]|toilets?|helipad|bus stop)\b/;

const staff =
  '(?:nurses?|midwi(?:fe|ves)|health visitors?|doctors?|paramedics?|crews?|gps?|consultants?|physios?|ots?|carers?|matrons?|therapists?|hcas?|porters?|surgeons?|registrars?|f1s?|f2s?|shos?|dieti[ct]ians?|pharmacists?|keyworkers?|key workers?|support workers?|team)';
/** "Our nurse had him breathing by two", "taught our F2 semaphore": staff and one other, who is neither. */
const withThem = new RegExp(
  `\\b(?:our|my|the|one of our|two of our) (?:[\\w-]+ ){0,2}${staff}\\b[^.!?\\n]{0,60}\\b(?:him|her(?! (?:own|daughter|son|husband|mum|dad|team|colleagues|role|career|award|retirement)\\b)|his (?:bed|arm|hand|notes|chair|meds|drip|bloods|dressings?|wound|leg))\\b|\\b(?:he|she) (?:\\w+ ){0,2}(?:taught|told|asked|gave|kept|made|called|calls|thanked|teased|beat|corrects?|corrected|teaches|tells) (?:me|us|our|my|the|every|all the|all our) (?:\\w+ ){0,2}${staff}\\b`,
);
