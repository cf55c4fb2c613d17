import { buttonsIn } from '@/utils/platforms/shared/landmarks';
import type { ComposerWatch } from '@/utils/watch/composer-watch';
import { findPlace, type Place, type Rect, type Size } from './placement';

/** Widths and heights of the open panel to try, best first. */
const sizes = [
  ['320px', '60vh'],
  ['272px', '60vh'],
  ['320px', '44vh'],
  ['272px', '44vh'],
  ['320px', '30vh'],
] as const;

/** Keeps an element of ours beside a composer through scrolling, resizing and re-mounting; no work while all is still. */
export class Placement {
  readonly #element: HTMLElement;
  readonly #onCramped: () => void;
  readonly #resizes: ResizeObserver;
  #watch: ComposerWatch | null = null;
  #frame = 0;
  /** True when the window or the composer moved under us, rather than a person opening the panel. */
  #isMoved = false;
  #observed: Element[] = [];
  /** What all was measured when it was last placed. */
  #layout = '';

  constructor(element: HTMLElement, onCramped: () => void) {
    this.#element = element;
    this.#onCramped = onCramped;
    this.#resizes = new ResizeObserver(this.#soon);
  }

  follow(watch: ComposerWatch): void {
    if (!this.#watch) {
      window.addEventListener('scroll', this.#soon, { capture: true, passive: true });
      window.addEventListener('resize', this.#resized, { passive: true });
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
    this.#layout = '';
    this.#observed = [];
    this.#resizes.disconnect();
    window.removeEventListener('scroll', this.#soon, { capture: true });
    window.removeEventListener('resize', this.#resized);
  }

  #resized = (): void => {
    this.#isMoved = true;
    this.#soon();
  };

  #soon = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#place());
  };

  #place(): void {
    this.#frame = 0;
    const watch = this.#watch;
    if (!watch) return;
    const { box } = watch.composer;
    const shown = box.isConnected ? box.getBoundingClientRect() : watch.root.getBoundingClientRect();
    // A composer that is scrolled away or hidden takes its button with it.
    const isHidden = shown.width === 0 || shown.bottom < 0 || shown.top > innerHeight;
    this.#element.style.setProperty('visibility', isHidden ? 'hidden' : 'visible', 'important');
    if (isHidden) return;
    // Most keys move nothing: then it stands where it stood.
    const layout = layoutOf(watch, shown, this.#element);
    if (layout === this.#layout && !this.#isMoved) return;
    const place = this.#fit(watch);
    const own = this.#element.getBoundingClientRect();
    const corner = {
      left: Math.max(0, document.documentElement.clientWidth - own.width - 8),
      top: Math.max(0, innerHeight - own.height - 8),
    };
    setPlace(this.#element, place ?? corner);
    this.#layout = layoutOf(watch, shown, this.#element);
    if (place === null && this.#isMoved) this.#onCramped();
    this.#isMoved = false;
  }

  /** As large as there is room for: narrower first, then lower, scrolling inside. */
  #fit(watch: ComposerWatch): Place | null {
    for (const [inline, block] of sizes) {
      this.#element.style.setProperty('--lp-inline', inline);
      this.#element.style.setProperty('--lp-block', block);
      const { width, height } = this.#element.getBoundingClientRect();
      const place = this.#find(watch, { width, height });
      if (place) return place;
    }
    return null;
  }

  /** Rather over another button than nowhere; over the text or the publish control never. */
  #find(watch: ComposerWatch, size: Size): Place | null {
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const root = rectOf(watch.root === document.body ? watch.composer.box : watch.root);
    const must = mustKeepFree(watch);
    return (
      findPlace(size, { view, root, keepFree: [...must, ...goodToKeepFree(watch)] }) ??
      findPlace(size, { view, root, keepFree: must })
    );
  }
}

/** Everything that a place depends on and that can be had for four looks at the page. */
function layoutOf(watch: ComposerWatch, box: DOMRect, own: HTMLElement): string {
  const rects = [box, rectOf(watch.root), rectOf(own), ...watch.seenControls.controls.map(rectOf)];
  const sides = rects.flatMap(r => [r.left, r.top, r.right, r.bottom].map(Math.round));
  return [...sides, document.documentElement.clientWidth, innerHeight].join();
}

function setPlace(element: HTMLElement, { left, top }: Place): void {
  element.style.setProperty('left', `${Math.round(left)}px`, 'important');
  element.style.setProperty('top', `${Math.round(top)}px`, 'important');
}

/** The text and what publishes it. */
function mustKeepFree(watch: ComposerWatch): Rect[] {
  const boxes = watch.boxes.map(b => b.composer.box).filter(b => b.isConnected);
  return [...boxes, ...watch.seenControls.controls].map(rectOf);
}

/** Everything else that is pressed or typed into here. */
function goodToKeepFree(watch: ComposerWatch): Rect[] {
  const inputs = [...watch.root.querySelectorAll<HTMLElement>('input, textarea, [role="textbox"], a[href]')];
  return [...buttonsIn(watch.root), ...inputs].slice(0, 80).map(rectOf);
}

function rectOf(element: Element): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}
