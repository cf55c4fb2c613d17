import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { combinationOf } from '@/utils/engine/clues/combination';
import { areaOf } from '@/utils/engine/clues/population/area';
import { estimateOf } from '@/utils/engine/clues/population/population';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { rules } from '@/utils/rules';
import acute from './posts/acute-trust';
import community from './posts/community-and-crews';
import district from './posts/district-hospital';
import stories from './posts/stories-and-replies';

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

  it('is not asked for beside a name', () => {
    expect(estimate('Margaret Ellison, 84, from Fenwick was on our stroke ward last night.')).toBeNull();
    expect(estimate('A lady of 84 from Fenwick was on our stroke ward last night.')).not.toBeNull();
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

describe('over every invented post', () => {
  const posts = [acute, community, stories, district]
    .flatMap(set => [...set.stop, ...set.warn, ...set.silent])
    .map(post => (typeof post === 'string' ? { text: post } : post));
  const told = posts.flatMap(post => {
    const reading = read(asDraft(post), defaultSettings());
    const found = combinationOf(reading);
    return found ? [{ reading, found, estimate: estimateOf(reading, found) }] : [];
  });

  it('is 1, 10, 30 or 100, or is not said', () => {
    expect(told.length).toBeGreaterThan(50);
    for (const { estimate } of told) if (estimate) expect([1, 10, 30, 100]).toContain(estimate.people);
  });

  it('says what it assumes and that others need far less', () => {
    for (const { estimate } of told)
      if (estimate)
        expect(estimate.basis).toMatch(/^Counted from: .*people.*\. People who know them need far less\.$/s);
  });

  it('leaves the level alone: counting changes nothing that was found', () => {
    for (const { reading, found } of told) {
      const before = found.level;
      estimateOf(reading, found);
      expect(combinationOf(reading)?.level).toBe(before);
    }
  });

  it('stands in a report beside the level that the clues gave', () => {
    for (const { reading, found, estimate } of told) {
      const { findings } = check(reading.draft, { rules, cues: [], settings: defaultSettings() });
      const shown = findings.find(f => f.rule === 'identifiers/combination');
      // What was only heard beside a number with a note of its own is not said twice.
      if (!shown && found.signs.every(s => s.slot === 'detail') && findings.some(f => f.rule.endsWith('-number')))
        continue;
      // Nor a person who is named and agreed, nor a colleague's illness, each with a note of its own.
      const rulesShown = findings.map(f => f.rule);
      if (!shown && found.consent && rulesShown.includes('identifiers/named-patient')) continue;
      if (!shown && rulesShown.includes('identifiers/colleague-health')) continue;
      expect(shown?.severity ?? null).toBe(found.level);
      if (shown) expect(shown.people).toBe(estimate?.people);
    }
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
