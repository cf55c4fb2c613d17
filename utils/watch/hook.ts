/**
 * What the watcher (there from `document_start`) and the composer script (there once a composer is in use) share. It
 * stands on the global of our own isolated world, where the page cannot see it.
 */
export interface Hook {
  /** Boxes that came into use before the composer script was there. */
  waiting: Set<HTMLElement>;
  /** Presses that passed in the meantime, the last few: nothing is held while something loads, but a post counts. */
  early: EarlyPress[];
  /** Sees every event of `guarded` first, at window capture; set by the composer script. */
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
export const guarded = [
  'pointerdown',
  'mousedown',
  'click',
  'keydown',
  'keyup',
  'keypress',
  'submit',
  'focusin',
  'focusout',
  'input',
] as const;

const key = '__listeningPost';

export function hookOf(scope: object = globalThis): Hook | undefined {
  return (scope as Record<string, Hook | undefined>)[key];
}

export function setHook(hook: Hook | undefined, scope: object = globalThis): void {
  (scope as Record<string, Hook | undefined>)[key] = hook;
}
