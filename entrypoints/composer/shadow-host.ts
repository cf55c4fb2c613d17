import { closestComposed, dialogs } from '@/utils/platforms/shared/landmarks';
import { themeBehind } from './site-theme';

/** Open only in the build that browser tests load; a page must not see into ours. */
const mode: ShadowRootMode = import.meta.env.HAS_OPEN_ROOTS ? 'open' : 'closed';

/** Events of ours that a site must not take for its own. */
const kept = [
  'keydown',
  'keypress',
  'keyup',
  'input',
  'beforeinput',
  'paste',
  'copy',
  'focusin',
  'focusout',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'wheel',
  'contextmenu',
];

/** Tells an element of ours from the site's; inside our closed shadow root, where no page sees it. */
const mountClass = 'lp-mount';

/**
 * Takes away what an earlier version left in this page. Firefox brings a new version into open pages and cuts the old
 * one off in the same moment, so its button would stand there dead.
 */
export function removeLeftovers(): void {
  const homes = [document.documentElement, ...document.querySelectorAll(dialogs)];
  for (const element of homes.flatMap(home => [...home.children])) {
    const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (openOrClosedShadowRoot?.querySelector(`.${mountClass}`)) element.remove();
  }
}

/** An element of ours beside the site's, with a shadow root that nothing leaves. */
export interface ShadowHost {
  element: HTMLElement;
  mount: HTMLElement;
  /** Moves to where it must live and into the top layer: inside an open dialog, all else is out of reach. */
  attachTo(box: HTMLElement): void;
  remove(): void;
  /** Takes a key away from the site and gives it to whatever has the focus in here. */
  takeKey(event: KeyboardEvent): void;
  /** Any element of ours that has the focus. */
  focused(): Element | null;
}

export function createShadowHost(css: string): ShadowHost {
  const element = document.createElement('div');
  element.style.cssText =
    'all: initial; position: fixed !important; inset: auto; margin: 0 !important; padding: 0 !important; border: 0 !important; background: transparent !important; overflow: visible !important; width: max-content; height: auto; z-index: 2147483647;';
  // The page may be in German, or run from right to left; `all` above leaves the direction as it is.
  element.lang = 'en';
  element.dir = 'ltr';
  const shadow = element.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const mount = document.createElement('div');
  mount.className = mountClass;
  shadow.append(mount);
  for (const type of kept) element.addEventListener(type, event => event.stopPropagation());
  // Pressing a button of ours leaves focus and selection in the editor; keys reach it all the same.
  mount.addEventListener('mousedown', event => {
    if (!(event.target as Element).closest('input, textarea, select, [contenteditable]')) event.preventDefault();
  });
  let themed: HTMLElement | null = null;
  return {
    element,
    mount,
    attachTo: box => {
      attach(element, box);
      if (box === themed) return;
      themed = box;
      mount.style.colorScheme = themeBehind(box) ?? 'light dark';
    },
    remove: () => element.remove(),
    takeKey: event => takeKey(event, shadow),
    focused: () => shadow.activeElement,
  };
}

/**
 * Sites listen for one-letter shortcuts and see a key in a shadow root as a key in no text box. The key is stopped
 * before any of them and repeated inside, where it stays; pressing a button by key is left to the browser.
 */
function takeKey(event: KeyboardEvent, shadow: ShadowRoot): void {
  event.stopImmediatePropagation();
  const { key, code, ctrlKey, shiftKey, altKey, metaKey, repeat } = event;
  // Not a KeyboardEvent: Firefox lets those out of the shadow root again, to the site and to our own listeners.
  const inside = Object.assign(new Event(event.type, { bubbles: true, cancelable: true }), {
    ...{ key, code, ctrlKey, shiftKey, altKey, metaKey, repeat },
  });
  if (!(shadow.activeElement ?? shadow.firstElementChild)?.dispatchEvent(inside)) event.preventDefault();
}

function attach(element: HTMLElement, box: HTMLElement): void {
  // In a modal dialog of the site the rest of the page is inert, and focus traps pull the focus back into it.
  const home = closestComposed(box, dialogs) ?? document.documentElement;
  if (element.parentNode !== home) home.append(element);
  raise(element, box);
}

/** The top layer stands above every z-index; the source puts us next to the box in the tab order. */
function raise(element: HTMLElement, box: HTMLElement): void {
  if (!('showPopover' in element)) return;
  if (element.matches(':popover-open')) return;
  element.popover = 'manual';
  try {
    (element.showPopover as (options?: { source: HTMLElement }) => void).call(element, { source: box });
  } catch {
    // Without the top layer the z-index has to do.
    element.removeAttribute('popover');
  }
}
