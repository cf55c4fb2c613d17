import type { Part } from '../part';
import type { Token } from '../text/tokens';

/**
 * What a sentence is like without an emoji in its middle. `gone`: it reads on. `stop`: a sentence ended there. `unsure`:
 * a word may be missing ("Big 👏 to the team", "people 👀 problems") or two sentences may run into one, and then no mend
 * is right.
 */
export type Gap = 'gone' | 'stop' | 'unsure';

export function gapAt(part: Part, emoji: Token): Gap {
  const before = besideRun(part, emoji, -1);
  const after = besideRun(part, emoji, 1);
  if (!before || before.kind === 'newline') return 'gone';
  if (before.kind === 'mark') return /[=+&/]/.test(before.text) ? 'unsure' : 'gone';
  const wants = before.kind === 'word' && leadsOn(before);
  if (!after || after.kind === 'newline') return 'gone';
  if (after.kind === 'mark') return wants ? 'unsure' : 'gone';
  if (after.kind !== 'word') return wantsMore(before.lower) ? 'unsure' : 'gone';
  if (opensSentence(after)) return wants ? 'unsure' : 'stop';
  if (opensPhrase.has(after.lower) || isDone(after.lower)) return wants ? 'unsure' : 'gone';
  // Before any other word the sentence reads on only where the word on the left leads to it: "our 👶 unit".
  return links.has(before.lower) ? 'gone' : 'unsure';
}

/** The nearest token to one side that is no emoji. */
function besideRun(part: Part, emoji: Token, step: -1 | 1): Token | undefined {
  let at = emoji.index + step;
  while (part.tokens[at]?.kind === 'emoji') at += step;
  return part.tokens[at];
}

/** True when a sentence ends nowhere behind this word: "our", "big". */
export function leadsOn({ lower }: Token): boolean {
  return links.has(lower) || wantsMore(lower);
}

/** True for a word with a capital that begins sentences more often than it stands within one. */
export function opensSentence({ text, lower }: Token): boolean {
  return text !== lower && openers.has(lower);
}

/** Words that lead to the next one, whatever it is. */
const links = setOf(
  `the a an our your my his her their its this that these those every each some any no so very really just quite too
  and or but of for with in on at by from into about like as is are was were be been am will can to not`,
);
/** Without something after them these leave a gap: adjectives, amounts, and what people do to something. */
const more = setOf(
  `big huge massive great good much many more most lots new bring send give gave sending take make makes got get need want
  wants feel feels felt look looks stay keep go goes love hate like say says swap use try eat drink all`,
);
const wantsMore = (word: string) => more.has(word) || /.{2}ing$/.test(word);
/** Words with which a new part of a sentence begins. */
const opensPhrase = setOf(
  `and or but of for with at on in to from by as is are was were will can has have before after if when because so that
  which who while until since than then below above here there today tonight tomorrow now too instead please about into`,
);
/** What somebody did: "our choir 🎶 sang for us". */
const done = setOf(
  `sang came went made took gave got kept won ran met told said led held began brought found felt left put set sent spent
  stood taught thought wrote spoke did had became built chose drew drove ate fell flew grew heard knew paid read rose saw
  sold shone swam wore`,
);
const isDone = (word: string) => done.has(word) || /[a-z]{3}ed$/.test(word);
/** With a capital, these begin a sentence. */
const openers = setOf(
  `thank thanks thx we you it it's this that these the if please pls join come see read what who how when where why which
  well so let let's here there today our my they he she she's he's from to book call ring apply find visit watch follow get
  just huge great big a an for and but don't do does did is are can will have has not all every some many each happy proud
  look tell ask help make take keep meet click tap still`,
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
