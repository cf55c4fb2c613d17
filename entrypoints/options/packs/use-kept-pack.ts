import { useEffect, useRef } from 'preact/hooks';
import { watchDeletions } from '@/utils/storage/kept';
import { keepInProgress, type PackInProgress } from '@/utils/storage/packs';

/** Kept half a second after the last key, and at once when the page goes; not what stood there as something was deleted. */
export function useKeptPack(work: Omit<PackInProgress, 'changed'>): void {
  const latest = useRef(work);
  latest.current = work;
  const key = JSON.stringify(work);
  useEffect(() => {
    if (work.text === '' && !work.away) return;
    const keep = () => void keepInProgress({ ...latest.current, changed: Date.now() });
    const timer = setTimeout(keep, 500);
    addEventListener('pagehide', keep);
    const leave = () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
    const unwatch = watchDeletions({ begun: leave });
    return () => {
      leave();
      unwatch();
    };
  }, [key]);
}
