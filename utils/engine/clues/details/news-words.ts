import type { Found, Part } from '../../part';
import { medicalKinds } from './medical';
import { termsOf } from './terms';

/** What happened that people will have seen on the news, in order of place: "house fire", "the Tarn Lane fire". */
export function newsIn(part: Part): readonly Found[] {
  return part.memo(newsIn, () => {
    const found = termsOf(part)
      .filter(term => term.kinds.includes('hook') && !term.kinds.some(kind => medicalKinds.has(kind)))
      .map(term => part.at(term.from, term.to));
    if (part.has(some)) found.push(...part.findLower(accidents), ...part.find(named));
    return found.filter(hook => isNews(part, hook)).sort((a, b) => a.from - b.from);
  });
}

const some = /accident|fire|attack|tragedy|flood|rescue/;
/** "The climbing wall accident", "the boathouse fire": everyone near knows which. */
const accidents =
  /\bthe (?!(?:road|any|last|first)\b)(?:[\w-]+ ){1,2}accident\b(?! (?:and|&|prevention|rate|rates|book|form|figures|report))|\b(?:boat ?house|factory|flats?|school|hotel|caravan|barn|farm|pub|mill|warehouse|tower(?: block)?|nursery|care home|shop|church) fire\b(?! (?:service|drill|alarm|door|safety|brigade|station|exit|warden|engine|extinguisher|training|risk))/g;
/** "The Harrow Street fire": called by its place, like news. */
const named =
  /\b[Tt]he (?:\p{Lu}[\p{Ll}'-]+ ){1,3}(?:fire|attack|tragedy|flood|floods|rescue|incident)\b(?! (?:service|brigade|station|officers?|crews?|engine|team|authority|control|safety|drill|alarm|door|truck|charity|centre|dogs?|unit|boat|report|plan|ball))/gu;

function isNews(part: Part, found: Found): boolean {
  const { before, after } = part.around(found, 60);
  if (/^ (?:course|team|call|trolley|cart|mat|bag|diet|test|barrier)/.test(after)) return false;
  if (/\b(?:flu|covid|booster|jab)\b/.test(before.slice(-16))) return false;
  return !/\b(?:anniversary|memorial|years? on|a year since|years since|remember(?:ing|ed)?|silence|simulated|mock|exercise|training)\b/.test(
    before + after,
  );
}
