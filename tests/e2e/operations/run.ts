import { panel, pill } from '../its/wanted';
import { type Surface, surfaceNamed } from '../surfaces';
import type { Tester } from '../tester';
import { type Mend, mends, Paper } from './paper';
import { Random } from './random';
import { unfoldTo } from './unfold';

/** One surface for each editor. */
export const editorSurfaces = ['X modal', 'LinkedIn B', 'LinkedIn C', 'Facebook feed', 'X mobile'] as const;

export const operationsInARun = 20;

/** Operations that every run holds, and those that fill it up. */
const always = ['fix', 'fix', 'fix', 'paste', 'undo'] as const;
const others = [
  'type',
  'type',
  'type',
  'newline',
  'replace',
  'delete',
  'move',
  'move',
  'paste',
  'redo',
  'fix',
] as const;
type Name = (typeof always)[number] | (typeof others)[number];

const words = ['ward', ' we met ', 'plan', ' one team', 'Tuesday ', ' kind words ', 'zebra', ' 9 ', 'tell us '];
const pasted = ['one plan', 'first line\nsecond line', ' three words here ', 'a\nb\nc'];

/** A mention and bold words that no operation writes over: they must come through every fix beside them. */
const formatted = 'Well done @[Priti Shah] and **all of you** e.g. #hellomynameis too 👏\nNow ';
const plainStart = 'Well done Priti and all of you e.g. #hellomynameis too 👏\nNow ';

/**
 * Twenty operations of a person in one editor, from a seed. After each of them the editor's own model must hold what
 * the paper holds. Resolves to the number of operations; throws with the seed and the way there.
 */
export async function runOperations(
  tester: Tester,
  name: (typeof editorSurfaces)[number],
  seed: number,
): Promise<number> {
  const run = new Run(tester, surfaceNamed(name), new Random(seed));
  try {
    await run.all();
  } catch (error) {
    throw new Error(
      `${name}, seed ${seed}, operation ${run.done.length}: ${(error as Error).message}\n${run.done.join('\n')}`,
    );
  }
  return run.done.length;
}

class Run {
  readonly done: string[] = [];
  readonly #tester: Tester;
  readonly #surface: Surface;
  readonly #random: Random;
  #paper = new Paper('');
  /** Operations stay behind the first line, where the mention stands. */
  #from = 0;

  constructor(tester: Tester, surface: Surface, random: Random) {
    this.#tester = tester;
    this.#surface = surface;
    this.#random = random;
  }

  async all(): Promise<void> {
    const tester = this.#tester;
    const isFormatted = this.#surface.editor !== 'draft-js' && this.#surface.editor !== 'textarea';
    const start = isFormatted ? formatted : plainStart;
    await tester.open(this.#surface);
    await tester.enter();
    await tester.look(markup => window.__page.composer()?.reset?.(markup), start);
    this.#paper = new Paper(start.replace(/@\[([^\]]+)\]/, '@$1').replace(/\*\*/g, ''));
    this.#from = this.#paper.text.length;
    await tester.untilModel(this.#paper.text);
    await tester.click(pill);
    await tester.see(panel);
    await this.#backToEditor();
    const names: Name[] = [...always];
    while (names.length < operationsInARun) names.push(this.#random.pick(others));
    for (const name of this.#random.shuffled(names)) {
      this.done.push(name);
      await this.#operate(name);
      await tester.untilModel(this.#paper.text);
    }
    if (isFormatted) {
      const markup = await tester.look(() => window.__page.composer()?.markup?.() ?? '');
      for (const kept of ['@[Priti Shah]', '**all of you**'])
        if (!markup.includes(kept)) throw new Error(`${kept} is lost: ${markup}`);
    }
    const out = await tester.published();
    const faults = await tester.faults();
    if (out.length > 0 || faults.length > 0) throw new Error(`went out: ${out.join('|')}; faults: ${faults.join('|')}`);
  }

  async #operate(name: Name): Promise<void> {
    if (name === 'fix') return this.#fix();
    if (name === 'undo' || name === 'redo') return this.#undo(name === 'redo');
    await this.#placeCaret();
    if (name === 'move') return this.#move();
    if (name === 'paste') return this.#paste();
    const isOver = name === 'replace' || name === 'delete';
    if (isOver && this.#paper.caret === this.#from) await this.#toEnd();
    const before = isOver && !this.#isQuillAtEmptyLine(name) ? this.#length() : 0;
    const text = name === 'delete' ? '' : name === 'newline' ? '\n' : this.#random.pick(words);
    const next = this.#trial(paper => paper.write(text, before));
    if (!next) return this.#say(name, 'nothing, it would cut words of a mend');
    this.#say(name, `${before} characters become ${JSON.stringify(text)}`);
    if (name === 'delete') await this.#tester.driver.press('Backspace', before);
    else {
      if (before > 0) await this.#step('Shift+ArrowLeft', before);
      await this.#tester.driver.type(text);
    }
    this.#paper = next;
  }

  /** After an undo the caret is wherever the editor put it. */
  async #placeCaret(): Promise<void> {
    if (this.#paper.caret === null) await this.#toEnd();
  }

  /** Editors learn where the caret is with the next frame; no person is quicker, but a test is. */
  async #step(keys: string, times = 1): Promise<void> {
    await this.#tester.driver.press(keys, times);
    await this.#tester.look(
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
    );
  }

  async #toEnd(): Promise<void> {
    await this.#step('Control+End');
    this.#paper.caret = this.#paper.text.length;
  }

  async #move(): Promise<void> {
    const caret = this.#paper.caret ?? 0;
    const key = this.#random.pick(['ArrowLeft', 'ArrowRight'] as const);
    const room = key === 'ArrowLeft' ? caret - this.#from : this.#paper.text.length - caret;
    const steps = Math.min(room, this.#random.between(1, 12));
    const to = this.#paper.stepped(key === 'ArrowLeft' ? -steps : steps);
    if (steps === 0 || isInsideMend(this.#paper.text, to)) {
      this.#say('move', 'to the end');
      return this.#toEnd();
    }
    this.#say('move', `${key} ${steps}`);
    await this.#step(key, steps);
    this.#paper.caret = to;
  }

  async #paste(): Promise<void> {
    const text = this.#random.pick(pasted);
    const next = this.#trial(paper => paper.write(text));
    if (!next) return this.#say('paste', 'nothing, it would cut words of a mend');
    this.#say('paste', JSON.stringify(text));
    await this.#tester.driver.copy(text);
    await this.#tester.driver.press('Control+v');
    this.#paper = next;
  }

  /** A press on a button of the panel, of one mend or of all of a kind. */
  async #fix(): Promise<void> {
    const wanted = this.#random.pick(mends);
    if (this.#paper.places(wanted).length === 0) await this.#writeWords(wanted);
    const tags = mends.filter(m => m.words.startsWith('#'));
    const count = tags.flatMap(m => this.#paper.places(m)).length;
    const isAll = wanted.words.startsWith('#') && count > 1 && this.#random.next() < 0.4;
    const label = isAll ? `Mend all ${count} hashtags` : wanted.label;
    this.#say('fix', `${label}, caret at ${this.#paper.caret}`);
    await unfoldTo(this.#tester, label);
    await this.#settle();
    await this.#tester.click({ role: 'button', name: label, within: panel });
    if (isAll) {
      for (const mend of tags)
        for (let at = this.#paper.places(mend)[0]; at !== undefined; at = this.#paper.places(mend)[0])
          this.#paper.replace(at, mend.words, mend.becomes);
    } else this.#paper.replace(this.#paper.places(wanted)[0] ?? 0, wanted.words, wanted.becomes);
    await this.#tester.untilModel(this.#paper.text);
    await this.#tester.see(panel, isAll ? `Changed in ${count} places` : 'Changed.');
    await this.#backToEditor();
  }

  async #writeWords(mend: Mend): Promise<void> {
    await this.#toEnd();
    const text = `${/\s$/.test(this.#paper.text) ? '' : ' '}${mend.words} tea `;
    await this.#tester.driver.type(text);
    this.#paper.write(text);
    await this.#tester.untilModel(this.#paper.text);
  }

  /** One press of undo takes back one operation, and one of redo brings it again. */
  async #undo(isRedone: boolean): Promise<void> {
    const before = new Paper(this.#paper.text);
    await this.#placeCaret();
    before.caret = this.#paper.caret;
    const what = this.#random.pick(['type', 'paste', 'fix'] as const);
    if (what === 'fix') {
      const wanted = mends[0] as Mend;
      if (this.#paper.places(wanted).length === 0) await this.#writeWords(wanted);
      before.text = this.#paper.text;
      await unfoldTo(this.#tester, wanted.label);
      await this.#settle();
      await this.#tester.click({ role: 'button', name: wanted.label, within: panel });
      this.#paper.replace(this.#paper.places(wanted)[0] ?? 0, wanted.words, wanted.becomes);
      await this.#tester.untilModel(this.#paper.text);
      await this.#tester.see(panel, 'Changed.');
      await this.#backToEditor();
    } else {
      await this.#settle();
      if (what === 'paste') await this.#paste();
      else {
        await this.#tester.look(noteKeys);
        await this.#operate('type');
      }
      await this.#tester.untilModel(this.#paper.text);
    }
    const after = this.#paper.text;
    this.#say(isRedone ? 'redo' : 'undo', `of ${what}`);
    if (after !== before.text) {
      const steps = what === 'type' ? await this.#stepsOfTyping(after.length - before.text.length) : 1;
      await this.#pressUntil('Control+z', before.text, steps);
      if (isRedone) await this.#pressUntil('Control+Shift+z', after, steps);
    }
    this.#paper = new Paper(isRedone ? after : before.text);
    this.#paper.caret = null;
    await this.#settle();
  }

  /** What the editor itself takes as one step while somebody types without a rest. */
  async #stepsOfTyping(letters: number): Promise<number> {
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

  async #pressUntil(keys: string, text: string, most: number): Promise<void> {
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
  async #settle(): Promise<void> {
    const isAsked = await this.#tester.look(() => {
      const settle = window.__page.composer()?.settle;
      settle?.();
      return settle !== undefined;
    });
    if (isAsked) return;
    // Lexical joins what comes within 300 ms; Draft.js and text areas begin anew once the caret has moved.
    if (this.#surface.editor === 'lexical') await this.#tester.look(() => new Promise(done => setTimeout(done, 350)));
    else if (await this.#tester.isEditorFocused()) {
      await this.#tester.driver.press('ArrowLeft');
      await this.#step('ArrowRight');
    }
  }

  async #backToEditor(): Promise<void> {
    if (await this.#tester.isEditorFocused()) return;
    await this.#tester.driver.press('Alt+Shift+L');
    await this.#tester.untilEditorFocused();
  }

  /** Quill, with or without us, loses a selection that begins on an empty line. */
  #isQuillAtEmptyLine(name: Name): boolean {
    const { text, caret } = this.#paper;
    const at = caret ?? text.length;
    const isEmpty = text[at - 1] === '\n' && (text[at] ?? '\n') === '\n';
    return name === 'replace' && this.#surface.editor === 'quill' && isEmpty;
  }

  #length(): number {
    return Math.min(this.#random.between(1, 6), (this.#paper.caret ?? 0) - this.#from);
  }

  /** The paper after a change, or null where the change would leave half of the words of a mend. */
  #trial(change: (paper: Paper) => void): Paper | null {
    const next = new Paper(this.#paper.text);
    next.caret = this.#paper.caret;
    change(next);
    return isTidy(next.text) ? next : null;
  }

  #say(name: string, what: string): void {
    this.done[this.done.length - 1] = `${name}: ${what}`;
  }
}

declare global {
  interface Window {
    /** When each key of a typed word reached the page, in milliseconds. */
    __keyTimes: number[];
  }
}

function noteKeys(): boolean {
  if (!window.__keyTimes) window.addEventListener('input', () => window.__keyTimes.push(performance.now()), true);
  window.__keyTimes = [];
  return true;
}

const known = mends.flatMap(m => [m.words, m.becomes]);

function isTidy(text: string): boolean {
  return text.split(/\s/).every(word => !/#|e\.g/.test(word) || known.includes(word));
}

function isInsideMend(text: string, at: number): boolean {
  return !isTidy(`${text.slice(0, at)} ${text.slice(at)}`);
}
