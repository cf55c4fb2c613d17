/** The part of ARIA's roles that pages of this project use. */
const byTag: Record<string, string> = {
  A: 'link',
  ARTICLE: 'article',
  ASIDE: 'complementary',
  BUTTON: 'button',
  DIALOG: 'dialog',
  FIELDSET: 'group',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  LI: 'listitem',
  MAIN: 'main',
  NAV: 'navigation',
  OL: 'list',
  OPTION: 'option',
  SELECT: 'combobox',
  TABLE: 'table',
  TEXTAREA: 'textbox',
  UL: 'list',
};
const byInput: Record<string, string> = {
  checkbox: 'checkbox',
  radio: 'radio',
  search: 'searchbox',
  text: 'textbox',
  url: 'textbox',
  button: 'button',
};

export function roleOf(element: Element): string {
  const given = element.getAttribute('role');
  if (given) return given;
  if (element instanceof HTMLInputElement) return byInput[element.type] ?? '';
  if (element.tagName === 'A' && !element.hasAttribute('href')) return '';
  return byTag[element.tagName] ?? '';
}

/** The accessible name: what a screen reader says. */
export function nameOf(element: Element): string {
  return (labelled(element) ?? element.getAttribute('aria-label') ?? ownLabel(element) ?? fromContent(element))
    .replace(/\s+/g, ' ')
    .trim();
}

function labelled(element: Element): string | null {
  const ids = element.getAttribute('aria-labelledby');
  if (!ids) return null;
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .split(/\s+/)
    .map(id => root.getElementById(id))
    .map(label => (label ? contentOf(label) : ''))
    .join(' ');
}

function ownLabel(element: Element): string | null {
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  ) {
    const labels = [...(element.labels ?? [])].map(contentOf).join(' ');
    return labels || element.getAttribute('placeholder') || element.title || null;
  }
  if (element instanceof HTMLImageElement) return element.alt;
  if (element instanceof HTMLFieldSetElement || element instanceof HTMLTableElement) {
    const title = [...element.children].find(child => /^(?:LEGEND|CAPTION)$/.test(child.tagName));
    return title ? contentOf(title) : null;
  }
  return null;
}

const namedByContent = new Set([
  'button',
  'link',
  'heading',
  'listitem',
  'option',
  'checkbox',
  'radio',
  'tab',
  'menuitem',
  'switch',
  'status',
]);

function fromContent(element: Element): string {
  return namedByContent.has(roleOf(element)) ? contentOf(element) : (element.getAttribute('title') ?? '');
}

function contentOf(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    // Not `instanceof`: the element may come out of a frame.
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const inner = node as HTMLImageElement;
    if (inner.getAttribute('aria-hidden') === 'true') continue;
    text += inner.tagName === 'IMG' ? ` ${inner.alt} ` : ` ${inner.getAttribute('aria-label') ?? contentOf(inner)} `;
  }
  return text;
}
