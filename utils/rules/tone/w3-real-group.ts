import { defineCue } from '../../engine/cue';
import type { Found } from '../../engine/part';
import type { Reading } from '../../engine/reading';
import { findSpoken } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';
import type { Span } from '../../engine/types';

/** Those who know that they are meant when their work is called. */
const roles =
  'locums|porters|wards|nurses|district nurses|school nurses|midwives|crews|drivers|volunteers|governors|trainees|consultants|registrars|pharmacists|physios|receptionists|cleaners|cooks|carers|neighbours|colleagues|parents|students|paramedics|matrons|secretaries|theatres|stewards|knitters|bakers|runners';
const named = new RegExp(`^(?:${roles})\\b`);
const group = phrases(String.raw`
  if (?:you|your) (?:(?:\w+ )?(?:care|cared) for|(?:'re|are|were) (?:a|an|on|one of|part of|working|waiting|caring|in|from|new)\b|work|worked|live|lived|run|ran|use our|waited|wait|had (?:a|an|your)|have (?:sat|come|been|had|lived|lost|waited|worked|used|found|tried|one|a (?:baby|child|parent|relative))|see (?:a|one|any|him|her|them)|know (?:who|someone|anyone|a|of)|left|lost|found|got|received|applied|booked|ordered|came|come|team|operation|appointment|surgery|child|service|ward)
  if you're (?:a|an|on|one|part|working|waiting|caring|in|from|new|at|(?:family|relatives|friends|parents|carers) (?:of|to))\b
  if you've (?:ever |just )?(?:sat|come|been|had|lived|lost|waited|worked|used|found|tried|got)\b
  if that is you
  (?<=^|[.!?\n] {0,2})to whoever\b
  (?<=^|[.!?\n] {0,2})for (?:anyone|everyone|anybody|everybody|those) (?:on|in|waiting|at|who)\b
  (?:quick |small )?(?:note|message|word|apologies|sorry) to (?:the|whoever|everyone who|every \w+|anyone who)\b
  to every \w+(?: \w+)? (?:i|we|who)\b
  (?<=^|[.!?\n] {0,2})to (?:the|whoever|everyone|every) (?:[a-z]+ ){1,3}who\b
  (?<=(?:^|[.!?\n] {0,2})[a-z][a-z' ]{3,28}(?:: ))(?:you|your|thank)\b
  (?<=(?:^|[.!?\n] {0,2})[a-z][a-z' ]{3,28}(?:! ))(?:see you|you|your|welcome)\b
  (?:ward|team|crew|unit|bay|class|year|watch|station|platoon) [\w ]{1,14}[,:!] (?:you|your|you're|you've|thank)\b
  (?<=(?:^|[.!?\n] {0,2})(?:[a-z]+ )?[a-z]+s, )(?:i see|i know|i hear|you're|you are|we see|we hear|thank|this one)\b
  (?:or so|or more|odd|handful|couple|rest|lot) of you (?:who|on|in|at|from|that|waiting|working|with|are|have|came)\b
  (?:those|any|some|many|all|each|both|most|half|a few|several|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|lots|plenty|[\d,]+) of you\b
  (?:right,? |to the |hello |morning )?folks (?:of|in|at)\b
  (?:crews|colleagues|nurses|midwives|porters|trainees|carers|parents|governors|members|neighbours|volunteers|students|teams|councillors|graduates?|junior doctors) ?[:,] (?:what|which|how|please|thank|we|you|if|come|tell)
  (?:would|could|can|will) the (?:driver|owner|person|people|family|lady|gentleman|man|woman|nurse|kind soul)s? (?:of|who|with)\b
  (?<=^|[.!?\n,] {0,2}|\ball )(?:${roles}),? (?:please|pls)\b
  (?<=^|[.!?\n] {0,2})(?:${roles})[:,](?= [^\n]{0,80}\b(?:please|pls|you|ring|text|ask)\b)
  (?:(?<=^|[.!?\n] {0,2})|can |could |would )whoever (?!you|we|they|i|wins|it)\w+
  to (?:everyone|anyone|all|those|every \w+) who (?:came|made|took|gave|helped|sat|stayed|rang|wrote|told|sent|attended|joined|turned|worked|volunteered|ran|walked|answered|responded|shared|supported|cooked|stepped|kept|has|have|had|is|was|were|participated|presented)\b
  (?<=[a-z]-)ers!
`);
const called = /([a-z][a-z' ]{2,28})[:!,] $/;
/** "Night porters", "late crew"; not "Drink up!", "Trust us,", "Today's cartoon:". */
const groupName =
  /(?:(?!us\b|this\b|news\b|yes\b|always\b|is\b|was\b|thanks\b|congrats\b|.*ss$)[a-z]{2,}s|staff|team|crew|shift|unit|watch|folk|people|everyone|all|lot|gang|family|choir|band|class|force|squad|desk|group|club|panel|committee|board|those)$/;

function callsGroup({ text }: Reading, hit: Found): boolean {
  const name = called.exec(text.lower.slice(0, hit.from))?.[1];
  return name === undefined || groupName.test(name.split(' ').at(-1) ?? '');
}

/** "Night porters: you are carrying this place": the mark holds whoever is called. */
function withCalled({ text }: Reading, hit: Found): Span {
  if (named.test(hit.text)) return hit;
  const name = called.exec(text.lower.slice(0, hit.from))?.[0];
  return name ? text.at(hit.from - name.length, hit.to) : hit;
}
/** Anybody at all is no group: advice that fits every reader. */
const anybody =
  /^if (?:you|your)(?:'re| are)? (?:in (?:doubt|need|pain|danger)|not|get (?:a|the) (?:chance|text|letter|call)|have (?:it|any)|know (?:of )?any)/;

const forWhom = /^if you(?:'ve| have| had| get| got| know| see)\b/;

export default defineCue({
  id: 'tone/w3-real-group',
  code: 'W3',
  side: 'weak',
  reason: 'Speaks to a group that can see itself.',
  source: 'https://service-manual.nhs.uk/content/voice-and-tone',
  find(reading) {
    // "If you're on a diet, read these ten tips" with a link is a headline for everybody.
    const promotes = reading.text.links.length > 0 && !/\b(?:we|i|i'm|i'll|our|me)\b/.test(reading.text.lower);
    // Advice to whoever it fits, from nobody: "If you have had a letter, ring your practice".
    const fromNobody = !/\b(?:we|i|i'm|i'll|i've|we're|we've|we'll|our|us|me|my|thank|thanks|sorry)\b/.test(
      reading.text.lower,
    );
    return findSpoken(reading, group)
      .filter(
        hit =>
          callsGroup(reading, hit) && !anybody.test(hit.text) && !((promotes || fromNobody) && forWhom.test(hit.text)),
      )
      .map(hit => withCalled(reading, hit));
  },
  examples: {
    flags: [
      { text: '[If you have waited] since May, we will ring you this week.' },
      { text: '[If your operation] was delayed while we built it, thank you for waiting.' },
      { text: 'Thanks to the [dozens of you] who came to the design days.' },
      { text: '[If you’re a] carer, the side door is open.' },
      { text: '[Locums:] timesheets by noon please.' },
      { text: '[Porters:] the bleep is flat. Ring Alun till four.' },
      { text: '[Would the driver of] the silver car move it please?' },
      { text: 'Till the phone works, [wards please] ring Tam.' },
      { text: '[If you’re on] call tonight use the other address.' },
    ],
    allows: [
      { text: 'If you have had a letter, please ring your practice and book.', note: 'advice to whoever it fits' },
      { text: 'You won’t believe what happened next.' },
      { text: 'Your NHS is here for you.' },
      { text: 'Nurses: the backbone of our service.', note: 'talked about' },
      { text: 'If in doubt, ask.' },
      { text: 'If you have it to hand, it is ten digits.' },
    ],
  },
});
