import type { ReadyPack } from '@/utils/packs/proof/prepare-pack';
import { preparePack } from '@/utils/packs/proof/prepare-pack';
import { compareVersions } from '@/utils/packs/versions';
import type { StoredPack, Subscription } from '@/utils/storage/packs';
import { type FetchOptions, type FetchTrouble, fetchPack } from './fetch-pack';
import { isSignedBy } from './signature';

/** Why an update was not taken, as a key of the word list. The last good version then stays in force. */
type UpdateTrouble = FetchTrouble | 'refused' | 'not-proven' | 'older' | 'not-signed';

export interface Updated {
  stored: StoredPack;
  /** Set when a new version comes into force. */
  ready: ReadyPack | null;
}

export interface UpdateOptions extends Pick<FetchOptions, 'get' | 'patience'> {
  now: number;
  /** True where the browser gave leave to this origin, so that a server need not be asked beforehand. */
  hasLeave: boolean;
}

/** A pack from an address that has brought nothing yet. */
export function newSubscription(
  address: string,
  more: { isRequired: boolean; key: string | null; id: string },
): StoredPack {
  const { id, isRequired, key } = more;
  return {
    id,
    origin: { by: isRequired ? 'policy' : 'address', address, since: 0, ...(isRequired ? { isRequired } : {}) },
    text: '',
    summary: null,
    problems: [],
    previous: null,
    subscription: { etag: null, key, lastTried: null, lastGood: null, trouble: null, skip: null },
  };
}

/** Asks the address of a subscription for a newer version. Changes nothing itself, so that being stopped does no harm. */
export async function updatePack(stored: StoredPack, options: UpdateOptions): Promise<Updated> {
  const { now, hasLeave, get, patience } = options;
  const { subscription } = stored;
  const { address } = stored.origin;
  if (!subscription || !address) return { stored, ready: null };
  const tried = { ...subscription, lastTried: now };
  const keep = (trouble: UpdateTrouble | null, more: Partial<Subscription> = {}): Updated => {
    const lastGood = trouble === null ? now : subscription.lastGood;
    return { stored: { ...stored, subscription: { ...tried, lastGood, trouble, ...more } }, ready: null };
  };
  const etag = hasLeave && stored.text !== '' ? subscription.etag : null;
  const fetched = await fetchPack(address, { etag, get, patience });
  if (fetched.status === 'failed') return keep(fetched.trouble);
  if (fetched.status === 'same' || fetched.text === stored.text) return keep(null);

  const { ready, summary, problems } = preparePack(fetched.text);
  const told = (trouble: UpdateTrouble): Updated => {
    const kept = keep(trouble);
    return { ...kept, stored: { ...kept.stored, problems } };
  };
  if (!ready || !summary) return told('refused');
  const isFirst = stored.text === '';
  // A first version may come with a rule or two that do not hold; a new one may not make a good one worse.
  if (!isFirst && summary.rulesOff > 0) return told('not-proven');
  if (stored.summary && compareVersions(summary.version, stored.summary.version) < 0) return keep('older');
  if (subscription.skip === summary.version) return keep(null, { etag: fetched.etag });

  const key = subscription.key ?? (isFirst && ready.pack.key !== '' ? ready.pack.key : null);
  if (key) {
    const signature = await fetchPack(`${address}.sig`, { get, patience });
    if (signature.status !== 'new') return keep('not-signed');
    if (!(await isSignedBy(key, signature.text, fetched.bytes))) return keep('not-signed');
  }
  return {
    ready,
    stored: {
      ...stored,
      origin: { ...stored.origin, since: now },
      text: fetched.text,
      summary,
      problems,
      previous: isFirst
        ? null
        : { text: stored.text, version: stored.summary?.version ?? '', since: stored.origin.since },
      subscription: { ...tried, lastGood: now, trouble: null, etag: fetched.etag, key, skip: null },
    },
  };
}

/** Goes back to the version before; the present one is then not taken again from the address. */
export function rollBack(stored: StoredPack, now: number): Updated {
  const { previous, subscription } = stored;
  if (!previous) return { stored, ready: null };
  const { ready, summary, problems } = preparePack(previous.text);
  if (!ready) return { stored, ready: null };
  return {
    ready,
    stored: {
      ...stored,
      origin: { ...stored.origin, since: now },
      text: previous.text,
      summary,
      problems,
      previous: null,
      subscription: subscription && { ...subscription, etag: null, skip: stored.summary?.version ?? null },
    },
  };
}
