import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { preparations } from '@/utils/engine/prepare';
import type { Reading } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { cues, rules } from '@/utils/rules';

const texts = [
  'Thanks to Joan, 82, who came to Ward 7 last night after a fall. #worldsepsisday',
  'We met Mr Hale from our stroke team. His mum had waited nine hours. #mentalhealthmatters #teameastvale',
];
const options = { rules, cues, settings: defaultSettings() };
const reports = () => texts.map(text => JSON.stringify(check(asDraft({ text }), options)));

/** Without a rule, the drafts that are rehearsed ask nothing. */
const bare = { rules: [], cues: [], settings: defaultSettings() };

describe('what is made ready ahead of need', () => {
  it('changes nothing, whether it was all made, half made or not at all', () => {
    const steps = preparations(bare);
    for (let i = 0; i < 100; i++) steps.next();
    const half = reports();
    const whole = [...steps].length;
    expect(reports()).toEqual(half);
    expect(half.join()).toContain('#WorldSepsisDay');
    // A check that needed the words meanwhile has left nothing to do.
    expect(whole).toBeLessThan(100);
    for (const _ of preparations(options));
    expect(reports()).toEqual(half);
  });

  it('comes in small steps and has an end', () => {
    expect([...preparations(bare)].length).toBeLessThan(200);
  });

  it('asks each rule about people, numbers and tags, one rule a step', () => {
    const asked: string[] = [];
    const rule = {
      ...rules[0]!,
      find: (reading: Reading) => [void asked.push(reading.draft.text)].slice(1) as never[],
    };
    const before = [...preparations(bare)].length;
    expect([...preparations({ ...bare, rules: [rule] })].length).toBe(before + asked.length);
    for (const said of [/Mr Hale/, /82/, /#/, /@/, /https/]) expect(asked.some(text => said.test(text))).toBe(true);
  });
});
