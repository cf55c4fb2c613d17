import type { Reading } from '../../engine/reading';
import { defineRule } from '../../engine/rule';
import type { Fix } from '../../engine/types';

/** Words of people who are unhappy with care. Parking, web pages and post are complaints too, but hold nothing private. */
const complaint =
  /\b(?:disgrac\w+|disgust\w+|appalling|shocking|awful|terrible|dreadful|unacceptable|useless|rude|ignored|neglect\w*|failed|let down|complain\w*|waited|waiting (?:list|room|time)|hours? (?:on|in|at|with|for|wait\w*)|weeks? (?:to|for|wait\w*)|months? (?:to|for|wait\w*)|still (?:no|not|waiting)|(?:nobody|no ?one) (?:said|told|called|came|answers?|rang|could|would|can|seems?|knew|knows|cared?|listen\w*|explain\w*|spoke|wanted)|lost my|cancelled (?:my|again)|turned away|refused me|misdiagnos\w+|left (?:him|her|me|my)|died waiting|can(?:not|'t) get (?:through|an appointment)|again\b.*!|wtf|joke)\b/;
const ofCare =
  /\b(?:gp|doctor|nurse|appointment|hospital|ward|clinic|surgery|a&e|ambulance|operation|referral|prescription|scan|test|results?|bed|care|mum|dad|mother|father|wife|husband|son|daughter|nan|gran|waiting room|consultant|receptionist|midwife|treatment|medicine|discharge\w*|call back|seen)\b/;
const privateRoute =
  /\b(?:pals|(?:direct|private) messages?|messag(?:e|ing) (?:me|us)|dms?|inbox (?:me|us)|email|e-mail|ring|call|phone|write to|get in touch|contact|come to (?:me|see)|talk to you|speak to you|in private|privately|my inbox|drop (?:me|us) a line|come and (?:see|find)|i will come|i'll come)\b|@[\w-]+\.|\b0[38]\d{2}/;

const openings = (pals: string) =>
  ` I can't talk about anyone's care here, whoever they are. If you are happy to talk, message me or contact ${pals}.`;

/** Wordings of one's own organisation come before ours; more than two would hide it. */
const wordingsShown = 2;

/** What can be added at the end of a reply: whole wordings of packs that are not there yet, then ours. */
function additions({ text, settings }: Reading): Fix[] {
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
  return [...theirs, { start: end, end, text: openings(pals || 'PALS'), label: 'Add a private way to talk' }];
}

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
    if (!parent || !complaint.test(parent.lower) || !ofCare.test(parent.lower)) return;
    if (text.words.length === 0 || text.has(privateRoute)) return;
    const first = text.sentences[0];
    if (!first) return;
    yield { start: first.start, end: first.end, fixes: additions(reading) };
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
