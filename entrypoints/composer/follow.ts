import type { ComposerWatch } from '@/utils/watch/composer-watch';
import { bandBeside, findPlace, type Place, type Size, sheetLeft, sheetSide } from './placement';
import { goodToKeepFree, mustKeepFree, rectOf, textsOf, viewSize } from './rects-of';

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
/** The same for a sheet in a low window, where head and foot scroll with the rest (`panel.css`). */
const leastSheet = 200;
/** Where the style sheet makes the open panel a sheet as wide as the window, half as high. */
const narrow = '(max-width: 480px)';

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
  #isOpen = false;
  /** A sheet is laid once it is open, so that it never jumps while somebody writes. */
  #isLaid = false;

  constructor(element: HTMLElement, onCramped: () => void) {
    this.#element = element;
    this.#onCramped = onCramped;
    this.#resizes = new ResizeObserver(this.#soon);
  }

  follow(watch: ComposerWatch, isOpen: boolean): void {
    if (isOpen !== this.#isOpen) this.#isLaid = false;
    this.#isOpen = isOpen;
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
    this.#isLaid = false;
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
    if (this.#isOpen && matchMedia(narrow).matches) this.#laySheet(watch);
    // Most keys move nothing: then it stands where it stood.
    const layout = layoutOf(watch, shown, this.#element);
    if (layout === this.#layout && !this.#isMoved) return;
    const place = this.#fit(watch);
    setPlace(this.#element, place ?? this.#sheet(watch));
    this.#layout = layoutOf(watch, shown, this.#element);
    const isCrampedNow = place === null && this.#isMoved && !this.#isSheet;
    this.#isSheet = place === null;
    this.#isMoved = false;
    if (isCrampedNow) this.#onCramped();
  }

  /** As wide as a narrow window: above or below the words where there is room, else where it hides fewer of them. */
  #laySheet(watch: ComposerWatch): void {
    if (this.#isLaid) return;
    this.#isLaid = true;
    const half = innerHeight / 2;
    const band = bandBeside(viewSize(), textsOf(watch), leastHeight);
    const isUp = (band?.side ?? sheetSide(viewSize(), half, textsOf(watch))) === 'top';
    const { style } = this.#element;
    style.setProperty('--lp-sheet', isUp ? '0 0 auto' : 'auto 0 0');
    style.setProperty('--lp-sheet-corners', isUp ? '0 0 12px 12px' : '12px 12px 0 0');
    style.setProperty('--lp-sheet-block', `${Math.min(half, band?.height ?? half)}px`);
  }

  /**
   * At the edge of the window: where nothing else is left, as in a small window or a large zoom. Above or below the
   * words where one can read there, else as high as it needs.
   */
  #sheet(watch: ComposerWatch): Place {
    const band = this.#isOpen ? bandBeside(viewSize(), textsOf(watch), leastSheet) : null;
    this.#size(sizes[0][0], band ? band.height / innerHeight : 1);
    const { width, height } = this.#element.getBoundingClientRect();
    const top = band?.side === 'top' ? 0 : Math.max(0, innerHeight - height);
    const controls = watch.seenControls.controls.map(rectOf);
    return { left: sheetLeft(viewSize(), top, { width, height }, controls), top };
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
    const view = viewSize();
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
