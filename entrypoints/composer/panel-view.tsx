import { render } from 'preact';
import { HearHere } from '@/components/hearing/HearHere';
import { speechHere } from '@/components/hearing/speech';
import { Panel } from '@/components/panel/Panel';
import type { Answer } from '@/components/panel/panel-props';
import { inPageStyle } from '@/components/shared/style';
import { focusAt } from '@/utils/editors/shared/focus';
import { isUnfinished, steadyTone } from '@/utils/engine/tone/steady';
import type { Finding, Report, Span, Tone } from '@/utils/engine/types';
import type { Box, ComposerWatch } from '@/utils/watch/composer-watch';
import { Marks } from '@/utils/watch/marks';
import { t } from '@/utils/words/panel';
import { Placement } from './follow';
import { actionsFor } from './panel-actions';
import type { Session } from './session';
import { createShadowHost, type ShadowHost } from './shadow-host';

/** How long the keys rest before the verdict follows a sentence that has no end yet. */
const restMs = 1200;

/** The one panel of a page: beside the composer last in use, following it about. */
export class PanelView {
  readonly element: HTMLElement;
  isOpen = false;
  answer: Answer | null = null;
  openings: readonly string[] = [];
  isHearing = false;
  /** Signature of the draft that the answer is about: what was said of older words is over. */
  #answered = '';
  readonly #host: ShadowHost = createShadowHost(inPageStyle);
  readonly #session: Session;
  readonly #speech = speechHere();
  readonly #marks = new Marks();
  readonly #placement: Placement;
  #focusRequest = 0;
  #peek: Finding | null = null;
  /** The verdict last shown, and for which box. */
  #tone: { box: HTMLElement; tone: Tone } | null = null;
  #settle: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.element = this.#host.element;
    this.#placement = new Placement(this.element, () => {
      if (this.isOpen) this.setOpen(false);
    });
  }

  /** Draws what stands now. Cheap when nothing changed: Preact compares. */
  update(): void {
    const watch = this.#session.current;
    const box = watch?.activeBox;
    if (!watch || !(box || watch.notChecked)) return this.remove();
    if (this.answer && this.#answered !== watch.signature) this.answer = null;
    const draft = box?.draft ?? emptyDraft(watch);
    const { checker } = this.#session;
    const platform = watch.composer.platform.id;
    const report = box && draft.text.trim() !== '' ? this.#shownReport(box) : null;
    render(
      <Panel
        draft={draft}
        report={watch.notChecked ? null : report}
        notChecked={watch.notChecked ? t(`not-checked.${watch.notChecked}`) : null}
        notices={report ? this.#notices(watch, platform) : []}
        isOpen={this.isOpen}
        isQuiet={checker.mode(platform) === 'quiet'}
        showsTone={checker.settings.concerns.tone && (draft.audience !== 'limited' || checker.settings.toneForLimited)}
        answer={this.answer}
        peek={this.#peek}
        openings={this.openings}
        putAside={box ? this.#session.memory.countFine(box.report.findings, draft) : 0}
        keys={t('panel.keys')}
        undoKeys={/Mac/.test(navigator.platform) ? '⌘Z' : 'Ctrl+Z'}
        focusRequest={this.#focusRequest}
        hearing={this.isHearing && report && <HearHere draft={draft} report={report} speech={this.#speech} />}
        onHear={report ? () => this.setHearing(!this.isHearing) : undefined}
        {...actionsFor(this.#session, watch)}
      />,
      this.#host.mount,
    );
    this.#host.attachTo(watch.composer.box.isConnected ? watch.composer.box : watch.root);
    this.#placement.follow(watch);
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
    this.#answered = this.#session.current?.signature ?? '';
    this.update();
  }

  /** The one key: from the editor into the panel, from the panel back to the caret. */
  toggleFocus(): void {
    const watch = this.#session.current;
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
    const watch = this.#session.current;
    if (!watch) return;
    const { box, editor } = watch.composer;
    focusAt(box, editor, watch.caret());
  }

  get canPeek(): boolean {
    return !this.isOpen && this.#marks.isShown;
  }

  /** The pointer or the caret moved: is it in a mark? Costs a look at a few rectangles, and only while there are marks. */
  peekAt(at: { x: number; y: number } | { caret: number | null }): void {
    if (!this.canPeek) return;
    const box = this.#session.current?.activeBox;
    const span =
      'x' in at ? this.#marks.at(at.x, at.y)?.span : at.caret === null ? null : { start: at.caret, end: at.caret };
    const found = span
      ? box?.report.findings.find(
          f => f.where === 'text' && f.start <= span.start && f.end >= span.end && !isWhole(f, box.draft.text),
        )
      : null;
    if ((found ?? null) === this.#peek) return;
    this.#peek = found ?? null;
    this.update();
  }

  takeKey(event: KeyboardEvent): void {
    this.#host.takeKey(event);
  }

  remove(): void {
    clearTimeout(this.#settle);
    render(null, this.#host.mount);
    this.#marks.clear();
    this.#placement.stop();
    this.#host.remove();
  }

  /** What a person must know about the checks themselves. */
  #notices(watch: ComposerWatch, platform: string): string[] {
    const { turnedOff } = this.#session.checker.packs;
    const here = turnedOff.filter(off => off.platform === '*' || off.platform === platform);
    const told = here.map(({ pack, title }) =>
      title ? t('panel.turned-off', { pack, title }) : t('panel.turned-off.concern', { pack }),
    );
    const cannotSee = watch.seenControls.how === 'none' ? [t('panel.no-publish-control')] : [];
    return [...cannotSee, ...new Set(told)];
  }

  #shownReport(box: Box): Report {
    const { memory } = this.#session;
    const unsure = box.report.unsure.filter(u => !memory.hasLooked(u));
    return { ...box.report, tone: this.#settledTone(box), findings: this.#standing(box), unsure };
  }

  /** Without what was put aside. */
  #standing({ report, draft }: Box): Finding[] {
    const { memory } = this.#session;
    return report.findings.filter(f => !memory.isFine(f, draft));
  }

  /** The verdict settles instead of jumping at every key: it waits for the end of the sentence, or for a rest. */
  #settledTone({ composer, report, draft }: Box): Tone {
    const last = this.#tone?.box === composer.box ? this.#tone.tone : null;
    const tone = steadyTone(last, report.tone, isUnfinished(draft.text));
    this.#tone = { box: composer.box, tone };
    clearTimeout(this.#settle);
    if (tone.verdict !== report.tone.verdict)
      this.#settle = setTimeout(() => {
        this.#tone = null;
        this.update();
      }, restMs);
    return tone;
  }

  #mark(watch: ComposerWatch): void {
    if (!this.#session.checker.settings.marks || watch.notChecked) return this.#marks.clear();
    this.#marks.show(
      watch.boxes.map(box => ({
        composer: box.composer,
        spans: this.#standing(box).flatMap<Span>(f => {
          if (f.clues?.length) return f.clues.filter(c => (c.where ?? f.where) === 'text');
          // A line under everything points at nothing.
          return f.where === 'text' && !isWhole(f, box.draft.text) ? [f] : [];
        }),
      })),
    );
  }
}

function isWhole({ start, end }: Span, text: string): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}

function emptyDraft(watch: ComposerWatch) {
  return {
    id: '',
    platform: watch.composer.platform.id,
    kind: 'post' as const,
    text: '',
    parent: null,
    media: [],
    links: [],
    poll: [],
    thread: [],
    audience: 'unknown' as const,
    author: { organisation: '', places: [] },
  };
}
