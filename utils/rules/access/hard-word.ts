import type { Part } from '../../engine/part';
import { defineRule } from '../../engine/rule';
import { inCaseOf, type PhraseHit, PhraseTable } from '../../engine/text/phrase-table';
import { isQuoted } from '../../engine/text/quoted';
import { type PlainWord, plainWords } from '../../tables/plain-words';
import { sources } from '../../tables/sources';

const table = new PhraseTable(plainWords);
/** What is delivered in the plain sense of the word. */
const parcels =
  /\b(?:bab(?:y|ies)|birth|twins?|triplets?|mums?|parcels?|letters?|leaflets?|meals?|food|pizzas?|flowers|supplies|kit|equipment|prescriptions?|medicines?|vans?|post|mail|lecture|speech|talk|keynote|headlines?|news|inbox|newsletters?|messages?|results?|updates?)\b/;
const enough = 3;

/** C-19: at most three a post, the first of each word. */
export default defineRule({
  id: 'access/hard-word',
  severity: 'tip',
  title: 'A plainer word may help',
  why: 'More than 4 in 10 adults struggle with health information.',
  advice: 'Use the word you would say aloud.',
  source: sources.nhsWords,
  isStyle: true,
  *find(reading) {
    const { text } = reading;
    const told = new Set<string>();
    for (const hit of table.find(text)) {
      if (told.size >= enough) return;
      const stem = hit.phrase.slice(0, 6);
      if (told.has(stem) || isQuoted(text, hit.start) || !fits(text, hit)) continue;
      told.add(stem);
      const typed = text.original.slice(hit.start, hit.end);
      const { plain, hint } = hit.value;
      const words = plain && inCaseOf(typed, plain);
      yield {
        start: hit.start,
        end: hit.end,
        advice: plain ? `Try “${words}”.` : `Try: ${hint}.`,
        fixes: words ? [{ start: hit.start, end: hit.end, text: words, label: words }] : [],
      };
    }
  },
  examples: {
    flags: [
      { text: 'We [utilise] a wide range of [stakeholders] [going forward].', severity: 'tip' },
      { text: 'The hub, [delivered] in line with the plan, is a [robust] start.' },
      { text: 'We are [committed to] listening. [Fever]? Ring 111.' },
      { text: 'The hardest thing is the [immunisation] letters.' },
      { text: 'A review is [anticipated] to [ensure] that [approximately] 40 homes stay warm.' },
      { text: 'Ask your [GP practice] to send a [secure message].' },
    ],
    allows: [
      { text: 'Our midwives delivered twins. The van delivered the parcels.' },
      { text: 'Hay fever season. Oral health matters. The key safe is by the door.' },
      { text: '“We utilise stakeholders”, said nobody.' },
      { text: 'Yellow fever, scarlet fever and fever pitch. An egg-and-spoon race.' },
      { text: 'A multi-stakeholder panel on robust-looking plans', note: 'parts of other words' },
      { text: 'Flu jabs on Saturday, no need to book.', note: 'the word people use and search for' },
      { text: 'We use what we have and plan with people.' },
    ],
  },
});

function fits(text: Part, { value, tokens }: PhraseHit<PlainWord>): boolean {
  const { condition } = value;
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return false;
  const before = text.tokens[first.index - 1]?.lower ?? '';
  const after = text.tokens[last.index + 1]?.lower ?? '';
  // "Multi-stakeholder" and "fracture-free" are words of their own.
  if (/[-–]/.test(text.original[first.start - 1] ?? '') || /[-–]\w/.test(text.original.slice(last.end, last.end + 2)))
    return false;
  if (condition.not.has(after) || condition.notAfter.has(before)) return false;
  if (condition.after.size > 0 && !condition.after.has(before)) return false;
  // A name in capitals ("Triage Hub", "NHS Transformation Unit") stays; "GP" is no name.
  if (
    first.text !== first.lower &&
    !/^[A-Z]{2,3}$/.test(first.text) &&
    before !== '' &&
    !/^[.!?:;"'(\-–—]$/.test(before) &&
    first.text.length > 1
  ) {
    const startsSentence = text.sentenceAt(first.start)?.tokens[0] === first;
    if (!startsSentence) return false;
  }
  if (!condition.isAboutThings && condition.with.size === 0) return true;
  const sentence = text.sentenceAt(first.start);
  if (condition.with.size > 0) return !!sentence?.tokens.some(t => condition.with.has(t.lower));
  return !parcels.test(sentence ? text.lower.slice(sentence.tokens[0]?.from, sentence.tokens.at(-1)?.to) : '');
}
