import { defineRule } from '../../engine/rule';
import type { Token } from '../../engine/text/tokens';
import { sources } from '../../tables/sources';

/** A quick look before the slow ones. */
const hint = /n't/;

const full: Record<string, string> = {
  "don't": 'do not',
  "mustn't": 'must not',
  "shouldn't": 'should not',
  "can't": 'cannot',
};
/** After these, "don't" is no instruction: "Don't you think", "Don't know yet". */
const noOrder = new Set(
  'i you we they he she it the a an have know think mind get worry see believe feel want need care'.split(' '),
);
const opensOrder = new Set(['please', 'pls', 'so', 'and', 'but', 'just', 'also', 'then', 'remember', 'again']);
const thingsToDo = new Set(
  'bring use park visit drive eat drink smoke enter book collect come travel attend wait leave take go share touch'.split(
    ' ',
  ),
);

/** C-31: only in instructions. A leader's own voice may keep "don't". */
export default defineRule({
  id: 'access/contractions',
  severity: 'tip',
  title: 'Write “not” in full',
  why: 'In instructions, “don’t” is easy to miss or mishear.',
  advice: 'Use “do not”, “must not” or “cannot”.',
  source: sources.nhsWords,
  isStyle: true,
  *find({ text }) {
    if (!text.has(hint)) return;
    const { tokens } = text;
    for (const token of tokens) {
      const words = full[token.lower];
      if (!words) continue;
      const after = tokens[token.index + 1];
      if (after?.kind !== 'word' || !isInstruction(token, tokens[token.index - 1], after)) continue;
      const cased = /^[A-Z]/.test(token.text) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
      yield {
        start: token.start,
        end: token.end,
        fixes: [{ start: token.start, end: token.end, text: cased, label: cased }],
      };
    }
  },
  examples: {
    flags: [
      { text: 'Please [don’t] turn up at the surgery.', severity: 'tip' },
      { text: 'Free checks. [Don’t] forget your teddy!' },
      { text: 'You [mustn’t] drive. You [can’t] park here.' },
    ],
    allows: [
      { text: 'I don’t know yet why July was worse.' },
      { text: 'If you’ve taken something you shouldn’t have, call 999.' },
      { text: 'We can’t wait to see you. Don’t you love spring?' },
      { text: 'She said: “Please don’t turn up.”' },
    ],
  },
});

function isInstruction(token: Token, before: Token | undefined, after: Token): boolean {
  if (token.lower === "don't") {
    if (noOrder.has(after.lower)) return false;
    return before?.kind !== 'word' || opensOrder.has(before.lower);
  }
  if (before?.lower !== 'you') return false;
  return token.lower === "can't" ? thingsToDo.has(after.lower) : after.lower !== 'have';
}
