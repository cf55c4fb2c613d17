import type { Part } from '../part';
import type { Reading } from '../reading';
import type { PersonRole } from '../types';
import { careContext, type Signals, signalsFor } from './context';
import type { NameSpan } from './find';
import { type Scene, scenesOf } from './scene';

export interface Judged {
  role: PersonRole;
  isCredited: boolean;
  isCalledPatient: boolean;
  isGreeted: boolean;
  isStaff: boolean;
  isOwn: boolean;
  person: number;
}

interface Named {
  name: NameSpan;
  part: Part;
}

/** Reads the role of each named person from everything said about them in the draft. */
export function rolesIn(reading: Reading, named: readonly Named[]): Judged[] {
  const persons = groupByPerson(named);
  const care = careContext(reading);
  const signals = scenes(named).map(scene => signalsFor(scene, reading));
  const together = new Map<number, Signals>();
  named.forEach((_, i) => {
    const person = persons[i] ?? i;
    const own = signals[i];
    const all = together.get(person);
    if (!own) return;
    together.set(person, all ? merge(all, own) : own);
  });
  // The only one told of, once people who are thanked, greeted or at work are set aside.
  const alone = [...together.values()].filter(s => !isSetAside(s) && !s.greeted).length === 1;
  return named.map((_, i) => {
    const person = persons[i] ?? i;
    const seen = together.get(person);
    return {
      role: seen ? decide(seen, care, alone) : 'unknown',
      isCredited:
        seen !== undefined &&
        (seen.job || seen.employed || (seen.credit && !(seen.patient && (seen.likely || seen.calledPatient)))),
      isCalledPatient: seen?.calledPatient ?? false,
      isGreeted: seen?.greeted ?? false,
      isStaff: seen !== undefined && (seen.job || seen.employed),
      isOwn: seen?.own ?? false,
      person,
    };
  });
}

/** The scenes of names that come in order of part and place. */
function scenes(named: readonly Named[]): Scene[] {
  const byPart = new Map<Part, NameSpan[]>();
  for (const { part, name } of named) byPart.set(part, [...(byPart.get(part) ?? []), name]);
  return [...byPart].flatMap(([part, names]) => scenesOf(part, names));
}

function isSetAside(seen: Signals): boolean {
  return seen.credit || seen.job || seen.employed || seen.gives || seen.public || seen.famous;
}

function decide(seen: Signals, care: boolean, alone: boolean): PersonRole {
  if (seen.famous) return 'public';
  // "Elsie on reception, our Elsie, passed away": a colleague, in sickness and death too.
  if (seen.patient && !((seen.job || seen.employed) && !seen.clinical && !seen.likely)) return 'patient';
  if (seen.employed) return 'colleague';
  if (seen.job) return seen.relative && !seen.credit ? 'relative' : 'colleague';
  if (seen.public) return 'public';
  if (seen.failed && care && !seen.gives && !seen.relative && !seen.hasKin) return 'patient';
  if (seen.relative || seen.hasKin) return 'relative';
  // A title and surname that is thanked and also told of in care: colleagues are seldom called Mrs. If both, ask.
  if (seen.likely && (seen.clinical || !seen.gives) && (seen.credit ? seen.clinical && care : care || seen.clinical))
    return 'patient';
  if (seen.ill && !seen.gives) return 'patient';
  if (seen.credit || seen.gives) return 'colleague';
  if (seen.clinical && care && alone && !seen.greeted) return 'patient';
  return 'unknown';
}

function merge(a: Signals, b: Signals): Signals {
  const merged = { ...a };
  for (const key of Object.keys(b) as (keyof Signals)[]) merged[key] = a[key] || b[key];
  return merged;
}

/** "Maureen Tansley" and "Maureen", "Mr Tregenza" and "Tregenza" are one person within a draft. */
function groupByPerson(named: readonly Named[]): number[] {
  const ids: number[] = [];
  const known = new Map<string, { id: number; words: string[] }[]>();
  named.forEach(({ name }, i) => {
    const words = name.text
      .toLowerCase()
      .replace(/^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sister|sir|dame)\.? /, '')
      .split(/[\s-]+/);
    const same = words
      .flatMap(word => known.get(word) ?? [])
      .filter(k => (words.length <= k.words.length ? isWithin(words, k.words) : isWithin(k.words, words)))
      .reduce<{ id: number; words: string[] } | undefined>((a, b) => (a && a.id <= b.id ? a : b), undefined);
    const person = same ?? { id: i, words: [] };
    ids.push(person.id);
    if (words.length <= person.words.length) return;
    for (const word of words) {
      if (person.words.includes(word)) continue;
      const sharing = known.get(word);
      if (sharing) sharing.push(person);
      else known.set(word, [person]);
    }
    person.words = words;
  });
  return ids;
}

function isWithin(few: string[], many: string[]): boolean {
  return few.every(word => many.includes(word));
}
