import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { cues, rules } from '@/utils/rules';
import type { Figure } from '../figures';

/** Invented posts of every verdict, each cut or filled to 280 characters. */
const posts = [
  'Delighted to announce that Eastvale Hospitals has been shortlisted for three national awards! A fantastic achievement by all our amazing staff and partners. Read more about it here: https://eastvale.example/awards #NHS #TeamEastvale #Awards #Proud and watch the film of the night.',
  'Night staff told me the canteen closing at 7pm means crisps for dinner. Fair point. From Monday there is hot food until 2am, and a microwave that works. What else would make nights better? Reply here, or stop me on the wards on Thursday, I am on with the late crew until midnight.',
  'Thanks to Priya and the stroke team for showing me round today. I had not realised that speech therapy starts on day nine, or that the gym doubles as a store room. I will ask the board about both on 8 October and post what they say here, whatever they say, by the end of that week.',
  'The A49 is closed at Mill Bridge and our phones are down at both surgeries this morning. If it is not life-threatening, please use 111.nhs.uk or call 111 first. Appointments before noon will not go ahead, and we are ringing everyone on the list in turn. Next update here at 2pm today.',
];

/** What tone adds to a whole check of 280 characters, in turns with and without so that a busy moment falls on both. */
export default function tone(): Figure[] {
  const drafts = posts.map(text => asDraft({ text: text.slice(0, 280) }));
  const on = { ...defaultSettings(), now: Date.UTC(2026, 4, 2) };
  const off = { ...on, concerns: { ...on.concerns, tone: false } };
  const rounds = 1_500;
  const added: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const without = timed(() => drafts.map(draft => check(draft, { rules, cues, settings: off })));
    const having = timed(() => drafts.map(draft => check(draft, { rules, cues, settings: on })));
    if (i >= rounds / 3) added.push((having - without) / drafts.length);
  }
  return [{ name: 'tone-280-added', value: median(added), unit: 'ms', n: added.length, goal: 0.1 }];
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
