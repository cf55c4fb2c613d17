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
        <>
          <path d={outlines[name]} fill-rule="evenodd" />
          {name !== 'tip' && <path class="lp-glyph" d={glyphs[name]} />}
        </>
      )}
    </svg>
  );
}

/** A full octagon with a bar, a full triangle with a call, an open ring: apart from each other at any size. */
const outlines: Record<Severity, string> = {
  stop: 'M4.7.4h6.6l4.3 4.3v6.6l-4.3 4.3H4.7L.4 11.3V4.7Z',
  warn: 'M8 .9c.5 0 .9.2 1.1.7l6.4 11.7c.5.8-.1 1.8-1 1.8h-13c-.9 0-1.5-1-1-1.8L6.9 1.6c.2-.5.6-.7 1.1-.7Z',
  tip: 'M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6Zm0 2.2a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4Z',
};

const glyphs: Record<'stop' | 'warn', string> = { stop: 'M4.6 8h6.8', warn: 'M8 5.6v4M8 12.3v.1' };
