import type { Sign } from '../../engine/clues/collect';
import { combinationOf } from '../../engine/clues/combination';
import { cutsFor } from '../../engine/clues/cuts';
import { isOwn } from '../../engine/clues/frames';
import { estimateOf } from '../../engine/clues/population/population';
import { asClue, sayClues } from '../../engine/clues/say';
import { defineRule } from '../../engine/rule';

/** A-J1. Small clues about one person that add up; it speaks for all of them, so single-clue notes stay away. */
export default defineRule({
  id: 'identifiers/combination',
  severity: 'warn',
  title: 'This person could be recognised',
  why: 'Small facts about one person add up, and your account already says where you work.',
  advice: 'Take out what the story does not need, or ask for written consent.',
  source:
    'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/how-do-we-ensure-anonymisation-is-effective/',
  *find(reading) {
    const found = combinationOf(reading);
    if (!found?.level) return;
    const { scene, signs, level } = found;
    const { start, end } = scene.subject;
    // Nobody is told to take out the sentence in which they mourn their own father.
    const fixes = cutsFor(scene.part, signs, { withSentence: !isOwn(scene.subject, scene.part) });
    const estimate = estimateOf(reading, found);
    yield {
      where: scene.part.where,
      start,
      end,
      severity: level,
      why: `Together these could identify someone: ${sayClues(signs, 5, fixes[0])}.`,
      advice: found.consent
        ? 'You say they agreed. Check it is written, covers social media, and is in date.'
        : fixes[0]
          ? `${fixes[0].label} first: it costs the story least.`
          : `${leaveOut(signs)}, or tell what you learned instead of what happened.`,
      fixes,
      clues: signs.map(asClue),
      ...(estimate ?? {}),
    };
  },
  examples: {
    flags: [
      {
        text: 'Last night an 82-year-old [lady] on Ward 7 had a cardiac arrest. She went home today.',
        severity: 'stop',
      },
      { text: 'Sat with a [man] in his nineties on a trolley outside A&E today.', severity: 'warn' },
      {
        text: 'Our youngest ever [patient] went home on Sunday: a heart transplant at three weeks old.',
        severity: 'stop',
      },
      {
        text: 'Told a 41 yo [head teacher] she has multiple sclerosis this morning. Some days are heavy.',
        severity: 'stop',
      },
      { text: 'The [lad] from the Mill Lane crash is 16. He is in our ICU.', severity: 'stop' },
      {
        text: 'With her permission: a 67-year-old [lady] had a new hip on Monday and went home to Fenwick today.',
        severity: 'warn',
        note: 'stated consent lowers the level',
      },
      { text: 'We looked after a [farmer] after a stroke last week.', severity: 'warn' },
      {
        text: 'Heartbroken for the family of the [teenager] stabbed at Fenwick market yesterday. Our trauma team fought for her.',
        severity: 'stop',
      },
      { text: 'A [lady] of 91 on Elm ward has had a year without a seizure.', note: 'what she had before' },
      { text: 'Sat with a [gentleman] on Ward 7 last night. 91, flew gliders, made us all laugh.', severity: 'stop' },
    ],
    allows: [
      {
        text: 'Good chat with our finance lead about next week’s operations meeting. He said we send too many emails. He is right.',
        note: 'operations of an organisation',
      },
      {
        text: 'A patient told me our letters are hard to read. She is right.',
        note: 'one person, nothing to find her by',
      },
      { text: 'Ward 7. Legends.' },
      { text: 'So proud of Elm ward on a year without a pressure sore.', note: 'what nobody there had' },
      {
        text: 'I respect your right to strike and I want to hear from you. What do you need from me this week?',
        note: 'nobody is told of',
      },
      {
        text: 'Ten years ago this week I was a patient here myself, with breast cancer. Today I run the place. To the nurse who held my hand: thank you.',
        note: 'the author',
      },
      { text: '"Mabel" is 84, lives alone in Thornby and has heart failure. She is made up for our training day.' },
      { text: 'If you are a 60-year-old man with chest pain in Fenwick tonight, call 999.' },
      { text: 'Our stroke team saw 40 patients in Thornby last week.' },
      { text: 'Know the signs of stroke: face, arms, speech, time. Call 999 today.' },
      {
        text: 'Doctors treat a 5-year-old girl with a rare cancer in Ohio https://news.example/girl',
        note: 'news from elsewhere',
      },
      { text: 'Every patient deserves to know when they will go home. From Monday we tell them on day one.' },
      {
        text: 'Thinking of the family of the teenager hurt at Fenwick market yesterday. Our volunteers fought for more street lights.',
        note: 'nobody of ours cared for them',
      },
      { text: 'Spent last night on Ward 7 with Priti and the team. Thank you for the toast.' },
      { text: 'The NHS is a 78-year-old. Happy birthday from everyone on Ward 7 today.' },
      { text: 'I was diagnosed with type 2 diabetes in the spring. The nurse at Castlegate was kind.' },
    ],
    misses: [
      {
        text: 'The young [woman] who painted the harbour mural came to see us last week. Keep talking.',
        note: 'that she came for care stands between the lines',
      },
      {
        text: 'Room 9 has a red door now. Forty years of [carrying letters] is a hard habit to break. Welcome, sir.',
        note: 'nobody is named by a noun or as he or she',
      },
    ],
  },
});

/** Names the strongest clue that words can leave out: not "she" alone. */
function leaveOut(signs: readonly Sign[]): string {
  const strongest = signs.filter(s => s.slot !== 'sex').sort((a, b) => b.points - a.points)[0] ?? signs[0];
  return strongest ? `Leave out “${strongest.text}”` : 'Leave them out';
}
