import type { Found, Part } from '../part';
import { peopleOf } from '../people';
import { kinIn } from '../people/kin';
import type { Reading } from '../reading';
import { isAllowed } from '../settings';
import { agesOf } from './ages';
import { isAdmin } from './frames';
import { isMedical, medicalKinds } from './medical';
import { placesOf } from './places';
import { raritiesOf } from './rarities';
import { rolesOf } from './roles';
import type { Scene } from './scene';
import { sentenceAt } from './sentence-of';
import type { Subject } from './subjects';
import { type Term, termsOf } from './terms';
import { timesOf } from './times';

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

/** Every clue that a scene holds about its person, in order of place. */
export function signsOf(reading: Reading, scene: Scene): Sign[] {
  const { part, subject } = scene;
  const signs: Sign[] = [];
  const add = (slot: Slot, found: Found | Term, points: number) =>
    signs.push({ ...part.at(found.from, found.to), slot, points });
  const near = (found: { from: number }) => scene.near.has(sentenceAt(part, found.from));
  const far = (found: { from: number }) => near(found) || scene.setting.has(sentenceAt(part, found.from));

  for (const age of agesOf(part)) if (near(age)) add('age', age, age.years !== null && isRareAge(age.years) ? 2 : 1);
  if (subject.stage) add('age', subject, 1);
  if (subject.sex) add('sex', subject, 1);
  else for (const found of part.findLower(/\b(?:s?he|his|her|him)\b/g)) if (near(found)) add('sex', found, 1);
  for (const time of timesOf(part)) {
    if (time.kind !== 'recent' && time.kind !== 'date') continue;
    if (far(time) && !isAdmin(part, time)) add('when', time, 1);
  }
  for (const place of placesOf(part)) {
    if (far(place) && !isOwnPlace(reading, place) && !isAdmin(part, place))
      add('place', place, place.kind === 'spot' ? 2 : 1);
  }
  for (const rarity of raritiesOf(part)) if (far(rarity)) add('rarity', rarity, 2);
  for (const person of peopleOf(reading)) {
    if (person.where !== part.where || person.isOwn) continue;
    if (person.role === 'patient' && near(person)) add('name', part.at(person.from, person.to), 3);
    if (person.role === 'relative' && near(person)) add('relative', part.at(person.from, person.to), 2);
  }
  for (const kin of kinIn(part)) {
    if (kin.whose !== 'own' && kin.whose !== 'yours' && near(kin) && kin.from !== subject.from)
      add('relative', part.at(kin.from, kin.to), 1);
  }
  for (const role of rolesOf(part)) if (near(role) && isTheirRole(part, role)) add('role', role, 2);
  termSigns(part, subject, near, far, add);
  if (subject.kind !== 'named')
    for (const quote of part.find(/"[^"\n]{6,160}"/g)) if (near(quote)) add('detail', quote, 1);
  for (const habit of part.findLower(habits)) if (near(habit)) add('detail', habit, 1);
  return signs.sort((a, b) => a.from - b.from || b.to - a.to);
}

function termSigns(
  part: Part,
  subject: Subject,
  near: (t: Term) => boolean,
  far: (t: Term) => boolean,
  add: (slot: Slot, found: Term, points: number) => void,
) {
  for (const term of termsOf(part)) {
    const { kinds } = term;
    if (kinds.some(k => medicalKinds.has(k))) {
      if (near(term) && isMedical(part, term)) add('condition', term, 1);
    } else if (kinds.includes('hook')) {
      if (far(term) && isNews(part, term)) add('news', term, 3);
    }
    if (!near(term)) continue;
    if (kinds.includes('outcome')) add('outcome', term, 1);
    if (kinds.includes('detail')) add('detail', term, 1);
    if (
      kinds.includes('relative') &&
      term.plural &&
      !/famil|kids|children$/.test(term.text.toLowerCase()) &&
      term.from !== subject.from
    )
      add('relative', term, 1);
  }
}

/** "She kept saying sorry", "who could draw from memory": what those who were there will know. */
const habits =
  /\b(?:he|she|who) (?:kept|always|still|never|said|says|asked|calls|sang|sings|plays|played|loves|loved|likes|wanted|joked|whispered|shouted|wore|rings|danced|whistled|collects|keeps|bakes|could draw|couldn't|could not|had not|hadn't|has not|knits|paints|writes|insisted|demanded|refused)\b(?: [\w']+){0,5}/g;

export function isNews(part: Part, term: Term): boolean {
  const { before, after } = part.around(term, 60);
  if (/^ (?:course|team|call|trolley|cart|mat|bag|diet|test|barrier)/.test(after)) return false;
  if (/\b(?:flu|covid|booster|jab)\b/.test(before.slice(-16))) return false;
  return !/\b(?:anniversary|memorial|years? on|remember(?:ing|ed)?|silence|simulated|mock|exercise|training)\b/.test(
    before + after,
  );
}

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
