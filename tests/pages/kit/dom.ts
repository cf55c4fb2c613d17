import { drifted, driftedTag, word } from './variant';

type Child = Node | string | null | undefined | false;

/** One element. Strings among the children are visible words and are translated; `raw()` keeps one as it is. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, unknown>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(driftedTag(tag, attributes.role)) as HTMLElementTagNameMap[K];
  for (const [name, value] of Object.entries(drifted(attributes))) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'style') element.style.cssText = String(value);
    else if (name === 'onclick') element.addEventListener('click', value as EventListener);
    else element.setAttribute(name, String(value));
  }
  for (const child of children) {
    if (!child) continue;
    element.append(typeof child === 'string' ? word(child) : child);
  }
  return element;
}

/** Text that is content, not label: never translated. */
export function raw(text: string): Text {
  return document.createTextNode(text);
}

/** An icon as these sites draw them: an `svg` with a language-free id. */
export function icon(name: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', '20');
  svg.setAttribute('height', '20');
  svg.setAttribute('aria-hidden', 'true');
  const id = drifted({ id: name }).id;
  svg.setAttribute('id', String(id));
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [key, value] of Object.entries({
    x: 2,
    y: 2,
    width: 16,
    height: 16,
    rx: 4,
    fill: 'currentColor',
    opacity: 0.5,
  }))
    shape.setAttribute(key, String(value));
  svg.append(shape);
  return svg;
}

/** Wraps in so many boxes without a name, as the sites do. */
export function nest(levels: number, inner: HTMLElement): HTMLElement {
  return levels === 0 ? inner : h('div', {}, nest(levels - 1, inner));
}

/** `aria-disabled` and, for real buttons, `disabled`. */
export function setDisabled(control: HTMLElement, isDisabled: boolean): void {
  if (control instanceof HTMLButtonElement && control.dataset.ariaOnly === undefined) control.disabled = isDisabled;
  if (isDisabled) control.setAttribute('aria-disabled', 'true');
  else control.removeAttribute('aria-disabled');
}

let picture: string | null = null;

/** A small picture at a `blob:` address, as every composer shows one before it is sent. */
export function blobPicture(): string {
  if (picture) return picture;
  const dots = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const bytes = Uint8Array.from(atob(dots), c => c.charCodeAt(0));
  picture = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
  return picture;
}
