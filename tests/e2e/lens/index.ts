/**
 * What a test sees of a page, run inside it in every browser: the composed tree with open shadow roots and same-origin
 * frames, by role and name as people and assistive technology have them. Bundled into one global, `lens`.
 */

import type {} from '../../pages/kit/page';
import { nameOf, roleOf } from './names';

export { nameOf, roleOf };

export interface Wanted {
  role?: string;
  /** A string is the whole name; `starts` its beginning. */
  name?: string;
  starts?: string;
  /** Looks only inside the first element that fits this. */
  within?: Wanted;
}

/** All elements, shadow roots and same-origin frames included, in tree order. */
export function everything(root: Document | ShadowRoot | Element = document): Element[] {
  const all: Element[] = [];
  collect(root, all);
  return all;
}

/** Not a generator: tests look hundreds of times a second, and a nested one pays for its depth at every element. */
function collect(root: Document | ShadowRoot | Element, all: Element[]): void {
  for (const element of root.querySelectorAll('*')) {
    all.push(element);
    if (element.shadowRoot) collect(element.shadowRoot, all);
    const inner = element instanceof HTMLIFrameElement ? element.contentDocument : null;
    if (inner) collect(inner, all);
  }
}

export function findAll(wanted: Wanted): Element[] {
  return candidates(wanted).filter(element => fits(element, wanted));
}

export const find = (wanted: Wanted): Element | null =>
  candidates(wanted).find(element => fits(element, wanted)) ?? null;

function candidates({ within }: Wanted): Element[] {
  if (!within) return everything();
  const scope = find(within);
  if (!scope) return [];
  return [...(scope.shadowRoot ? everything(scope.shadowRoot) : []), ...everything(scope)];
}

function fits(element: Element, wanted: Wanted): boolean {
  return (!wanted.role || roleOf(element) === wanted.role) && hasName(element, wanted) && isShown(element);
}

function hasName(element: Element, wanted: Wanted): boolean {
  if (wanted.name === undefined && wanted.starts === undefined) return true;
  const name = nameOf(element);
  return wanted.name === undefined ? name.startsWith(wanted.starts!) : name === wanted.name;
}

/** Painted, and not hidden from assistive technology. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  for (let at: Element | null = element; at; at = parentOf(at))
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return false;
  return true;
}

export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  // Not `instanceof`: it may come out of a frame.
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** The words a person sees in it, its shadow root included. */
export function textOf(element: Element): string {
  let text = '';
  for (const node of element.shadowRoot?.childNodes ?? element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    else if (isElement(node) && !/^(STYLE|SCRIPT|TEMPLATE|SLOT)$/.test(node.tagName) && node.checkVisibility())
      text += ` ${textOf(node)} `;
  }
  return text.replace(/\s+/g, ' ').trim();
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The words that stand under a highlight of ours, in this page and in its frames. */
export function marked(): string[] {
  const words: string[] = [];
  const add = (range: AbstractRange) => {
    const text = document.createRange();
    text.setStart(range.startContainer, range.startOffset);
    text.setEnd(range.endContainer, range.endOffset);
    if (!range.collapsed) words.push(text.toString());
  };
  for (const view of windows()) view.CSS.highlights.forEach(highlight => void highlight.forEach(add));
  return words;
}

export function markNames(): string[] {
  const names: string[] = [];
  for (const view of windows()) view.CSS.highlights.forEach((_, name) => void names.push(name));
  return names;
}

function windows(): (Window & typeof globalThis)[] {
  const frames = [...document.querySelectorAll('iframe')].flatMap(f => f.contentWindow ?? []);
  return [window, ...(frames as (Window & typeof globalThis)[])];
}

/** The element with the focus, through shadow roots and frames. */
export function focused(): Element | null {
  let at = document.activeElement;
  for (;;) {
    const inner =
      at?.shadowRoot?.activeElement ?? (at instanceof HTMLIFrameElement ? at.contentDocument?.activeElement : null);
    if (!inner) return at;
    at = inner;
  }
}

/** Waits for something to be so, looking again at every turn of the page. */
export async function until<T>(
  look: () => T,
  what = look.toString(),
  milliseconds = 5000,
  turn: () => Promise<unknown> = () => new Promise(next => setTimeout(next, 8)),
): Promise<NonNullable<T>> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const value = look();
    if (value) return value;
    if (performance.now() > end) throw new Error(`Waited ${milliseconds} ms for: ${what.slice(0, 300)}`);
    await turn();
  }
}

/** The next frame; a page that lies behind another has none. Firefox paints 30 times a second under test. */
const nextFrame = (): Promise<unknown> =>
  Promise.race([new Promise(next => requestAnimationFrame(next)), new Promise(next => setTimeout(next, 50))]);

/**
 * Where to press an element: its middle, once it stands still and nothing covers it. In coordinates of the top window.
 * Looks are a frame apart, because what was just drawn anew is put in its place with the next one.
 */
export async function pointOf(find: () => Element | null | undefined, what: string): Promise<{ x: number; y: number }> {
  let before = '';
  let reason = 'not there';
  const place = () => {
    const element = find();
    if (!element?.isConnected) return null;
    const box = element.getBoundingClientRect();
    const now = [box.x, box.y, box.width, box.height].join();
    reason = 'it moves or has no size';
    if (now !== before || box.width === 0) {
      if (box.bottom < 0 || box.top < 0 || box.bottom > innerHeight)
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
      before = now;
      return null;
    }
    // A browser presses whole pixels: where half a button is scrolled out of sight, the next one may be of something else.
    const x = Math.floor(box.x + box.width / 2);
    const y = Math.floor(box.y + Math.min(box.height / 2, 40));
    const top = deepest(element.ownerDocument, x, y);
    reason = `covered by ${inWords(top)}`;
    // What lies around it may be on top where it has a gap, but not what lies around the whole tree it is in: then it
    // is scrolled out of sight.
    const isAround = top?.getRootNode() === element.getRootNode() && isInside(element, top);
    if (!top || !(isInside(top, element) || isAround)) {
      // It may only be scrolled out of sight, in a box that scrolls.
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      return null;
    }
    const offset = frameOffset(element);
    return { x: x + offset.x, y: y + offset.y };
  };
  return until(place, what, 5000, nextFrame).catch(error => {
    throw new Error(`Cannot press ${what}: ${reason} (${error.message})`);
  });
}

function deepest(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const top = root.elementFromPoint(x, y);
  return top?.shadowRoot && top.shadowRoot !== root ? (deepest(top.shadowRoot, x, y) ?? top) : top;
}

function isInside(element: Element, ancestor: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

function frameOffset(element: Element): { x: number; y: number } {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const box = frame.getBoundingClientRect();
  return { x: box.x + frame.clientLeft, y: box.y + frame.clientTop };
}

export function inWords(element: Element | null): string {
  if (!element) return 'nothing';
  return `<${element.tagName.toLowerCase()} role=${roleOf(element)} name="${nameOf(element).slice(0, 60)}">`;
}

/** Waits until the editor's own model holds exactly this. */
export async function untilModel(wanted: string): Promise<boolean> {
  await until(() => window.__model() === wanted).catch(() => {
    throw new Error(`The editor holds ${JSON.stringify(window.__model())}, not ${JSON.stringify(wanted)}`);
  });
  return true;
}
