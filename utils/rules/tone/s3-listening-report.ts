import { defineCue } from '../../engine/cue';
import { findSpoken } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';

/** Behind "she told me": a story of her own, a favour, or the doubters of a boast, and nothing that was heard of us. */
const theirOwn = String.raw` (?:why|how|where|when|what|about) (?:he|she|they|his|her|their)\b| (?:his|her|their) | for (?:my|a|his|her|their)\b| it (?:couldn't|could not|can't) be done`;

/** Anybody at all who told the author; office-holders and quoted sources are news. */
const teller = phrases(
  String.raw`(?<=[\w'] )(?<!\b(?:minister|president|secretary|senator|mayor|spokes\w+|sources?|been|was|were|who|nobody|that|you|i|not|never) (?:have |has |had |also |politely |rightly |quietly |just )?)(?:(?:told|warned|reminded|corrected|challenged|collared|cornered|emailed|messaged|rang|begged|(?:wrote|written|complained|pointed out|explained|said) to) (?:me|us)\b(?!${theirOwn})|(?:stopped|pulled|caught|grabbed) me (?:to (?:say|ask|tell)|about|up|over|and (?:said|asked))\b|put me (?:straight|right)\b|asked (?:me )?(?:if|why|whether|when|how) (?:i|we|our|my)\b(?<!\bhow (?:i|my))|asked me about\b)`,
);
const report = phrases(String.raw`
  (?<!\bwhat )(?:many |most |some |lots |dozens |hundreds |thousands |[\d,]+ |more than [\d,]+ |over [\d,]+ )?(?:of )?you(?: all)?(?:'ve| have)? (?:told (?:me|us)|said|answered|commented|raised|voted|wanted|replied|responded|suggested|complained|shared|wrote|written|e-?mailed|been in touch|signed|noticed|mentioned|disagreed?|spotted)\b
  (?:most|many|some|half|lots|dozens|hundreds|thousands|plenty|[\d,]+) of you (?:want|think|feel|say|asked|prefer|chose|picked|rang|emailed|pointed|agree|hate|love)d?\b
  (?:(?:(?:night|day|ward|clinic|our|the|my|some|many|several|two|three|one of our) )?(?:staff|nurses?|patients?|people|colleagues|parents?|carers?|mums?|dads?|famil(?:y|ies)|women|men|receptionists?|porters?|crews?|residents|teams?|students?|trainees|doctors?|they|she|he|someone|somebody|a \w+|lots of you|many of you|constituents)(?: \w+){0,6} (?:told|asked|pointed out to|explained to|have been telling|has been telling|been telling|keep telling|keep asking) (?:me|us|our|the board)\b)(?! to (?:share|say|pass|post|let|tell|thank|keep|use|give)|${theirOwn})
  (?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|[\d,]+)(?:-\w+)?|several|dozens|hundreds) (?:of you|of them|(?:\w+ )?(?:staff|nurses|patients|people|carers|families|parents|residents|crews|teams|colleagues|teachers|visitors|drivers|midwives|porters|governors|students)) (?:have )?(?:wrote|written|answered|replied|asked|pointed out|rang|told (?:me|us)|signed(?! up| off))\b
  (?:staff|nurses|patients|people|carers|families|parents|residents|crews|colleagues|porters|midwives|drivers|folk|governors|matrons) (?:(?:in|on|at|from) \w+ )?(?:tell|told|have told) (?:me|us)\b
  (?:i'?ve|i have|we'?ve|we have|i|we) (?:had|heard|received|read) (?:[\w,]+ ){0,3}(?:messages|complaints|comments|replies|emails|letters|responses|calls|questions|concerns) (?:about|asking|from|on|saying|to)
  (?:i'?ve|we'?ve|i have|we have) been (?:asked|told) (?!to\b|that\b|by)
  (?:most|many|some|half|several) (?:of them )?(?:say|said) (?:the|it|they|we|that|our)\b
  (?:a|one|another) (?:\w+ ){1,4}(?:wrote|emailed|rang|replied|messaged|got in touch) (?:in )?(?:to (?:say|tell|ask|point)|and (?:said|asked))\b
  (?:had|get|got) (?:a few|lots|loads|plenty|dozens|several|some) of you (?:ask|asking|say|saying|tell|telling)\b
  (?:i|we)'?(?:ve| have)? (?:heard|listened to|read) what you
  after (?:listening to|hearing from) (?:you|your|staff|patients|carers|families)
  (?<=^|[.!?\n] {0,2})you asked\b
  thanks to your (?:feedback|comments|messages)[,: ]+(?:we|i)
  (?:someone|somebody|several of you|many of you|some of you|one of you|lots of you|people|a few of you) (?:\w+ )?asked (?:\w+ ){0,3}(?:why|if|whether|how|what|when)\b
  (?:i|we)(?:'ve| have)? (?:now )?read every (?:message|comment|reply|one|letter|email)
  (?:i|we)(?:'ve| have)? (?:now )?read (?:all|every one of|each of)(?: [\d,]+)?(?: of)? (?:of )?(?:your|the) (?:comments|replies|messages|letters|answers|emails|responses|stories)
  (?<=^|[.!?\n] {0,2})(?:had|got|received) (?:[\w,]+ ){0,4}(?:messages|complaints|comments|replies|emails|letters|responses|calls|questions) (?:about|asking|from|on|saying)
  (?:[\d,]+|dozens of|hundreds of|thousands of) (?:\w+ )?(?:people|patients|staff|residents|parents|carers|families|nurses|customers|members|students|passengers) (?:said|told|asked|wanted|wrote|complained|replied)\b
  (?:i'?m|i am|we'?re|we are|been) (?:still )?reading (?:through )?(?:all )?(?:of )?(?:your|every)\b
  (?:asked|begged|stopped) me (?:for|if|why|to) (?:this|it|that|a|the|an)\b
  (?:note|letter|card|message) on my (?:windscreen|desk|door)
  half (?:the|of the) (?:ward|team|staff|room|trust|village|town) (?:love|like|want|hate|think|say)s?\b
  (?:i|we) hear you on\b
  (?:stopped|cornered|collared|corrected) (?:me|us) (?:in|on|at|after|outside|by|to)\b
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
  *find(reading) {
    const hits = findSpoken(reading, report);
    yield* hits;
    // Beside a link "she told us" is mostly what a piece reports.
    if (hits.length === 0 && reading.text.links.length === 0) yield* findSpoken(reading, teller);
  },
  examples: {
    flags: [
      { text: '[Thirty-four teachers answered] our letter.' },
      { text: '[Porters tell me] the lift takes nine minutes.' },
      { text: '[412 of you commented] on the draft, so the phones are now priority one.' },
      { text: '[Night staff told me] the canteen closes too early.' },
      { text: '[I’ve had more than 30 messages about] our visiting rules this week.' },
      { text: '[You asked] why the chart has gaps.' },
      { text: '[Most of you want] the northern route.' },
      { text: 'The physios have [told me] it costs them an hour a day.' },
    ],
    allows: [
      { text: 'Forty nurses signed up for the choir on Monday.' },
      { text: 'His mum asked us to tell you that he loved this place.', note: 'a message passed on' },
      { text: 'Thank you for your feedback.', note: 'says nothing of what was heard' },
      { text: 'The minister told the Eastvale Echo that funding will rise.' },
      { text: 'What you said on the radio was lovely, Ann.' },
    ],
    misses: [{ text: 'The loudest shout from the wards was for lockers.', note: 'a report in free words' }],
  },
});
