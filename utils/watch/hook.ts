/**
 * What the watcher (there from `document_start`) and the composer script (there once a composer is in use) share. It
 * stands on the global of our own isolated world, where the page cannot see it.
 */
export interface Hook {
  /** Boxes that came into use before the composer script was there. */
  waiting: Set<HTMLElement>;
  /** Presses that passed in the meantime, the last few: nothing is held while something loads, but a post counts. */
  early: EarlyPress[];
  /** Sees every event of `fromStart` and `inUse` first, at window capture; set by the composer script. */
  onEvent: ((event: Event) => void) | null;
  /** A box came into use: it has focus or holds text. */
  onWake: ((box: HTMLElement) => void) | null;
  /** Takes everything of ours out of the page. */
  stop(): void;
}

/** A press that passed before the composer script was there to see it. */
export interface EarlyPress {
  event: Event;
  /** Its way through the page, which an event forgets. */
  path: readonly EventTarget[];
  /** Each box in use with a copy as it stood then: a site empties or takes out a box whose post went out. */
  boxes: readonly { box: HTMLElement; was: HTMLElement }[];
}

/** Registered on window capture before any script of the page, so that the site cannot act first. */
export const fromStart = ['pointerdown', 'click', 'keydown', 'submit', 'focusin', 'input'] as const;

/** Registered with the first box in use: each comes after one of the above, and a page without a box needs none of them. */
export const inUse = ['mousedown', 'keyup', 'keypress', 'focusout'] as const;

const key = '__listeningPost';
const offKey = '__listeningPostOff';

// Arrows, as the watcher needs them in every page.
export const hookOf = (scope: object = globalThis): Hook | undefined =>
  (scope as Record<string, Hook | undefined>)[key];

export const setHook = (hook: Hook | undefined, scope: object = globalThis): void => {
  (scope as Record<string, Hook | undefined>)[key] = hook;
};

/** True where `off.js` came before the watcher. */
export const isOff = (scope: object = globalThis): boolean => offKey in scope;

/** Off in this page, whichever of the two scripts the browser runs first. */
export function switchOff(scope: object = globalThis): void {
  (scope as Record<string, boolean>)[offKey] = true;
  hookOf(scope)?.stop();
}
