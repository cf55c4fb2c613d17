import type { Part } from '../part';

/**
 * Places, wards, laws, awards and conditions that carry a person's name are not people.
 * The public names of rule A-M2 (also patients' names, used with the families' blessing) stand in `publicNames`.
 */
export function isNamedAfter(part: Part, from: number, to: number): boolean {
  const { lower } = part;
  const name = lower.slice(from, to);
  if (publicNames.has(name) && publicAfter.test(lower.slice(to, to + 40))) return true;
  if (workWords.has(name)) return true;
  return thingAfter.test(lower.slice(to, to + 30)) || eponym.test(`${name}${lower.slice(to, to + 3)}`);
}

/** Laws, rules and trainings named after patients. Facts about the law, checked 2026. */
const publicNames = new Set([
  'martha',
  'oliver mcgowan',
  'oliver',
  'natasha',
  'martyn',
  'benedict',
  'harry',
  'max and keira',
  'keira',
  'max',
  'awaab',
  'claire',
  'sarah',
  'clare',
  'jess',
  'hadrian',
  'charley',
  'ruth',
  'tom',
]);
const publicAfter = /^(?: mcgowan)?(?:'s)? (?:rule|law|mandatory|training|act|code)/;

/** Words of hospitals that are also surnames or look like names at the start of a sentence. */
const workWords = new Set(
  'ward wards bay bed unit theatre clinic trust hospital hospice matron sister nurse doctor dr mr mrs ms miss mum dad nan gran team chief nhs mri ct icu gp a&e datix'.split(
    ' ',
  ),
);

const thingAfter =
  /^(?:'s)?(?:'|s')? (?:(?:community|memorial|general|royal|university|district|day|children's|family|medical|health|care|urgent|treatment|birth|birthing|cancer|stroke|rehab\w*|diagnostic) ){0,2}(?:wards?|wing|unit|suites?|hospitals?|hospice|infirmary|centre|center|clinic|surgery|house|building|theatre|hall|lodge|court|campus|trust|foundation|fund|appeal|charity|institute|school|college|university|library|park|road|street|lane|avenue|square|place|bridge|station|church|law|rule|act|award|awards|lecture|prize|medal|scholarship|fellowship|training|syndrome|disease|sign|scale|score|test|review|report|inquiry|day|cup|arena|stadium|nurses?|gardens?|lounge|pharmacy|practice|ltd|plc|inc|tv|fm|magazine|show|hotel|airport|beach|island|bay|hill|valley|river|lake|county|village|town)(?![\w])/;

/** Conditions, hospitals and services known by a name with 's, or without. */
const eponym =
  /^(?:parkinson|alzheimer|crohn|down|hodgkin|huntington|addison|cushing|asperger|tourette|bell|raynaud|sjögren|sjogren|menière|meniere|marfan|wilson|kawasaki|guillain|barrett|dupuytren|perthes|paget|lewy|addenbrooke|guy|st thomas|st mary|st george|king|queen|moorfield|mcdonald|sainsbury|tesco|morrison|boot|lloyd|barnardo|dr barnardo|samaritan|marie curie|macmillan|schwartz|nightingale|caldicott|florence nightingale|datix|kruger|braille)(?:'s|s)/;
