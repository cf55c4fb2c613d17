import { useMemo } from 'preact/hooks';
import { useWatched } from '@/components/shared/use-watched';
import { type ActivePacks, activePacks, type LoadedPack } from '@/utils/packs/in-force/active-packs';
import { rules } from '@/utils/rules';
import { listInForce, listPacks, type StoredPack, watchInForce, watchPacks } from '@/utils/storage/packs';
import { type Policy, readPolicy, watchPolicy } from '@/utils/storage/policy';
import { noPolicy } from '@/utils/storage/policy-values';

export interface Packs {
  stored: readonly StoredPack[];
  active: ActivePacks;
  policy: Policy;
}

/** Packs and policy as they are now, whoever changes them. */
export function usePacks(): Packs {
  const stored = useWatched(listPacks, watchPacks, [] as StoredPack[]);
  const loaded = useWatched(listInForce, watchInForce, [] as LoadedPack[]);
  const policy = useWatched(readPolicy, watchPolicy, noPolicy);
  const active = useMemo(() => activePacks(loaded, rules), [loaded]);
  return { stored, active, policy };
}
