import type { Store } from '@/components/shared/use-store';
import { noProgress, type Progress } from '@/utils/practice/progress';

/** Where the page stands outside an extension: the record lasts as long as the page. */
export function memoryStore(): Store<Progress> {
  let progress = noProgress;
  const listeners = new Set<(progress: Progress) => void>();
  return {
    read: async () => ({ settings: progress, trouble: null }),
    change: async change => {
      progress = change(progress);
      for (const tell of listeners) tell(progress);
      return null;
    },
    watch: changed => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
