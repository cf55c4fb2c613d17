import type { Part } from '../../engine/part';
import { defineRule, type Match } from '../../engine/rule';
import { inCaseOf } from '../../engine/text/phrase-table';
import { isQuoted } from '../../engine/text/quoted';
import type { Token } from '../../engine/text/tokens';
import type { Fix } from '../../engine/types';
import { type Acronym, acronymOf } from '../../tables/acronyms';
import { sources } from '../../tables/sources';

/** Without one of these, DNA is what everybody knows. */
const missedVisit = /\b(?:rates?|appointments?|appts?|clinics?|attend|missed|slots?)\b/;

/** Made when first needed: it takes a browser 20 milliseconds. */
let lists: Intl.ListFormat | undefined;

/** C-20: the first use of an NHS acronym that nobody explained. */
export default defineRule({
  id: 'access/acronym',
  severity: 'tip',
  title: 'Not everyone knows these letters',
  why: 'Readers outside the NHS may stop here.',
  advice: 'Say what it does, not only its full name.',
  source: sources.nhsFormatting,
  alwaysFine: 'acronyms',
  isStyle: true,
  *find(reading) {
    const { text, settings } = reading;
    if (!/[A-Z]{2}|DoLS|AfC/.test(text.folded)) return;
    const allowed = Object.fromEntries(Object.entries(settings.allow.acronyms).map(([k, v]) => [k.toUpperCase(), v]));
    const told = new Set<string>();
    const found: [Token, Acronym][] = [];
    for (const token of text.tokens) {
      if (token.kind !== 'word') continue;
      const letters = lettersOf(token);
      const acronym = letters && acronymOf(letters);
      if (!letters || !acronym || acronym.isWellKnown || told.has(letters) || letters.toUpperCase() in allowed)
        continue;
      if (letters === 'DNA' && !text.has(missedVisit)) continue;
      told.add(letters);
      if (isShouting(text, token) || isQuoted(text, token.start) || isExplained(text, token, acronym)) continue;
      found.push([token, acronym]);
    }
    const title = titleOf(found.map(([, { letters }]) => letters));
    for (const [token, acronym] of found) {
      const opens = text.sentenceAt(token.start)?.tokens[0] === token;
      yield {
        start: token.start,
        end: token.end,
        title,
        ...adviceFor(token, acronym, text, opens),
      };
    }
  },
  examples: {
    flags: [
      { text: 'The [ICB] is giving every [CAMHS] team a shared record. The ICB pays.', severity: 'tip' },
      { text: 'We are recruiting two [NEDs].' },
      { text: 'Is it the [CHC] form or the [DoLS] one?' },
      { text: 'Call on [ITU] today.', note: 'the mend has an article' },
      { text: 'Our [DNA] rate fell: fewer missed appointments.' },
      { text: 'The busiest night for [EOC] since new year. One [HV] for all of them.' },
      { text: 'See you in [ED] (our new one)', note: 'two meanings: asks' },
    ],
    allows: [
      { text: 'The integrated care board (ICB) met. The ICB agreed.' },
      { text: 'The ICB (integrated care board) met.' },
      { text: 'Ask our patient advice team (PALS).', note: 'said plainly' },
      { text: 'NHS, GP, A&E, MRI and CT are well known in the UK.' },
      { text: 'Thanks @NHS_ICB and #ICB, see https://icb.example.org/ICB' },
      { text: 'WE ARE ALL FOR THE ICB TODAY', note: 'capitals are told of elsewhere' },
      { text: 'Our ICB is here', settings: { allow: { acronyms: { icb: '' } } } },
      { text: 'Unlocking the past with your DNA' },
      { text: 'Nice to see you, ed. Pals for life.', note: 'ordinary words' },
    ],
  },
});

/** One title for all of a post, which stand in one note: "Not everyone knows ICB, MDT or RTT". */
function titleOf(letters: readonly string[]): string {
  const shown = letters.length > 4 ? [...letters.slice(0, 3), 'others'] : letters;
  lists ??= new Intl.ListFormat('en-GB', { type: 'disjunction' });
  return `Not everyone knows ${lists.format(shown)}`;
}

/** The letters of a word that is written like an acronym, without a plural or possessive s. */
function lettersOf({ text }: Token): string | undefined {
  const bare = text.replace(/'?s$/, '');
  const hasCapitals = /^[A-Z]{2,}[0-9]?$/.test(bare) || bare === 'DoLS' || bare === 'AfC';
  if (hasCapitals) return bare;
  return text === 'PROMs' || text === 'DoLS' ? text : undefined;
}

function isShouting(text: Part, token: Token): boolean {
  const sentence = text.sentenceAt(token.start);
  const words = sentence?.tokens.filter(t => t.kind === 'word') ?? [];
  return words.length >= 4 && words.every(t => t.text === t.text.toUpperCase());
}

/** "integrated care board (ICB)", "ICB (…)" and the meaning anywhere in the post count as explained. */
function isExplained(text: Part, token: Token, { letters, meaning, plain }: Acronym): boolean {
  const { tokens } = text;
  const before = tokens[token.index - 1]?.text;
  const after = tokens[token.index + 1];
  if (meaning && text.lower.includes(meaning.toLowerCase())) return true;
  if (before === '(' && plain && text.lower.includes(plain.replace(/^(?:the|an?|our) /, ''))) return true;
  if (before === '(' && initialsBefore(tokens, token.index - 2, letters.length) === letters.toLowerCase()) return true;
  return after?.text === '(' && tokens[token.index + 2]?.lower[0] === letters[0]?.toLowerCase();
}

function initialsBefore(tokens: readonly Token[], last: number, count: number): string {
  let initials = '';
  for (let i = last; i >= 0 && initials.length < count; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (/^(?:and|of|the|for|in|to|&)$/.test(token.lower)) continue;
    initials = (token.lower[0] ?? '') + initials;
  }
  return initials;
}

/** @param opens whether a sentence begins with it, so that its words begin with a capital */
function adviceFor(token: Token, acronym: Acronym, part: Part, opens: boolean): Partial<Match> {
  const { letters, meaning, plain, isAmbiguous } = acronym;
  if (isAmbiguous || !meaning) return { why: `${letters} means different things to different people.` };
  const isPlural = token.text.length > letters.length;
  const words = [plain, meaning].filter(w => w !== '' && !isPlural);
  return {
    advice: `Try “${plain || meaning}”, or say what it does.`,
    fixes: words.map(each => {
      const text = opens ? inCaseOf('A', each) : each;
      const end = endWith(token, part.tokens[token.index + 1], part, each);
      const isAlone = !goesBeforeNoun(part, end);
      return { ...inPlaceOf(token, end, part.tokens[token.index - 1], { words: text, isAlone, opens }), label: text };
    }),
  };
}

const determiner = /^(?:the|an?|our|your|my|his|her|their|its|this|that|every|each)$/;

interface Wording {
  words: string;
  /** No noun follows that they would describe: "ICU today", not "ICU beds". */
  isAlone: boolean;
  opens: boolean;
}

/**
 * After "the" or "an" the words lose their own article, and "an" fits them: "an MDT" becomes "a team …". Where letters do
 * without, words may need one: "on ITU" becomes "on the intensive therapy unit".
 */
function inPlaceOf(
  { start }: Token,
  end: number,
  before: Token | undefined,
  { words, isAlone, opens }: Wording,
): Omit<Fix, 'label'> {
  const whose = !isAlone && somebody.test(words) ? "'s" : '';
  if (!before || !determiner.test(before.lower)) {
    const needsArticle =
      (isAlone || whose !== '') && single.test(words) && (opens || !before || wantsArticle.test(before.lower));
    const text = needsArticle ? `${opens ? 'The' : 'the'} ${opens ? uncapped(words) : words}` : words;
    return { start, end, text: text + whose };
  }
  const bare = words.replace(/^(?:the|an?|our) /i, '') + whose;
  if (!/^an?$/.test(before.lower)) return { start, end, text: bare };
  const article = /^[aeiou]/i.test(bare) ? 'an' : 'a';
  return { start: before.start, end, text: `${inCaseOf(before.text, article)} ${bare}` };
}

/** One thing that English gives an article. */
const single =
  /^(?!(?:the|an?|our) ).*\b(?:unit|service|board|team|commission|department|trust|agency|committee|system|council|authority|centre|center|partnership|group|college|association|ombudsman|regulator|office|network|fund|list|plan|programme|scheme|register|institute|inspectorate|tribunal)$/i;
const somebody = /\b(?:regulator|commission|ombudsman)$/i;
const wantsArticle =
  /^(?:[^\p{L}\p{N}]|on|in|at|to|from|by|with|of|for|via|through|under|near|into|about|and|or|contact|ask|call|ring|see|tell|visit|join|thank|thanks|email|message|is|was|that|if|when|because|but|than)$/u;

/** "Integrated care board" within a sentence; "Care Quality Commission" is a name. */
function uncapped(words: string): string {
  return /^\p{Lu}\p{Ll}+(?: \p{Ll}[\p{Ll}-]*)+$/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** "ICU beds", "the CQC report": a noun follows, and no small word, adverb or verb. */
function goesBeforeNoun(part: Part, end: number): boolean {
  const next = /^ ([a-z-]+)/.exec(part.original.slice(end, end + 24))?.[1];
  return next !== undefined && !noNoun.test(next) && !next.endsWith('ed') && !next.endsWith('ly');
}

const noNoun =
  /^(?:and|or|nor|but|so|than|as|if|in|on|at|to|for|of|off|up|out|with|by|from|into|about|near|over|under|during|before|after|since|until|when|where|while|because|who|which|that|this|these|the|an?|our|my|your|their|his|her|its|we|i|you|they|he|she|it|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|says?|said|told|today|tonight|tomorrow|yesterday|now|then|here|there|too|also|again|please|not|never|always|last|next|every|each|all|more|still|just|soon|later|earlier|first|together|gave|made|took|came|went|ran|met|held|found|knows?|needs?|wants?|runs?|meets?|helps?|asks?|works?)$/;

/** "PALS team", "NICU unit": the word behind goes with the letters where their meaning holds it. */
function endWith(token: Token, after: Token | undefined, part: Part, words: string): number {
  if (after?.kind !== 'word' || part.original.slice(token.end, after.start) !== ' ') return token.end;
  const bare = (word: string) => word.replace(/s$/, '');
  const isSaid =
    after.lower.length > 3 &&
    words
      .toLowerCase()
      .split(/[\s-]+/)
      .some(w => bare(w) === bare(after.lower));
  return isSaid ? after.end : token.end;
}
