import type { Found, Part } from '../part';
import { once } from '../patterns/once';
import { peopleIn } from '../people';
import { kinIn } from '../people/kin';
import type { Reading } from '../reading';
import { isAllowed } from '../settings';
import { touches } from '../text/in-order';
import { agesOf } from './details/ages';
import { isMedical, isVisited, medicalKinds } from './details/medical';
import { newsIn } from './details/news-words';
import { placesOf } from './details/places';
import { raritiesOf } from './details/rarities';
import { rolesOf } from './details/roles';
import { type Term, termsOf } from './details/terms';
import { timesOf } from './details/times';
import { isAdmin } from './frames';
import type { Scene } from './scene';
import { sentenceAt, sentenceHas } from './sentence-of';
import type { Subject } from './subjects';

/** Kinds of clue: a scene counts each at most once. */
export type Slot =
  | 'name'
  | 'age'
  | 'sex'
  | 'when'
  | 'place'
  | 'condition'
  | 'outcome'
  | 'role'
  | 'rarity'
  | 'news'
  | 'relative'
  | 'detail';

/** One clue about one person. */
export interface Sign extends Found {
  slot: Slot;
  /** What it adds, before slots are capped. */
  points: number;
}

/** A clue that a text holds, whoever it may be about. */
interface Clueing extends Sign {
  /** Also counts in the sentences that set the scene. */
  sets: boolean;
  /** Whom it tells nothing about: people whose sex is told, people who are named, the person whom it names itself. */
  unless: 'sexed' | 'named' | 'themselves' | null;
}

type Add = (
  slot: Slot,
  found: Found | Term,
  points: number,
  rest?: { sets?: boolean; unless?: Clueing['unless'] },
) => void;

/** Every clue that a scene holds about its person, in order of place. */
export function signsOf(reading: Reading, scene: Scene): Sign[] {
  const { part, subject, near, setting } = scene;
  const signs: Sign[] = [];
  const own = part.at(subject.from, subject.to);
  if (subject.kind === 'someone' && /^\p{Lu}/u.test(subject.text)) signs.push({ ...own, slot: 'name', points: 3 });
  if (subject.stage)
    signs.push({ ...smallWord(scene), slot: manyBorn.test(subject.text) ? 'detail' : 'age', points: 1 });
  if (subject.sex) signs.push({ ...own, slot: 'sex', points: 1 });
  const clues = cluesIn(reading, part);
  const take = (sentence: number, isNear: boolean) => {
    for (const clue of clues.get(sentence) ?? [])
      if ((isNear || clue.sets) && !isSaidAlready(clue, subject)) signs.push(clue);
  };
  for (const sentence of near) take(sentence, true);
  for (const sentence of setting) if (!near.has(sentence)) take(sentence, false);
  return signs.sort((a, b) => a.from - b.from || b.to - a.to);
}

const small = /\b(?:wee|little|baby) $/;

/** What tells the age of "wee Odhran" is "wee"; of "a newborn" the word itself. */
function smallWord({ part, subject }: Scene): Found {
  const before = small.exec(part.lower.slice(Math.max(0, subject.from - 8), subject.from))?.[0] ?? '';
  return before === '' ? part.at(subject.from, subject.to) : part.at(subject.from - before.length, subject.from - 1);
}

/** Every clue of a text, whoever it may be about, in order of place. */
export function signsAcross(reading: Reading, part: Part): Sign[] {
  return [...cluesIn(reading, part).values()].flat().sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Twins and triplets may be of any age. */
const manyBorn = /\b(?:twin|triplet|quad|quin)/i;

function isSaidAlready(clue: Clueing, subject: Subject): boolean {
  if (clue.unless === 'sexed') return subject.sex !== null;
  if (clue.unless === 'named') return subject.kind === 'named';
  // Whose name it is already is not their family as well.
  const isTheirs = clue.unless === 'themselves' || (subject.kind === 'someone' && clue.slot === 'relative');
  return isTheirs && clue.from === subject.from;
}

/**
 * The clues of a text by sentence, the best of each sort: read once, however many people the text tells of. Of those
 * that do not count for the person they name, two are kept.
 */
function cluesIn(reading: Reading, part: Part): ReadonlyMap<number, readonly Clueing[]> {
  return part.memo(cluesIn, () => {
    const clues = new Map<number, Clueing[]>();
    const add: Add = (slot, found, points, { sets = false, unless = null } = {}) => {
      const sentence = sentenceAt(part, found.from);
      const held = clues.get(sentence) ?? [];
      const alike = held.filter(c => c.slot === slot && c.sets === sets && c.unless === unless && c.points >= points);
      // "Diagnosed" says less than what with.
      const vaguest = alike.find(c => slot === 'condition' && vague.test(c.text) && !vague.test(found.text));
      if (vaguest) held.splice(held.indexOf(vaguest), 1);
      else if (alike.filter(c => c.from <= found.from).length > (unless === 'themselves' ? 1 : 0)) return;
      held.push({ ...part.at(found.from, found.to), slot, points, sets, unless });
      clues.set(sentence, held);
    };
    addNumbersAndPlaces(reading, part, add);
    addPeople(reading, part, add);
    for (const term of termsOf(part)) addTerm(part, term, add);
    for (const quote of part.find(quotes)) add('detail', quote, 1, { unless: 'named' });
    for (const told of [habits, waits]) for (const found of part.findLower(told)) add('detail', found, 1);
    for (const news of newsIn(part)) add('news', news, 3, { sets: true });
    for (const harm of part.findLower(harms)) add('condition', harm, 1);
    return clues;
  });
}

function addNumbersAndPlaces(reading: Reading, part: Part, add: Add) {
  const sets = true;
  for (const age of agesOf(part)) add('age', age, age.years !== null && isRareAge(age.years) ? 2 : 1);
  for (const time of timesOf(part))
    if ((time.kind === 'recent' || time.kind === 'date') && !isAdmin(part, time)) add('when', time, 1, { sets });
  const people = peopleIn(reading, part);
  for (const place of placesOf(part))
    if (!touches(people, place) && !isOwnPlace(reading, place) && !isAdmin(part, place))
      add('place', place, place.kind === 'spot' ? 2 : 1, { sets });
  for (const rarity of raritiesOf(part)) add('rarity', rarity, 2, { sets });
}

function addPeople(reading: Reading, part: Part, add: Add) {
  for (const found of part.findLower(pronouns)) add('sex', found, 1, { unless: 'sexed' });
  for (const person of peopleIn(reading, part)) {
    if (person.isOwn) continue;
    // Thanked and told of in care: a colleague or a patient, so the name tells less.
    if (person.role === 'patient') add('name', part.at(person.from, person.to), person.isCredited ? 1 : 3);
    if (person.role === 'relative') add('relative', part.at(person.from, person.to), 2);
  }
  for (const kin of kinIn(part))
    if (kin.whose !== 'own' && kin.whose !== 'yours')
      add('relative', part.at(kin.from, kin.to), 1, { unless: 'themselves' });
  for (const kin of part.findLower(otherKin)) add('relative', kin, 1);
  for (const kin of part.findLower(kinOfKnown)) add('relative', kin, 2);
  // "Mr Wren", "Ann Baker": a name, not what they do.
  const people = peopleIn(reading, part);
  for (const role of rolesOf(part)) if (isTheirRole(part, role) && !touches(people, role)) add('role', role, 2);
}

function addTerm(part: Part, term: Term, add: Add) {
  const { kinds } = term;
  if (kinds.some(k => medicalKinds.has(k))) {
    if (isMedical(part, term) && !isVisited(part, term) && !authors.test(part.around(term, 24).before))
      add('condition', term, 1);
  }
  if (kinds.includes('outcome') && !sentenceHas(part, sentenceAt(part, term.from), ofNobody)) add('outcome', term, 1);
  if (kinds.includes('detail')) add('detail', term, 1);
  if (kinds.includes('relative') && term.plural && !/famil|kids|children/.test(term.text.toLowerCase()))
    add('relative', term, 1, { unless: 'themselves' });
}

const quotes = /"[^"\n]{6,160}"/g;
const pronouns = /\b(?:s?he|his|her|him)\b/g;

/** "She kept saying sorry", "who could draw from memory": what those who were there will know. */
const habits =
  /\b(?:he|she|who) (?:kept|always|still|never|said|says|asked|calls|sang|sings|plays|played|loves|loved|likes|wanted|joked|whispered|shouted|wore|rings|danced|whistled|collects|keeps|bakes|could draw|couldn't|could not|had not|hadn't|has not|knits|paints|writes|insisted|demanded|refused)\b(?: [\w']+){0,5}/g;

const vague = /^(?:diagnos\w+|operation|operated on|surgery|treatment|treated)$/i;

/** How long somebody waited, how tall they are, what they weighed at birth: known to all who were there. */
const waits =
  /\b(?:waited|waiting|waits|been waiting|spent|been (?:there|here|with us|on (?:the|our|this) ward|in (?:hospital|a bed))|on a trolley(?: for)?|in (?:a|the|our) corridor(?: for)?) (?:for )?(?:over |nearly |almost |more than |about )?(?:\d+|[a-z]+)[ -](?:hours?|hrs|days|weeks|months|years|nights)\b|\b[4-7] ?(?:ft|foot) ?\d{0,2}\b|\b\d{1,2} ?lbs?(?:,? ?\d{1,2} ?ozs?)?\b|\blives? (?:alone )?(?:in|above|behind|beside|next to|opposite|over) (?:a|the|his|her) [a-z]+(?: [a-z]+)?/g;

/** What happened to a part of a body. */
const harms = new RegExp(
  String.raw`\b(?:his|her|their|whose|the|one|both|an?) (?:left |right |new |own )?${once('arms?|legs?|hands?|foot|feet|fingers?|thumb|ears?|nose|jaw|skull|spine|back|neck|face|scalp|heart|liver|kidneys?|lungs?|eyes?|hips?|knees?|ankles?|wrists?|pelvis|ribs?')} (?:was |were |had been |has been |being |is )?${once('re-?attached|sewn (?:back )?on|amputated|severed|saved|rebuilt|reconstructed|crushed|shattered|mangled|trapped|replaced|removed|failed|gave out|broken|fractured|stitched')}\b|\b(?:pinned|plated|rebuilt|re-?attached|amputated|removed|stitched|repaired|replaced|fused|reset|transplanted|took out|took off) (?:his|her|their) (?:[\w-]+ ){0,2}${once('arms?|legs?|hands?|feet|foot|hips?|knees?|pelvis|spine|skull|jaw|heart|kidneys?|liver|lungs?|bowel|eyes?|ankles?|wrists?|femur|face|tumou?r|appendix|gallbladder|spleen|womb')}\b|\b(?:broke|fractured|dislocated|shattered|injured|burned|burnt) (?:his|her|their|a|an) (?:[\w-]+ )?${once('arm|leg|hip|wrist|ankle|back|neck|collarbone|pelvis|jaw|ribs?|skull|hand|foot|knee|shoulder|elbow')}\b|\b(?:lost|losing) (?:his|her|their|an?|one|two|three|four|both) (?:toes?|fingers?|legs?|arms?|feet|foot|hands?|eyes?|sight|hearing)\b|\b\d{3,4} ?(?:grams|g)\b|\b(?:a|his|her|their|one) (?:kidney|liver|lung|heart|cornea)\b[^.!?\n]{0,30}\b(?:from|to|donated)\b`,
  'g',
);

/** "Whose son", "our practice nurse's sister": a relative of someone whom people know. */
const otherKin =
  /\bwhose (?:\w+ )?(?:mum|dad|mother|father|sister|brother|wife|husband|son|daughter|baby|twins?)\b|\b(?:our|my|the|a|one of our) (?:[\w-]+ ){0,3}(?!(?:patient|lady|gentleman|man|woman|girl|boy|baby|child)')[a-z-]+'s (?:mum|dad|mother|father|sister|brother|wife|husband|son|daughter|nan|gran|grandad|niece|nephew|partner|baby)\b/g;

const known = once(
  'councillor|mp|msp|mayor|vicar|imam|rabbi|priest|head ?teacher|footballer|presenter|consultant|surgeon|gp|chief executive|director|governor|minister|chief constable|dj|singer|actor|goalkeeper|manager|postmaster|postmistress',
);
/** A relative of someone whom many know by their work: "the husband of one of our councillors", "a consultant's wife". */
const kinOfKnown = new RegExp(
  `\\b(?:mum|dad|mother|father|wife|husband|partner|son|daughter|sister|brother) of (?:an?|the|our|my|one of (?:our|the|my)) (?:[\\w-]+ ){0,2}${known}s?\\b|\\b(?:an?|the|our|one of our) (?:[\\w-]+ ){0,2}${known}(?: friend)?'s (?:mum|dad|mother|father|wife|husband|partner|son|daughter|sister|brother)\\b`,
  'g',
);

/** "Nobody sitting with a dying parent should pay": of everybody. */
const ofNobody =
  /\b(?:nobody|no one|anyone|anybody|no family|every family) (?:who is |who's )?(?:sitting|waiting|visiting|with|losing|facing)\b/;

/** "I fainted", "it was me who fainted": the author may tell it. */
const authors = /\b(?:i|it was me who|that was me who|yes,? i) $/;

/** A job that is the person's, not a colleague's: "our cleaner" and "thanks to the driver" are staff. */
function isTheirRole(part: Part, term: Found): boolean {
  const { before } = part.around(term, 30);
  return !/\b(?:our|my|your|thanks? to|thank you|well done|proud of|trainee|hospital|ward|staff|team of|the crew|ambulance|i was an?|i am an?|i'm an?|we need an?|as an?) (?:[\w-]+ )?$/.test(
    before,
  );
}

function isRareAge(years: number): boolean {
  return years > 89 || years < 1;
}

/** The author's own towns and sites tell no more than the account does. */
function isOwnPlace(reading: Reading, place: Found): boolean {
  const { organisation, allow } = reading.settings;
  const known = [
    ...organisation.places,
    ...reading.draft.author.places,
    ...allow.places,
    ...allow.wards,
    ...allow.sites,
  ];
  return isAllowed(known, place.text);
}
