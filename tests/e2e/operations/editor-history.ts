import type { Surface } from '../surfaces';
import type { Tester } from '../tester';
import { step } from './caret';

declare global {
  interface Window {
    /** When each key of a typed word reached the page, in milliseconds. */
    __keyTimes: number[];
  }
}

/** What one press of undo or redo does in an editor, with or without the extension. */
export class EditorHistory {
  readonly #tester: Tester;
  readonly #surface: Surface;

  constructor(tester: Tester, surface: Surface) {
    this.#tester = tester;
    this.#surface = surface;
  }

  /** Text areas of Firefox; those of Chromium are told their value anew by React, and know single letters alone. */
  get joinsTyping(): boolean {
    return this.#surface.editor === 'textarea' && this.#tester.driver.name === 'firefox';
  }

  /** One press. Resolves to the text that it led to. */
  async takeBackTyping(begins: readonly string[]): Promise<string> {
    await this.#tester.driver.press('Control+z');
    return this.#tester.look(
      wanted =>
        lens
          .until(() => wanted.find(text => text === window.__model()))
          .catch(() => {
            throw new Error(`Undo led to ${JSON.stringify(window.__model())}, not to one of ${JSON.stringify(wanted)}`);
          }),
      begins,
    );
  }

  /** Keys of a word are noted from now on, for `stepsOfTyping`. */
  noteKeys = (): Promise<boolean> => this.#tester.look(noteKeys);

  /** What the editor itself takes as one step while somebody types without a rest. */
  async stepsOfTyping(letters: number): Promise<number> {
    const { editor } = this.#surface;
    // React sets a text area's value again at every key, so that the browser takes letter by letter back.
    if (editor === 'textarea') return letters;
    const joined = editor === 'lexical' ? 300 : editor === 'tiptap' ? 500 : 1000;
    // A machine at its limits rests between two keys as no person meant to; how late the editor sees each of them is its own matter.
    return this.#tester.look(
      most => 1 + window.__keyTimes.filter((time, i, all) => i > 0 && time - (all[i - 1] ?? time) > most).length,
      joined / 2,
    );
  }

  async pressUntil(keys: string, text: string, most: number): Promise<void> {
    for (let i = 1; i < most && (await this.#tester.model()) !== text; i++) {
      const before = await this.#tester.model();
      await this.#tester.driver.press(keys);
      await this.#tester.look(
        last => lens.until(() => window.__model() !== last, 'undo or redo to change the text').then(() => true),
        before,
      );
    }
    if ((await this.#tester.model()) !== text) await this.#tester.driver.press(keys);
    await this.#tester.untilModel(text);
  }

  /** Ends what undo takes as one step, as a second without a key does. */
  async settle(): Promise<void> {
    const isAsked = await this.#tester.look(() => {
      const settle = window.__page.composer()?.settle;
      settle?.();
      return settle !== undefined;
    });
    if (isAsked) return;
    // Lexical joins what comes within 300 ms; Draft.js begins anew once the caret has moved, and so do text areas of Chromium.
    if (this.#surface.editor === 'lexical') await this.#tester.look(() => new Promise(done => setTimeout(done, 350)));
    else if (await this.#tester.isEditorFocused()) {
      await step(this.#tester, 'ArrowLeft');
      await step(this.#tester, 'ArrowRight');
    }
  }
}

function noteKeys(): boolean {
  if (!window.__keyTimes) window.addEventListener('input', () => window.__keyTimes.push(performance.now()), true);
  window.__keyTimes = [];
  return true;
}
