// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { colourOf, themeBehind } from '@/entrypoints/composer/site-theme';

afterEach(() => {
  document.body.innerHTML = '';
});

function boxOn(...grounds: string[]): Element {
  return grounds.reduce<Element>((parent, ground) => {
    const element = document.createElement('div');
    element.style.backgroundColor = ground;
    parent.append(element);
    return element;
  }, document.body);
}

describe('the theme of the site', () => {
  it('is that of the first solid ground behind the box', () => {
    expect(themeBehind(boxOn('rgb(255, 255, 255)', 'rgb(21, 32, 43)', 'rgba(0, 0, 0, 0)'))).toBe('dark');
    expect(themeBehind(boxOn('rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgba(0, 0, 0, 0.1)'))).toBe('light');
  });

  it('reads the notations that browsers compute', () => {
    expect(colourOf('color(srgb 0 0 0 / 0.9)')).toEqual({ brightness: 0, alpha: 0.9 });
    expect(colourOf('rgb(255, 255, 255)')?.brightness).toBeCloseTo(1);
    expect(colourOf('oklch(0.5 0 0)')).toBeNull();
  });
});
