import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { applyFixes } from '@/utils/engine/fixes';
import { defaultSettings } from '@/utils/engine/settings';
import { rules } from '@/utils/rules';

const emojiRules = rules.filter(r => r.id.startsWith('access/emoji'));

function fixes(text: string) {
  return check(asDraft({ text }), { rules: emojiRules, cues: [], settings: defaultSettings() }).findings.flatMap(f =>
    f.fixes.map(fix => ({
      rule: f.rule.slice('access/emoji-'.length),
      label: fix.label,
      text: applyFixes(text, [fix]),
    })),
  );
}

describe('a mend of emoji leaves the spacing and the meaning right', () => {
  it.each([
    ['at the beginning', '🎂 78 years of the NHS', 'placing', 'Move 🎂 to the end', '78 years of the NHS 🎂'],
    ['there without a space', '📍Town Hall', 'placing', 'Move 📍 to the end', 'Town Hall 📍'],
    ['bullets', '📅Monday\n📍Town Hall', 'placing', 'Take the emoji out', '📅Monday\nTown Hall'],
    [
      'bullets after a line',
      'Clinics:\n🦷 Eastvale\n🦷 Skerra\n',
      'placing',
      'Take the emoji out',
      'Clinics:\nEastvale\n🦷 Skerra\n',
    ],
    [
      'several in a line',
      '🗣️ We asked. 👂 You said. ✍️ We changed it.',
      'placing',
      'Take the emoji out',
      'We asked. You said. We changed it.',
    ],
    ['mid sentence', 'So 💙 proud', 'placing', 'Move 💙 to the end', 'So proud 💙'],
    ['before a mark', 'Done 🎉, all of it', 'placing', 'Move 🎉 to the end', 'Done, all of it 🎉'],
    ['in brackets', 'Cake (🍰 lemon) today', 'placing', 'Move 🍰 to the end', 'Cake (lemon) today 🍰'],
    ['between words', 'very🌟good', 'placing', 'Move 🌟 to the end', 'very good 🌟'],
    ['after a full stop', 'Join us!🎉Good pay', 'placing', 'Move 🎉 to the end', 'Join us! Good pay 🎉'],
    ['before a hashtag', 'Come along☕#Jobs for us', 'placing', 'Move ☕ to the end', 'Come along #Jobs for us ☕'],
    [
      'as a full stop',
      'We are live 🎉 Thank you all',
      'placing',
      'Move 🎉 to the end',
      'We are live. Thank you all 🎉',
    ],
    [
      'stops in a list',
      '👂 You said more tea 🍵🍵 We brought it',
      'placing',
      'Take the emoji out',
      'You said more tea. We brought it',
    ],
    [
      'each once',
      'Our 💙 team, our 🌟 place, our 💙 home',
      'placing',
      'Move 💙🌟 to the end',
      'Our team, our place, our home 💙🌟',
    ],
    ['there already', 'So 💙 proud 💙', 'placing', 'Take the emoji out', 'So proud 💙'],
    [
      'beside another',
      'Our 🌟 ward and our 🧹 team 💙',
      'placing',
      'Move 🌟🧹 to the end',
      'Our ward and our team 💙🌟🧹',
    ],
    ['double spaces elsewhere stay', 'So  proud 🎉 of all', 'placing', 'Move 🎉 to the end', 'So  proud of all 🎉'],
    ['keycap', '5️⃣ more beds', 'placing', '5', '5 more beds'],
    ['keycap as a point', '1️⃣ Ring us', 'placing', '1.', '1. Ring us'],
    ['keycaps as points', '1️⃣ Hands 2️⃣ Face', 'placing', 'Write the numbers', '1. Hands 2. Face'],
    ['keycaps', 'Step 1️⃣ call 1️⃣1️⃣1️⃣ now', 'placing', 'Write the numbers', 'Step 1 call 111 now'],
    ['a keycap before another emoji', '5️⃣ beds for 🦷 care', 'placing', '5', '5 beds for 🦷 care'],
    ['before what was done', 'Our choir 🎶 sang', 'placing', 'Move 🎶 to the end', 'Our choir sang 🎶'],
    ['after a time', 'Today I ♥ my job', 'instead-of-word', 'love', 'Today I love my job'],
    ['ten', 'Our unit is 🔟 today', 'placing', '10', 'Our unit is 10 today'],
    ['instead of a word', 'I ❤️ my job', 'instead-of-word', 'love', 'I love my job'],
    ['tight', 'I❤️you all', 'instead-of-word', 'love', 'I love you all'],
    ['a greeting', '👏👏👏 to team theatres', 'instead-of-word', 'Well done', 'Well done to team theatres'],
  ])('%s', (_, text, rule, label, mended) => expect(fixes(text)).toContainEqual({ rule, label, text: mended }));

  it('takes a row of signs out the same way', () => {
    const symbols = rules.filter(r => r.id === 'access/symbols');
    const text = '*~*~ Happy new year ••• from us all';
    const { findings } = check(asDraft({ text }), { rules: symbols, cues: [], settings: defaultSettings() });
    expect(
      applyFixes(
        text,
        findings.flatMap(f => f.fixes),
      ),
    ).toBe('Happy new year from us all');
  });

  it.each([
    'It’s time to 🛑 smoking',
    'Grab a ☕ and come',
    'We want to 👂 from you',
    'No 🧢, it is a game changer',
    'Swap ☕ for 💧 and sleep',
    'You = ❤️ of us all',
    'Hips ⬇️ 12% today',
    'So glad 💙 Sister Ade is back',
    'The new 🏥 opens on Monday',
    'Patients ❤️ it and so do we',
    'So happy 💙 I could cry',
  ])('offers nothing for %s', text => expect(fixes(text)).toEqual([]));
});
