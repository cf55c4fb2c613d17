// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createShadowHost } from '@/entrypoints/composer/shadow-host';

afterEach(() => {
  document.documentElement.removeAttribute('dir');
});

describe('an element of ours in a page of another language', () => {
  it('says that its words are English, and that they run from left to right', () => {
    document.documentElement.dir = 'rtl';
    const { element } = createShadowHost('');
    document.body.append(element);
    expect(element.lang).toBe('en');
    expect(element.dir).toBe('ltr');
    element.remove();
  });
});
