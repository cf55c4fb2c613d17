import type { Severity } from '@/utils/engine/types';
import { endOf, momentOf } from '@/utils/engine/window';
import type { Origin } from '@/utils/packs/in-force/active-packs';
import type { Problem } from '@/utils/packs/pack';
import type { PackSummary } from '@/utils/packs/proof/prepare-pack';
import { t } from '@/utils/words/packs';
import { dateOf, inWords } from '@/utils/words/time';

/** A pack as the list shows it. */
export interface ListedPack {
  id: string;
  origin: Origin;
  summary: PackSummary | null;
  problems: readonly Problem[];
  previous: { version: string } | null;
  subscription: { lastTried: number | null; lastGood: number | null; trouble: string | null } | null;
}

/** A rule of a pack in force, with what this person chose. */
export interface ListedRule {
  id: string;
  pack: string;
  title: string;
  severity: Severity;
  source: string;
  isOn: boolean;
}

/** The name of a pack, or its address until it has brought one. */
export function nameOf({ summary, origin }: ListedPack): string {
  return summary?.name ?? addressOf(origin);
}

/** How a pack that has just been put in force went, in a sentence. */
export function addedLine({ name, version, rules, rulesOff, rulesIgnored = 0, rulesAsleep = 0 }: PackSummary): string {
  const pack = version === noVersion ? t('named.plain', { name }) : t('named', { name, version });
  const count = rulesOff + rulesIgnored;
  if (rules === 0) return t(count > 0 ? 'added.none' : 'added.empty', { pack });
  if (rulesAsleep === rules) return t('added.asleep', { pack });
  return count > 0 ? t('added.partly', { pack, count }) : t('added', { pack });
}

/** What a pack without a version gets when it is read. */
const noVersion = '0';

export function versionLine(version: string): string {
  return version === noVersion ? t('version.none') : t('version', { version });
}

/** Where it comes from, and since when. */
export function whereFrom({ origin, summary }: ListedPack): string {
  const date = dateOf(origin.since);
  const from = addressOf(origin);
  if (!summary && origin.address) return t('from.waiting', { origin: from });
  if (origin.by === 'address') return t('from.address', { origin: from, date });
  if (origin.by === 'policy')
    return origin.address ? t('from.policy-address', { origin: from, date }) : t('from.policy', { date });
  return t(origin.isOurs ? 'from.ours' : 'from.file', { date });
}

/** The whole address, as people say it: one server may hold many packs. */
function addressOf({ address = '' }: Origin): string {
  return address.replace(/^https:\/\//, '');
}

export function originOf({ address }: Origin): string {
  try {
    return new URL(address ?? '').host;
  } catch {
    return address ?? '';
  }
}

/** When its address was asked, and how that went. */
export function askedLine({ subscription }: ListedPack, now: number): string | null {
  if (!subscription?.lastTried) return null;
  const when = inWords(subscription.lastTried, now);
  if (!subscription.lastGood) return t('last-asked.never', { when });
  return t('last-asked', { when, good: inWords(subscription.lastGood, now) });
}

/** Why the last try brought nothing, and what holds meanwhile. */
export function troubleLine({ subscription, summary }: ListedPack): string | null {
  const trouble = subscription?.trouble;
  if (!trouble) return null;
  return summary ? `${troubleInWords(trouble)} ${t('trouble.kept')}` : troubleInWords(trouble);
}

/** A known trouble in words; unknown ones (from a later version) as the most general. */
export function troubleInWords(trouble: string): string {
  const keys = [
    'not-https',
    'unreachable',
    'slow',
    'status',
    'redirected',
    'too-large',
    'not-text',
    'refused',
    'not-proven',
    'older',
    'not-signed',
  ] as const;
  return t(`trouble.${keys.find(k => k === trouble) ?? 'refused'}`);
}

/** The review date in words, and what is the matter with it: it has passed, or is no date. That day itself counts. */
export function reviewLine(review: string, now: number): { text: string; isTrouble: boolean } | null {
  if (review === '') return null;
  const time = momentOf(review, 'UTC');
  const end = endOf(review, 'UTC');
  if (time === null || end === null) return { text: t('review.unclear', { review }), isTrouble: true };
  return { text: t(end <= now ? 'review.over' : 'review', { date: dateOf(time) }), isTrouble: end <= now };
}
