import { useEffect, useRef } from 'preact/hooks';
import { keepInProgress, type PackInProgress } from '@/utils/storage/packs';

/** Kept half a second after the last key, and at once when the page goes. */
export function useKeptPack(work: Omit<PackInProgress, 'changed'>): void {
  const latest = useRef(work);
  latest.current = work;
  const key = JSON.stringify(work);
  useEffect(() => {
    if (work.text === '' && !work.away) return;
    const keep = () => void keepInProgress({ ...latest.current, changed: Date.now() });
    const timer = setTimeout(keep, 500);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
  }, [key]);
}
