import { defineCue } from '../../engine/cue';
import { findSpoken } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';

const learning = phrases(String.raw`
  (?:what )?i(?:'ve| have)? (?:learned|learnt)\b(?! (?:so much|a lot|loads)[!.]?)
  we(?:'ve| have)? (?:learned|learnt) (?:from|how|to|not to|the hard way|a lesson)
  i (?:had not|hadn't|never|didn't|did not) (?:realis|realiz|know|knew|thought|understood|understand|notic|thought of)\w*(?: of)?
  taught me\b
  what struck me
  i came away (?:thinking|knowing|with|convinced)
  opened my eyes
  (?:i|we) had no idea (?:how|that|what|there|of)\b
  (?:it )?(?:had )?never occurred to (?:me|us)
  i(?:'d| had) (?:always )?(?:assumed|imagined)
  news to me
  the lesson for (?:me|us)
  i had never (?:thought|heard|seen|noticed|considered)
`);

export default defineCue({
  id: 'tone/w4-learning',
  code: 'W4',
  side: 'weak',
  reason: 'Says what you learned.',
  source: 'https://doi.org/10.1111/hex.12682',
  *find(reading) {
    // "In case you missed it: what I learned as a patient" with a link is somebody's headline.
    const isHeadline = reading.text.links.length > 0;
    for (const hit of findSpoken(reading, learning)) if (!isHeadline || !hit.text.startsWith('what')) yield hit;
  },
  examples: {
    flags: [
      { text: '[I had not realised] that speech therapy there starts on day nine.' },
      { text: 'Four hours with a headset. [What I learned]: people say sorry before they say what hurts.' },
      { text: 'Sister Bell [taught me] how to read a drug chart.' },
    ],
    allows: [
      { text: 'So much learning at the summit today!' },
      { text: 'Learn more about our plan.' },
      { text: 'ICYMI: What I learned as a cancer patient https://example.org' },
      { text: 'Late yesterday we learned that the minister raised the contract.', note: 'news' },
    ],
  },
});
