import { panel, pill } from '../its/wanted';
import { type Surface, surfaceNamed } from '../surfaces';
import type { Tester } from '../tester';
import { step } from './caret';
import { EditorHistory } from './editor-history';
import { type Mend, mends, Paper } from './paper';
import { Random } from './random';
import { TypedStep } from './typed-step';
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
 * the paper holds. Resolves to the number of operations; throws with the seed and the way there. A browser without the
 * extension leaves the fixes out: what goes wrong there as well is expected wrongly.
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
  readonly #history: EditorHistory;
  #paper = new Paper('');
  #typed = new TypedStep();
  /** Operations stay behind the first line, where the mention stands. */
  #from = 0;
  /** The text as the last mend left it. */
  #mended = '';
  /** Nobody mends words but the person. */
  readonly #isAlone: boolean;

  constructor(tester: Tester, surface: Surface, random: Random) {
    this.#tester = tester;
    this.#surface = surface;
    this.#random = random;
    this.#history = new EditorHistory(tester, surface);
    this.#isAlone = tester.driver.extensionUrl('') === '';
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
    if (!this.#isAlone) {
      await tester.click(pill);
      await tester.see(panel);
      await this.#backToEditor();
    }
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
    const length = isOver && !this.#isQuillAtEmptyLine(name) ? this.#length() : 0;
    const before = name === 'replace' && this.#takesEmptyLine(length) ? 0 : length;
    const text = name === 'delete' ? '' : name === 'newline' ? '\n' : this.#random.pick(words);
    const next = this.#trial(paper => paper.write(text, before));
    if (!next) return this.#say(name, 'nothing, it would cut words of a mend');
    this.#say(name, `${before} characters become ${JSON.stringify(text)}`);
    if (name === 'delete') {
      await this.#tester.driver.press('Backspace', before);
      if (before > 0) this.#typed = new TypedStep();
    } else {
      if (before > 0) await step(this.#tester, 'Shift+ArrowLeft', before);
      await this.#tester.driver.type(text);
      this.#typed = this.#typed.with(this.#paper, next, before > 0);
    }
    this.#paper = next;
  }

  /** After an undo the caret is wherever the editor put it. */
  async #placeCaret(): Promise<void> {
    if (this.#paper.caret === null) await this.#toEnd();
  }

  async #toEnd(): Promise<void> {
    await step(this.#tester, 'Control+End');
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
    await step(this.#tester, key, steps);
    this.#paper.caret = to;
  }

  async #paste(): Promise<void> {
    const text = this.#random.pick(pasted);
    const next = this.#trial(paper => paper.write(text));
    if (!next) return this.#say('paste', 'nothing, it would cut words of a mend');
    this.#say('paste', JSON.stringify(text));
    await this.#tester.driver.copy(text);
    await this.#tester.driver.press('Control+v');
    this.#typed = new TypedStep();
    this.#paper = next;
  }

  /** A press on a button of the panel, of one mend or of all of a kind. */
  async #fix(): Promise<void> {
    if (this.#isAlone) return this.#say('fix', 'nothing, it is not there');
    const wanted = this.#random.pick(mends);
    if (this.#paper.places(wanted).length === 0) await this.#writeWords(wanted);
    const tags = mends.filter(m => m.words.startsWith('#'));
    const count = tags.flatMap(m => this.#paper.places(m)).length;
    const isAll = wanted.words.startsWith('#') && count > 1 && this.#random.next() < 0.4;
    const label = isAll ? `Mend all ${count} hashtags` : wanted.label;
    this.#say('fix', `${label}, caret at ${this.#paper.caret}`);
    await this.#press(label);
    this.#typed = new TypedStep();
    if (isAll) {
      for (const mend of tags)
        for (let at = this.#paper.places(mend)[0]; at !== undefined; at = this.#paper.places(mend)[0])
          this.#paper.replace(at, mend.words, mend.becomes);
    } else this.#paper.replace(this.#paper.places(wanted)[0] ?? 0, wanted.words, wanted.becomes);
    await this.#tester.untilModel(this.#paper.text);
    await this.#tester.see(panel, isAll ? `Changed in ${count} places` : 'Changed.');
    this.#mended = this.#paper.text;
    await this.#backToEditor();
  }

  /**
   * As a person does: not before the panel shows what was typed last, when "Changed." has gone from its place above the
   * notes; and the pointer is in the panel before it is known where to press.
   */
  async #press(label: string): Promise<void> {
    await unfoldTo(this.#tester, label);
    await this.#history.settle();
    if (this.#paper.text !== this.#mended)
      await this.#tester.look(
        within => lens.until(() => !lens.textOf(lens.find(within) ?? document.body).includes('Changed'), 'it to go'),
        panel,
      );
    await this.#tester.pointAt({ role: 'button', name: label, within: panel });
    await this.#tester.click({ role: 'button', name: label, within: panel });
  }

  async #writeWords(mend: Mend): Promise<void> {
    await this.#toEnd();
    const text = `${/\s$/.test(this.#paper.text) ? '' : ' '}${mend.words} tea `;
    await this.#tester.driver.type(text);
    const { text: before, caret } = this.#paper;
    this.#paper.write(text);
    this.#typed = this.#typed.with({ text: before, caret }, this.#paper, false);
    await this.#tester.untilModel(this.#paper.text);
  }

  /** One press of undo takes back one operation, and one of redo brings it again. */
  async #undo(isRedone: boolean): Promise<void> {
    await this.#placeCaret();
    let before = this.#paper.text;
    let typed = this.#typed;
    const what = this.#random.pick(this.#isAlone ? (['type', 'paste'] as const) : (['type', 'paste', 'fix'] as const));
    if (what === 'fix') {
      const wanted = mends[0] as Mend;
      if (this.#paper.places(wanted).length === 0) await this.#writeWords(wanted);
      before = this.#paper.text;
      typed = this.#typed;
      await this.#press(wanted.label);
      this.#typed = new TypedStep();
      this.#paper.replace(this.#paper.places(wanted)[0] ?? 0, wanted.words, wanted.becomes);
      await this.#tester.untilModel(this.#paper.text);
      await this.#tester.see(panel, 'Changed.');
      this.#mended = this.#paper.text;
      await this.#backToEditor();
    } else {
      await this.#history.settle();
      if (what === 'paste') await this.#paste();
      else {
        await this.#history.noteKeys();
        await this.#operate('type');
      }
      await this.#tester.untilModel(this.#paper.text);
    }
    const after = this.#paper.text;
    this.#say(isRedone ? 'redo' : 'undo', `of ${what}`);
    if (after !== before && what === 'type' && this.#history.joinsTyping) {
      before = await this.#history.takeBackTyping(this.#typed.begins);
      typed = this.#typed.before(before);
      if (isRedone) await this.#history.pressUntil('Control+Shift+z', after, 1);
    } else if (after !== before) {
      const steps = what === 'type' ? await this.#history.stepsOfTyping(after.length - before.length) : 1;
      await this.#history.pressUntil('Control+z', before, steps);
      if (isRedone) await this.#history.pressUntil('Control+Shift+z', after, steps);
    }
    if (!isRedone) this.#typed = typed;
    this.#paper = new Paper(isRedone ? after : before);
    this.#paper.caret = null;
    await this.#history.settle();
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

  /** Quill in Firefox, with or without us, takes the empty line behind a selection over several lines with it. */
  #takesEmptyLine(length: number): boolean {
    if (this.#surface.editor !== 'quill' || this.#tester.driver.name !== 'firefox') return false;
    const { text, caret } = this.#paper;
    const at = caret ?? text.length;
    const isOverLines = text.slice(this.#paper.stepped(-length), at).includes('\n');
    return isOverLines && text[at] === '\n' && (text[at + 1] ?? '\n') === '\n';
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

const known = mends.flatMap(m => [m.words, m.becomes]);

function isTidy(text: string): boolean {
  return text.split(/\s/).every(word => !/#|e\.g/.test(word) || known.includes(word));
}

function isInsideMend(text: string, at: number): boolean {
  return !isTidy(`${text.slice(0, at)} ${text.slice(at)}`);
}
