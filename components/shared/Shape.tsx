import type { Severity } from '@/utils/engine/types';

export type ShapeName = Severity | 'good' | 'look';

/** Octagon, triangle or circle for a severity, a tick for good, an eye for something to look at. Never colour alone. */
export function Shape({ name, size = 16 }: { name: ShapeName; size?: number }) {
  return (
    <svg class={`lp-shape lp-${name}`} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      {name === 'good' ? (
        <path class="lp-stroke" d="M2.5 8.6 6.2 12.2 13.5 4" />
      ) : name === 'look' ? (
        <>
          <path class="lp-stroke" d="M1.3 8s2.5-4.3 6.7-4.3S14.7 8 14.7 8s-2.5 4.3-6.7 4.3S1.3 8 1.3 8Z" />
          <circle cx="8" cy="8" r="1.9" />
        </>
      ) : (
        <path d={outlines[name]} />
      )}
    </svg>
  );
}

const outlines: Record<Severity, string> = {
  stop: 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5Z',
  warn: 'M8 1.2c.4 0 .8.2 1 .6l6 11c.4.8-.1 1.8-1 1.8H2c-.9 0-1.4-1-1-1.8l6-11c.2-.4.6-.6 1-.6Z',
  tip: 'M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6Z',
};
