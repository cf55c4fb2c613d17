import { replyOf } from '../../engine/clues/replies/reply';
import type { Reading } from '../../engine/reading';
import { defineRule } from '../../engine/rule';
import { complainsOfCare } from '../../engine/tone/moves/complaint';
import { nonApologiesIn } from '../../engine/tone/moves/non-apology';
import type { Fix } from '../../engine/types';

const privateRoute =
  /\b(?:pals|(?:direct|private) messages?|messag(?:e|ing) (?:me|us)|dms?|inbox (?:me|us)|email|e-mail|ring|call|phone|write to|get in touch|contact|come to (?:me|see)|talk to you|speak to you|in private|privately|my inbox|drop (?:me|us) a line|come and (?:see|find)|i will come|i'll come)\b|@[\w-]+\.|\b0[38]\d{2}/;

/** Words that show that somebody was heard. */
const heard =
  /\b(?:sorry|apolog\w+|thank(?:s|ing)?|condolences?|(?:isn't|not) (?:good enough|ok|okay|right|acceptable)|too (?:long|slow|late)|you(?:'re| are) right|i (?:hear|understand|can see|read)|(?:i|we) (?:will|'ll|would like|want)|i'll|we'll|i'd like)\b/;
const ofDeath =
  /\b(?:died|dying|passed away|death|lost (?:my|our|his|her|their) (?:\w+ )?(?:mum|dad|mother|father|wife|husband|son|daughter|baby|nan|gran|grandad|brother|sister|partner|child))\b/;
/** A longer reply says something of its own; in words. */
const mostWords = 14;

/** A private way, and nothing that shows that they were heard: "Please contact PALS." */
function sendsElsewhere({ text }: Reading): boolean {
  return text.words.length <= mostWords && !text.has(heard);
}

const openings = (pals: string) =>
  ` I can't talk about anyone's care here, whoever they are. If you are happy to talk, message me or contact ${pals}.`;

const told =
  /\b(?:you|she|he|they|your (?:mum|dad|mother|father|wife|husband|son|daughter|nan|gran|grandad|baby)) (?:was|were|had been) (?:\w+ )?(?:seen|admitted|discharged|triaged|assessed|treated|reviewed|offered|given|told|transferred|moved|referred)\b/;

/** Wordings of one's own organisation come before ours; more than two would hide it. */
const wordingsShown = 2;

/** What can be added at the end of a reply: whole wordings of packs that are not there yet, then ours. */
function additions(reading: Reading): Fix[] {
  // Once the case is told, "I can't talk about anyone's care" no longer fits behind it.
  if (replyOf(reading) || told.test(reading.text.lower)) return [];
  const { text, settings } = reading;
  const end = text.original.trimEnd().length;
  const { complaint = [], pals = '' } = settings.wording ?? {};
  const theirs = complaint
    .filter(wording => !text.original.includes(wording.text))
    .slice(0, wordingsShown)
    .map(wording => ({
      start: end,
      end,
      text: `${between(wording.text)}${wording.text}`,
      label: `${wording.pack}: ${wording.title}`,
    }));
  return [
    ...theirs,
    { start: end, end, text: openings(explained(pals || 'PALS')), label: 'Add a private way to talk' },
  ];
}

/** "Sorry you feel that way." gives way to words that own it: what is appended leaves the slight where it stands. */
function inPlaceOfNonApology(reading: Reading): Fix[] {
  const [slight] = nonApologiesIn(reading);
  const sentence = slight && reading.text.sentences.find(s => s.start <= slight.start && s.end >= slight.end);
  if (!sentence || sentence.words > mostWords) return [];
  return [{ start: sentence.start, end: sentence.end, text: owned, label: 'Own it instead' }];
}

const owned = 'What you describe is not what anyone should have to deal with.';

/** What we add must not need a tip of its own. */
const explained = (pals: string) => pals.replace(/^PALS\b/, 'our patient advice team (PALS)');

/** One line goes on where the draft ends, which every editor takes; several lines begin on their own. */
const between = (wording: string) => (wording.includes('\n') ? '\n' : ' ');

/** Opens the pattern of guidance D.2 when a reply to a complaint has no private way to go on. */
export default defineRule({
  id: 'conduct/complaint-reply',
  severity: 'tip',
  title: 'You are answering a complaint in public',
  why: 'You cannot discuss anyone’s care here, but they deserve a way to be heard.',
  advice: 'Thank them, own your part, offer a private way to talk, and sign.',
  source: 'https://www.themdu.com/guidance-and-advice/guides/dealing-with-online-criticism',
  kinds: ['reply', 'comment', 'quote'],
  *find(reading) {
    const { parent, text } = reading;
    const first = text.sentences[0];
    if (!parent || !complainsOfCare(parent) || !first || text.words.length === 0) return;
    if (!text.has(privateRoute)) {
      yield { start: first.start, end: first.end, fixes: [...inPlaceOfNonApology(reading), ...additions(reading)] };
      return;
    }
    if (!sendsElsewhere(reading)) return;
    const sorrow = parent.has(ofDeath) ? 'I am so sorry for your loss.' : 'Thank you for telling us this. I am sorry.';
    yield {
      start: first.start,
      end: first.end,
      title: 'This only sends them elsewhere',
      why: 'Nobody who reads it can tell that they were heard.',
      advice: 'Say first, in your own words, that you read what happened.',
      fixes: [{ start: 0, end: 0, text: `${sorrow} `, label: sorrow }],
    };
  },
  examples: {
    flags: [
      {
        text: '[I am sorry about the wait.] It was too long.',
        draft: { kind: 'reply', parent: 'Four hours waiting for a doctor. Disgrace.' },
      },
      {
        text: '[I am sorry.] That is far too long with a little one.',
        draft: { kind: 'comment', parent: 'Six hours with my boy in A&E and nobody could say how long.' },
      },
      {
        text: '[Please contact our patient advice team.]',
        draft: { kind: 'reply', parent: 'My dad died waiting for an ambulance.' },
      },
    ],
    allows: [
      {
        text: 'Thank you for telling me. I can’t talk about anyone’s care here. Message me, or PALS will help.',
        draft: { kind: 'reply', parent: 'Four hours waiting for a doctor. Disgrace.' },
      },
      {
        text: 'I am so sorry, Linda. Could you send us a direct message so that we can look into it?',
        draft: { kind: 'reply', parent: 'Mum waited 14 hours on a trolley. Nobody told us anything.' },
      },
      {
        text: 'That made our day, thank you!',
        draft: { kind: 'reply', parent: 'The nurses at Castlegate are angels' },
        note: 'praise',
      },
      {
        text: 'Fair point, the sign was daft.',
        draft: { kind: 'reply', parent: 'Still no parking. Useless.' },
        note: 'nothing private in parking',
      },
    ],
    misses: [
      {
        text: '[Sorry to hear that.]',
        draft: { kind: 'reply', parent: 'Well, that was an experience.' },
        note: 'irony',
      },
    ],
  },
});
