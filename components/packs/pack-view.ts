import type { Severity } from '@/utils/engine/types';
import type { Origin } from '@/utils/packs/active-packs';
import type { Problem } from '@/utils/packs/pack';
import type { PackSummary } from '@/utils/packs/prepare-pack';
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
  return summary?.name ?? originOf(origin);
}

/** Where it comes from, and since when. */
export function whereFrom({ origin, summary }: ListedPack): string {
  const date = dateOf(origin.since);
  if (!summary && origin.address) return t('from.waiting', { origin: originOf(origin) });
  if (origin.by === 'address') return t('from.address', { origin: originOf(origin), date });
  if (origin.by === 'policy')
    return origin.address ? t('from.policy-address', { origin: originOf(origin), date }) : t('from.policy', { date });
  return t('from.file', { date });
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

/** The review date in words, and whether it has passed. */
export function reviewLine(review: string, now: number): string | null {
  const time = Date.parse(review);
  if (Number.isNaN(time)) return null;
  return t(time < now ? 'review.over' : 'review', { date: dateOf(time) });
}
