import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandBeside, findPlace, type Rect, sheetLeft, sheetSide } from '@/entrypoints/composer/placement';

const view = { width: 1200, height: 800 };
const modal: Rect = { left: 300, top: 40, right: 900, bottom: 290 };

describe('finding a place', () => {
  it('stands beside the composer where there is room', () => {
    expect(findPlace({ width: 90, height: 36 }, { view, root: modal, keepFree: [] })).toEqual({ left: 908, top: 40 });
  });

  it('goes below when both sides are too narrow', () => {
    const place = findPlace({ width: 320, height: 300 }, { view, root: modal, keepFree: [modal] });
    expect(place).toEqual({ left: 580, top: 298 });
  });

  it('says so when no place is free', () => {
    const everything = { left: 0, top: 0, right: 360, bottom: 640 };
    const place = findPlace(
      { width: 320, height: 300 },
      { view: { width: 360, height: 640 }, root: everything, keepFree: [everything] },
    );
    expect(place).toBeNull();
  });

  it('never covers what must stay free and never leaves the window', () => {
    const rect = fc
      .tuple(
        fc.integer({ min: -50, max: 1200 }),
        fc.integer({ min: -50, max: 800 }),
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 1, max: 500 }),
      )
      .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
    fc.assert(
      fc.property(
        rect,
        fc.array(rect, { maxLength: 6 }),
        fc.integer({ min: 30, max: 320 }),
        fc.integer({ min: 30, max: 480 }),
        (root, keepFree, width, height) => {
          const place = findPlace({ width, height }, { view, root, keepFree });
          if (!place) return;
          expect(
            place.left >= 0 && place.top >= 0 && place.left + width <= view.width && place.top + height <= view.height,
          ).toBe(true);
          for (const r of keepFree)
            expect(
              place.left < r.right && place.left + width > r.left && place.top < r.bottom && place.top + height > r.top,
            ).toBe(false);
        },
      ),
    );
  });
});

describe('a sheet over the page', () => {
  const narrow = { width: 360, height: 740 };
  const text = (top: number, bottom: number): Rect => ({ left: 16, top, right: 344, bottom });

  it('lies at the bottom, and at the top where it would hide the words there', () => {
    expect(sheetSide(narrow, 370, [text(105, 195)])).toBe('bottom');
    expect(sheetSide(narrow, 370, [text(380, 470)])).toBe('top');
    expect(sheetSide(narrow, 370, [])).toBe('bottom');
  });

  it('hides as few lines as it can where it must hide some', () => {
    expect(sheetSide(narrow, 370, [text(100, 600)])).toBe('bottom');
    expect(sheetSide(narrow, 370, [text(200, 700)])).toBe('top');
  });

  it('takes the larger room above or below the words, where that is enough to read in', () => {
    const zoomed = { width: 683, height: 384 };
    expect(bandBeside(zoomed, [text(105, 150)], 200)).toEqual({ side: 'bottom', height: 226 });
    expect(bandBeside(zoomed, [text(240, 300)], 200)).toEqual({ side: 'top', height: 232 });
    expect(bandBeside(zoomed, [text(120, 250)], 200)).toBeNull();
  });
});

it('a sheet leaves what publishes in sight where the other end of its edge does', () => {
  const view = { width: 683, height: 384 };
  const size = { width: 320, height: 200 };
  const post = { left: 480, top: 230, right: 540, bottom: 262 };
  expect(sheetLeft(view, 184, size, [])).toBe(363);
  expect(sheetLeft(view, 184, size, [post])).toBe(0);
  expect(sheetLeft(view, 184, size, [{ ...post, left: 20 }]), 'as wide as the window').toBe(363);
  expect(sheetLeft({ width: 300, height: 384 }, 184, size, [post])).toBe(0);
});
