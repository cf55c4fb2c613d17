import { defineCue } from '../../engine/cue';
import { findSpoken } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';
import { triggers } from '../../engine/tone/words';

const words = triggers(
  'told said asked answered commented messages raised heard hearing telling asking wrote replied responded feedback listened suggested pointed complained wanted voted read message clear keep',
);
const report = phrases(String.raw`
  (?<!\bwhat )(?:many |most |some |lots |dozens |hundreds |thousands |[\d,]+ |more than [\d,]+ |over [\d,]+ )?(?:of )?you(?: all)?(?:'ve| have)? (?:told (?:me|us)|said|answered|commented|raised|voted|wanted|replied|responded|suggested|complained|shared|wrote)\b
  (?:(?:(?:night|day|ward|clinic|our|the|my|some|many|several|two|three|one of our) )?(?:staff|nurses?|patients?|people|colleagues|parents?|carers?|mums?|dads?|famil(?:y|ies)|women|men|receptionists?|porters?|crews?|residents|teams?|students?|trainees|doctors?|they|she|he|someone|somebody|a \w+|lots of you|many of you|constituents)(?: \w+){0,6} (?:told|asked|pointed out to|explained to|have been telling|has been telling|been telling|keep telling|keep asking) (?:me|us|our|the board)\b)
  (?:i'?ve|i have|we'?ve|we have|i|we) (?:had|heard|received|read) (?:\w+ ){0,3}(?:messages|complaints|comments|replies|emails|letters|responses|calls|questions|concerns) (?:about|asking|from|on|saying)
  (?:i|we)'?(?:ve| have)? (?:heard|listened to|read) what you
  after (?:listening to|hearing from) (?:you|your|staff|patients|carers|families)
  (?<=^|[.!?\n] {0,2})you asked\b
  thanks to your (?:feedback|comments|messages)[,: ]+(?:we|i)
  (?:someone|somebody|several of you|many of you|some of you|one of you|lots of you|people|a few of you) (?:\w+ )?asked (?:\w+ ){0,3}(?:why|if|whether|how|what|when)\b
  (?:i|we)(?:'ve| have)? (?:now )?read every (?:message|comment|reply|one|letter|email)
  (?:i|we)(?:'ve| have)? (?:now )?read (?:all|every one of|each of)(?: [\d,]+)?(?: of)? (?:of )?(?:your|the) (?:comments|replies|messages|letters|answers|emails|responses|stories)
  (?:the|your) message (?:is|was) (?:clear|loud)
  (?:staff|nurses|patients|people|colleagues|parents|carers|families|residents|customers|members|students|drivers|neighbours|many of you|lots of you|some of you|you) keep (?:telling|asking|saying to) (?:me|us)
  thank you to the [\d,]+ (?:people|of you|\w+) who (?:wrote|rang|replied|told|emailed|answered|came)
  because you told
  your (?:feedback|comments|messages) (?:told|said|changed|made|led|meant)
  (?:loudest|biggest|most common|main) (?:message|theme|complaint|ask)\b
`);

export default defineCue({
  id: 'tone/s3-listening-report',
  code: 'S3',
  side: 'strong',
  reason: 'Says what people told you.',
  source: 'https://doi.org/10.1111/hex.12682',
  find: reading => findSpoken(reading, report, words),
  examples: {
    flags: [
      { text: '[412 of you commented] on the draft, so the phones are now priority one.' },
      { text: '[Night staff told me] the canteen closes too early.' },
      { text: '[I’ve had more than 30 messages about] our visiting rules this week.' },
      { text: '[You asked] why the chart has gaps.' },
    ],
    allows: [
      { text: 'Thank you for your feedback.', note: 'says nothing of what was heard' },
      { text: 'The minister told the Eastvale Echo that funding will rise.' },
      { text: 'What you said on the radio was lovely, Ann.' },
    ],
    misses: [{ text: 'The loudest shout from the wards was for lockers.', note: 'a report in free words' }],
  },
});
