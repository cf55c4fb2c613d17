import { isUnfinished, steadyTone } from '@/utils/engine/tone/steady';
import type { Tone } from '@/utils/engine/types';
import type { Box } from '@/utils/watch/box';

/** How long the keys rest before the verdict follows a sentence that has no end yet. */
const restMs = 1200;

/** The verdict settles instead of jumping at every key: it waits for the end of the sentence, or for a rest. */
export class SettlingTone {
  readonly #settled: () => void;
  /** The verdict last shown, and for which box. */
  #shown: { box: HTMLElement; tone: Tone } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `settled` is called when the rest is over and the verdict would now be another. */
  constructor(settled: () => void) {
    this.#settled = settled;
  }

  of({ composer, report, draft }: Box): Tone {
    const last = this.#shown?.box === composer.box ? this.#shown.tone : null;
    const tone = steadyTone(last, report.tone, isUnfinished(draft.text));
    this.#shown = { box: composer.box, tone };
    this.stop();
    if (tone.verdict !== report.tone.verdict)
      this.#timer = setTimeout(() => {
        this.#shown = null;
        this.#settled();
      }, restMs);
    return tone;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
