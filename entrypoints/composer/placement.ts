/** Where the button or the panel may stand. Pure: rectangles in, a point out. Pixels of the window. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
}

export interface Surroundings {
  view: Size;
  /** The composer with its controls. */
  root: Rect;
  /** What must never be covered: the text and everything pressable in the composer. */
  keepFree: readonly Rect[];
}

const gap = 8;

/**
 * The first free place: beside the composer, above or below it, in a corner inside it, in a corner of the window.
 * Null when every one would cover text or controls.
 */
export function findPlace(size: Size, { view, root, keepFree }: Surroundings): Place | null {
  const alignedTop = clamp(root.top, gap, view.height - size.height - gap);
  const right = root.right - size.width;
  const places = [
    { left: root.right + gap, top: alignedTop },
    { left: root.left - gap - size.width, top: alignedTop },
    { left: right, top: root.top - gap - size.height },
    { left: right, top: root.bottom + gap },
    { left: root.left, top: root.bottom + gap },
    ...insideCorners(size, root),
    { left: view.width - size.width - gap, top: view.height - size.height - gap },
    { left: gap, top: view.height - size.height - gap },
    { left: view.width - size.width - gap, top: gap },
    { left: gap, top: gap },
  ];
  return places.find(p => fits(p, size, view) && !keepFree.some(r => overlaps(p, size, r))) ?? null;
}

export type Side = 'top' | 'bottom';

/** At which edge of the window a sheet of this height hides fewer lines of the texts; the bottom where both are alike. */
export function sheetSide(view: Size, height: number, texts: readonly Rect[]): Side {
  const hiddenBetween = (top: number, bottom: number) =>
    texts.reduce((sum, t) => sum + Math.max(0, Math.min(t.bottom, bottom) - Math.max(t.top, top)), 0);
  return hiddenBetween(0, height) < hiddenBetween(view.height - height, view.height) ? 'top' : 'bottom';
}

/** The larger room above or below all texts, as wide as one likes; null where it is lower than `least` pixels. */
export function bandBeside(view: Size, texts: readonly Rect[], least: number): { side: Side; height: number } | null {
  const above = Math.min(view.height, ...texts.map(t => t.top)) - gap;
  const below = view.height - Math.max(0, ...texts.map(t => t.bottom)) - gap;
  const height = Math.floor(Math.max(above, below));
  return height < least ? null : { side: above > below ? 'top' : 'bottom', height };
}

/** Where along its edge a sheet goes: to the right, or to the left where only there it leaves in sight what publishes. */
export function sheetLeft(view: Size, top: number, size: Size, controls: readonly Rect[]): number {
  const right = Math.max(0, view.width - size.width);
  const isFree = (left: number) => !controls.some(r => overlaps({ left, top }, size, r));
  return !isFree(right) && isFree(0) ? 0 : right;
}

function insideCorners(size: Size, root: Rect) {
  const xs = [root.right - size.width - gap, root.left + gap, (root.left + root.right - size.width) / 2];
  const ys = [root.top + gap, root.bottom - size.height - gap];
  return ys.flatMap(top => xs.map(left => ({ left, top })));
}

function fits(place: Place, size: Size, view: Size): boolean {
  return (
    place.left >= 0 && place.top >= 0 && place.left + size.width <= view.width && place.top + size.height <= view.height
  );
}

function overlaps(place: Place, size: Size, rect: Rect): boolean {
  return (
    place.left < rect.right &&
    place.left + size.width > rect.left &&
    place.top < rect.bottom &&
    place.top + size.height > rect.top
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
