import type { Part } from '../part';
import { once } from '../patterns/once';
import { labelled } from './labels';
import type { Recognised } from './recognised';
import { Taken } from './taken';

/**
 * Record numbers of one person that have no national format: hospital, unit, clinic, insurance and the like. Only their
 * label tells them, so the label is part of the pattern. American names are here because people copy American texts.
 */
const owners =
  "mrn|m\\.r\\.n\\.?|hosp(?:ital)?|hospital record|patient(?:'s)?|pt|unit|pas|rio|emis|systmone|epr|case ?note|casenotes|medical record|med rec|record|clinic|ward|client|service user|member|insurance(?: policy)?|health plan|medical insurance policy|health policy|policy|plan|subscriber|beneficiary|medicare|medicaid|hmo|ppo|social security|ssn|registration|encounter|admission|episode|referral|pathway|ubrn|x-?ray|accession|specimen|lab|sample";
const counts = `\\s?(?:(?:record |policy |plan |member )?${once('no\\.?|num(?:ber)?s?|nbr|id(?: (?:no\\.?|number))?|code|ref(?:erence)?|identifier|#')})`;
// Groups are joined by a dash or slash, or by a space between figures; each must hold a figure, so that words stay out.
const code =
  '(?<code>#?(?:[a-zA-Z]{1,6}[-/ ]?)?\\d[a-zA-Z0-9]*(?:(?:[-/](?=[a-zA-Z]{0,8}\\d)| (?=\\d{3}))[a-zA-Z0-9]+)*(?:-[a-zA-Z]{2,5}(?![a-zA-Z]))?)';
const filler = '(?:\\s?(?:is|was|of|for|as|with|:|=|-|–|#)){0,2}\\s?[:=(]?\\s?';

const strong = new RegExp(
  `(?<![a-z0-9])(?<label>(?:${owners})${counts}|(?:patient|pt)(?= ?[:#])|mrn|m\\.r\\.n\\.?|ssn|ubrn|insurance|medicare|ins(?:\\.|:)?(?: policy)?|his plan|her plan|ref\\.? code)(?![a-z])${filler}${code}(?![\\w@])`,
  'g',
);
/** "(ID: 987654321)", "id number: …": whose it is stands elsewhere. */
const weak = new RegExp(
  `(?<![a-z0-9])(?<label>id(?: (?:no\\.?|number))?|identifier)\\s?(?:is|:|=|#)\\s?${code}(?![\\w@])`,
  'g',
);
/** An abbreviation that only its own organisation knows: "HBN: 789-456-123". */
const abbreviated = new RegExp(`(?<![\\w])(?<label>[A-Z]{1,4}(?:N|ID|NO))(?::|#| #) ?${code}(?![\\w@])`, 'g');
/** A code that carries its owner in front of it: "MRN12345", "MRN-11335577". */
const fused = /(?<![a-z0-9])(?<label>mrn|pas|ssn)(?<code>[-#: ]{0,2}\d[\d-]{4,11})(?![\w@])/g;
/** Two or three capitals, a dash and at least five figures, as American records number people. */
const dashed = /(?<![\w@#/-])#?(?<code>[A-Z]{2,4}-\d{5,9})(?![\w@/-])/g;
/** Three, two and four figures. */
const threeTwoFour = /(?<![\w+./-])#?(?<code>\d{3}([- ])\d{2}\2\d{4})(?![\w/-]|\.\d)/g;

/** "K number K0348812": hospitals that call their numbers by the letter they begin with. */
const lettered =
  /(?<![a-z0-9])(?<label>(?<letter>[a-z]) ?(?:number|no\.?))\s?:?\s?(?<code>\k<letter>\d{5,9})(?![\w@])/g;

const quick = /\d/;
const anyLabel =
  /mrn|hosp|patient|pt |unit|pas |record|id|insur|plan|policy|ssn|social sec|medicare|ref|client|member|case|note|number|no\b|ins|#/;

/** Record numbers by their label, and a few shapes that speak for themselves. */
export function hospitalNumbersIn(part: Part): readonly Recognised[] {
  return part.memo(hospitalNumbersIn, () => {
    const found: Recognised[] = [];
    const taken = new Taken();
    if (!part.has(quick)) return found;
    if (part.has(anyLabel)) {
      for (const hit of part.findLower(strong)) add(found, taken, part, hit, 0.9);
      for (const hit of part.findLower(fused)) add(found, taken, part, hit, 0.9);
      for (const hit of part.findLower(weak)) add(found, taken, part, hit, 0.6);
    }
    for (const hit of part.findLower(lettered)) add(found, taken, part, hit, 0.9);
    for (const hit of part.find(abbreviated)) add(found, taken, part, hit, 0.5);
    for (const hit of part.find(threeTwoFour)) add(found, taken, part, hit, 0.6);
    for (const hit of part.find(dashed)) add(found, taken, part, hit, 0.5);
    return found;
  });
}

/** What is no record of a person although a label matches: "ward 7", "unit 12", "policy 2024". */
function isTooShort(code: string): boolean {
  const figures = code.replace(/\D/g, '').length;
  return figures < (/^[a-z]{2}/i.test(code) ? 3 : 4) || (/^\d{4}$/.test(code) && /^(?:19|20)/.test(code));
}

function add(
  found: Recognised[],
  taken: Taken,
  part: Part,
  hit: ReturnType<Part['find']>[number],
  confidence: number,
): void {
  const code = hit.groups.code ?? '';
  const trimmed = code.replace(/^[-#: ]+/, '');
  if (isTooShort(trimmed)) return;
  const to = hit.to;
  const from = to - trimmed.length - (hit.text.at(-trimmed.length - 1) === '#' ? 1 : 0);
  if (!taken.claim({ from, to })) return;
  const label = hit.groups.label ?? '';
  found.push({
    ...part.at(from, to),
    type: 'hospital-number',
    value: trimmed.toUpperCase().replace(/[\s-]/g, ''),
    confidence,
    facts: { shape: label ? 'labelled' : 'code', checksum: 'none', range: '', label, otherwise: '' },
  });
}

export const patientLabel = labelled('patient|pt|hospital|unit|mrn', { bare: true });

/** Labels of people's records in this country. Other codes ("policy number", "ref. code") are too often something else. */
const ofPatients =
  /^(?:mrn|m\.r\.n|hosp|patient|pt|unit|pas|rio|emis|systmone|epr|case ?note|medical record|med rec|service user|ubrn|specimen|accession|episode|encounter|admission)/;

/** Figures of the shortest of them. */
const fewest = 5;

/** Said by its label to be of a patient's record. */
export function isOfPatient({ facts, value }: Recognised): boolean {
  return ofPatients.test(facts.label) && value.replace(/\D/g, '').length >= fewest;
}
