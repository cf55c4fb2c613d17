import { someoneNear } from '../../engine/clues/some-one';
import type { Part } from '../../engine/part';
import { peopleOf } from '../../engine/people';
import { defineRule, type Match } from '../../engine/rule';

const died =
  /\b(?:suicides?|(?:took|take|taking|taken|ended|end) (?:his|her|their|my) (?:own )?li(?:fe|ves)|kill(?:ed|ing)? (?:him|her|them)sel(?:f|ves)|overdosed|self[- ]harm(?:ed|ing)?|lost to (?:[\w-]+ ){0,3}(?:tablets|pills|overdose))\b/;
const method =
  /\b(?:by (?:hanging|jumping|drowning|shooting|poisoning|suffocation|an overdose|overdose|cutting|asphyxiation)|hanged (?:him|her|them)sel(?:f|ves)|hung (?:him|her|them)sel(?:f|ves)|found hang(?:ed|ing)|shot (?:him|her|them)sel(?:f|ves)|jump(?:ed|ing|s)? (?:off|from|in front of|under)|(?:overdose of|overdosed on|took) (?:\w+ ){0,3}(?:paracetamol|tablets|pills|insulin|antidepressants|opioids|codeine|morphine)|with a (?:rope|ligature|belt|gun|shotgun|razor|knife|plastic bag)|slit (?:his|her|their) wrists?|cut (?:his|her|their) wrists?|drowned (?:him|her|them)sel(?:f|ves)|in front of a train|carbon monoxide|set (?:him|her|them)sel(?:f|ves) on fire|lost to (?:[\w-]+ ){0,3}(?:tablets|pills|overdose)|suicide note)\b/g;
const place =
  /\b(?:bridge|viaduct|cliffs?|quarry|car park|tower|railway line|railway tracks?|river|canal|weir|dam|lake|woods|level crossing|multi-?storey|pier|station|motorway|beauty spot|reservoir)\b/;
const cause =
  /\b(?:killed (?:him|her|them)sel\w+|(?:took|ended) (?:his|her|their) (?:own )?li\w+|(?:his|her|their) suicide|died by suicide|suicide)\b[^.!?\n]{0,40}\b(?:because(?: of)?|after (?:losing|being|failing|a row|exam|divorce)|drove (?:him|her|them)|over (?:debt|exams|bullying))/g;
/** A word from when it was a crime; "died by suicide" blames nobody. */
const blaming = /\b(?:commit(?:s|ted|ting)? suicide|(?:un)?successful suicide|failed suicide)\b/g;
/** "Third one off the viaduct", "he went off the multi-storey": said without the word. */
const offOrOver = /off|over/;
const fromHeight =
  /\b(?:(?:he|she|they|lad|girl|boy|man|woman|one|another|who|third|second|fourth) (?:\w+ )?(?:went|goes|going|came|jumped|jumps|threw (?:him|her)self|stepped|climbed)|(?:third|second|fourth|fifth|another|one more|latest) (?:one|man|woman|lad|girl|death|person)?) ?(?:over|off) (?:the|that|our|a) (?:[\w-]+ ){0,2}(?:bridge|viaduct|multi-?storey|multi storey|car park|cliffs?|tower|roof|balcony|flyover|overpass|footbridge|pier)\b/g;
const forFun =
  /\b(?:charity|abseil\w*|bungee|zip ?wire|sponsor\w*|fundrais\w*|parachut\w*|skydiv\w*|raising|dive|swim|tombston\w*|holiday|raft|fell off the roof)\b/;
/** Making places and wards safer speaks of means in general. */
const prevention =
  /\b(?:prevent\w*|ligature (?:point|risk|audit|free)|barriers?|samaritans|helpline|training|strategy|research|study|guidelines?|media guidelines|safety plan|statistics|rates?|per 100,000|zero suicide)\b/;

const some = /suicid|own li|himself|herself|themsel|overdos|self[- ]harm|lost|took|ended|hang|jump/;

export default defineRule({
  id: 'conduct/suicide-method',
  severity: 'stop',
  title: 'This says how someone died',
  why: 'Details of method can lead others who are at risk to copy it.',
  advice: 'Leave out how and where. Add a helpline.',
  source: 'https://www.samaritans.org/about-samaritans/media-guidelines/',
  *find(reading) {
    for (const part of reading.prose) {
      const leap = part.has(offOrOver) ? part.findLower(fromHeight)[0] : undefined;
      if (leap && !part.has(forFun)) {
        yield { where: leap.where, start: leap.start, end: leap.end };
        continue;
      }
      if (!part.has(some)) continue;
      const isDeath =
        part.has(died) || /\b(?:(?:hanged|shot|drowned) (?:him|her|them)sel|found hang(?:ed|ing))/.test(part.lower);
      if (!isDeath) continue;
      const how = part.findLower(method)[0];
      const one =
        peopleOf(reading).some(p => p.where === part.where && p.role !== 'public' && !p.isCredited) ||
        /\b(?:he|she|his|her|him|himself|herself)\b/.test(part.lower) ||
        (how !== undefined && someoneNear(reading, part, how.from, 1));
      if (how && (one || !part.has(prevention)))
        yield { where: how.where, start: how.start, end: how.end, ...(one ? {} : { severity: 'warn' as const }) };
      else if (!how && one) {
        const why = part.findLower(cause)[0];
        const where = !part.has(prevention) ? place.exec(part.lower) : null;
        if (why)
          yield {
            where: why.where,
            start: why.start,
            end: why.end,
            severity: 'warn',
            title: 'This gives one cause for a suicide',
            why: 'There is seldom one reason. A simple one can make others feel it is an answer.',
            advice: 'Leave the reason out. Add a helpline.',
          };
        else if (where) {
          const at = part.at(where.index, where.index + where[0].length);
          yield {
            where: part.where,
            start: at.start,
            end: at.end,
            severity: 'warn',
            title: 'This says where someone died',
            why: 'Naming a place can draw others who are at risk to it.',
          };
        } else yield* blamed(part);
      } else if (!how) {
        const spot = /\b(?:a|another|one more|third|second) suicide (?:at|on|from|near) (?:the )?[\w' -]{2,40}/.exec(
          part.lower,
        );
        if (spot && !part.has(prevention)) {
          const { start, end } = part.at(spot.index, spot.index + spot[0].length);
          yield {
            where: part.where,
            start,
            end,
            severity: 'warn',
            title: 'This says where someone died',
            why: 'Naming a place can draw others who are at risk to it.',
          };
        } else yield* blamed(part);
      }
    }
  },
  examples: {
    flags: [
      { text: 'He took his own life [by hanging] in March. We miss him.', severity: 'stop' },
      { text: 'One of our inpatients, a young man, was [found hanged] on Sunday.', severity: 'stop' },
      { text: 'She killed herself after she [took 40 paracetamol].', severity: 'stop' },
      { text: '[Third one off the viaduct] since summer. I am tired of asking for barriers.', severity: 'stop' },
      { text: 'We know [he went off the multi storey]. Young men, please, talk.', severity: 'stop' },
      { text: 'Sam [took his own life because of] debt.', severity: 'warn' },
      { text: 'He took his own life at the [bridge] we all cross.', severity: 'warn' },
      { text: 'A friend of our ward [committed suicide] last year.', severity: 'warn' },
    ],
    allows: [
      { text: 'Our colleague Marek took his own life. Our thoughts are with his family. Samaritans: 116 123.' },
      { text: 'New barriers on the bridge are part of our suicide prevention plan.' },
      { text: 'Ligature point audit done on every ward. Suicide prevention is everyone’s job.' },
      { text: 'Please do not say “committed suicide”. Say “died by suicide”.' },
      { text: 'Paracetamol: took two, feel better.' },
      { text: 'We are jumping off the pier for charity!' },
      { text: 'Another one off the bridge: our abseil raised £4,000.' },
    ],
    misses: [{ text: 'He died by suicide. The [rope] was found by a walker.', note: 'a method in another sentence' }],
  },
});

function* blamed(part: Part): Generator<Match> {
  const words = part.findLower(blaming)[0];
  if (
    !words ||
    /\b(?:don't say|do not say|never say|instead of|not|rather than|stop saying|avoid)\b[^.!?\n]{0,24}$/.test(
      part.lower.slice(0, words.from),
    )
  )
    return;
  yield {
    where: part.where,
    start: words.start,
    end: words.end,
    severity: 'warn',
    title: 'These words about suicide can hurt',
    why: '“Committed” speaks of a crime, and families hear it.',
    advice: 'Say “died by suicide”. Add a helpline.',
  };
}
