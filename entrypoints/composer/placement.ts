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
