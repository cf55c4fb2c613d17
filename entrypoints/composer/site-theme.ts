/**
 * Light or dark as the site shows it here, which may differ from what the browser prefers: the first solid ground
 * behind the box decides. Null where there is none; then the browser's preference counts.
 */
export function themeBehind(box: Element): 'light' | 'dark' | null {
  for (let element: Element | null = box; element; element = parentOf(element)) {
    const ground = colourOf(getComputedStyle(element).backgroundColor);
    if (ground && ground.alpha > 0.5) return ground.brightness < 0.4 ? 'dark' : 'light';
  }
  return null;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Brightness from 0 to 1 of a computed colour in any notation that gives red, green and blue; else null. */
export function colourOf(text: string): { brightness: number; alpha: number } | null {
  const isUnit = text.startsWith('color(srgb ');
  if (!isUnit && !text.startsWith('rgb')) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const scale = isUnit ? 1 : 255;
  return { brightness: (0.299 * red + 0.587 * green + 0.114 * blue) / scale, alpha };
}
