// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Pictures } from '@/entrypoints/composer/pictures';
import { asDraft } from '@/utils/engine/draft';
import linkedin from '@/utils/platforms/linkedin';
import x from '@/utils/platforms/x';

const draftWith = (count: number) =>
  asDraft({ text: 'Come along', media: Array.from({ length: count }, () => ({ alt: 'A nurse.' })) });
const words = (pictures: Pictures, box: object, count: number) =>
  pictures.complete(draftWith(count), box).media.map(one => one.hasWords === true);

describe('words in a picture', () => {
  it('stay with their picture while others come', () => {
    const pictures = new Pictures();
    const box = {};
    pictures.complete(draftWith(1), box);
    pictures.setWords(box, 0, true);
    expect(words(pictures, box, 1)).toEqual([true]);
    expect(words(pictures, box, 3)).toEqual([true, false, false]);
    expect(words(pictures, {}, 1), 'another box').toEqual([false]);
    pictures.setWords(box, 0, false);
    expect(words(pictures, box, 3)).toEqual([false, false, false]);
  });

  it('are forgotten once a picture goes: nobody can tell which one it was', () => {
    const pictures = new Pictures();
    const box = {};
    pictures.complete(draftWith(2), box);
    pictures.setWords(box, 1, true);
    expect(words(pictures, box, 2)).toEqual([false, true]);
    expect(words(pictures, box, 1)).toEqual([false]);
    expect(words(pictures, box, 2)).toEqual([false, false]);
  });
});

describe('the limit of the site’s own field', () => {
  const longest = (pictures: Pictures) => pictures.complete(draftWith(1), {}).longestAlt;
  const field = (html: string) => {
    document.body.innerHTML = html;
    return document.querySelector('textarea') ?? undefined;
  };

  it.each([
    ['X', x, '<textarea data-testid="altTextInput" maxlength="420"></textarea>', 420],
    ['LinkedIn', linkedin, '<dialog open><img alt="Image Preview"><textarea maxlength="300"></textarea></dialog>', 300],
    ['a message on LinkedIn', linkedin, '<dialog open><textarea maxlength="300"></textarea></dialog>', undefined],
    ['a field without a limit', x, '<textarea data-testid="altTextInput"></textarea>', undefined],
    ['another field', x, '<textarea maxlength="60"></textarea>', undefined],
  ])('%s', (_, platform, html, limit) => {
    const pictures = new Pictures();
    pictures.noticeField(field(html), platform);
    expect(longest(pictures)).toBe(limit);
  });

  it('is unknown until the field was there', () => expect(longest(new Pictures())).toBeUndefined());
});
