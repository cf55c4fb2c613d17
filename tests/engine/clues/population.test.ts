import { describe, expect, it } from 'vitest';
import { areaOf } from '@/utils/engine/clues/area';
import { combinationOf } from '@/utils/engine/clues/combination';
import { estimateOf } from '@/utils/engine/clues/population';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';

function estimate(text: string, author?: { organisation?: string; places?: string[] }) {
  const reading = read(asDraft({ text, author }), defaultSettings());
  const found = combinationOf(reading);
  return found && estimateOf(reading, found);
}

describe('how many people fit', () => {
  it('says perhaps one for an age, a night and an illness', () => {
    expect(estimate('Last night an 82-year-old lady on Ward 7 had a cardiac arrest.')?.people).toBe(1);
  });

  it('says a few for less', () => {
    expect(estimate('We looked after a man after a stroke last week.')?.people).toBe(10);
  });

  it('says nothing where more than a hundred may fit', () => {
    expect(estimate('A lady told our nurses a story about her dog.')).toBeNull();
  });

  it('counts a first or only one as one', () => {
    expect(estimate('Our youngest ever patient went home on Sunday.')?.people).toBe(1);
  });

  it('uses the community that the text names', () => {
    const found = estimate("Skerra: 212 people, one nurse. Someone's heart gave out on Thursday.");
    expect(found).toMatchObject({ people: 1, basis: expect.stringContaining('210 people in Skerra') });
  });

  it('counts what someone was diagnosed with, and events by their longest name', () => {
    expect(estimate('A 41-year-old man was diagnosed with multiple sclerosis in our clinic today.')?.basis).toContain(
      'multiple sclerosis on one day',
    );
    expect(estimate('A 19-year-old lady took an overdose on Friday and is on our ward.')?.basis).toContain('overdose');
  });

  it('writes the names of councils as they are written', () => {
    const basis = estimate('We looked after a farmer after a stroke last week.', { places: ['Fermanagh and Omagh'] });
    expect(basis?.basis).toContain('people in Fermanagh and Omagh');
  });

  it('names its assumptions and its limits', () => {
    const basis =
      estimate('Last night an 82-year-old lady had a stroke on our ward.', { places: ['Truro'] })?.basis ?? '';
    expect(basis).toMatch(/23,000 people in Truro/);
    expect(basis).toMatch(/aged 82/);
    expect(basis).toMatch(/People who know them need far less\.$/);
    expect(basis).not.toMatch(/safe|only a/);
  });

  it('never lowers a level: fewer clues never mean fewer people', () => {
    const few = estimate('We looked after a man after a stroke last week.')?.people ?? 1000;
    const more = estimate('We looked after a 71-year-old man after a stroke last week.')?.people ?? 1000;
    expect(more).toBeLessThanOrEqual(few);
  });
});

describe('area', () => {
  const area = (author: { organisation?: string; places?: string[] }) =>
    areaOf(read(asDraft({ text: '', author }), defaultSettings()), []);

  it('finds a council in the name of an organisation', () => {
    const leeds = area({ organisation: 'Leeds Teaching Hospitals NHS Trust' });
    expect(leeds.name).toBe('Leeds');
    expect(leeds.total).toBeGreaterThan(700_000);
    expect(leeds.share(82, 1)).toBeGreaterThan(0.002);
    expect(leeds.share(82, 1)).toBeLessThan(0.01);
  });

  it('shares add up to everyone', () => {
    expect(area({ places: ['Cornwall'] }).share(0, 110)).toBeGreaterThan(0.97);
  });

  it('gives Northern Ireland a profile of its size', () => {
    const belfast = area({ places: ['Belfast'] });
    expect(belfast.share(90, 20)).toBeLessThan(0.02);
  });

  it('stays unnamed where nothing is known', () => {
    expect(area({ organisation: 'Eastvale Care' })).toMatchObject({ name: null, total: 400_000 });
  });
});
