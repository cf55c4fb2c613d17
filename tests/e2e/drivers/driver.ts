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
  /** Forgets everything the extension has stored. */
  forget(): Promise<void>;
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
