import { describe, expect, it } from 'vitest';
import { combinationOf } from '@/utils/engine/clues/combination';
import { isDoubtful, tellingOf } from '@/utils/engine/clues/story/telling';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';

const readingOf = (draft: Record<string, unknown>) => read(asDraft(draft), defaultSettings());

/** Told by nine hands; these were written after the training and are no part of it. */
const told =
  'A lad off the trawlers came up to the clinic on Tuesday with his hand wrapped in a tea towel. He has it still, thanks to Mr Osei.';
const lookalike =
  'The fishing festival is on Tuesday. Our stall is by the trawlers, with tea, towels for sale and a lad who can tie any knot.';

describe('how a text sounds as a whole', () => {
  it('hears that one patient is told of, and where the same words tell of nobody', () => {
    expect(tellingOf(readingOf({ text: told }))?.noticed).toBeGreaterThan(0.7);
    expect(tellingOf(readingOf({ text: lookalike }))?.noticed).toBeLessThan(0.5);
    expect(isDoubtful(readingOf({ text: lookalike }))).toBe(true);
  });

  it('speaks up for the first and lets the second be', () => {
    expect(['warn', 'stop']).toContain(combinationOf(readingOf({ text: told }))?.level);
    expect(['warn', 'stop']).not.toContain(combinationOf(readingOf({ text: lookalike }))?.level);
  });

  it.each([
    ['a few words', 'Came in Tuesday.'],
    ['another language', 'Ein Fischer kam am Dienstag mit seiner Hand in einem Handtuch zu uns in die Klinik.'],
    ['a very long text', `${told} `.repeat(20)],
  ])('does not judge %s', (_, text) => {
    expect(tellingOf(readingOf({ text }))).toBeNull();
    expect(isDoubtful(readingOf({ text }))).toBe(false);
  });

  it('shows at least two pieces of what it heard, each within the text', () => {
    const found = combinationOf(readingOf({ text: told }));
    expect(found?.signs.length).toBeGreaterThanOrEqual(2);
    for (const sign of found?.signs ?? []) expect(told.slice(sign.start, sign.end)).toBe(sign.text);
  });

  it('begins no piece in the middle of an age', () => {
    const aged = 'A 15 year old girl who left our Willow unit.';
    for (const { text } of combinationOf(readingOf({ text: aged }))?.signs ?? [])
      expect(text).not.toMatch(/^(?:years?|old)\b/i);
  });

  it('lowers a stop to a warning where the writer says that they agreed', () => {
    const aged = told.replace('A lad', 'A 19-year-old lad');
    expect(combinationOf(readingOf({ text: aged }))?.level).toBe('stop');
    const agreed = `${aged} Shared with his written consent.`;
    expect(['tip', 'warn']).toContain(combinationOf(readingOf({ text: agreed }))?.level);
  });

  it('does not speak up on its own about the news of others', () => {
    const link = 'https://news.example/trawler';
    const news = `A fisherman kept his hand after an accident in Norway on Tuesday, his wife tells the paper. ${link}`;
    expect(combinationOf(readingOf({ text: news }))?.level ?? null).toBeNull();
  });
});
