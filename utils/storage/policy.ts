import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { noPolicy, type Policy, readPolicyValues } from './policy-values';

export type { Policy, PolicyPack } from './policy-values';

/** The policy as the background last saw it: pages and composers read this, as not all may read the managed area. */
const policyItem = storage.defineItem<Policy>('local:policy', { fallback: noPolicy, version: 1 });

/** Reads the managed area. Firefox rejects when there is no policy; that is no trouble. */
export async function readManaged(): Promise<Policy> {
  try {
    return readPolicyValues(await browser.storage.managed.get(null));
  } catch {
    return noPolicy;
  }
}

/** Where there is no policy nothing is kept, and the list of what is kept names none. */
export async function keepPolicy(policy: Policy): Promise<void> {
  const kept = policy.isThere ? policyItem.setValue(policy) : policyItem.removeValue({ removeMeta: true });
  await kept.catch(() => {});
}

/** The policy in force, as last seen. */
export async function readPolicy(): Promise<Policy> {
  return { ...noPolicy, ...(await policyItem.getValue().catch(() => noPolicy)) };
}

export function watchPolicy(changed: (policy: Policy) => void): () => void {
  return policyItem.watch(value => changed({ ...noPolicy, ...value }));
}
