import { defineRule } from '../../engine/rule';

/** A quick look before the slow ones. */
const hint =
  /missing|abscond|awol|back|return|seen|left|walked|run|ran|got|slipped|snuck|sneaked|wandered|gone|escaped/;

const missing =
  /\b(?:missing|absconded|awol|has(?:n't| not) (?:come|been) back|has not returned|hasn't returned|did not return|didn't return|not been seen since|last seen|left (?:(?:the|our) )?(?:\p{L}+ ){0,2}(?:ward|unit|hospital)|on the run|escaped|(?:slipped|wandered|walked|run|ran|got|snuck|sneaked) (?:out|off|away) (?:of|from) (?:the|our|\p{L}+) (?:[\p{L}']+ )?(?:ward|unit|hospital|home|a&e)|(?:gone|missing) from (?:the |our )?(?:[\p{L}']+ ){0,2}(?:ward|unit|hospital|home|a&e)(?! (?:team|plan|list|office))|wandered (?:off|away|out)|slipped out of \p{L}+(?: (?:through|by|at|after|during|before))?)\b/gu;
const health =
  /\b(?:patient|ward|unit|section (?:2|3|5|17|37|136)|sectioned|detained|mental health act|psychiatric|medication|medicines?|needs (?:her|his|their) (?:medic\w+|insulin|clozapine|tablets|treatment)|insulin|clozapine|diabetic|dementia|suicidal|at risk to|a risk to|hospital gown|cannula|care home|inpatient|discharged|walks with|walking (?:frame|sticks?)|confused|thinks (?:it's|it is|he's|she's))\b/;
/** Leaving may be good news: "walked out of Rowan ward today". Somebody who is looked for is told with one of these. */
const leaving = /^(?:left|walked|got|ran|run)\b/;
const worried =
  /\b(?:missing|seen|spotted|sightings?|look(?:ing)? (?:out )?for|search\w*|find|found|police|101|999|call|ring|share|rt|worried|concern\w*|unwell|danger|vulnerable|risk|needs?|section|sectioned|still (?:out|not)|not (?:been )?back|since|without (?:telling|a word|saying|being|any\w*|his|her|their)|before (?:being|he|she|they|his|her|the (?:doctor|nurse|assessment))|against (?:medical )?advice|gown|pyjamas|slippers|cannula|answers to|whereabouts|get in touch)\b/;

/** Missing things, missed chances and people who are missed. */
const otherwise =
  /\b(?:escape rooms?|simulations?|table ?top exercise|board game|role[- ]?play|before the (?:alarm|timer|clock)|missing (?:out|you|from (?:the|our) (?:plan|report|list|data|table|conversation|picture)|data|link|page|persons? (?:week|charity|awareness)|piece|letters?|notes|parcel|keys?|equipment|wheelchairs?|the point|someone you)|what(?:'s| is| are we) missing|anything missing|we are missing|am i missing|what we(?:'re| are) missing)\b/;

export default defineRule({
  id: 'conduct/missing-patient',
  severity: 'stop',
  title: 'This says that a patient is missing',
  why: 'Where they are cared for and what they need stays private, even now.',
  advice: 'Share the police post instead. Do not add health details.',
  source: 'https://www.npcc.police.uk/',
  *find(reading) {
    for (const part of reading.prose) {
      if (!part.has(hint)) continue;
      if (!part.has(health) || part.has(otherwise)) continue;
      const hit = part
        .findLower(missing)
        .find(h => isAboutOne(part.lower, h.from, h.to, h.text) && (!leaving.test(h.text) || part.has(worried)));
      if (hit) yield { where: hit.where, start: hit.start, end: hit.end };
    }
  },
  examples: {
    flags: [
      {
        text: 'Please share. Kayleigh, 22, [left Fernleigh unit] about 8pm. She is on a section 3 and needs her clozapine.',
      },
      { text: 'Our patient is [missing] from the ward since last night, call 999 if you see him' },
      { text: 'Please look out for a 15 year old girl who [left our Willow unit] at four. She needs her insulin.' },
      { text: 'A lady with dementia has [absconded] from our unit' },
      { text: 'Has anyone seen a gent in pyjamas? [Slipped out of our memory ward] at tea, answers to Walter.' },
      { text: 'He [walked out of the hospital] at noon and is still not back. He is diabetic.' },
      { text: '[Missing] from Larkmoor since teatime: Walter, 79, walks with two sticks. Ring 999 if you see him.' },
      { text: '[Gone from Lark ward] since lunch: Terence, big beard. He is due his depot.' },
    ],
    allows: [
      { text: 'Our simulation centre wins gold! Can you find the missing patient in our escape room?', note: 'a game' },
      { text: 'Police are looking for a missing man in Thornby. Call 101.', note: 'no word about health' },
      { text: 'Sharing for @EastvalePolice: have you seen missing Tom Hale, 34? Call 101.' },
      { text: 'Ward teams: what are we missing from the plan?' },
      { text: 'A patient’s keys went missing. Hand them in at reception.' },
      { text: 'Patients are missing out on dental care.' },
      { text: 'I left the ward at 8pm, tired and proud.', note: 'the author' },
      {
        text: 'She broke her hip at Christmas and walked out of Rowan ward today. Well done, physio team.',
        note: 'she has recovered',
      },
      { text: 'Our longest patient left our stroke unit this morning to a guard of honour.', note: 'went home' },
    ],
    misses: [{ text: 'Anyone seen [Tom from bed 4]?', note: 'no such words' }],
  },
});

function isAboutOne(text: string, from: number, to: number, words: string): boolean {
  const around = text.slice(Math.max(0, from - 120), to + 120);
  if (/^(?:missing|last seen|on the run|awol|absconded|escaped)$/.test(words)) {
    if (/\bkeys|letter|parcel|notes|bag\b/.test(around)) return false;
    return /\b(?:he|she|him|her|his|man|woman|boy|girl|lady|gentleman|patient|resident|aged?|\d{1,2} ?(?:year|yo)|, \d{1,2}(?=,))\b/.test(
      around,
    );
  }
  return (
    /\b(?:he|she|him|her|his|patient|lady|gentleman|gent|man|woman|boy|girl|lad|chap|fella|pyjamas|answers to)\b/.test(
      around,
    ) && !/\b(?:i|we)(?: \w+){0,1} $/.test(text.slice(Math.max(0, from - 14), from))
  );
}
