import { defineRule } from '../../engine/rule';

/** A quick look before the slow ones. */
const hint = /embargo|confiden|official|public|restrict|private|part |committee|announce|anyone|quiet|hat|leaked/;

/** Markings that stand on papers which are not to leave the room. Written by themselves or at the head of a paste. */
const marking =
  /\bofficial[- –—]{1,3}sensitive\b|\bnot for (?:publication|onward (?:sharing|circulation)|public release|circulation|release before)\b|\bembargo(?:ed)? (?:until|till|to|for)\b|\bstrict(?:ly)? embargo(?:ed)?\b|\b(?:strictly |private (?:and|&) )confidential\b|\bcommercial(?:ly)?[- ]in[- ]confidence\b|\bin committee only\b|(?:^|\n)\s*(?:confidential|restricted|embargoed)\s*(?:[:\n–—-]|$)/g;
const words =
  /\b(?:under embargo|before the embargo|embargo lifts|not (?:yet )?(?:been )?(?:made public|announced|in the public domain)|not yet public|isn't public yet|not public yet|hasn't been announced|don't tell anyone|keep (?:this|it) (?:quiet|under your hat)|ahead of the announcement|part (?:2|two|ii) (?:of )?(?:the |our |a )?(?:board|meeting)|board part (?:2|two|ii)(?= (?:papers?|meeting|items?|minutes))|private (?:board|session of the board)|(?:told|said|shared|given|heard) (?:to me |to us |with us |with me )?in (?:strict(?:est)? )?confidence|leaked|confidential (?:report|paper|draft|document|briefing|board|figures|email|letter))\b/g;
const lifted =
  /\b(?:embargo (?:has |is |was |now )*(?:been )?(?:lifted|over|ended)|lifted the embargo|no longer (?:under embargo|confidential|embargoed)|now public|free and confidential|confidential (?:helpline|support|service|advice)|in confidence (?:to|with) (?:the|our|your|a) (?:freedom|guardian|ftsu))\b/;

export default defineRule({
  id: 'conduct/embargo',
  severity: 'stop',
  title: 'This is marked as not for publication',
  why: 'Posting it early can break a promise or a rule.',
  advice: 'Check with whoever marked it before you post.',
  source: 'https://www.gov.uk/government/publications/government-security-classifications',
  *find(reading) {
    for (const part of reading.published) {
      if (!part.has(hint)) continue;
      if (part.has(lifted)) continue;
      for (const { where, start, end } of part.findLower(marking)) yield { where, start, end };
      for (const { where, start, end } of part.findLower(words))
        yield {
          where,
          start,
          end,
          severity: 'warn',
          title: 'This may not be public yet',
          why: 'Your words say that it was shared in private.',
        };
    }
  },
  examples: {
    flags: [
      { text: '[OFFICIAL-SENSITIVE] Winter plan, page 1', severity: 'stop' },
      { text: '[EMBARGOED UNTIL] Thursday 9am: we won!', severity: 'stop' },
      { text: '[Not for publication]. The new chair is…', severity: 'stop' },
      { text: 'It is [not yet public], but our bid was successful', severity: 'warn' },
      { text: 'We agreed the closure in the [private board] this morning', severity: 'warn' },
      { text: 'Look', draft: { media: [{ alt: 'A slide marked [official sensitive]' }] } },
    ],
    allows: [
      { text: 'The embargo has lifted: we won!', note: 'the embargo has lifted' },
      { text: 'Our free and confidential helpline is open all night' },
      { text: 'You can speak in confidence to our guardian.' },
      { text: 'The board meets in public on Thursday.' },
      { text: 'My official photo is out and it is sensitive to light' },
      { text: 'Board part 2 of my blog on leadership' },
      { text: 'Nurses keep patients’ details confidential.' },
    ],
    misses: [{ text: 'Nobody knows yet, but [we are merging]', note: 'secret by meaning, not by words' }],
  },
});
