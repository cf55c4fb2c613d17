import { KindProblem } from '@/utils/engine/kind';
import { LinearPattern } from '@/utils/engine/kinds/support/linear-pattern';
import { momentOf } from '@/utils/engine/window';
import { kinds } from '../kinds';
import { note, type Pack, type Path, type Problem, packFormat, packLimits, type Unplaced } from '../pack';
import { didYouMean, nearest } from './did-you-mean';
import { migrate } from './migrate';
import { fileKind, whereItBelongs } from './other-file';
import { type Parsed, parseJson } from './parse-json';
import { readAllow, readLevels, readOrganisation, readPals, readReplies, readSettings } from './read-lists';
import { defaultZone, readRule } from './read-rule';
import { headerSchema, ruleSchema } from './schema';
import { slipsIn } from './slips';
import { isRecord, line, lines, own, webAddress } from './texts';
import { type Complaint, validatorFor } from './validate';

export interface ReadPack {
  /** Null when nothing of it can be used. */
  pack: Pack | null;
  problems: Problem[];
}

/** How many problems are told; a broken file may hold thousands. */
const problemLimit = 100;

/**
 * Reads a pack: text as its owner wrote it, or data that is already parsed. Never throws. Rules that do not fit the
 * schema are left out with a problem; unknown keys and kinds stay in `raw` and are otherwise ignored.
 */
export function readPack(given: unknown): ReadPack {
  const { pack, findings, parsed } = readUnplaced(given);
  return { pack, problems: placed(findings, parsed) };
}

/**
 * As `readPack`, with what is needed to add problems and look up their places at the end.
 *
 * @param checks Ids of our own checks, to tell levels of checks that are not there.
 */
export function readUnplaced(
  given: unknown,
  checks: readonly string[] = [],
): { pack: Pack | null; findings: Unplaced[]; parsed: Parsed } {
  const parsed = parseJson(typeof given === 'string' ? given : asText(given));
  const findings: Unplaced[] = [];
  if (parsed.refused) {
    findings.push({ level: 'refused', sentence: parsed.refused.sentence, path: [] });
    return { pack: null, findings, parsed };
  }
  if (parsed.lenient)
    findings.push(note([], 'This is read, but is not strict JSON: it holds comments or spare commas.'));
  const pack = isRecord(parsed.value) ? packFrom(parsed.value, findings, checks) : null;
  if (!pack && findings.every(f => f.level !== 'refused'))
    findings.push({ level: 'refused', sentence: 'A pack is one group in {brackets} with a name and rules.', path: [] });
  return { pack, findings, parsed };
}

/** Gives findings their line and column: the worst first, each kind from the top of the file down. */
export function placed(findings: readonly Unplaced[], parsed: Pick<Parsed, 'placeOf'>): Problem[] {
  const order: Problem['level'][] = ['refused', 'rule-off', 'note'];
  const rank = ({ level }: Unplaced) => order.indexOf(level);
  const worst = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, problemLimit);
  return worst
    .map(f => ({ ...f, ...parsed.placeOf(f.path) }))
    .sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}

const checkHeader = validatorFor(headerSchema);
const ruleChecks = new Map<string, (value: unknown) => Complaint[]>();

function packFrom(given: Record<string, unknown>, findings: Unplaced[], checks: readonly string[]): Pack | null {
  const { raw, isNewer } = migrate(given);
  const name = line(own(raw, 'name'), 80);
  const kind = name === '' ? fileKind(raw) : null;
  if (kind && kind !== 'pack') {
    findings.push({ level: 'refused', sentence: whereItBelongs[kind], path: [] });
    return null;
  }
  findings.push(...slipsIn(raw, checks));
  if (name === '' || isReserved(name)) {
    findings.push({ level: 'refused', sentence: 'Give the pack a "name" of its own.', path: ['name'] });
    return null;
  }
  if (isNewer)
    findings.push(note(['format'], `This pack is for a newer version. What format ${packFormat} knows is used.`));
  for (const { path, sentence } of checkHeader(raw))
    findings.push(note(path, `${sentence} ${/ is too long:/.test(sentence) ? 'The rest' : 'It'} is left out.`));
  const version = line(own(raw, 'version'), 40);
  if (version === '') findings.push(note([], 'The pack has no "version", so newer ones cannot be told apart.'));
  const zone = line(own(raw, 'zone'), 60) || defaultZone;
  const review = line(own(raw, 'review'), 40);
  if (review !== '' && momentOf(review, 'UTC') === null)
    findings.push(note(['review'], `“${review}” is no date. Write it as 2027-03-31.`));
  tellAddress(own(raw, 'pals'), 'link', ['pals'], findings);
  return {
    format: packFormat,
    name,
    version: version || '0',
    owner: line(own(raw, 'owner'), 120),
    contact: line(own(raw, 'contact'), 200),
    review,
    language: line(own(raw, 'language'), 20) || 'en',
    licence: line(own(raw, 'licence'), 120),
    about: line(own(raw, 'about'), 1_000),
    help: lines(own(raw, 'help'), packLimits.helpLength),
    allow: readAllow(own(raw, 'allow')),
    organisation: readOrganisation(own(raw, 'organisation')),
    patterns: readPatterns(own(raw, 'patterns'), findings),
    settings: readSettings(own(raw, 'settings')),
    levels: readLevels(own(raw, 'levels')),
    replies: readReplies(own(raw, 'replies')),
    pals: readPals(own(raw, 'pals')),
    key: line(own(raw, 'key'), 100),
    rules: readRules(own(raw, 'rules'), zone, findings),
    raw,
  };
}

/** A shape that cannot be used is told and left out. */
function readPatterns(value: unknown, findings: Unplaced[]): Pack['patterns'] {
  const given = isRecord(value) ? own(value, 'hospitalNumbers') : undefined;
  const hospitalNumbers = (Array.isArray(given) ? given : []).slice(0, 20).filter((source, i): source is string => {
    if (typeof source !== 'string' || source === '' || source.length > 200) return false;
    const path: Path = ['patterns', 'hospitalNumbers', i];
    try {
      new LinearPattern(source, false).prove(path);
      return true;
    } catch (problem) {
      const sentence = problem instanceof KindProblem ? problem.message : 'This pattern cannot be read.';
      findings.push(note(path, `${sentence} It is left out.`));
      return false;
    }
  });
  return { hospitalNumbers };
}

/** A web address that readers would not get to see. */
function tellAddress(group: unknown, key: string, path: Path, findings: Unplaced[], rule?: string): void {
  const given = isRecord(group) ? own(group, key) : undefined;
  if (typeof given !== 'string' || given.trim() === '' || webAddress(given) !== '') return;
  const sentence = 'This is not shown: a web address begins with https:// and has no spaces.';
  findings.push({ ...note([...path, key], sentence), ...(rule ? { rule } : {}) });
}

/** Nothing of a pack may pass for our own. */
function isReserved(name: string): boolean {
  return /^(built-?in|listening post)$/i.test(name.normalize('NFKC').replace(/\s+/g, ' '));
}

function readRules(given: unknown, zone: string, findings: Unplaced[]): Pack['rules'] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    findings.push(note(['rules'], '“rules” should be a list in [brackets]. It is left out.'));
    return [];
  }
  if (given.length > packLimits.rules)
    findings.push(note(['rules', packLimits.rules], `Only the first ${packLimits.rules} rules are used.`));
  const seen = new Set<string>();
  return given.slice(0, packLimits.rules).flatMap((raw: unknown, index) => {
    const path: Path = ['rules', index];
    const off = (at: Path, sentence: string, rule = `rule ${index + 1}`) => {
      findings.push({ level: 'rule-off', sentence, path: [...path, ...at], rule });
      return [];
    };
    if (!isRecord(raw)) return off([], 'A rule is a group in {brackets}.');
    const rule = readRule(raw, index, zone);
    if (rule.kind === '')
      return off(['kind'], `Say which "kind" of rule this is: ${[...kinds.keys()].join(', ')}.`, rule.id);
    if (!kinds.has(rule.kind)) {
      findings.push({ ...note([...path, 'kind'], unknownKind(rule.kind)), rule: rule.id });
      return [];
    }
    const complaint = checkRule(rule.kind, raw)[0];
    if (complaint) return off(complaint.path, complaint.sentence, rule.id);
    if (seen.has(rule.id)) return off(['id'], `Another rule is also called “${rule.id}”.`, rule.id);
    seen.add(rule.id);
    tellAddress(raw, 'source', path, findings, rule.id);
    return [rule];
  });
}

function unknownKind(kind: string): string {
  const meant = nearest(kind, kinds.keys());
  const question = meant === null ? '' : ` ${didYouMean(meant)}`;
  return `Rules of the kind “${kind}” are not known here.${question} This one is kept and ignored.`;
}

function checkRule(kind: string, raw: unknown): Complaint[] {
  let check = ruleChecks.get(kind);
  if (!check) {
    check = validatorFor(ruleSchema(kind));
    ruleChecks.set(kind, check);
  }
  return check(raw);
}

function asText(given: unknown): string {
  try {
    return JSON.stringify(given) ?? '';
  } catch {
    return '';
  }
}
