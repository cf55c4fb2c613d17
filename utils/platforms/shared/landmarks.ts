/** Language-free ways to find one's way in a page: used where a platform's own hooks are gone. */

/** `closest` that walks out of shadow roots. */
export function closestComposed(from: Element, css: string): HTMLElement | null {
  for (let node: Element | null = from; node; node = hostAbove(node)) {
    const found: HTMLElement | null = node.closest(css);
    if (found) return found;
  }
  return null;
}

function hostAbove(node: Element): Element | null {
  const tree = node.getRootNode();
  return tree instanceof ShadowRoot ? tree.host : null;
}

/** The parent in the composed tree. */
function parentComposed(node: Element): HTMLElement | null {
  return (node.parentElement ?? hostAbove(node)) as HTMLElement | null;
}

export const dialogs = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** Shown and of some size. */
export function isShown(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1;
}

/** Everything pressable in an element, open shadow roots not entered. */
export function buttonsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('button, [role="button"], input[type="submit"]')].filter(
    b => !b.parentElement?.closest('button, [role="button"]'),
  );
}

export function hasIcon(button: Element): boolean {
  return button.querySelector('svg, img, i, use') !== null;
}

export function isDisabled(control: Element): boolean {
  return control.getAttribute('aria-disabled') === 'true' || (control as HTMLButtonElement).disabled === true;
}

/** X was measured at 19 levels between its text box and what also holds its button; some room for more. */
const farthest = 32;

/**
 * The composer around a box: the dialog or form it stands in, else the smallest ancestor that also holds something
 * like a publish control, not going past a post of the feed or into a second composer.
 */
export function composerRoot(box: HTMLElement, publish: readonly string[]): HTMLElement {
  const dialog = closestComposed(box, `${dialogs}, form`);
  if (dialog) return dialog;
  let node = parentComposed(box);
  for (let level = 0; node && level < farthest; level++, node = parentComposed(node)) {
    if (publish.some(css => node?.querySelector(css))) return node;
    if (node.matches('main, body')) break;
  }
  node = parentComposed(box);
  for (let level = 0; node && level < farthest; level++, node = parentComposed(node)) {
    if (textOnlyButtons(node).some(isShown)) return node;
    if (node.matches('main, [role="main"], article, [role="article"], [role="listitem"], body')) return node;
  }
  return box.parentElement ?? box;
}

function textOnlyButtons(root: ParentNode): HTMLElement[] {
  return buttonsIn(root).filter(b => !hasIcon(b) && (b.textContent ?? '').trim() !== '');
}

/**
 * Publish controls by shape: the last text-only button, and the widest one where that is another. Posts of the feed
 * and previews inside the root have buttons of their own, which do not count.
 */
export function guessPublish(
  root: HTMLElement,
  box: HTMLElement | null,
  { hasWayBackLast = false }: { hasWayBackLast?: boolean } = {},
): HTMLElement[] {
  const candidates = textOnlyButtons(root).filter(
    b =>
      isShown(b) &&
      !b.closest('article, [role="article"], [role="listbox"], [role="menu"]') &&
      !(box?.contains(b) ?? false),
  );
  const after = box
    ? candidates.filter(b => box.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING)
    : candidates;
  const list = after.length > 0 ? after : candidates;
  const last = list.at(-1);
  if (!last) return [];
  const widest = list.reduce(
    (a, b) => (b.getBoundingClientRect().width > a.getBoundingClientRect().width * 1.2 ? b : a),
    last,
  );
  const before = hasWayBackLast ? list.at(-2) : undefined;
  const beside = before?.parentElement === last.parentElement ? before : undefined;
  return [...new Set([last, widest, ...(beside ? [beside] : [])])];
}

/**
 * A control behind the box with words, without a picture and wider than 60 % of the root: what publishes a post in a window
 * of its own, or leads on.
 */
export function hasWideControl(root: HTMLElement, box: HTMLElement): boolean {
  const { width } = root.getBoundingClientRect();
  return guessPublish(root, box).some(
    b =>
      b.getBoundingClientRect().width > width * 0.6 &&
      (box.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/** Text of an element by its lines, for posts being answered. At most 5,000 characters: enough to judge by. */
export function textOf(element: Element | null | undefined): string | null {
  const text = (element?.textContent ?? '').replace(/[ \t\u00a0]+/g, ' ').trim();
  return text === '' ? null : text.slice(0, 5000);
}

/** The longest block of text of unknown markup: the likeliest post text. What stands in `others` (CSS) is somebody else's. */
export function longestText(root: Element, css: string, notIn: Element | null, others?: string): string | null {
  let best: string | null = null;
  for (const block of root.querySelectorAll(css)) {
    if (notIn && (notIn.contains(block) || block.contains(notIn))) continue;
    if (others && block.closest(others)) continue;
    const text = textOf(block);
    if (text && text.length > (best?.length ?? 0)) best = text;
  }
  return best;
}
