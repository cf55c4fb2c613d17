import type { Rule } from '@/utils/engine/rule';
import { type Pack, type Problem, packLimits } from '../pack';
import { provePack } from './prove-pack';

/** What a list of packs shows of one, without reading it again. */
export interface PackSummary {
  name: string;
  version: string;
  owner: string;
  contact: string;
  review: string;
  licence: string;
  about: string;
  help: string;
  /** Rules that work, and rules that are switched off because they did not hold. */
  rules: number;
  rulesOff: number;
  /** Rules of a kind that is not known here. Left out by versions before they were counted. */
  rulesIgnored?: number;
  /** Rules that still wait for dates. */
  rulesWaiting: number;
  /** Rules that speak only when somebody switches them on. Left out by versions before they were counted. */
  rulesAsleep?: number;
}

/** A pack that is proven and cut down to what a check needs, so that a page can put it in force at once. */
export interface ReadyPack {
  pack: Pack;
  off: readonly string[];
}

export interface PreparedPack {
  /** Null when the pack is refused. */
  ready: ReadyPack | null;
  summary: PackSummary | null;
  problems: Problem[];
}

/** Reads, proves and cuts down a pack. Takes up to seconds for a large one: not for a page's own thread. */
export function preparePack(given: unknown, builtIns: readonly Rule[] = []): PreparedPack {
  const { pack, off, problems } = provePack(given, { builtIns });
  if (!pack) return { ready: null, summary: null, problems };
  const isOff = new Set(off);
  const rules = pack.rules.filter(r => !isOff.has(r.id)).map(withoutExamples);
  const rulesOff = new Set(problems.filter(p => p.level === 'rule-off').map(p => JSON.stringify(p.path.slice(0, 2))))
    .size;
  const written = Array.isArray(pack.raw.rules) ? pack.raw.rules.length : 0;
  const rulesIgnored = Math.max(0, Math.min(written, packLimits.rules) - rules.length - rulesOff);
  const { name, version, owner, contact, review, licence, about, help } = pack;
  const rulesWaiting = rules.filter(r => r.from === '' || r.until === '').length;
  return {
    ready: { pack: { ...pack, rules, raw: {}, help: '' }, off: [] },
    summary: {
      name,
      version,
      owner,
      contact,
      review,
      licence,
      about,
      help,
      rules: rules.length,
      rulesOff,
      rulesIgnored,
      rulesWaiting,
      rulesAsleep: rules.filter(r => !r.on).length,
    },
    problems,
  };
}

function withoutExamples(rule: Pack['rules'][number]): Pack['rules'][number] {
  const { examples: _, ...own } = rule.own;
  return { ...rule, own, examples: { flags: [], allows: [] } };
}
