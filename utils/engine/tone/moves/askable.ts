import type { Part } from '../../part';
import type { Token } from '../../text/tokens';
import { list } from '../words';

/** Whom, or about what, a draft could ask: words of the draft itself, at most one of the two. */
export interface Askable {
  /** Reads on from "What would you ask": "night staff", "the people who came on Saturday". */
  people?: string;
  /** With its article: "our new surgical hub". */
  topic?: string;
}

const manyPeople = new Set(
  list(
    `staff nurses midwives doctors porters cleaners cooks carers patients parents families residents volunteers members
    students trainees apprentices governors neighbours drivers paramedics officers firefighters receptionists therapists
    physios pharmacists consultants managers colleagues crews teams visitors customers passengers farmers veterans pupils
    teachers tenants pensioners commuters cyclists mums dads grandparents clinicians workers researchers champions
    councillors businesses shopkeepers graduates runners radiographers technicians engineers secretaries chefs`,
  ),
);
/** One word for several people: takes an article. */
const oneGroup = new Set(list('team crew ward unit choir band shift committee club panel forum group'));
const anyone = new Set(list('everyone everybody anyone people those families all you'));

/** Where a group of words about a thing ends. */
const stops = new Set(
  list(
    `a an the our my your their his her its this that these those and or but so of to in on at by for with from into over
    under about as is are was were be been being has have had do does did will would can could should may might must not
    i we you they he she it who which what when where why how if than then now today tonight tomorrow yesterday again
    opens open opened launches launched starts started begins began closes closed means brings offers gives helps shows
    sets takes comes goes gets makes won wins win received made came went just also all more here there thanks thank
    across through after before during until since because while out up down off`,
  ),
);
/** Too wide to ask anybody about. */
const wide = new Set(
  list(
    `day days week weekend year years month morning afternoon evening night time way ways news link video team people
    world country uk nhs moment thing things lot part end board trust website achievement award awards today best first
    latest same other whole future past hospital hospitals`,
  ),
);
/** A relative clause longer than this is a story; in words. */
const longestClause = 9;
const mostTopicWords = 4;
/** The beginning says what a post is about; in tokens. */
const searched = 400;

/** The people a post names, else what it is about, else nothing. */
export function askableIn(part: Part): Askable {
  const tokens = part.tokens.slice(0, searched);
  const people = clauseOfPeople(part, tokens) ?? groupIn(tokens);
  if (people) return { people };
  const topic = topicIn(part, tokens);
  return topic ? { topic } : {};
}

/** "everyone who came to the design days". A clause with "us" in it would speak of the wrong people. */
function clauseOfPeople(part: Part, tokens: readonly Token[]): string | null {
  for (const [i, token] of tokens.entries()) {
    if (token.lower !== 'who') continue;
    const before = tokens[i - 1];
    const isMany = before && manyPeople.has(before.lower);
    if (!before || !(isMany || anyone.has(before.lower))) continue;
    const clause = wordsFrom(tokens, i + 1, longestClause + 1);
    const last = clause.at(-1);
    if (!last || clause.length < 2 || clause.length > longestClause) continue;
    if (clause.some(word => /^(?:i|me|my|we|us|our|you|your)$/.test(word.lower))) continue;
    return `the ${isMany ? before.lower : 'people'} who ${part.folded.slice(clause[0]?.from, last.to)}`;
  }
  return null;
}

/** "night staff", "the stroke team": with the one word before that says which. */
function groupIn(tokens: readonly Token[]): string | null {
  for (const [i, { lower, kind }] of tokens.entries()) {
    const isOne = oneGroup.has(lower);
    if (kind !== 'word' || !(isOne || manyPeople.has(lower))) continue;
    const before = tokens[i - 1];
    const which = before?.kind === 'word' && /^[a-z]+$/.test(before.lower) && !stops.has(before.lower) ? before : null;
    if (isOne && !which) continue;
    // "Band", "shift" and the like with any old word before them are things.
    if (isOne && !/^(?:the|our|my)$/.test(tokens[i - 2]?.lower ?? '')) continue;
    const said = which ? `${which.lower} ${lower}` : lower;
    return isOne ? `the ${said}` : said;
  }
  return null;
}

/** "our new surgical hub": what stands behind an article, until the sentence goes on. */
function topicIn(part: Part, tokens: readonly Token[]): string | null {
  for (const [i, token] of tokens.entries()) {
    if (!/^(?:our|the)$/.test(token.lower)) continue;
    const words = wordsFrom(tokens, i + 1, mostTopicWords + 1);
    const end = words.findIndex(word => stops.has(word.lower));
    const named = end < 0 ? words : words.slice(0, end);
    const last = named.at(-1);
    if (last?.kind !== 'word' || named.length > mostTopicWords) continue;
    if (wide.has(last.lower) || last.lower.length < 3) continue;
    return `${token.lower} ${part.folded.slice(named[0]?.from, last.to)}`;
  }
  return null;
}

/** The words and numbers that follow each other from `at` on, up to `most`. */
function wordsFrom(tokens: readonly Token[], at: number, most: number): Token[] {
  const words: Token[] = [];
  for (let i = at; i < tokens.length && words.length < most; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'number') break;
    words.push(token);
  }
  return words;
}
