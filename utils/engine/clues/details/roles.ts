import type { Found, Part } from '../../part';
import { withoutOverlap } from '../overlap';
import { termsOf } from './terms';

/** What somebody does or is in public, told by a verb rather than a noun: "still driving the number 6 bus". */
const told: readonly RegExp[] = [
  /\b(?:dr(?:ives?|iving|ove)) (?:the|a|our|buses|taxis|lorries)(?: [\w']+){0,3} ?(?:bus|train|taxi|lorry|tram|van|ferry|buses|taxis|lorries)\b/g,
  /\b(?:keeps?|kept|runs?|ran|running|owns?|owned|manages?|managed|opened) (?:the|a|our)(?: [\w']+){0,3} (?:light|lighthouse|pub|inn|shop|store|post office|bakery|butcher's|chippy|chip shop|garage|café|cafe|farm|school|library|ferry|nursery|newsagent|newsagent's|hotel|b&b|bookshop|allotments|choir|band|food bank|youth club|market stall|stall)\b/g,
  /\b(?:works?|worked|working) (?:at|in|on|for|as|the)(?: (?!our|us|it|this|that|progress|together|with|how|making|being)[\w']+){1,4}/g,
  /\b(?:teach(?:es)?|taught|coach(?:es|ed)?)(?: [\w']+){0,2} (?:at|in)(?: [\w']+){1,3}/g,
  /\b(?:plays?|played|sings?|sang) (?:[\w'-]+ ){0,2}(?:for|in|with)(?: [\w']+){1,3}/g,
  /\b(?:\d+ years |on|did|had) (?:on )?the (?:milk|paper|coal|bread|post) round\b/g,
  /\b(?:retired|former|ex-) ?(?!patient|colleague|staff|team|chair|chief|nurse|nurses|matron|doctor|consultant|surgeon|midwife|gp|sister|porter|governor|volunteer|director|now|members?|and)[a-z][\w-]{3,}(?:(?:man|woman|master|mistress|er|or|ist|ian|wright|smith|herd|keeper)\b|(?= (?:from|in|who|with|and|on|of|at)\b))/g,
  /\bused to (?:be (?:a|an|the)|work|drive|run|teach|play|sing|keep)(?: [\w']+){1,3}/g,
  /\bserved (?:in|with)(?: the)? (?:army|navy|raf|royal|marines|merchant navy|war|falklands|gulf|iraq|afghanistan)\b/g,
];
const some =
  /retired|former|ex-|driv|drove|kep|ran\b|run|own|manag|work|teach|taught|coach|play|sing|sang|used to|round|served|opened/;

/** Jobs, communities and public parts in a text, by noun and by verb. */
export function rolesOf(part: Part): readonly Found[] {
  return part.memo(rolesOf, () => {
    const nouns = termsOf(part).filter(t => t.kinds.includes('role') && !t.plural);
    const verbs = part.has(some) ? told.flatMap(p => part.findLower(p)) : [];
    return withoutOverlap([...nouns.map(t => part.at(t.from, t.to)), ...verbs]);
  });
}
