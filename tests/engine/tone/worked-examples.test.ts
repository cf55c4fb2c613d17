/** The twenty worked examples of the annotation guide get their labels. All invented. */
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import type { OneWayKind, ReplyKind, Verdict } from '@/utils/engine/types';
import { cues } from '@/utils/rules';

interface Worked {
  n: number;
  verdict: Verdict;
  /** Codes that the guide marks; of a one-way post its kind. */
  marks: string;
  kind?: OneWayKind;
  reply?: ReplyKind;
  text: string;
}

const worked: Worked[] = [
  {
    n: 1,
    verdict: 'broadcast',
    marks: 'B1 B2 B3 B4 B8',
    text: 'Delighted to announce that Eastvale Hospitals has been shortlisted for three national awards! A fantastic achievement. Read more: https://eastvale.example #NHS #TeamEastvale #Awards #Proud',
  },
  {
    n: 2,
    verdict: 'conversational',
    marks: 'S3 S4 S1 S2',
    text: "Night staff told me the canteen closing at 7pm means crisps for dinner. Fair point. From Monday there's hot food until 2am. What else would make nights better? Reply here or stop me on the wards.",
  },
  {
    n: 3,
    verdict: 'one-way',
    marks: 'U',
    kind: 'urgent',
    text: "A&E is very busy this evening. If it's not life-threatening, use 111.nhs.uk or call 111 first. In an emergency always call 999.",
  },
  {
    n: 4,
    verdict: 'mixed',
    marks: 'W1 W2 B3',
    text: 'Thanks to @priya_ot and the stroke team for showing me round today. Brilliant work, inspiring people.',
  },
  {
    n: 5,
    verdict: 'broadcast',
    marks: 'B1 B4 B9',
    text: 'Our new surgical hub opens today. 4 theatres, 24 beds and shorter waits for patients across Eastvale. Watch the video: https://eastvale.example',
  },
  {
    n: 6,
    verdict: 'conversational',
    marks: 'W3 S4 S2 S1',
    text: "Our new surgical hub opens today. If your operation was delayed while we built it, I'm sorry for the wait. I'm answering questions here from 5pm to 6pm. What would you like to know?",
  },
  {
    n: 7,
    verdict: 'mixed',
    marks: 'B1 W1 W2 W3',
    text: 'Our new surgical hub opens today, thanks to @eastvale_estates and the dozens of you who came to the design days. Details: https://eastvale.example',
  },
  { n: 8, verdict: 'broadcast', marks: 'B6 B3', text: "Isn't our maternity team just amazing? 💙 #ProudCEO" },
  {
    n: 9,
    verdict: 'mixed',
    marks: 'W5 B5',
    text: 'Interesting piece on virtual wards. Thoughts? https://eastvale.example',
  },
  {
    n: 10,
    verdict: 'conversational',
    marks: 'S4 S3 S5 S2',
    reply: 'conversational',
    text: "@sam_k You're right, the parking page was out of date. I asked the team and it's fixed now. Thank you for telling us. If a machine still shows the old price, let me know which one.",
  },
  {
    n: 11,
    verdict: 'mixed',
    marks: 'W2 B14',
    reply: 'offline',
    text: '@sam_k We are sorry to hear this. Please contact PALS on 0300 000 0000 so that we can look into it.',
  },
  {
    n: 12,
    verdict: 'one-way',
    marks: 'K',
    kind: 'condolence',
    text: 'I was so sorry to learn that our colleague Marek has died. He worked in our kitchens for 19 years. My thoughts are with his family and his team. Support for staff is on the intranet.',
  },
  {
    n: 13,
    verdict: 'one-way',
    marks: 'J',
    kind: 'job',
    text: 'We are recruiting! Band 6 physiotherapist, permanent, Eastvale. Apply by 12 May: https://eastvale.example',
  },
  {
    n: 14,
    verdict: 'broadcast',
    marks: 'B1 B2 B7 B3',
    text: 'As chief executive I am pleased to confirm the Board has approved the 2026 to 2031 strategy, which sets out our ambition to be an outstanding provider of high-quality, patient-centred care. The strategy can be found on our website.',
  },
  {
    n: 15,
    verdict: 'conversational',
    marks: 'S3 S4 S2',
    text: 'The board approved our five-year plan last night. 412 of you commented on the draft and the biggest theme was getting through on the phone, so that is now priority one. What we did not get right: transport. Tell me what we have missed.',
  },
  {
    n: 16,
    verdict: 'broadcast',
    marks: 'B12 B6',
    text: "I've been reflecting on kindness. Kindness is strength. Kindness is leadership. Be kind today. Agree?",
  },
  {
    n: 17,
    verdict: 'conversational',
    marks: 'S4 W3 W6',
    text: "We got this wrong. Letters sent last week had the wrong clinic address. If you have one, please ring the number at the top and ignore the map. I'll post what went wrong on Friday.",
  },
  {
    n: 18,
    verdict: 'broadcast',
    marks: 'B4 B1',
    text: 'Please share: flu and COVID-19 vaccines are now available for staff in the education centre, 8am to 8pm. Book here: https://eastvale.example',
  },
  {
    n: 19,
    verdict: 'mixed',
    marks: 'B1 B3 B4 W5',
    text: 'Proud to launch our new strategy today! A bold, ambitious, world-class plan for Eastvale. Download it here: https://eastvale.example and let us know what you think.',
  },
  {
    n: 20,
    verdict: 'conversational',
    marks: 'S3 S6 S1 W3',
    text: "I've had more than 30 messages about our visiting rules this week, some of them angry, and I understand why. We're reviewing them with @EastvaleCarers. I don't know the answer yet. If you're a carer, what would work for you? How to take part: https://eastvale.example",
  },
];

const toneOf = ({ text, reply }: Worked) =>
  check(asDraft({ text, kind: reply ? 'reply' : 'post' }), { rules: [], cues, settings: defaultSettings() }).tone;

describe('worked examples', () => {
  it.each(worked)('$n is $verdict', example => {
    const tone = toneOf(example);
    expect(tone.verdict).toBe(example.verdict);
    expect(tone.kind).toBe(example.kind ?? null);
    expect(tone.reply).toBe(example.reply ?? null);
  });

  it.each(worked)('of $n shows only what the guide marks for its label, two of them where there are two', example => {
    const isBroadcast = example.verdict === 'broadcast';
    const decides = (code: string) => code.startsWith('B') === isBroadcast;
    const marked = example.marks.split(' ').filter(decides);
    const shown = new Set(
      toneOf(example)
        .evidence.map(({ cue }) => cue)
        .filter(decides),
    );
    expect([...shown].filter(code => !marked.includes(code))).toEqual([]);
    expect(shown.size).toBe(Math.min(2, marked.length));
  });

  it('shows at most two pieces of evidence each way, inside the text, and a step where something is missing', () => {
    for (const example of worked) {
      const tone = toneOf(example);
      const against = tone.evidence.filter(e => e.cue.startsWith('B'));
      expect(against.length).toBeLessThanOrEqual(2);
      expect(tone.evidence.length - against.length).toBeLessThanOrEqual(2);
      for (const { start, end, reason } of tone.evidence) {
        expect(example.text.slice(start, end).trim()).not.toBe('');
        expect(reason).not.toBe('');
      }
      if (tone.verdict === 'conversational') expect(tone.next).toBe('');
      if (tone.verdict === 'broadcast' || tone.verdict === 'mixed') expect(tone.next).toMatch(/\?$/);
    }
  });
});
