import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus inside when the button that had it goes away ("This is fine" takes its own note with it): the focus
 * then goes to `fallback`. It is never taken from anywhere else.
 */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>) {
  const inside = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (inside.current && !inside.current.isConnected) {
      inside.current = null;
      fallback.current?.focus({ preventScroll: true });
    }
  });
  return {
    onFocusIn: (event: FocusEvent) => {
      inside.current = event.target as HTMLElement;
    },
    // A browser may say "focus left" while it takes the button out; only a button that is still there was left.
    onFocusOut: (event: FocusEvent) => {
      const left = event.target as HTMLElement;
      queueMicrotask(() => {
        if (left.isConnected && inside.current === left) inside.current = null;
      });
    },
  };
}
