import { buildSync } from 'esbuild';
import type { Answers, Request } from './site-server';

export type BrowserName = 'chromium' | 'firefox';

/** What the tests need of a browser; everything else is built on it once, for both. */
export interface Driver {
  name: BrowserName;
  goto(url: string): Promise<void>;
  /** Runs an expression in the page, waits for its promise, returns its JSON value. */
  evaluate(expression: string): Promise<unknown>;
  /** Real key presses, one for each character; `\n` is Enter. */
  type(text: string): Promise<void>;
  /** One press with modifiers, as in 'Control+Enter'. `times` repeats it. */
  press(keys: string, times?: number): Promise<void>;
  /** A real press of the main mouse button, in coordinates of the top window. */
  clickAt(x: number, y: number, times?: number): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  /** Puts text on the clipboard, for a real paste. */
  copy(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  emulate(look: Look): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Address of a page of the extension; '' when none is loaded. */
  extensionUrl(page: string): string;
  /** What stands on the extension's toolbar button for the tab in front. */
  badge(): Promise<string>;
  /** A second window comes to the front, and everything goes on in it. */
  openWindow(): Promise<void>;
  /** Closes the second window; the first is in front again. */
  closeWindow(): Promise<void>;
  /**
   * Closes pages that what was under test has opened, and brings the one that goes on to the front: Firefox tells a page
   * behind another of no focus.
   */
  closeOthers(): Promise<void>;
  /** The background goes to sleep at once, as it does after half a minute without work. */
  sleepBackground(): Promise<void>;
  /** As after an update: the extension starts anew, and what it left in open pages is cut off. */
  reloadExtension(): Promise<void>;
  /** As when a person switches the extension off in the browser; for good, in this browser. */
  disableExtension(): Promise<void>;
  /** An input method writes `underWay`, takes its own Enter, and leaves `final` in its place. */
  compose(underWay: string, final: string): Promise<void>;
  /** What the extension stores from the page in front is refused, until it works again. */
  refuseStorage(isRefusing: boolean): Promise<void>;
  /** The page in front calls for engine and panel, and they do not come before this is let go. */
  holdComposer(isHeld: boolean): Promise<void>;
  /** Kinds of events that something of the extension listens for on the window of the page in front. */
  ownListeners(): Promise<string[]>;
  /** Every request that reached the network from this browser since it started. */
  requests: Request[];
  /** What the network has at an address that no test page stands for. */
  answers: Answers;
  close(): Promise<void>;
  /** Settles when a person closed the window. */
  closed: Promise<void>;
}

export interface Look {
  dark?: boolean;
  forcedColors?: boolean;
  reducedMotion?: boolean;
}

/** Whether going there would only jump within the page that is open, and load nothing. */
export function isHereAlready(here: string, url: string): boolean {
  return url.includes('#') && here.split('#')[0] === url.split('#')[0];
}

let source = '';

/** The lens of `../lens`, as a script that leaves the global `lens`. */
export function lensSource(): string {
  source ||= buildSync({
    entryPoints: ['tests/e2e/lens/index.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'lens',
    write: false,
    target: 'es2022',
  }).outputFiles[0]!.text;
  return source;
}
