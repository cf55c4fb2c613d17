import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { cues, rules } from '@/utils/rules';
import { corpusRows } from '../corpora';
import type { Figure } from '../figures';

const made = [
  'It was good to meet our discharge team at Eastvale this morning. They told me what slows people down on their way home, and what would help: one phone number, one plan, one person who calls the next day. We will try it on two wards from Monday. What would have helped you?',
  'Big thanks to Gareth who sat with a lady of 88 on the floor for nearly two hours last night until our crew could get there. Ring the team on 01632 960144 if you would like to join as a first responder. Training starts on 3 March and no experience is needed. Thank you!',
];

/**
 * What the identifier rules add to the check of a post of about 280 characters: the same check with and without them,
 * in turns, so that a busy moment of the machine falls on both.
 */
export default function identifiers(): Figure[] {
  const posts = corpusRows<{ text: string }>('leader-posts.jsonl')
    .map(r => r.text)
    .filter(t => t.length >= 200 && t.length <= 360);
  const texts = posts.length > 0 ? posts : made;
  const settings = defaultSettings();
  const others = rules.filter(r => !r.id.startsWith('identifiers/'));
  const run = (text: string, list: typeof rules) => {
    const start = performance.now();
    check(asDraft({ text }), { rules: list, cues, settings });
    return performance.now() - start;
  };
  const added: number[] = [];
  for (let round = 0; round < 60; round++) {
    for (const text of texts) {
      // Whoever comes second finds a warm cache, so they take turns.
      const first = run(text, round % 2 ? rules : others);
      const second = run(text, round % 2 ? others : rules);
      if (round >= 20) added.push(round % 2 ? first - second : second - first);
    }
  }
  added.sort((a, b) => a - b);
  return [
    {
      name: 'identifiers-280-added',
      value: added[Math.floor(added.length / 2)] ?? 0,
      unit: 'ms',
      n: added.length,
      peers: { openredaction: 0.83, compromise: 1.3 },
      goal: 0.3,
      note: `median over ${texts.length} posts of 200 to 360 characters`,
    },
  ];
}
