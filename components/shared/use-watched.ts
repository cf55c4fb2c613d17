import { useEffect, useState } from 'preact/hooks';

/** A stored value as it is now, whoever changes it. */
export function useWatched<T>(read: () => Promise<T>, watch: (changed: (value: T) => void) => () => void, first: T): T {
  const [value, setValue] = useState(first);
  useEffect(() => {
    // What was read may come after a change that is newer.
    let hasChanged = false;
    void read().then(first => hasChanged || setValue(first));
    return watch(now => {
      hasChanged = true;
      setValue(now);
    });
  }, [read, watch]);
  return value;
}
