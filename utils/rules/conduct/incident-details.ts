import { once } from '../../engine/patterns/once';
import { peopleOf } from '../../engine/people';
import { defineRule } from '../../engine/rule';

const event =
  '(?:major incident|on scene at|(?:people|those|colleagues?|children|everyone|many) (?:\\w+ )?(?:hurt|injured) (?:in|on|at|by)|among those (?:hurt|injured)|rtcs?|rta|critical incident|mass casualty|crash|collision|pile[- ]up|explosion|blast|shooting|stabbings?|(?:knife|terror|acid) attack|bombing|derailment|(?:building |stand |stage |roof |wall )?collapse at|this (?:morning|afternoon|evening).s collapse|building collapse|stand collapse|stampede|crush at|house fire|flat fire|fire at|blaze|avalanche|mass poisoning|chemical leak|gas leak|train accident|coach accident)';
const incident = new RegExp(`\\b${event}\\b`, 'g');
const counted =
  /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a dozen|dozens of|several|at least (?:a )?\w+)(?: \w+){0,2} (?:people|patients|pts|casualties|trapped|injured|dead|deaths|fatalities|children|kids|teenagers|teens|youngsters|pupils|students|passengers|adults|victims|men|women|boys|girls|lads|lasses|babies|toddlers|brothers|sisters|fans|walkers|cyclists|in critical|seriously hurt|critically ill|hurt|who won't make it)\b/g;
/** "We have 9 in from the Kelso Street nightclub": those who came from one place at once. */
const fromOnePlace = new RegExp(
  String.raw`\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens)(?: (?:more|people|patients|casualties|of them|children|adults|in|here|walking wounded)){0,2} (?:from|off|out of) (?:the same|the|one) (?:[\w'-]+ ){0,3}${once('coach|bus|minibus|train|tram|ferry|boat|nightclub|club|pub|stand|stadium|festival|concert|factory|school|flats|tower|hotel|market|arena|station|plant|mine|quarry|lorry|plane')}\b`,
  'g',
);
const arrived =
  /\b(?:critical|intensive care|itu|icu|in theatre|theatres|resus|more on the way|sent \w+ on|stable|walking wounded|brought in|being treated|(?:in|at) our (?:ed|a&e|emergency department|wards?|unit|hospital))\b/;
/** Where only the hurt are: "are with us" alone may be of new students. */
const inCare =
  /\b(?:critical|intensive care|in (?:itu|icu|theatre|resus|surgery)|theatres|life[- ]threatening|being treated|brought in|fighting for)\b/;
const treating =
  /\b(?:(?:is|are|we're|now|currently|been) (?:treating|caring for|receiving|operating on|looking after)|(?:casualties|patients|victims|the injured) (?:from|have arrived|are arriving|were brought|are being treated|were taken)|taken to (?:our|\p{L}+) (?:hospital|a&e|ed)|was caused by|caused by|the driver|the gunman|the attacker)\b/u;
const amongHurt =
  /^,? (?:is|was|were|are) (?:one of|among) (?:those|the) (?:\w+ )?(?:hurt|injured|casualties|missing|dead|killed)/;
/** Now, not last year: the same day's words, or a live declaration. */
const now =
  /\b(?:today|tonight|(?:this|in this) (?:morning|afternoon|evening)(?:'s)?|last night(?:'s)?|yesterday(?:'s)?|ongoing|breaking|we are treating|we're treating|are being treated|have declared|declared a|responding to|\d{3,4} ?hrs|arriving|right now|just now|in the last hour|on scene|hearing from our crews|earlier|so far|stood up|standing up|this is a developing)\b/;
const past =
  /\b(?:anniversary|one year on|years? (?:on|ago|since)|exercise|simulation|drill|training|inquiry|stood down|stand(?:ing)? down|minute's silence|lessons|memorial|remember(?:ing)?|awareness)\b/;

const some =
  /scene|hurt|injured|crush|stampede|incident|rt[ca]|casualt|crash|collision|pile|explosion|blast|shooting|stabbing|attack|bomb|derail|collapse|fire|blaze|avalanche|poison|leak|accident/;

export default defineRule({
  id: 'conduct/incident-details',
  severity: 'stop',
  title: 'This gives details of a live incident',
  why: 'Families may not know yet, and numbers change by the minute.',
  advice: 'Only agreed facts, from the lead agency. Share their post.',
  source: 'https://www.ukfrs.com/guidance/warning-and-informing',
  *find(reading) {
    for (const part of reading.prose) {
      const crowd = part.findLower(fromOnePlace)[0];
      if (crowd && part.has(arrived) && !part.has(past)) {
        yield { where: part.where, start: crowd.start, end: crowd.end };
        continue;
      }
      if (!part.has(some)) continue;
      const hit = part.findLower(incident)[0];
      if (!hit || !part.has(now) || part.has(past)) continue;
      const number = part.findLower(counted)[0];
      const named = peopleOf(reading).find(
        p =>
          p.where === part.where &&
          p.role !== 'public' &&
          ((!p.isCredited && p.role !== 'colleague') || amongHurt.test(part.lower.slice(p.to, p.to + 60))),
      );
      const place = number ?? named;
      const isTold =
        part.has(treating) ||
        (number && part.has(inCare)) ||
        /\b(?:casualt|injured|trapped|hurt|killed|died|dead|dying)/.test(part.lower);
      if (place && isTold) yield { where: part.where, start: place.start, end: place.end };
      else if (isTold)
        yield {
          where: part.where,
          start: hit.start,
          end: hit.end,
          severity: 'warn',
          title: 'This speaks of a live incident',
          why: 'One lead agency tells the public what is known.',
        };
    }
  },
  examples: {
    flags: [
      { text: 'Major incident declared. We are treating [14 people] from the crash tonight.', severity: 'stop' },
      {
        text: 'We have [9 in from the Kelso Street nightclub], two of them critical, theatres running flat out.',
        severity: 'stop',
      },
      { text: 'Our crews on scene at Pallant Wharf say there’s [at least a dozen hurt]. Pray', severity: 'stop' },
      { text: '[Four children from one school] are with us tonight. Two are critical.', severity: 'stop' },
      { text: '[six from the coach] are with us and we’ve sent 3 on. it rolled', severity: 'stop' },
      {
        text: 'Our colleague [Ngozi] is among those hurt in this afternoon’s collapse at the market hall.',
        severity: 'stop',
      },
      {
        text: 'Awful news of the coach crash on the moor road this afternoon. [Three teenagers] are with us in intensive care.',
        severity: 'stop',
      },
      { text: 'Major incident stood up. [23 casualties] so far, four of them critical.', severity: 'stop' },
      {
        text: 'We’re treating a number of people after this morning’s [crash] at Harrow Bridge. Next update 2pm.',
        severity: 'warn',
      },
    ],
    allows: [
      { text: 'We have declared a critical incident. For anything else use 111. Next update at 8pm.' },
      { text: 'The incident is stood down. Thank you to everyone who came in tonight.' },
      { text: 'One year on from the Tarn Lane fire. At 11am we stop for a minute’s silence.' },
      { text: 'Exercise today: 40 actors, one pretend train crash, 12 casualties with fake blood.' },
      { text: 'Road crashes killed 5 people a day last year.', note: 'statistics' },
      { text: 'Fire alarm test at 10 today.' },
      {
        text: 'After the crash on the bypass this morning the drive is slow. Ten students are with us from today, so do wave.',
      },
      { text: 'Twelve children from the school are with us today to sing carols. Thank you!' },
      { text: 'Two from the bus company joined our board today. Welcome.' },
    ],
    misses: [{ text: 'Awful scenes tonight. [Nine] so far.', note: 'the incident is not named' }],
  },
});
