import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds without a change before a summary is spoken: past the pauses of ordinary typing. */
export const quietTime = 1500;

/**
 * What the live region holds: the summary once it has stood still for a while, never at every key, and never the same
 * words twice running. The first summary is not spoken: nothing has changed yet. Words that are no longer true go at
 * once, for a screen reader may be led to them at any time.
 */
export function useSpoken(summary: string, typed: string): string {
  const [spoken, setSpoken] = useState('');
  const last = useRef(summary);
  // `typed` is not read: each change of the text starts the wait anew.
  useEffect(() => {
    setSpoken(before => (before === summary ? before : ''));
    if (summary === last.current) return;
    const timer = setTimeout(() => {
      last.current = summary;
      setSpoken(summary);
    }, quietTime);
    return () => clearTimeout(timer);
  }, [summary, typed]);
  return spoken === summary ? spoken : '';
}
