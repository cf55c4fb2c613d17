import { buttonsIn } from '@/utils/platforms/shared/landmarks';
import type { ComposerWatch } from '@/utils/watch/composer-watch';
import { findPlace, type Place, type Rect, type Size } from './placement';

/** Widths in pixels and heights, as shares of the window, of the open panel to try, best first. */
const sizes = [
  [320, 0.6],
  [272, 0.6],
  [320, 0.44],
  [272, 0.44],
  [320, 0.3],
] as const;
/** Lower than this, in pixels, a panel shows its head and its foot and hides what it has to say. */
const leastHeight = 230;

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
  /** No place was free, and it lies over the page: a person asked for it, and closes it. */
  #isSheet = false;

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
    setPlace(this.#element, place ?? this.#sheet());
    this.#layout = layoutOf(watch, shown, this.#element);
    const isCrampedNow = place === null && this.#isMoved && !this.#isSheet;
    this.#isSheet = place === null;
    this.#isMoved = false;
    if (isCrampedNow) this.#onCramped();
  }

  /** At the edge of the window, as high as it needs: where nothing else is left, as in a small window or a large zoom. */
  #sheet(): Place {
    this.#size(sizes[0][0], 1);
    const { width, height } = this.#element.getBoundingClientRect();
    return {
      left: Math.max(0, document.documentElement.clientWidth - width),
      top: Math.max(0, innerHeight - height),
    };
  }

  /** As large as there is room for: narrower first, then lower, scrolling inside. */
  #fit(watch: ComposerWatch): Place | null {
    for (const [inline, share] of sizes) {
      this.#size(inline, share);
      const { width, height } = this.#element.getBoundingClientRect();
      const isCut = height >= Math.floor(share * innerHeight);
      if (isCut && height < leastHeight) continue;
      const place = this.#find(watch, { width, height });
      if (place) return place;
    }
    return null;
  }

  #size(inline: number, share: number): void {
    this.#element.style.setProperty('--lp-inline', `${inline}px`);
    this.#element.style.setProperty('--lp-block', `${share * 100}vh`);
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
