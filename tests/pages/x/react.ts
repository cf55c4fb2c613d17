import { createElement } from 'react17';
import { drifted, driftedTag, word } from '../kit/variant';

/** One React element with this variant's attributes. Strings are visible words and are translated; `content()` is left as it is. */
export function el(tag: string, attributes: Record<string, unknown> | null, ...children: unknown[]): object {
  const given = attributes ?? {};
  return createElement(
    driftedTag(tag, given.role),
    drifted(given),
    ...children.map(child => (typeof child === 'string' ? word(child) : child)),
  );
}

/** Content, not label. */
export const content = (text: string): string[] => [text];

/** Boxes without a name, as deep as on the site. */
export function nest(levels: number, ...children: unknown[]): object {
  return levels <= 1
    ? createElement('div', null, ...children)
    : createElement('div', null, nest(levels - 1, ...children));
}
