import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { applyFixes } from '@/utils/engine/fixes';
import { defaultSettings } from '@/utils/engine/settings';
import { activePacks } from '@/utils/packs/in-force/active-packs';
import { applyPacks } from '@/utils/packs/in-force/apply-packs';
import { provePack } from '@/utils/packs/proof/prove-pack';
import { rules } from '@/utils/rules';
import { packOf } from './pack-for-tests';

/** Every list of the accessibility checks can be made longer, or shorter, by a pack. */
function mended(pack: Record<string, unknown>, text: string) {
  const { rules: own = [], ...rest } = pack;
  const { pack: proved, off } = provePack(packOf(own as unknown[], rest));
  if (!proved) throw new Error('The pack was refused.');
  const packs = activePacks([{ pack: proved, off, origin: { by: 'file', since: 0 } }], rules);
  const settings = applyPacks(defaultSettings(), packs, 'x');
  const { findings } = check(asDraft({ text }), { rules, cues: [], settings, packs });
  const access = findings.filter(f => f.concern === 'access');
  return {
    titles: access.map(f => f.title),
    text: applyFixes(
      text,
      access.flatMap(f => f.fixes.slice(0, 1)),
    ),
  };
}

const swap = (title: string, pairs: Record<string, string>) => ({
  rules: [
    {
      id: 'ours',
      kind: 'swap',
      concern: 'access',
      severity: 'tip',
      title,
      swap: pairs,
      examples: { flags: [`We say [${Object.keys(pairs)[0]}] here`], allows: ['We say nothing here'] },
    },
  ],
});

describe('lists of the accessibility checks, with a pack', () => {
  it('acronyms: a pack brings its own, and says which of ours its readers know', () => {
    expect(mended({}, 'The QPAT nurses').titles).toEqual([]);
    const own = mended(swap('Not everyone knows QPAT', { QPAT: 'antibiotics at home' }), 'The QPAT nurses');
    expect(own).toEqual({ titles: ['Not everyone knows QPAT'], text: 'The antibiotics at home nurses' });
    expect(mended({}, 'The ICB met.').titles).toEqual(['Not everyone knows ICB']);
    expect(mended({ allow: { acronyms: ['ICB'] } }, 'The ICB met.').titles).toEqual([]);
  });

  it('plain words', () => {
    expect(mended({}, 'Footfall is up').titles).toEqual([]);
    expect(mended(swap('Say visitors', { footfall: 'visitors' }), 'Footfall is up')).toEqual({
      titles: ['Say visitors'],
      text: 'Visitors is up',
    });
  });

  it('labels for people', () => {
    expect(mended({}, 'Our frequent flyers').titles).toEqual([]);
    const own = swap('Put people first', { 'frequent flyers': 'people who come often' });
    expect(mended(own, 'Our frequent flyers').text).toBe('Our people who come often');
  });

  it('hashtags: its tags stay as they are, and lend their words and letters to others', () => {
    expect(mended({}, 'Come #teamhamblefleet').text).not.toBe('Come #TeamHamblefleet');
    expect(mended({ allow: { places: ['Hamblefleet'] } }, 'Come #teamhamblefleet').text).toBe('Come #TeamHamblefleet');
    expect(mended({ allow: { hashtags: ['#HamblefleetNights'] } }, '#teamhamblefleet').text).toBe('#TeamHamblefleet');
    expect(mended({ allow: { acronyms: { OPAT: 'antibiotics at home' } } }, '#opatnurses').text).toBe('#OPATNurses');
    expect(mended({ allow: { hashtags: ['#mentalhealthmatters'] } }, '#mentalhealthmatters').titles).toEqual([]);
    const own = swap('Our tag', { '#eastvalewalks': '#EastvaleWalks' });
    expect(mended(own, 'Come to #eastvalewalks').text).toBe('Come to #EastvaleWalks');
  });

  it('levels: a tip of ours can count as a warning, or be off', () => {
    const report = (levels: Record<string, string>) => mended({ levels }, 'Bring snacks, e.g. fruit').titles;
    expect(report({ 'access/abbreviations-eg': 'warn' })).toEqual(['Say it in words']);
    expect(report({ 'access/abbreviations-eg': 'off' })).toEqual([]);
  });
});
