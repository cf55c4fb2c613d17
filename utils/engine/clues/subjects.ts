import type { Found, Part } from '../part';
import { peopleOf } from '../people';
import { kinIn } from '../people/kin';
import { isVillage } from '../people/named-after';
import type { Reading } from '../reading';
import { firstAt } from '../text/in-order';
import { agesOf } from './details/ages';
import { type Sex, sexOf, stageOf } from './details/sexes';
import { type Term, termsOf } from './details/terms';
import { sentenceAt } from './sentence-of';

/** One person whom a text speaks of without being the author: "our oldest patient", "a 19-year-old". */
export interface Subject extends Found {
  part: Part;
  kind: 'patient' | 'person' | 'role' | 'age' | 'relative' | 'named' | 'someone' | 'pronoun';
  sex: Sex;
  /** "girl", "baby", "pensioner": a stage of life without an age. */
  stage: boolean;
  /** 3: surely one person in someone's care; 2: one real person; 1: may be people in general. */
  strength: 1 | 2 | 3;
  /** The author's own relative. */
  own: boolean;
  sentence: number;
}

/** Everyone told of in the published prose, in order. Cheap words first: most posts speak of no single person. */
export function subjectsOf(reading: Reading): readonly Subject[] {
  return reading.memo(subjectsOf, () => {
    const subjects = reading.prose.flatMap(part => [...spokenOf(part), ...namedIn(reading, part)]);
    return subjects.length > 0 ? subjects : reading.prose.flatMap(part => pronounIn(reading, part));
  });
}

/** Those told of in one string whose words begin between two folded offsets, in order of place. */
export function subjectsBetween(reading: Reading, part: Part, from: number, to: number): readonly Subject[] {
  const sorted = part.memo(subjectsBetween, () =>
    subjectsOf(reading)
      .filter(s => s.part === part)
      .sort((a, b) => a.from - b.from),
  );
  return sorted.slice(firstAt(sorted, from), firstAt(sorted, to));
}

function spokenOf(part: Part): Subject[] {
  return part.memo(spokenOf, () => {
    const subjects: Subject[] = [];
    for (const term of termsOf(part)) {
      const kind = (['patient', 'person', 'role'] as const).find(k => term.kinds.includes(k));
      if (!kind || isCompound(part, term)) continue;
      const strength = strengthOf(part, term, kind);
      if (strength) subjects.push(subject(part, term, kind, strength));
    }
    for (const age of agesOf(part)) {
      if (!isAboutSomeone(part, age)) continue;
      subjects.push({ ...subject(part, age, 'age', 2), own: isOfOwnKin(part, age) });
    }
    for (const kin of kinIn(part)) {
      const own = kin.whose === 'own';
      if (kin.whose === 'yours' || kin.isGroup) continue;
      const span = { ...part.at(kin.from, kin.to) };
      subjects.push({ ...subject(part, span, 'relative', own ? 2 : 1), own });
    }
    for (const found of part.find(littleOne))
      if (!noName.has(found.text.toLowerCase()) && !isVillage(part, found.from))
        subjects.push({ ...subject(part, found, 'someone', 2), stage: true });
    for (const found of part.findLower(someone)) subjects.push(subject(part, found, 'someone', 2));
    for (const found of mayVeil(part) ? part.find(veiled) : [])
      if (!noInitials.has(found.text.toLowerCase().replace(/[\s.]/g, '')))
        subjects.push(subject(part, found, 'someone', 2));
    return subjects;
  });
}

/** "My son, 7, broke his arm", "my own twins were born at 29 weeks": the age of somebody whom the author may tell of. */
function isOfOwnKin(part: Part, age: Found): boolean {
  const sentence = sentenceAt(part, age.from);
  const kin = kinIn(part).findLast(k => k.from <= age.from && sentenceAt(part, k.from) === sentence);
  if (kin?.whose !== 'own' || !kin.text.toLowerCase().startsWith('my ') || age.from - kin.to > 60) return false;
  return !termsOf(part).some(
    t => t.from >= kin.to && t.to <= age.from && (t.kinds.includes('patient') || t.kinds.includes('person')),
  );
}

/** "Wee Odhran is home", "baby Mali, 3 days old": a child by a name that no list needs to hold. */
const littleOne =
  /(?<=\b(?:[Ww]ee|[Ll]ittle|[Bb]aby) )\p{Lu}\p{Ll}{2,}(?=(?:'s)? (?:is|was|has|had|came|went|from|who|and (?:his|her|mum|mam|dad)|rang|got|born|weighed)\b|,| ?[!💙💗🩷])|(?<![\p{L}'-])\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?(?=,? (?:born at )?2[2-9] weeks\b|, 3[0-6] weeks\b)/gu;
const noName = new Set(
  'loss box boxes boy girl week café cafe clinic group groups steps sensory bank massage man lady one thing things did things lamb haven jack people nhs show'.split(
    ' ',
  ),
);

/** "J.O.", "Mr and Mrs T", "for those asking after The Duke": a name kept half back, which those who know will read. */
const veiled =
  /(?<![\p{L}.&])(?:\p{Lu}\. ?){2,3}(?![\p{L}]|\s?\p{Lu}\p{Ll})|(?<![\p{L}])(?:(?:Mr|Mrs|Ms|Miss|Mr (?:and|&) Mrs)\.? |[Pp]atient )\p{Lu}(?![\p{L}'’-])|(?<=\b(?:ask|asks|asked|asking) (?:after|about) )(?:[Tt]he |[Oo]ld |[Bb]ig |[Ww]ee )?\p{Lu}\p{Ll}{2,}(?! (?:Ward|Unit|Centre|Clinic|House))/gu;
const askedAfter = /\bask(?:s|ed|ing)? (?:after|about) /;
const titled = /\b(?:mr|mrs|ms|miss|patient)\b/;

/** A look at what stands in few posts, before a pattern that has to look at every letter. */
function mayVeil(part: Part): boolean {
  return part.may(askedAfter) || part.may(titled) || hasInitial(part.folded);
}

/** A full stop behind a capital. */
function hasInitial(text: string): boolean {
  for (let at = text.indexOf('.', 1); at > 0; at = text.indexOf('.', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if ((before >= 65 && before <= 90) || before > 127) return true;
  }
  return false;
}

const noInitials = new Set(
  'us uk usa pm am ps ni dc la ad bc tv eu ie eg nb it hr qa qi gp ed ae er or ok id cv ceo dr nhs rip fyi asap etc pto pr vip'.split(
    ' ',
  ),
);

const someone =
  /\bsome(?:one|body)(?='s (?:heart|life|mum|dad|baby|child|waters|husband|wife)| (?:collapsed|died|fell|stopped breathing|had (?:a|an)|took (?:her|his|their)|gave birth|was (?:brought|rushed|admitted|stabbed|found))\b)/g;

export function subject(part: Part, span: Found | Term, kind: Subject['kind'], strength: 1 | 2 | 3): Subject {
  const found = part.at(span.from, span.to);
  const lower = found.text.toLowerCase();
  const last = lastWord(lower.endsWith("'s") ? lower.slice(0, -2) : lower);
  const sentence = sentenceAt(part, span.from);
  return {
    ...found,
    part,
    kind,
    strength,
    own: false,
    sex: sexOf(last),
    stage: stageOf(last) || ofAge.test(lower),
    sentence,
  };
}

const ofAge = /\b(?:elderly|young|older|teenage)\b/;

function lastWord(words: string): string {
  return words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1);
}

function namedIn(reading: Reading, part: Part): Subject[] {
  return peopleOf(reading)
    .filter(p => p.where === part.where && p.role === 'patient')
    .map(p => ({ ...subject(part, part.at(p.from, p.to), 'named', 3), own: p.isOwn }));
}

const pronounFirst = /(?<=^|[.!?\n]["')]? ?)(?:she|he)\b/g;
const pronounAfter =
  /\b(?:him|(?<=\b(?:found|saw|met|held|had|got|brought|carried|treated|helped|gave|told|asked|took|kept|lost|saved|with|for|to) )her(?= [a-z]+ing\b| (?:back|home|in|at|on|to|up|out|down|the|a|who|and)\b|[.,!?;]|$))\b/g;

/** "She rang the bell today": a pronoun that opens a sentence, where nobody else has been spoken of or named. */
function pronounIn(reading: Reading, part: Part): Subject[] {
  const found = part.findLower(pronounFirst)[0] ?? part.findLower(pronounAfter)[0];
  const isNamed = found && peopleOf(reading).some(p => p.where === part.where && p.from < found.from);
  return found && !isNamed && !guestIn(part, found.from) ? [{ ...subject(part, found, 'pronoun', 1) }] : [];
}

/** Words that follow "patient", "baby" or "student" to make the name of a thing, a service or a post. */
const compoundAfter = new Set(
  "letter letters appointment appointments waits department departments building buildings area areas safety experience experiences care flow voice voices participation story stories transport portal group groups information record records pathway pathways choice council leader leaders engagement list lists outcome outcomes initiated journey journeys feedback facing centred centered liaison advice support rep reps representative representatives numbers satisfaction harm data education panel forum partner partners partnership access contact demand survey surveys led network networks association advocate advocates advocacy champion champions perspective perspectives confidentiality consent notes day days app apps environment survey group-led numbers activity administration admin line opinion needs group wellbeing handling monitoring communication communications complaint complaints friendly boom food formula shower unit clinic clinics services service loss bank banks steps box boxes mind health protection poverty benefit obesity mortality development minder care-home homes flu cave hood hour band kind nurse nurses midwife doctor doctors paramedic doctors' union placement placements loan loans training trainer trainers council parliament tsar cup".split(
    ' ',
  ),
);

/** "Tea lady", "dinner lady": a job here. */
const jobOf =
  /\b(?:tea|dinner|lollipop|cleaning|bank|trolley|first|leading|trouble|con|delivery|handy|maintenance|it|wifi|cover|weather|post) $/;

function isCompound(part: Part, term: Term): boolean {
  if (
    jobOf.test(part.lower.slice(Math.max(0, term.from - 16), term.from)) &&
    /^(?:lady|ladies|man|men|woman|women|girl|chap|guy|bloke)/.test(term.text.toLowerCase())
  )
    return true;
  const { words } = part;
  const next = words[term.last + 1];
  if (!next) return false;
  if (/'s$/.test(term.text))
    return (
      term.kinds.includes('role') &&
      /^(?:shop|son|daughter|wife|husband|yard|house|cottage|workshop|van|arms|row|lane)$/.test(next.lower)
    );
  const gap = part.folded.slice(term.to, next.from);
  return (gap === ' ' || gap === '-') && compoundAfter.has(next.lower);
}

const one = new Set(['a', 'an', 'one', 'another', 'this', 'that', 'our', 'my', 'old', 'wee']);
const many = new Set(
  'every each any no all some which what per your their these those both many most more few if'.split(' '),
);
/** Words that cannot stand between "a" and its noun. */
const stoppers = new Set(
  'of with for to in on at by and or that who is was were are be been from as but than then when where while because so into about after before has have had said says i we you he she they it him them'.split(
    ' ',
  ),
);
const oneOf = /\bone of (?:our|my|the)(?: [\w'-]+){0,3} $/;
/** "Our girl" is the author's own. */
const family =
  /^(?:boys?|girls?|lads?|lass(?:ie)?s?|baby|babies|child|children|kids?|little ones?|bairns?|mum|mam|dad|nan|gran|grandad|mother|father|newborn|toddler|teenager|twins?)$/i;
const generic =
  /\b(?:if|unless|whether|every|any|anyone|whenever|imagine|should|like|as|than|per|being|be|becoming|every time|not|no|never|hardly|without)(?: you(?:'re| are)?| we(?:'re| are)?| they(?:'re| are)?)?(?: had| have| has| know| see| care for| were| are| is)?(?: (?:a|an|the|our|my|this|another|one))?(?: [\w'-]+){0,3} ?$/;

function strengthOf(part: Part, term: Term, kind: 'patient' | 'person' | 'role'): 1 | 2 | 3 | 0 {
  const { words, lower } = part;
  const inSentence = part.sentences[sentenceAt(part, term.from)]?.tokens[0]?.from ?? 0;
  const before = wordsBefore(part, inSentence, term.from);
  if (generic.test(before) && !/\banyone (?:recogni[sz]e|know|knows|seen|identify) (?:\w+ )?$/.test(before)) return 0;
  let described = false;
  let determiner = '';
  for (let i = term.first - 1; i >= 0 && i >= term.first - 6; i--) {
    const word = words[i];
    if (!word || word.from < inSentence) break;
    const w = word.lower;
    if (one.has(w) || w === 'the' || many.has(w) || /^(?:his|her)$/.test(w) || w.endsWith("'s")) {
      determiner = w;
      break;
    }
    if (stoppers.has(w)) break;
    described = true;
  }
  if (many.has(determiner)) return 0;
  if (term.plural)
    return oneOf.test(before) ? (kind === 'patient' ? 3 : kind === 'person' ? 2 : 0) : isSet(part, term) ? 2 : 0;
  const after = lower.slice(term.to, term.to + 24);
  if (kind === 'role' && isGuest(part, term)) return 0;
  const told =
    /^,? (?:with|who|whose|from|at|of (?:our|the)|in bed|on (?:ward|our|the|cpap|oxygen|a ventilator|life support)|called|named|aged|we|i)\b|^,? ?\(?\d{1,3}\b/.test(
      after,
    );
  if (/^(?:his|her)$/.test(determiner)) return kind === 'patient' ? 2 : 0;
  if (determiner === 'the' || determiner.endsWith("'s")) {
    if (kind === 'role') return told || described || /^ (?:is|was|has|had|came|went|left|died)\b/.test(after) ? 1 : 0;
    return told || /\b(?:the|'s) (?:first|last|oldest|youngest|\d{1,3})/.test(before) ? 2 : described ? 2 : 1;
  }
  if (one.has(determiner)) {
    if (kind === 'patient') return 3;
    if (/\b(?:have|having|had|expecting|be|become) (?:a|another)(?: \w+)? $/.test(before)) return 0;
    return kind === 'person' && determiner === 'our' && !described && family.test(term.text) ? 0 : 2;
  }
  // No determiner: "Patient on Ward 4 …", "Lovely lady, 82", "34 yo teacher".
  const opens = fewWords.test(before) || (kind === 'person' && told && /[,;:–-] (?:[\w-]+ )?$/.test(before));
  if (!opens) return 0;
  return kind === 'patient' ? 2 : told ? 2 : 1;
}

/** Three words or fewer. */
const fewWords = /^\s*(?:\S+\s+){0,2}\S*\s*$/;

/** The words of the sentence before a place: as far back as the patterns here look. */
function wordsBefore(part: Part, inSentence: number, from: number): string {
  return part.lower.slice(Math.max(inSentence, from - 160), from);
}

/** Twins and the like, unless they are machines: "Twins! We now have two identical MRI scanners". */
function isSet(part: Part, term: Term): boolean {
  if (machines.test(part.lower.slice(term.to, term.to + 60))) return false;
  return /twins?\b|triplet|quad|^(?:brothers|sisters)$/.test(term.text.toLowerCase());
}

/** Public offices, whose holders come as guests: "our MP came to hear from carers". */
const office = /^(?:mp|msp|mla|ms|(?:lord |deputy )?mayor|councillor|cllr|minister|bishop|lord[- ]lieutenant)$/i;
const asGuest =
  /^(?:,? (?:(?:@?\w+|(?:for|of) \w+),? ){0,2}(?:came (?:to (?:hear|see|meet|open|visit|listen|talk|cut|join|thank|find|look)|along|down|by)|opened|joined|visited|met|heard|listened|cut|unveiled|launched|spoke|toured|looked round|saw (?:the|our|how|for|what)|planted|blessed|dropped in|popped in|asked (?:me|us|(?:a |some |the )?(?:\w+ )?questions?))\b|(?:,? (?:and|&)? ?[^.!?\n]{0,40})? for (?:visiting|coming|joining|opening|touring|listening|hearing|seeing|meeting|popping|dropping|sparing|taking|cutting|unveiling|blessing|giving|spending|supporting|backing)\b| (?:round|around|about) (?:the|our)\b)/;
const received =
  /\b(?:thank\w*|met|meet|meeting|met with|welcom\w+|host\w*|invited|show|showed|showing|told|asked|briefed|wrote to|lobbied|question from|visit (?:from|by)|visited by|letter (?:to|from)|(?:opened|unveiled|blessed) by)(?: to| with)? (?:[^.!?\n]{0,60}(?:,| and| &) )?(?:our|the|my|local|a|new) (?:local |own |new )?$/;
/** What happens to a patient, office or not: "our MP, who collapsed at the fair". */
const taken =
  /^[^.!?\n]{0,40}\b(?:rushed|admitted|readmitted|treated|discharged|diagnosed|operated|collapsed|fell|broke|died|passed away|recovering|a patient|brought in|blue-lighted|airlifted|taken (?:ill|to|by|in)|(?:had|has|having|suffered|survived) (?:an?|his|her|their)\b|(?:is|was) (?:now )?(?:ill|poorly|unwell|in (?:hospital|our care|intensive care|icu)|on (?:the|our) (?:[\w'-]+ ){0,2}(?:ward|unit)))\b/;

/** The holder of a public office who came as a guest is spoken of, before an offset (folded). */
export function guestIn(part: Part, before = Number.POSITIVE_INFINITY): boolean {
  return termsOf(part).some(term => term.to <= before && isGuest(part, term));
}

function isGuest(part: Part, term: Term): boolean {
  if (!office.test(term.text)) return false;
  const { before, after } = part.around(term, 100);
  return (asGuest.test(after) || received.test(before)) && !taken.test(after);
}

const machines = /\b(?:scanners?|machines?|vans?|ambulances?|helicopters?|lifts?|boilers?|robots?|cars|buses|bikes)\b/;

const groups =
  /\b(?:anyone|everyone|people|patients|children|adults|women|men|those|babies|kids|residents|staff|you|your|we|i|i'm|me|my) (?:(?:are|is|was|were|over|under|turn|turned|who|years|and|or|between|when|at|reach|reached|be|a|an) ){0,3}$/;

/** An age stands for a person unless it is a group's: "for children aged 5", "if you are aged 65". */
function isAboutSomeone(part: Part, age: Found): boolean {
  const inSentence = part.sentences[sentenceAt(part, age.from)]?.tokens[0]?.from ?? 0;
  const before = wordsBefore(part, inSentence, age.from);
  return !generic.test(before) && !groups.test(before);
}

/** "27F, works the fish market": nobody but a clinician writes so. */
export function isCaseNote(subject: Subject): boolean {
  return subject.kind === 'age' && /^\d{1,2} ?(?:[fm]|y)/i.test(subject.text);
}
