import { speaksToSomebody } from '../../engine/clues/replies/records-read';
import { type ReplyFinding, replyOf } from '../../engine/clues/replies/reply';
import { defineRule } from '../../engine/rule';
import type { Fix } from '../../engine/types';

/** A-R2. A reply can identify by being polite: it confirms care, or tells more than was asked. */
export default defineRule({
  id: 'identifiers/reply-confirms',
  severity: 'warn',
  title: 'This reply may confirm that someone is a patient',
  why: 'Even a kind word about their care tells everyone that they had it.',
  advice: 'Thank them, leave their care out, and offer a private way to talk.',
  source:
    'https://www.gmc-uk.org/professional-standards/professional-standards-for-doctors/confidentiality---responding-to-criticism-in-the-media/responding-to-criticism-in-the-media',
  *find(reading) {
    const found = replyOf(reading);
    if (!found) return;
    const { words, kind, added } = found;
    const match = { where: found.part.where, start: words.start, end: words.end, fixes: [neutralWords(found)] };
    const told = `Their post does not say: ${[...new Set(added.map(a => a.text))].slice(0, 3).join(', ')}.`;
    if (kind === 'adds') yield { ...match, severity: 'stop', title: 'This reply tells more than they did', why: told };
    else if (kind === 'records')
      yield {
        ...match,
        severity: speaksToSomebody(reading, words) ? 'stop' : 'warn',
        title: added.length > 0 ? 'This reply tells more than they did' : 'This may confirm that someone is a patient',
        why: `Only those who care for them may read their records.${added.length > 0 ? ` ${told}` : ''}`,
      };
    else if (kind === 'no-record') yield { ...match, why: 'Saying there is no record shows that you looked for one.' };
    else yield match;
  },
  examples: {
    flags: [
      { text: '[I have looked at his notes] and the consultant did see him on Thursday.', severity: 'warn' },
      {
        text: '[I have looked at his notes] and the consultant did see him.',
        draft: { kind: 'reply', parent: 'Nobody saw my dad' },
        severity: 'stop',
      },
      { text: '[I have checked your records] and you did not attend your appointment.', severity: 'stop' },
      { text: '[We know from your file] that you were seen within four hours.', severity: 'stop' },
      { text: '@col_d [Our matron has read her case notes] and she was offered a bed.', severity: 'stop' },
      {
        text: '[Glad your operation] went well on Tuesday.',
        draft: { kind: 'reply', parent: '' },
        severity: 'warn',
        note: 'nothing can be told to be new where their words are out of sight',
      },
      {
        text: 'So [glad you were happy with your care] with us!',
        draft: { kind: 'reply', parent: 'The nurses at Castlegate are angels' },
        severity: 'warn',
      },
      {
        text: "I'm [sorry about your experience] at our hospital. Please contact PALS.",
        draft: { kind: 'comment', parent: 'Six hours. Six!' },
        severity: 'warn',
      },
      {
        text: 'We have [no record of you] being seen here.',
        draft: { kind: 'reply', parent: 'Turned away on Sunday' },
        severity: 'warn',
      },
      {
        text: 'Hi Tom. Your mum had a [fall] and we had to triage. Glad she is home.',
        draft: { kind: 'reply', parent: 'four hours on Saturday. FOUR.' },
        severity: 'stop',
      },
      {
        text: "I checked: the laser in your [retina clinic] failed. They'll ring about your left eye.",
        draft: { kind: 'reply', parent: 'five hours in your waiting room' },
        severity: 'stop',
      },
      {
        text: 'Thank you! It was a [privilege to look after your mum].',
        draft: { kind: 'comment', parent: 'Nurses like yours should be on footballers’ money' },
        severity: 'warn',
      },
      {
        text: 'Sorry your mum waited for [her scan] at our Fenwick clinic.',
        draft: { kind: 'reply', parent: 'My mum waited all day' },
        severity: 'stop',
      },
      {
        text: 'So [glad you were happy with your care]! Do join us at our patient forum on Monday.',
        draft: { kind: 'reply', parent: 'The nurses at Castlegate are angels' },
        severity: 'warn',
        note: 'an invitation is no job',
      },
      {
        text: 'Lovely news, and the first day without [your cast] too!',
        draft: { kind: 'comment', parent: 'Feeling myself again, thank you all' },
        severity: 'stop',
      },
      {
        text: 'Nothing sinister! The lab could not read [your smear], so come at ten if you want it done.',
        draft: { kind: 'reply', parent: 'Why has the surgery rung me twice?' },
        severity: 'stop',
      },
      {
        text: 'Thank you. It was a [privilege to be trusted with your dad] in May.',
        draft: { kind: 'comment', parent: 'Nurses like yours should be on footballers’ money. Dad said so.' },
        severity: 'warn',
      },
      {
        text: "Sorry. You're down for [dermatology] on 14 October.",
        draft: { kind: 'comment', parent: 'Cannot get through at all' },
        severity: 'stop',
      },
      {
        text: 'I am so sorry Mel. The second fall happened on the [Sunday night], and nobody rang you till ten.',
        draft: { kind: 'reply', parent: 'my nan fell in your hospital and nobody told us' },
        severity: 'stop',
      },
      {
        text: "Hi Sarah, [I've looked at your mum's record] and she was seen by the stroke team within an hour.",
        draft: { kind: 'comment', parent: 'You left my mum Jean in a corridor all night. Ashamed of you.' },
        severity: 'stop',
        note: 'one note for both, and Sarah is only greeted',
      },
      {
        text: 'I am so sorry about your dad. What happened with [his care] needs an answer.',
        draft: { kind: 'reply', parent: 'My dad died waiting for a call back' },
        severity: 'warn',
      },
    ],
    allows: [
      {
        text: 'You got us there. The bus leaves at 9.10 and the clinic opens at 9.30. Would 10 to 2 be better?',
        draft: { kind: 'reply', parent: 'Your opening hours were set by somebody who drives.' },
        note: 'a timetable',
      },
      {
        text: 'So pleased about your appointment with us! Induction is dull but the people are not.',
        draft: { kind: 'reply', parent: 'Signed my contract today' },
        note: 'a new colleague',
      },
      { text: 'I have looked at the records of our bed moves and we must do better.', note: 'nobody’s own records' },
      { text: 'She has checked her notes and the talk starts at noon.', note: 'not read by us' },
      { text: 'You can read your records in the app from Monday.' },
      { text: 'Minister, we have read your case for a new hospital with care.', note: 'an argument' },
      {
        text: "Thank you for telling us this. I can't talk about anyone's care in public, whoever they are. Message me and I'll ring you today.",
        draft: { kind: 'reply', parent: 'left my nan on the floor 6 hrs' },
        note: 'the model reply',
      },
      {
        text: 'Thanks for visiting our open day! Hope your visit answered your questions.',
        draft: { kind: 'reply', parent: 'Great day at the hospital' },
      },
      {
        text: 'Thank you Priti, and thank you for your care of patients all night.',
        draft: { kind: 'reply', parent: 'Off to bed. Night all' },
      },
      { text: 'Sorry to everyone who waited in A&E yesterday.', draft: { kind: 'reply', parent: 'What a night' } },
      {
        text: 'You can book your flu vaccine at any pharmacy.',
        draft: { kind: 'comment', parent: 'Where do I get a jab?' },
      },
      { text: 'If you have chest pain, call 999.', draft: { kind: 'comment', parent: 'feeling odd' } },
      {
        text: "You're right, the site was wrong. Fixed now. Anything else out of date?",
        draft: { kind: 'reply', parent: 'your site says open Sat' },
      },
      {
        text: 'Thanks for your visit, and for the fair report on our waits.',
        draft: { kind: 'reply', parent: 'My piece on A&E waits: https://news.example/a' },
        note: 'a journalist',
      },
      {
        text: 'Glad your team could fit the scanner so fast.',
        draft: { kind: 'reply', parent: 'Proud to have fitted the new scanner at Eastvale' },
        note: 'a supplier',
      },
      {
        text: 'So glad you enjoyed your visit. Come to the carols too, 12th, 6pm.',
        draft: { kind: 'comment', parent: 'Never knew the hospice had a garden! Lovely plant sale' },
      },
      { text: 'Sorry about your experience with our website.', draft: { kind: 'reply', parent: 'site is down' } },
      { text: 'So glad you were happy with your care with us!', note: 'no reply: nobody is told to be a patient' },
    ],
    misses: [
      {
        text: 'Oh I remember [that night] well, what a laugh we had!',
        draft: { kind: 'reply', parent: 'Best nurses ever' },
        note: 'care shown by the author’s job alone',
      },
    ],
  },
});

/** Words for the sentence that gives it away: human, and the same whoever is asking. Guidance D.2. */
function neutralWords({ part, sentence }: ReplyFinding): Fix {
  const { tokens } = part.sentences[sentence] ?? {};
  const first = tokens?.find(t => t.kind !== 'mention');
  const end = tokens?.at(-1)?.end ?? part.original.length;
  const isKind =
    /\b(?:glad|lovely|thank|pleased|delighted|great|happy|good to)\b/.test(part.lower) && !/\bsorry\b/.test(part.lower);
  // Who goes on to say where to write needs no second invitation.
  const invites = /\b(?:message|ring|call|e-?mail|contact|dm|write to|speak to|get in touch)\b/.test(
    part.lower.slice(tokens?.at(-1)?.to ?? part.lower.length),
  );
  const from = first?.from ?? 0;
  const greeting = greets.exec(part.folded.slice(from, from + 60))?.[0].length ?? 0;
  const hasThanked = /\bthank(?:s| you)\b/.test(part.lower.slice(0, from));
  const words = isKind
    ? `${hasThanked ? 'That' : 'Thank you, that'} means a lot. I will pass it on to the team.`
    : `${hasThanked ? '' : 'Thank you for telling us this. '}I can't talk about anyone's care here, whoever they are${invites ? '.' : ', but I want to hear more. Please message me.'}`;
  return {
    start: part.fold.start(from + greeting),
    end,
    text: greeting > 0 && words.startsWith('Thank') ? words.replace('T', 't') : words,
    label: 'Use words that confirm nothing',
  };
}

/** "Hi Sarah, ": it stays. */
const greets = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|evening)(?: [\p{L}'-]+){1,3}, /iu;
