import type { Reading } from '@/utils/engine/reading';
import type { Rule } from '@/utils/engine/rule';
import { type Allow, defaultSettings, type Organisation } from '@/utils/engine/settings';
import { type Concern, concerns, type Severity, severities } from '@/utils/engine/types';
import { compileRule, toolsFor } from '../compile-rule';
import { allowLists, type Pack, type Pals, type ReplyWording } from '../pack';
import { holdingPacks } from './one-name';

/** How a pack came here. Policy is the strongest: where packs disagree, it decides. */
export interface Origin {
  by: 'policy' | 'address' | 'file';
  /** Where it is fetched from, for subscriptions and policies that name an address. */
  address?: string;
  /** When this version came into force, in milliseconds since 1970. */
  since: number;
  /** One that comes with the extension, taken as it is. */
  isOurs?: boolean;
  /** Put here by the organisation: cannot be removed. Its rules can still be put aside one by one. */
  isRequired?: boolean;
}

/** A pack that has been read and proven. */
export interface LoadedPack {
  pack: Pack;
  /** Ids of rules that did not hold. */
  off: readonly string[];
  origin: Origin;
}

/** A protection that a pack took away. People are told: "your organisation has turned this off". */
export interface TurnedOff {
  pack: string;
  /** A rule about patients or conduct, or a whole concern on a platform ('*' = everywhere). */
  rule?: string;
  title?: string;
  concern?: Concern;
  platform: string;
  from: Severity | 'on';
  to: Severity | 'off';
}

/** Everything that packs add to a check. */
export interface ActivePacks {
  rules: Rule[];
  /** The few of `rules` that a draft can set off: give this to `check`, which then need not ask thousands. */
  rulesFor(reading: Reading): readonly Rule[];
  allow: Allow;
  organisation: Organisation;
  patterns: Pack['patterns'];
  /** Concerns that are off, per platform; '*' is every platform. */
  settings: Pack['settings'];
  levels: Pack['levels'];
  turnedOff: TurnedOff[];
  replies: (ReplyWording & { pack: string })[];
  pals: Pals | null;
}

const strength: Origin['by'][] = ['policy', 'address', 'file'];

/** Puts packs in force: one list of rules over one shared vocabulary. Never throws. */
export function activePacks(loaded: readonly LoadedPack[], builtIns: readonly Rule[]): ActivePacks {
  const held = holdingPacks(loaded, ({ pack, origin }) => ({ name: pack.name, version: pack.version, by: origin.by }));
  const ordered = held.sort((a, b) => strength.indexOf(a.origin.by) - strength.indexOf(b.origin.by));
  const active: ActivePacks = { ...nothing(), ...rulesOf(ordered, builtIns) };
  for (const { pack } of ordered) {
    addAllow(active.allow, pack.allow);
    addOrganisation(active.organisation, pack.organisation);
    addPals(active, pack);
    active.patterns.hospitalNumbers.push(...pack.patterns.hospitalNumbers);
    active.replies.push(...pack.replies.map(reply => ({ ...reply, pack: pack.name })));
    addSettings(active, pack);
    addLevels(active, pack, builtIns);
  }
  return active;
}

function nothing(): ActivePacks {
  const { allow, organisation } = defaultSettings();
  return {
    rules: [],
    rulesFor: () => [],
    allow,
    organisation,
    patterns: { hospitalNumbers: [] },
    settings: {},
    levels: {},
    turnedOff: [],
    replies: [],
    pals: null,
  };
}

function rulesOf(loaded: readonly LoadedPack[], builtIns: readonly Rule[]): Pick<ActivePacks, 'rules' | 'rulesFor'> {
  const tools = toolsFor(false);
  const taken = new Set(builtIns.map(r => r.id));
  const rules: Rule[] = [];
  for (const { pack, off } of loaded) {
    const isOff = new Set(off);
    for (const given of pack.rules) {
      // Two packs may use one id, and none may pass for a rule of ours.
      const id = taken.has(given.id) ? `${slug(pack.name)}:${given.id}` : given.id;
      if (isOff.has(given.id) || taken.has(id)) continue;
      tools.lexicon.owner = rules.length;
      try {
        const { rule } = compileRule(given, pack.name, tools);
        rules.push({ ...rule, id });
        taken.add(id);
      } catch {
        // Proven before, so this is a kind that has changed since; the other rules work.
      }
    }
  }
  const rulesFor = ({ published, parent }: Reading) =>
    [...tools.lexicon.awake(parent ? [...published, parent] : published)].flatMap(i => rules[i] ?? []);
  return { rules, rulesFor };
}

function addAllow(to: Allow, from: Allow): void {
  for (const name of allowLists) to[name].push(...from[name]);
  for (const [acronym, meaning] of Object.entries(from.acronyms)) to.acronyms[acronym] ??= meaning;
}

function addOrganisation(to: Organisation, from: Organisation): void {
  to.name ||= from.name;
  for (const name of ['places', 'postcodes', 'phones', 'mailboxes'] as const) to[name].push(...from[name]);
}

/** PALS details are public by nature. */
function addPals(active: ActivePacks, { pals }: Pack): void {
  if (!pals) return;
  active.pals ??= pals;
  if (pals.phone) active.allow.phones.push(pals.phone);
  if (pals.email) active.organisation.mailboxes.push(pals.email);
}

function addSettings(active: ActivePacks, pack: Pack): void {
  for (const [platform, set] of Object.entries(pack.settings)) {
    active.settings[platform] = { ...set, ...active.settings[platform] };
    for (const concern of concerns)
      if (set[concern] === 'off' && isProtected(concern))
        active.turnedOff.push({ pack: pack.name, concern, platform, from: 'on', to: 'off' });
  }
}

function addLevels(active: ActivePacks, pack: Pack, builtIns: readonly Rule[]): void {
  const byId = new Map(builtIns.map(r => [r.id, r]));
  for (const [id, level] of Object.entries(pack.levels)) {
    if (id in active.levels) continue;
    active.levels[id] = level;
    const rule = byId.get(id);
    if (!rule || !isProtected(rule.concern ?? id.split('/')[0])) continue;
    if (rank(level) <= rank(rule.severity)) continue;
    active.turnedOff.push({
      pack: pack.name,
      rule: id,
      title: rule.title,
      platform: '*',
      from: rule.severity,
      to: level,
    });
  }
}

/** Tone and access are style: a pack may quieten them without a word. Patients and conduct are not. */
function isProtected(concern: string | undefined): boolean {
  return concern === 'identifiers' || concern === 'conduct';
}

function rank(level: Severity | 'off'): number {
  return level === 'off' ? severities.length : severities.indexOf(level);
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
