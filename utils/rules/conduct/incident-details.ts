import { peopleOf } from '../../engine/people';
import { defineRule } from '../../engine/rule';

const event =
  '(?:major incident|rtcs?|rta|critical incident|mass casualty|crash|collision|pile[- ]up|explosion|blast|shooting|stabbings?|(?:knife|terror|acid) attack|bombing|derailment|building collapse|stand collapse|house fire|flat fire|fire at|blaze|avalanche|mass poisoning|chemical leak|gas leak|train accident|coach accident)';
const incident = new RegExp(`\\b${event}\\b`, 'g');
const counted =
  /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a dozen|dozens of|several|at least \w+)(?: \w+){0,2} (?:people|patients|pts|casualties|trapped|injured|dead|deaths|fatalities|children|adults|victims|men|women|in critical|seriously hurt|critically ill)\b/g;
const treating =
  /\b(?:(?:is|are|we're|now|currently|been) (?:treating|caring for|receiving|operating on|looking after)|(?:casualties|patients|victims|the injured) (?:from|have arrived|are arriving|were brought|are being treated|were taken)|taken to (?:our|\p{L}+) (?:hospital|a&e|ed)|was caused by|caused by|the driver|the gunman|the attacker)\b/u;
/** Now, not last year: the same day's words, or a live declaration. */
const now =
  /\b(?:today|tonight|this (?:morning|afternoon|evening)(?:'s)?|last night(?:'s)?|yesterday(?:'s)?|ongoing|breaking|we are treating|we're treating|are being treated|have declared|declared a|responding to|\d{3,4} ?hrs|arriving|right now|just now|in the last hour|earlier|so far|stood up|standing up|this is a developing)\b/;
const past =
  /\b(?:anniversary|one year on|years? (?:on|ago|since)|exercise|simulation|drill|training|inquiry|stood down|stand(?:ing)? down|minute's silence|lessons|memorial|remember(?:ing)?|awareness)\b/;

export default defineRule({
  id: 'conduct/incident-details',
  severity: 'stop',
  title: 'This gives details of a live incident',
  why: 'Families may not know yet, and numbers change by the minute.',
  advice: 'Only agreed facts, from the lead agency. Share their post.',
  source: 'https://www.ukfrs.com/guidance/warning-and-informing',
  *find(reading) {
    for (const part of reading.prose) {
      if (
        !/incident|rt[ca]|casualt|crash|collision|pile|explosion|blast|shooting|stabbing|attack|bomb|derail|collapse|fire|blaze|avalanche|poison|leak|accident/.test(
          part.lower,
        )
      )
        continue;
      const hit = part.findLower(incident)[0];
      if (!hit || !now.test(part.lower) || past.test(part.lower)) continue;
      const number = part.findLower(counted)[0];
      const named = peopleOf(reading).find(
        p => p.where === part.where && !p.isCredited && p.role !== 'public' && p.role !== 'colleague',
      );
      const place = number ?? named;
      const isTold =
        treating.test(part.lower) || /\b(?:casualt|injured|trapped|hurt|killed|died|dead|dying)/.test(part.lower);
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
    ],
    misses: [{ text: 'Awful scenes tonight. [Nine] so far.', note: 'the incident is not named' }],
  },
});
