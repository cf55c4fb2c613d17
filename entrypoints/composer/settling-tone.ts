import { isUnfinished, steadyTone } from '@/utils/engine/tone/steady';
import type { Tone } from '@/utils/engine/types';
import type { Box } from '@/utils/watch/box';

/** How long the keys rest before the verdict follows a sentence that has no end yet. */
const restMs = 1200;
/** So many rests more while the pointer is on its way to a button, which must not move under a press. */
const patience = 3;

/** The verdict settles instead of jumping at every key: it waits for the end of the sentence, or for a rest. */
export class SettlingTone {
  readonly #settled: () => void;
  readonly #isAimedAt: () => boolean;
  /** The verdict last shown, and for which box. */
  #shown: { box: HTMLElement; tone: Tone } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * `settled` is called when the rest is over and the verdict would now be another; later while `isAimedAt` says that a
   * pointer is where the verdict is shown.
   */
  constructor(settled: () => void, isAimedAt: () => boolean) {
    this.#settled = settled;
    this.#isAimedAt = isAimedAt;
  }

  of({ composer, report, draft }: Box): Tone {
    const last = this.#shown?.box === composer.box ? this.#shown.tone : null;
    const tone = steadyTone(last, report.tone, isUnfinished(draft.text));
    this.#shown = { box: composer.box, tone };
    this.stop();
    if (tone.verdict !== report.tone.verdict) this.#rest(patience);
    return tone;
  }

  #rest(more: number): void {
    this.#timer = setTimeout(() => {
      if (more > 0 && this.#isAimedAt()) return this.#rest(more - 1);
      this.#shown = null;
      this.#settled();
    }, restMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
