import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defineRule, type Rule } from '@/utils/engine/rule';
import { defaultSettings } from '@/utils/engine/settings';
import { activePacks, type Origin } from '@/utils/packs/in-force/active-packs';
import { applyPacks } from '@/utils/packs/in-force/apply-packs';
import { holdingPacks } from '@/utils/packs/in-force/one-name';
import { provePack } from '@/utils/packs/proof/prove-pack';
import { packOf } from './pack-for-tests';

const ours = (id: string, severity: Rule['severity']) =>
  defineRule({
    id,
    severity,
    title: id,
    why: '',
    advice: '',
    source: '',
    find: () => [{ start: 0, end: 1 }],
    examples: { flags: [], allows: [] },
  });
const builtIns = [ours('identifiers/nhs-number', 'stop'), ours('access/missing-alt', 'tip'), ours('conduct/x', 'warn')];

function inForce(...packs: [Record<string, unknown>, Origin['by']][]) {
  return activePacks(
    packs.map(([given, by]) => {
      const { pack, off } = provePack(given);
      if (!pack) throw new Error('refused');
      return { pack, off, origin: { by, since: 0 } };
    }),
    builtIns,
  );
}

describe('applyPacks', () => {
  it('joins allow-lists, organisation and PALS details', () => {
    const active = inForce([
      packOf([], {
        allow: { phones: ['0300 000 0000'], acronyms: { ICB: 'integrated care board' }, names: ['Martha'] },
        organisation: { name: 'Eastvale', postcodes: ['EV1 1AA'] },
        pals: { phone: '0300 000 0001', email: 'pals@eastvale.example' },
      }),
      'file',
    ]);
    const settings = applyPacks(defaultSettings(), active, 'x');
    expect(settings.allow.phones).toEqual(['0300 000 0000', '0300 000 0001']);
    expect(settings.allow.acronyms).toEqual({ ICB: 'integrated care board' });
    expect(settings.organisation).toMatchObject({
      name: 'Eastvale',
      postcodes: ['EV1 1AA'],
      mailboxes: ['pals@eastvale.example'],
    });
    expect(active.turnedOff).toEqual([]);
  });

  it('turns a concern off on one platform only', () => {
    const active = inForce([packOf([], { settings: { x: { tone: 'off' }, '*': { access: 'off' } } }), 'file']);
    expect(applyPacks(defaultSettings(), active, 'x').concerns).toMatchObject({ tone: false, access: false });
    expect(applyPacks(defaultSettings(), active, 'linkedin').concerns).toMatchObject({ tone: true, access: false });
    expect(active.turnedOff).toEqual([]);
  });

  it('says when a protection of patients is turned off or lowered', () => {
    const active = inForce([
      packOf([], {
        levels: { 'identifiers/nhs-number': 'off', 'access/missing-alt': 'off', 'conduct/x': 'tip' },
        settings: { x: { identifiers: 'off' } },
      }),
      'policy',
    ]);
    expect(active.turnedOff).toEqual([
      { pack: 'Eastvale guidance', concern: 'identifiers', platform: 'x', from: 'on', to: 'off' },
      {
        pack: 'Eastvale guidance',
        rule: 'identifiers/nhs-number',
        title: 'identifiers/nhs-number',
        platform: '*',
        from: 'stop',
        to: 'off',
      },
      { pack: 'Eastvale guidance', rule: 'conduct/x', title: 'conduct/x', platform: '*', from: 'warn', to: 'tip' },
    ]);
    expect(applyPacks(defaultSettings(), active, 'x').off).toEqual(['identifiers/nhs-number', 'access/missing-alt']);
  });

  it("never takes a person's own choice away", () => {
    const active = inForce([packOf([], { levels: { 'conduct/x': 'off', 'access/missing-alt': 'stop' } }), 'policy']);
    const own = { ...defaultSettings(), off: ['access/missing-alt'], levels: { 'conduct/x': 'warn' as const } };
    const settings = applyPacks(own, active, 'x');
    expect(settings.off).toEqual(['access/missing-alt']);
    expect(settings.levels['conduct/x']).toBe('warn');
  });

  it('lets policy decide where packs disagree', () => {
    const active = inForce(
      [packOf([], { name: 'File', levels: { 'conduct/x': 'tip' } }), 'file'],
      [packOf([], { name: 'Policy', levels: { 'conduct/x': 'stop' } }), 'policy'],
    );
    expect(active.levels).toEqual({ 'conduct/x': 'stop' });
  });
});

describe('findings of packs', () => {
  const rule = { id: 'word', kind: 'phrases', severity: 'warn', title: 'T', phrases: ['hero'] };

  it('name the pack, and keep apart what two packs or we call the same', () => {
    const active = inForce(
      [packOf([rule, { ...rule, id: 'conduct/x', phrases: ['zz'] }], { name: 'Eastvale' }), 'file'],
      [packOf([rule], { name: 'Westvale' }), 'address'],
    );
    const report = check(asDraft({ text: 'hero' }), {
      rules: [],
      packs: active,
      cues: [],
      settings: defaultSettings(),
    });
    expect(report.findings.map(f => [f.pack, f.rule])).toEqual([
      ['Westvale', 'word'],
      ['Eastvale', 'eastvale:word'],
    ]);
    expect(active.rules.map(r => r.id)).toContain('eastvale:conduct/x');
  });

  it('wait for a level when the rule starts off', () => {
    const pack = packOf([{ ...rule, on: false }]);
    const speak = (levels: Record<string, string>) => {
      const active = inForce([pack, 'file'], [packOf([], { name: 'Levels', levels }), 'file']);
      const settings = applyPacks(defaultSettings(), active, 'x');
      return check(asDraft({ text: 'hero' }), { rules: [], packs: active, cues: [], settings }).findings.length;
    };
    expect(speak({})).toBe(0);
    expect(speak({ word: 'tip' })).toBe(1);
  });
});

describe('two packs of one name', () => {
  const version = (number: string) =>
    packOf([{ id: `v${number}`, kind: 'phrases', phrases: ['bed blocker'] }], { version: number });

  it.each<[string, [string, Origin['by']][], string[]]>([
    [
      'the same by file and by address speaks once',
      [
        ['1.0.0', 'file'],
        ['1.0.0', 'address'],
      ],
      ['address'],
    ],
    [
      'a newer file holds, so that it can be tried',
      [
        ['1.1.0', 'file'],
        ['1.0.0', 'address'],
      ],
      ['file'],
    ],
    [
      'until the address brings a newer one',
      [
        ['1.1.0', 'file'],
        ['1.2.0', 'address'],
      ],
      ['address'],
    ],
    [
      'the policy always holds',
      [
        ['9.0.0', 'file'],
        ['2.0.0', 'address'],
        ['1.0.0', 'policy'],
      ],
      ['policy'],
    ],
    [
      'two addresses',
      [
        ['1.0.0', 'address'],
        ['1.0.0', 'address'],
      ],
      ['address'],
    ],
    [
      'files that a script names all hold',
      [
        ['1.0.0', 'file'],
        ['2.0.0', 'file'],
      ],
      ['file', 'file'],
    ],
  ])('%s', (_, packs, holding) => {
    const named = packs.map(([number, by]) => ({ name: 'A', version: number, by }));
    expect(holdingPacks(named, pack => pack).map(p => p.by)).toEqual(holding);
    const active = inForce(
      ...packs.map(([number, by]): [Record<string, unknown>, Origin['by']] => [version(number), by]),
    );
    expect(active.rules).toHaveLength(holding.length);
  });

  it('packs of different names all hold', () => {
    const named = [
      { name: 'A', version: '1.0.0', by: 'file' as const },
      { name: 'B', version: '1.0.0', by: 'address' as const },
    ];
    expect(holdingPacks(named, pack => pack)).toEqual(named);
  });
});
