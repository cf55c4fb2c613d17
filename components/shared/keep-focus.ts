/** What can take the focus, in the order of the page. */
const focusable = 'button, a[href], input, select, textarea, summary, [tabindex]';
const headings = 'h1, h2, h3, h4';

/**
 * Keeps the keyboard's place on a page of ours. When a press takes its own button away, moves or disables it, a browser
 * drops the focus on the body, and whoever uses the keyboard begins at the top again. Here it goes to the same control if
 * that is still there, else to the next one in its place, the one before, or the heading above. Nothing is done where a
 * press says itself where the focus goes, or where somebody took it elsewhere. Gives back how to end it.
 */
export function keepFocus(page: Document): () => void {
  let last: Place | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const took = (event: Event) => {
    if (event.target instanceof HTMLElement) last = placeOf(event.target);
  };
  // A page may move the focus itself once it has drawn: it is asked again after that.
  const look = () => {
    waiting = undefined;
    if (last && page.activeElement === page.body && page.hasFocus()) successorOf(last)?.focus({ preventScroll: true });
  };
  const changes = new MutationObserver(records => {
    const place = last;
    if (waiting !== undefined || !place || !records.some(record => touches(record, place))) return;
    waiting = setTimeout(look, pageDraws);
  });
  page.addEventListener('focusin', took);
  changes.observe(page.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden', 'open'] });
  return () => {
    page.removeEventListener('focusin', took);
    changes.disconnect();
    clearTimeout(waiting);
  };
}

/** Milliseconds in which a page that moves the focus itself has done so: effects run one frame after the drawing. */
const pageDraws = 60;

interface Place {
  /** The control and all that it stands in, from the inside out. */
  chain: readonly HTMLElement[];
  /** Which child of the next one each of them is. */
  at: readonly number[];
}

function placeOf(element: HTMLElement): Place {
  const chain: HTMLElement[] = [];
  for (let node: HTMLElement | null = element; node; node = node.parentElement) chain.push(node);
  return { chain, at: chain.map(node => (node.parentElement ? [...node.parentElement.children].indexOf(node) : 0)) };
}

function touches({ type, target, removedNodes }: MutationRecord, { chain }: Place): boolean {
  if (type === 'attributes') return chain.includes(target as HTMLElement);
  return [...removedNodes].some(node => chain.includes(node as HTMLElement));
}

function successorOf({ chain, at }: Place): HTMLElement | null {
  const [control] = chain;
  if (control?.isConnected && isReachable(control)) return control;
  const kept = chain.findIndex((node, i) => i > 0 && node.isConnected && node.checkVisibility?.() !== false);
  for (let i = kept; i > 0 && i < chain.length - 1; i++) {
    const around = chain[i];
    const from = at[i - 1] ?? 0;
    if (!around || around.matches('main, body')) break;
    const children = [...around.children];
    const after = children.slice(from).flatMap(controlsIn)[0];
    const found = after ?? children.slice(0, from).flatMap(controlsIn).at(-1);
    if (found) return found;
  }
  return headingAbove(chain.slice(Math.max(kept, 0)));
}

function controlsIn(element: Element): HTMLElement[] {
  return [element, ...element.querySelectorAll(focusable)].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(focusable) && isReachable(one),
  );
}

function isReachable(element: HTMLElement): boolean {
  const isDisabled = 'disabled' in element && element.disabled === true;
  return !isDisabled && element.checkVisibility?.() !== false;
}

/** The heading of what the control stood in; it can be given the focus, but is no stop of the tab key. */
function headingAbove(chain: readonly HTMLElement[]): HTMLElement | null {
  const heading = chain.map(node => node.querySelector<HTMLElement>(headings)).find(found => found !== null);
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading ?? null;
}
