import { agesOf } from '../../engine/clues/details/ages';
import { isMedical, medicalKinds } from '../../engine/clues/details/medical';
import { termsOf } from '../../engine/clues/details/terms';
import { identifiersIn } from '../../engine/numbers';
import type { Part } from '../../engine/part';
import { peopleIn } from '../../engine/people';
import { namesIn } from '../../engine/people/find';
import type { Reading } from '../../engine/reading';
import { defineRule } from '../../engine/rule';
import { touches } from '../../engine/text/in-order';

/** A-P1, A-P5. The description reads out what is written in the picture: somebody, and something of their care. */
export default defineRule({
  id: 'identifiers/read-in-picture',
  severity: 'stop',
  title: 'A patient may be read in this picture',
  why: 'Your description reads out a name or address with details of care.',
  advice: 'Crop or cover those words, and describe the picture without them.',
  source: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
  *find(reading) {
    for (const part of reading.prose) {
      if (!part.where.startsWith('alt') || part.has(notReal)) continue;
      const from = writingIn(part);
      const someone = from < 0 ? null : someoneIn(reading, part, from);
      if (someone && tellsOfCare(part, from)) yield { where: part.where, start: someone.start, end: someone.end };
    }
  },
  examples: {
    flags: [
      {
        text: 'The wall is full again',
        draft: {
          media: [
            { type: 'image', alt: 'A card: To Beech Ward, you looked after our mum [Ines Falk] to the end. Love, Jo' },
          ],
        },
        note: 'what families write on cards',
      },
      {
        text: 'Live at last',
        draft: { media: [{ type: 'image', alt: 'Screen listing Bed 1 [Rowan S], flu; Bed 2 Marsh T, C diff' }] },
        severity: 'stop',
      },
      {
        text: 'Three days running',
        draft: { media: [{ type: 'image', alt: 'Ward board: bed 3 [Mulgrew], home with oxygen. Bed 4 Sloan, scan' }] },
      },
      {
        text: 'This is why',
        draft: { media: [{ type: 'image', alt: 'A letter. It says: I am [Mia Fenwick] and I am 9. Thank you.' }] },
      },
      {
        text: 'not my list',
        draft: { media: [{ type: 'image', alt: 'Theatre screen: 08.30 [MARSH, Y], hysteroscopy' }] },
      },
      {
        text: 'flat battery',
        draft: { media: [{ type: 'image', alt: 'Dashboard screen: job 7, [14 Tannery Row], F 81, fall' }] },
      },
      {
        text: 'Our card wall',
        draft: {
          media: [
            {
              type: 'image',
              alt: 'A card. It says: To Dr Anand, thank you for sorting my abscess. Love [Jolene Hardy] x',
            },
          ],
        },
      },
    ],
    allows: [
      {
        text: 'From our volunteers',
        draft: {
          media: [{ type: 'image', alt: 'A card. It says: Thank you for our tea towels. Love, Jean Holt and Bob' }],
        },
        note: 'nothing of care',
      },
      {
        text: 'What a card',
        draft: {
          media: [{ type: 'image', alt: 'Card: To Nurse Blessing on Larch Ward, thank you for swapping my Sunday.' }],
        },
        note: 'a colleague',
      },
      {
        text: 'Training day',
        draft: { media: [{ type: 'image', alt: 'Demo ward board with pretend patients: Bed 1 Rowan S, flu' }] },
      },
      {
        text: 'New times',
        draft: { media: [{ type: 'image', alt: 'Whiteboard reading: 9.30 kitchens, 10.15 laundry, 11 mortuary' }] },
      },
      {
        text: 'Our winner',
        draft: { media: [{ type: 'image', alt: 'A certificate reading: Priya Nair, nurse of the year' }] },
      },
      {
        text: 'Our team',
        draft: { media: [{ type: 'image', alt: 'Board with photos: Joe Lund, physio. Kit Moss, stroke nurse.' }] },
        note: 'named with their jobs',
      },
      {
        text: 'Morning all',
        draft: { media: [{ type: 'image', alt: 'Agenda on a screen: 09.00 Welcome, K Ofori. 10.15 Cancer plan.' }] },
      },
      {
        text: 'New layout',
        draft: { media: [{ type: 'image', alt: 'Whiteboard: Bay 2 Jas and Kelly; Bay 3 Tom (breaks at 2)' }] },
        note: 'who works where',
      },
      {
        text: 'A poster',
        draft: { media: [{ type: 'image', alt: 'Poster: flu clinic, bed 9 to 5, ring Eastvale' }] },
        note: 'nobody in it',
      },
    ],
    misses: [
      {
        text: 'Morning',
        draft: { media: [{ type: 'image', alt: 'The board with Doris and Jean on it' }] },
        note: 'nothing of their care',
      },
    ],
  },
});

const notReal =
  /\b(?:made[- ]up|pretend|dummy|demo|training|test(?: patients?| names?)?|invented|fictional|cartoon|agenda|rota|awards?|winners?|nominees|speakers?|programme|the team|team board|staff board|example|sample|blurred|covered|blanked|xx\w*)\b/;
const surface =
  /\b(?:screens?|screenshots?|dashboards?|(?:white|bed|ward|theatre|handover|cork)? ?boards?|lists?|listing|sheets?|tables?|labels?|labelled|cards?|letters?|notes?|forms?|wristbands?|tags?|signs?|captions?|certificates?|paper|page|envelopes?|banner)\b/g;
const says =
  /:|\b(?:says|reads|reading|listing|labelled|headed|shows|showing|among them|with)\b|\. (?=(?:bed|bay|room|patient|row|first)\b)/g;

/** Where the words begin that the description reads out; -1 where it reads none. */
function writingIn(part: Part): number {
  const [shown] = part.findLower(surface);
  if (!shown) return -1;
  const marker = part.findLower(says).find(found => found.from >= shown.from);
  return marker?.to ?? -1;
}

const staffBefore = /\b(?:dr|doctor|nurse|sister|matron|midwife|prof|professor|consultant|surgeon|to|dear)\.? $/;
/** "Kit Moss, stroke nurse": named with what they do here. */
const jobAfter =
  /^(?:,| -| –|:)? (?:[\w-]+ ){0,3}(?:nurse|consultant|doctor|physio\w*|midwife|porter|manager|director|chair|matron|surgeon|registrar|therapist|volunteer|governor|paramedic|pharmacist|apprentice|for (?:his|her|their) work)\b/;
const title = /^(?:dr|prof|sister|nurse|matron)\b/i;
/** As lists and labels name people: "Rowan S", "MARSH, Y", "A. Mensah", "Mr P SALLIS", "Baby Fairley". */
const listed =
  /(?<![\p{L}'-])(?:(?:Mr|Mrs|Ms|Miss|Master|MR|MRS|MS|MISS|Baby) (?:\p{Lu}\.? )?\p{Lu}[\p{L}'-]+|\p{Lu}[\p{L}'-]{2,},? \p{Lu}(?![\p{L}\d])|\p{Lu}\. \p{Lu}\p{Ll}[\p{L}'-]+)/gu;
/** "Bed 3 Mulgrew, home with oxygen". */
const atBed = /(?<=\b(?:[Bb]ed|[Bb]ay|[Rr]oom|[Cc]hair|[Cc]ubicle) ?\d{1,2}[,:]? )\p{Lu}\p{Ll}{2,}(?=[,;:(])/gu;

/** The first person or private address that is read out there. */
function someoneIn(reading: Reading, part: Part, from: number) {
  const others = peopleIn(reading, part).filter(p => p.isStaff || p.role === 'colleague' || p.role === 'public');
  const isTheirs = (found: { from: number; to: number }) =>
    found.from >= from &&
    !touches(others, found) &&
    !staffBefore.test(part.lower.slice(Math.max(0, found.from - 14), found.from)) &&
    !jobAfter.test(part.lower.slice(found.to, found.to + 40));
  const named = namesIn(part).filter(name => !title.test(name.text));
  const written = [
    ...part.find(listed),
    ...part.find(atBed),
    ...identifiersIn(part).filter(found => found.type === 'address'),
  ];
  return [...named, ...written].filter(isTheirs).sort((a, b) => a.from - b.from || b.to - a.to)[0] ?? null;
}

/** Where they lie says who they are only beside a name as lists write it: staff have bays too. */
const bed = /\b(?:bed|bay|room|corridor|cubicle) ?\d/;
/** Shorthand of boards, lists and labels. */
const shorthand =
  /\b(?:nil by mouth|nbm|dnac?pr|tto|hoist|falls? risk|barrier nurs\w+|one to one|for scan|for hospice|awaiting|wanders|confused|oxygen|allerg\w+|cream|tablets|\d+ ?mg|deaths?|ipu|\d{1,2} ?lbs? ?\d{0,2}|i(?:'m| am) \d{1,2}|[mf] ?\d{2}|\d{2} ?[mf])\b|\?\w{4,}/;

/** A family's thanks: "our dad, Stan", and who looked after him. */
const lovedOne =
  /\b(?:our|my) (?:lovely |late |dear |darling )?(?:mum|mam|mom|dad|mother|father|nan|nana|gran|granny|grandad|grandpa|husband|wife|son|daughter|baby|boy|girl|sister|brother|little one)\b/;
const lookedAfter =
  /\b(?:look(?:ed|ing) after|car(?:ed|ing) for|nurs(?:ed|ing) (?:him|her|our|my)|wards?|hospice|the nurses|treat(?:ed|ing)|saved|to the end|(?:last|final|more) (?:days|weeks|months|hours))\b/;

function tellsOfCare(part: Part, from: number): boolean {
  return (
    shorthand.test(part.lower.slice(from)) ||
    (bed.test(part.lower.slice(from)) && part.find(listed).some(name => name.from >= from)) ||
    agesOf(part).some(age => age.from >= from) ||
    (part.hasIn(part.lower.slice(from), lovedOne) && part.hasIn(part.lower.slice(from), lookedAfter)) ||
    termsOf(part).some(term => term.from >= from && term.kinds.some(k => medicalKinds.has(k)) && isMedical(part, term))
  );
}
