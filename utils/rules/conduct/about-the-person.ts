import { defineRule } from '../../engine/rule';
import { belittlingIn } from '../../engine/tone/moves/belittling';

/** D-3: an answer to the person in place of their point. Robust disagreement about facts stays silent. */
export default defineRule({
  id: 'conduct/about-the-person',
  severity: 'warn',
  title: 'This is about the person',
  why: 'Others who read along will remember how a leader answered, not who was right.',
  advice: 'Answer their point alone, or come back to it in an hour.',
  source: 'https://www.careopinion.org.uk/info/star-responder',
  *find(reading) {
    const [first, ...others] = belittlingIn(reading);
    const last = others.at(-1) ?? first;
    if (first && last) yield { start: first.start, end: last.end };
  },
  examples: {
    flags: [
      {
        text: '[Get your facts straight before you post rubbish] like this.',
        draft: { kind: 'reply', parent: 'Waited nine hours. A disgrace.' },
      },
      { text: '[You people] never say thank you.' },
      {
        text: 'You’re wrong. It was 9 hours, [as you well know].',
        draft: { kind: 'quote', parent: 'Waited 14 hours. A disgrace.' },
      },
    ],
    allows: [
      {
        text: 'It was nine hours, not 14. That is still far too long.',
        draft: { kind: 'reply', parent: 'Waited 14 hours. A disgrace.' },
        note: 'about the facts',
      },
      {
        text: 'You have no idea how much that means to us.',
        draft: { kind: 'reply', parent: 'The nurses on Elm were lovely' },
      },
      { text: 'Stop moaning and lace up: park run at nine.', note: 'answers nobody' },
      { text: 'Grow up in Eastvale? Tell us what you would change.' },
    ],
  },
});
