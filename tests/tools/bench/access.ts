import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { cues, rules } from '@/utils/rules';
import { corpusRows } from '../corpora';
import type { Figure } from '../figures';

const made =
  'It was good to meet our discharge team at Eastvale this morning 🎉 They told me what slows people down on their way home, and what would help: one phone number & one plan. We will try it on two wards from Monday. What would have helped you? #mentalhealthmatters #TeamEastvale';

/** What the accessibility rules add to the check of a post of about 280 characters: with and without them in turns. */
export default function access(): Figure[] {
  const posts = corpusRows<{ text: string }>('leader-posts.jsonl')
    .map(r => r.text)
    .filter(t => t.length >= 200 && t.length <= 360);
  const texts = posts.length > 0 ? posts : [made];
  const settings = defaultSettings();
  const others = rules.filter(r => !r.id.startsWith('access/'));
  const run = (text: string, list: typeof rules) => {
    const start = performance.now();
    check(asDraft({ text }), { rules: list, cues, settings });
    return performance.now() - start;
  };
  const [first, second]: [number[], number[]] = [[], []];
  for (let round = 0; round < 60; round++) {
    for (const text of texts) {
      // Turn and turn about: whoever comes second finds the text warm.
      const isFirst = round % 2 === 0;
      const early = run(text, isFirst ? rules : others);
      const late = run(text, isFirst ? others : rules);
      if (round >= 20) (isFirst ? first : second).push(isFirst ? early - late : late - early);
    }
  }
  return [
    {
      name: 'access-280-added',
      value: (middle(first) + middle(second)) / 2,
      unit: 'ms',
      n: first.length + second.length,
      peers: { alex: 1.9 },
      goal: 0.2,
      note: `mean of the medians of both orders over ${texts.length} posts of 200 to 360 characters; alex as measured once`,
    },
    {
      name: 'access-hashtag-words-load',
      value: loadTime(),
      unit: 'ms',
      n: 1,
      note: 'once, at the first small-letter tag',
    },
  ];
}

function middle(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** The first tag in small letters unpacks the word model. */
function loadTime(): number {
  const start = performance.now();
  check(asDraft({ text: '#worldbenchmarkday' }), { rules, cues, settings: defaultSettings() });
  return performance.now() - start;
}
