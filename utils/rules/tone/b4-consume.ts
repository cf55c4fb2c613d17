import { defineCue } from '../../engine/cue';
import type { Found } from '../../engine/part';
import type { Reading } from '../../engine/reading';
import { questionsOf } from '../../engine/tone/moves/questions';
import { urgentIn } from '../../engine/tone/one-way/urgent';
import { findOwn } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';

const start = String.raw`(?:^|[.!?:;,\n\u2013\u2014-] {0,2}|\b(?:please|and|to|or|can|now|then|also|just) |\p{Extended_Pictographic}\ufe0f? *|\d\) *)`;
const consume = phrases(
  String.raw`
  read (?:more|on|all|full|about|the|our|my|this|how|why|what|statement|it|here|and)\b
  must[- ]read
  watch (?:the|our|this|how|now|live|here|it|video|as)\b
  click (?:here|the|on|below)
  download (?:it|the|our|your|a|here|now)?
  (?:rt|retweet)\b(?! @)(?: if| this| to| and)?
  share (?:this|the|our|with|widely|and)\b
  please share
  book (?:here|now|your|online|a|it|via)\b
  sign up
  register (?:here|now|at|for|by|your|today|via|online)
  join (?:us|our|the|in)\b
  check (?:out|it)\b
  find (?:out|good|more|your|us|the)\b
  see (?:the|our|how|more|here|full|why|what|us|link|pics|photos|which|if)\b
  learn (?:more|how|about|why|what|ways|to|the|from)\b
  visit (?:the|our|us|@|www|http|\w+)\b
  tune in
  listen (?:to|in|here|now|live)
  take a look
  have a look
  don'?t (?:miss|forget)
  follow (?:us|the|our|@|along|live)
  subscribe
  get (?:your|yours|the|tips|our|more|it|involved|tickets)
  discover\b
  donate
  buy (?:your|a|now)
  order (?:from|your|now|a)
  apply (?:now|here)
  pick up a
  come and join
  come along
  ask at
  help us\b
  take (?:part|our|the quiz)
  try (?:this|these|our|the)\b
  bring (?:a|your)
  check (?:your|the|our|for)\b
  (?:watch|listen|follow|read|see|view)(?=[.!:]? *(?:\p{Extended_Pictographic}|https?:|$|\n))
  (?:watch|follow|listen) (?:live|here|along|wherever|back|again|our|us)\b
  shop (?:the|our|now|online)
  browse\b
  explore (?:the|our|more)
  catch up\b
  complete (?:your|yours|the|our|it)\b
  (?:pre-?)?order (?:now|today|yours|here|online)
  use it\b
  drop (?:by|in)\b
  pop (?:in|along|down|by)\b
  head (?:to|over|down)\b
  nominate\b
  spread the word
  save the date
  add your name
  sign (?:the|our)\b
  come (?:and )?(?:see|visit|find|join) us\b
  call (?:now|us|today)\b
  enter (?:now|here|our|by)\b
  protect (?:yourself|your)\b
  use (?:your|the|our) (?:vote|app|map|guide|form)
`,
  '',
  `(?<=${start})`,
);
const pointer = phrases(String.raw`
  (?:more|full|further) (?:info|information|details?|story|here|at|on)\b
  details?:
  full story
  video (?:of|here|available)
  (?:available|can be found) (?:at|on|here|via|online)
  link (?:in|below)
  via the link
  in case you missed it
  icymi\b
  (?:you )?can (?:read|watch|see|find|view|download)
`);
/** "Brilliant to see our team", "met partners to sign the lease": nobody is asked to. "Click to see the film" asks. */
const toldOf = /^(?:see|sign (?:the|our)|visit|join|take|share|bring|get|explore|try|find (?!out|more))/;
const asksTo = /\b(?:click|tap|here|link|how|want|like|swipe|head|invited|free|chance|time) to $/;

/** "I'll say so and find out by Thursday", "I did not want you to find out like this". */
const authors = /\b(?:i|we|she|he|they)(?:'ll| will|'d| would)? (?:[\w']+ ){1,8}(?:and|you to) $/;

function isAuthors({ text }: Reading, hit: Found): boolean {
  return authors.test(text.around(hit, 60).before);
}

/** Pointing at one's own answer, or safety advice, is no request to consume. */
const helpful = /^(?:(?:read|see) my (?:reply|answer|note)|see (?:if|which) you)/;

export default defineCue({
  id: 'tone/b4-consume',
  code: 'B4',
  side: 'broadcast',
  reason: 'Only asks people to look or act, not to talk.',
  source: 'https://arxiv.org/abs/1204.3230',
  *find(reading) {
    // "Check the box. If your batch matches …": an instruction for safety.
    if (urgentIn(reading.text)) return;
    const hits = [...findOwn(reading, consume), ...findOwn(reading, pointer)];
    let end = -1;
    for (const hit of hits.sort((a, b) => a.start - b.start)) {
      if (hit.start < end || helpful.test(reading.text.lower.slice(hit.from, hit.to + 10))) continue;
      const { before } = reading.text.around(hit, 16);
      if (isAuthors(reading, hit)) continue;
      if (/ to $/.test(before) && toldOf.test(hit.text) && !asksTo.test(before)) continue;
      if (questionsOf(reading).some(q => hit.start >= q.start && hit.end <= q.end)) continue;
      end = hit.end;
      yield hit;
    }
  },
  examples: {
    flags: [
      { text: 'Three awards! [Read more]: https://example.org' },
      { text: '[Watch the] film.' },
      { text: '[Please share].' },
      { text: 'Nine places left, [sign up] on our page.' },
    ],
    allows: [
      { text: 'I read the letters on the train.' },
      { text: 'Read my reply below.', note: 'one’s own answer' },
      { text: 'Check the label. Do not use batch 4543.', note: 'safety' },
      { text: 'If I don’t know I’ll say so and find out by Thursday.', note: 'the author does' },
      { text: 'The night watch saw it first.' },
      { text: 'We can share a taxi.' },
      { text: 'Brilliant to see our team in the final.', note: 'nobody is asked to' },
    ],
  },
});
