import { render } from 'preact';
import { HearHere } from '@/components/hearing/HearHere';
import { speechHere } from '@/components/hearing/speech';
import { Panel } from '@/components/panel/Panel';
import type { Answer } from '@/components/panel/panel-props';
import { inPageStyle } from '@/components/shared/style';
import { focusAt } from '@/utils/editors/shared/focus';
import { undoKeys } from '@/utils/editors/shared/history';
import { asDraft } from '@/utils/engine/draft';
import type { Finding, Report } from '@/utils/engine/types';
import type { Box } from '@/utils/watch/box';
import type { ComposerWatch } from '@/utils/watch/composer-watch';
import { Marks } from '@/utils/watch/marks';
import { t } from '@/utils/words/panel';
import { Placement } from './follow';
import { atCaret, findingAt, spansToMark, stillIn } from './marked-spans';
import { noticesFor } from './notices';
import type { Page, PanelHandle } from './page';
import { actionsFor } from './panel-actions';
import { SettlingTone } from './settling-tone';

import { createShadowHost, type ShadowHost } from './shadow-host';

/** The one panel of a page: beside the composer last in use, following it about. */
export class PanelView implements PanelHandle {
  readonly element: HTMLElement;
  isOpen = false;
  answer: Answer | null = null;
  prompt = '';
  isHearing = false;
  /** Signature of the draft that the answer is about: what was said of older words is over. */
  #answered = '';
  readonly #host: ShadowHost = createShadowHost(inPageStyle);
  readonly #page: Page;
  readonly #speech = speechHere();
  readonly #marks = new Marks();
  readonly #placement: Placement;
  #focusRequest = 0;
  /** A pointer that rests in no mark leaves what the caret is in. */
  readonly #peeks: Record<'pointer' | 'caret', Finding | null> = { pointer: null, caret: null };
  readonly #tone: SettlingTone;

  constructor(page: Page) {
    this.#page = page;
    this.element = this.#host.element;
    this.#tone = new SettlingTone(
      () => this.update(),
      () => this.element.matches(':hover'),
    );
    this.#placement = new Placement(this.element, () => {
      if (this.isOpen) this.setOpen(false);
    });
  }

  /** Draws what stands now. Cheap when nothing changed: Preact compares. */
  update(): void {
    const watch = this.#page.current;
    const box = watch?.activeBox;
    if (!watch || !(box || watch.notChecked)) return this.remove();
    if (this.answer && this.#answered !== watch.signature) this.answer = null;
    const draft = box?.draft ?? asDraft({ platform: watch.composer.platform.id, text: '' });
    const { checker } = this.#page;
    const platform = watch.composer.platform.id;
    const report = box && draft.text.trim() !== '' ? this.#shownReport(box) : null;
    render(
      <Panel
        draft={draft}
        report={watch.notChecked ? null : report}
        notChecked={watch.notChecked ? t(`not-checked.${watch.notChecked}`) : null}
        notices={report ? noticesFor(checker.packs, watch.seenControls, platform) : []}
        isOpen={this.isOpen}
        isQuiet={checker.mode(platform) === 'quiet'}
        showsTone={checker.judgesTone(draft)}
        answer={this.answer}
        peek={report && this.#peekIn(report.findings, draft.text)}
        prompt={this.prompt}
        putAside={box ? this.#page.memory.countFine(box.report.findings, draft) : 0}
        keys={t('panel.keys')}
        undoKeys={undoKeys()}
        focusRequest={this.#focusRequest}
        hearing={
          this.isHearing &&
          report && (
            <HearHere
              draft={draft}
              report={report}
              check={mended => this.#page.memory.standing(checker.check(mended), mended)}
              speech={this.#speech}
            />
          )
        }
        onHear={report ? () => this.setHearing(!this.isHearing) : undefined}
        {...actionsFor(this.#page, watch)}
      />,
      this.#host.mount,
    );
    this.#host.attachTo(watch.composer.box.isConnected ? watch.composer.box : watch.root);
    this.#placement.follow(watch, this.isOpen);
    this.#mark(watch);
  }

  setHearing(isHearing: boolean): void {
    this.isHearing = isHearing;
    this.update();
  }

  setOpen(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.isHearing = false;
    this.answer = null;
    this.update();
  }

  say(answer: Answer | null): void {
    this.answer = answer;
    this.#answered = this.#page.current?.signature ?? '';
    this.update();
  }

  /** The one key: from the editor into the panel, from the panel back to the caret. */
  toggleFocus(): void {
    const watch = this.#page.current;
    if (!watch) return;
    if (this.#host.focused()) {
      this.focusEditor();
      return;
    }
    this.isOpen = true;
    this.#focusRequest++;
    this.update();
  }

  focusEditor(): void {
    const watch = this.#page.current;
    if (!watch) return;
    const { box, editor } = watch.composer;
    focusAt(box, editor, watch.caret());
  }

  get areMarksWhole(): boolean {
    return this.#marks.isWhole;
  }

  get canPeek(): boolean {
    return !this.isOpen && this.#marks.isShown;
  }

  /**
   * The pointer or the caret moved: is it in a mark? Costs a look at a few rectangles, and only while there are marks.
   * Under the pointer the button stays as it is: one that shrinks away lets the press fall on the site.
   */
  peekAt(at: { x: number; y: number } | { caret: number | null }): void {
    if (!this.canPeek || this.element.matches(':hover')) return;
    const box = this.#page.current?.activeBox;
    const span =
      'x' in at ? this.#marks.at(at.x, at.y)?.span : at.caret === null ? null : { start: at.caret, end: at.caret };
    const found = span && box ? findingAt(box.report.findings, span, box.draft.text) : null;
    const by = 'x' in at ? 'pointer' : 'caret';
    if (found === this.#peeks[by]) return;
    this.#peeks[by] = found;
    this.update();
  }

  #peekIn(findings: readonly Finding[], text: string): Finding | null {
    const { pointer, caret } = this.#peeks;
    const written = caret && stillIn(findings, caret);
    return (pointer && stillIn(findings, pointer)) ?? (written && atCaret(findings, written, text));
  }

  takeKey(event: KeyboardEvent): void {
    this.#host.takeKey(event);
  }

  remove(): void {
    this.#tone.stop();
    render(null, this.#host.mount);
    this.#marks.clear();
    this.#placement.stop();
    this.#host.remove();
  }

  #shownReport(box: Box): Report {
    return { ...this.#page.memory.standing(box.report, box.draft), tone: this.#tone.of(box) };
  }

  #mark(watch: ComposerWatch): void {
    if (!this.#page.checker.settings.marks || watch.notChecked) return this.#marks.clear();
    this.#marks.show(
      watch.boxes.map(({ composer, report, draft }) => ({
        composer,
        spans: spansToMark(this.#page.memory.standing(report, draft).findings, draft.text),
      })),
    );
  }
}
