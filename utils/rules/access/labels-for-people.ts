import type { Part } from '../../engine/part';
import { defineRule } from '../../engine/rule';
import { inCaseOf, type PhraseHit, PhraseTable } from '../../engine/text/phrase-table';
import { type LabelReason, peopleLabels } from '../../tables/people-labels';
import { sources } from '../../tables/sources';

const table = new PhraseTable(peopleLabels);
/** After "the elderly" a noun makes it a plain adjective: "the elderly care ward", "the disabled toilet". */
const endsGroup =
  /^(?:$|[.,;:!?)\n–—-]|\s+(?:and|or|in|with|who|are|were|is|of|at|to|from|on|need|live|have|can|will|this|across|get|during|when|by|as|too|more|most|often|may|should|must|deserve|want|wait|face|do|did|had|has|was|among|into|against|that|because|if|but|while|than|not|still|often|always|here|there|today|now|please|feel|fall|die|rely|depend|struggle|told|tell|say|said|ask|asked|came|come|know|use|used|find|found|gave|give)\b|\s*$)/;

/** "The elderly, frail and housebound": the words after it would no longer fit. */
const opensList =
  /^, (?!the |who |and |but |or |so |as |which |they |we |our |because |especially |including |please )\p{Ll}+ (?:and|or) /u;
/** @param rest what follows the label: a possessive ("victims' choir") and a list leave no room for other words */
function fitsIn(rest: string): boolean {
  return !opensList.test(rest) && !/^'(?!\w*')/.test(rest);
}

/** "Patients are just bed blockers": kinder words would still say that they are to blame. */
const blames =
  /\b(?:are|is|were|was|be|being|just|only|nothing but|mere|these|those|you) (?:(?:just|all|only|really|mostly|nothing but|such) )*(?:[a-z'-]+(?: [a-z'-]+)?(?:,| and| or) )?$/;
const instead = 'Say what gets in the way, not who is to blame.';

const whys: Record<LabelReason, string> = {
  condition: 'A label can make an illness sound like the whole person.',
  suffering: 'We cannot know how somebody feels about a condition.',
  wheelchair: 'A wheelchair frees people to go where they want.',
  suicide: '“Committed” sounds like a crime, and can hurt families.',
  group: 'It can sound as if everyone in the group were alike.',
  umbrella: 'It joins very different people, and hides who you mean.',
  blame: 'It can sound as if people were the problem.',
};
/** "We are committed to suicide prevention" and "commit suicide prevention money" are about something else. */
const otherSuicide = /^\s+(?:prevention|awareness|bereavement|research|training)/;

/** C-33. */
export default defineRule({
  id: 'access/labels-for-people',
  severity: 'tip',
  title: 'Put people first',
  why: 'A label can make an illness sound like the whole person.',
  advice: 'Name the person, then the condition.',
  source: sources.nhsInclusive,
  isStyle: true,
  *find(reading) {
    for (const part of reading.prose) {
      for (const hit of table.find(part)) {
        if (!fits(part, hit)) continue;
        const { plain, note, reason } = hit.value;
        const typed = part.original.slice(hit.start, hit.end);
        const first = hit.tokens[0]?.from ?? 0;
        const isBlame = reason === 'blame' && blames.test(part.lower.slice(Math.max(0, first - 48), first));
        const words = plain && !isBlame ? inCaseOf(typed === typed.toUpperCase() ? typed.charAt(0) : typed, plain) : '';
        yield {
          where: part.where,
          start: hit.start,
          end: hit.end,
          why: whys[reason],
          ...(isBlame ? { advice: instead } : note ? { advice: note } : plain ? { advice: `Try “${plain}”.` } : {}),
          ...(reason === 'suicide' ? { source: sources.suicideWords } : {}),
          fixes:
            words && fitsIn(part.folded.slice(hit.tokens.at(-1)?.to))
              ? [{ start: hit.start, end: hit.end, text: words, label: words }]
              : [],
        };
      }
    }
  },
  examples: {
    flags: [
      { text: '7 in 10 [diabetics] had all their checks.', severity: 'tip' },
      { text: 'Our [BAME] network lunch is at noon.' },
      { text: '[The elderly], frail and housebound can ask for a visit.', note: 'without a mend' },
      { text: 'The [stroke victims]’ choir sang.', note: 'without a mend' },
      { text: 'What [the deaf] told us matters.' },
      { text: 'Patients [suffering from] dementia, and [the elderly], come first.' },
      { text: 'He [is confined to a wheelchair]. Men [confined to a wheelchair]' },
      { text: 'She [committed suicide] in 2019.' },
      { text: 'Two wards are full of [bed blockers].' },
      { text: 'They are just [time wasters] and [bed blockers].', note: 'without a mend' },
      { text: 'If you’re [wheelchair-bound] or housebound, we can come. They [are wheelchair bound].' },
    ],
    allows: [
      { text: 'The elderly care ward and the disabled toilet are open.' },
      { text: '“I am a diabetic and proud”, she says. “Diabetics rule.”' },
      { text: 'People with epilepsy, a diabetic eye screening appointment, people who use a wheelchair' },
      { text: 'Our most committed suicide prevention champions met today.' },
      { text: 'The trust is suffering a shortage of beds; Guide Dogs for the Blind came.' },
    ],
  },
});

function fits(part: Part, { value, tokens }: PhraseHit<(typeof peopleLabels)[number][1]>): boolean {
  const last = tokens.at(-1);
  if (!last) return false;
  if (value.reason === 'suicide') return !otherSuicide.test(part.lower.slice(last.to, last.to + 20));
  if (!value.isGroup) return true;
  // "the Blind" in capitals is mostly a charity's name.
  return last.text === last.lower && endsGroup.test(part.folded.slice(last.to, last.to + 20));
}
