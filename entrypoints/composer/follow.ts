import { buttonsIn } from '@/utils/platforms/shared/landmarks';
import type { ComposerWatch } from '@/utils/watch/composer-watch';
import { findPlace, type Rect } from './placement';

/** Keeps an element of ours beside a composer through scrolling, resizing and re-mounting; no work while all is still. */
export class Placement {
  readonly #element: HTMLElement;
  readonly #onCramped: (isCramped: boolean) => void;
  readonly #resizes: ResizeObserver;
  #watch: ComposerWatch | null = null;
  #frame = 0;
  #observed: Element[] = [];

  constructor(element: HTMLElement, onCramped: (isCramped: boolean) => void) {
    this.#element = element;
    this.#onCramped = onCramped;
    this.#resizes = new ResizeObserver(this.#soon);
  }

  follow(watch: ComposerWatch): void {
    if (!this.#watch) {
      window.addEventListener('scroll', this.#soon, { capture: true, passive: true });
      window.addEventListener('resize', this.#soon, { passive: true });
    }
    this.#watch = watch;
    const wanted = [watch.root, watch.composer.box, this.#element];
    if (wanted.some((e, i) => e !== this.#observed[i])) {
      this.#resizes.disconnect();
      for (const element of wanted) this.#resizes.observe(element);
      this.#observed = wanted;
    }
    this.#soon();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#watch = null;
    this.#observed = [];
    this.#resizes.disconnect();
    window.removeEventListener('scroll', this.#soon, { capture: true });
    window.removeEventListener('resize', this.#soon);
  }

  #soon = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#place());
  };

  #place(): void {
    this.#frame = 0;
    const watch = this.#watch;
    if (!watch) return;
    const { box } = watch.composer;
    const own = this.#element.getBoundingClientRect();
    const shown = box.isConnected ? box.getBoundingClientRect() : watch.root.getBoundingClientRect();
    // A composer that is scrolled away or hidden takes its button with it.
    const isHidden = shown.width === 0 || shown.bottom < 0 || shown.top > innerHeight;
    this.#element.style.visibility = isHidden ? 'hidden' : 'visible';
    if (isHidden || own.width === 0) return;
    const place = findPlace(
      { width: own.width, height: own.height },
      {
        view: { width: document.documentElement.clientWidth, height: innerHeight },
        root: rectOf(watch.root === document.body ? box : watch.root),
        keepFree: keepFreeOf(watch),
      },
    );
    this.#element.style.left = `${Math.round(place?.left ?? Math.max(0, document.documentElement.clientWidth - own.width - 8))}px`;
    this.#element.style.top = `${Math.round(place?.top ?? Math.max(0, innerHeight - own.height - 8))}px`;
    this.#onCramped(place === null);
  }
}

/** The text, everything pressable, and what is typed into. */
function keepFreeOf(watch: ComposerWatch): Rect[] {
  const boxes = watch.boxes.map(b => b.composer.box).filter(b => b.isConnected);
  const inputs = [...watch.root.querySelectorAll<HTMLElement>('input, textarea, [role="textbox"], a[href]')];
  return [...boxes, ...watch.publishControls().controls, ...buttonsIn(watch.root), ...inputs].slice(0, 80).map(rectOf);
}

function rectOf(element: Element): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}
