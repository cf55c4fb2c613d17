import type { Found, Part } from '../part';

/**
 * How old somebody is said to be.
 * - `exact`: a number of years, months, weeks or days ("82-year-old", "aged 7", "nine weeks old")
 * - `decade`: "in her 80s"
 * - `stage`: a stage of life ("toddler", "teenager", "newborn")
 */
export interface Age extends Found {
  kind: 'exact' | 'decade' | 'stage';
  /** In years; parts of a year for babies. For a decade or stage, its first year. */
  years: number;
  confidence: number;
}

const words: Record<string, number> = {};
for (const [
  i,
  w,
] of 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
  .split(' ')
  .entries())
  words[w] = i;
for (const [i, w] of 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').entries())
  words[w] = 20 + i * 10;

const unit = 'one|two|three|four|five|six|seven|eight|nine';
const inWords = `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:${unit}))?|${unit}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|a hundred(?: and (?:${unit}))?)`;
const number = `(?<n>1[0-2]\\d|\\d\\d?|${inWords})(?: and a half)?`;
const notARange = '(?! ?(?:and|or) (?:over|under|above|below|older|younger|up)|\\+| ?(?:to|[-–]) ?\\d)';

interface AgePattern {
  kind: Age['kind'];
  pattern: RegExp;
  confidence?: number;
}

const patterns: readonly AgePattern[] = [
  {
    kind: 'exact',
    pattern: new RegExp(
      `(?<![\\w.]|\\d ?[-–] ?|\\bto |\\bof |\\bunder |\\bover )${number}(?<u>(?:[ -]| and a half )?(?:year|yr|month|week|day)s?)[ -]?old(?!s\\b)(?! (?:nhs|service|trust|hospital|building|site|system|unit|organisation|charity|tradition|scanner|machine|kit|equipment|problem|debate|issue|practice|company|law|policy|plan))`,
      'g',
    ),
  },
  { kind: 'exact', pattern: new RegExp(`(?<![\\w.-])${number} ?-?(?<u>yo|y/o|yrs? old|y\\.o\\.)(?![\\w])`, 'g') },
  {
    kind: 'exact',
    pattern: new RegExp(
      `\\b(?:aged|age(?: of)?|turned|turning|celebrat\\w+ (?:his|her|their)) ${number}(?:th|st|nd|rd)?${notARange}(?: birthday)?\\b`,
      'g',
    ),
  },
  {
    kind: 'exact',
    confidence: 0.8,
    pattern: new RegExp(
      `(?<=\\b(?:she|he|who|caller|patient|mum|dad|son|daughter|girl|boy)(?:'s| is| was|,) (?:only |just |now )?)${number}(?=[,.!?;)]| (?:and|when|but)\\b|$)`,
      'g',
    ),
  },
  {
    kind: 'decade',
    pattern:
      /\b(?:in|into) (?:his|her|their|my) (?:early |mid-?|late )?(?<n>[1-9]0|thirtie|fortie|fiftie|sixtie|seventie|eightie|nintie|ninetie|twentie|teen)s\b/g,
  },
  {
    kind: 'stage',
    confidence: 0.7,
    pattern:
      /\b(?<stage>new-?born|baby (?:boy|girl)|toddler|teenager|teenage (?:girl|boy|mum|dad)|pensioner|centenarian|great[- ](?:grandmother|grandfather|grandma|grandad|gran|nan))\b/g,
  },
];

/** A first name followed by a number between commas, in brackets or at a close: "Joan, 82," – names are checked by whoever joins the clues. */
const afterName =
  /(?<=\b\p{Lu}[\p{L}'-]+,? \(?)(?<n>1[01]\d|[1-9]?\d)(?=\)|,(?! ?\d{3})| (?:from|who|was|is|and a half)\b|\.(?!\d)|$)/gu;

/** Every age in this string that is said of one person, as far as words can tell. Ranges ("12 to 15") are left out. */
export function agesIn(part: Part): readonly Age[] {
  return part.memo(agesIn, () => {
    const found: Age[] = [];
    for (const { kind, pattern, confidence = 0.95 } of patterns) {
      for (const hit of part.findLower(pattern)) add(found, hit, kind, confidence);
    }
    if (/\d/.test(part.folded)) {
      for (const hit of part.find(afterName)) {
        const before = part.folded.slice(Math.max(0, hit.from - 24), hit.from);
        if (!/[,(]\s?\(?$/.test(before) || isCount(part, hit)) continue;
        add(found, hit, 'exact', 0.6);
      }
    }
    return found.sort((a, b) => a.from - b.from);
  });
}

function add(found: Age[], hit: Found, kind: Age['kind'], confidence: number): void {
  if (found.some(f => f.from < hit.to && hit.from < f.to)) return;
  const years = yearsOf(hit);
  if (years <= 120) found.push({ ...hit, kind, years, confidence });
}

/** "June, 12" or "Ward, 7": months, days and places of work are not names of people. */
function isCount(part: Part, hit: Found): boolean {
  const before = part.lower.slice(Math.max(0, hit.from - 20), hit.from);
  return /(?:january|february|march|april|may|june|july|august|september|october|november|december|day|ward|bay|bed|unit|page|week|chapter|item|band|level|room|floor)[,( ]*$/.test(
    before,
  );
}

function yearsOf(hit: Found): number {
  const { n, u, stage } = hit.groups;
  if (stage)
    return /born|baby/.test(stage)
      ? 0
      : /toddler/.test(stage)
        ? 1
        : /teen/.test(stage)
          ? 13
          : /cent/.test(stage)
            ? 100
            : 65;
  const value = numberOf(n ?? '');
  if (u && /month/.test(u)) return value / 12;
  if (u && /week/.test(u)) return value / 52;
  if (u && /day/.test(u)) return value / 365;
  return value;
}

function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number.parseInt(text, 10);
  if (/^a hundred/.test(text)) return 100 + (words[text.split(' ').at(-1) ?? ''] ?? 0);
  if (text === 'teen') return 13;
  const singular = text.replace(/tie$/, 'ty').replace('ninty', 'ninety');
  return singular.split(/[ -]/).reduce((sum, w) => sum + (words[w] ?? 0), 0);
}
