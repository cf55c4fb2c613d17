import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** One place of the page; its title takes the focus when somebody comes from another place. */
export function Place({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (location.hash !== '') heading.current?.focus();
  }, [title]);
  return (
    <section aria-labelledby="practice-place">
      <h2 id="practice-place" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
