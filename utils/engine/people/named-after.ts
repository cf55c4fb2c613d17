import type { Part } from '../part';
import { once } from '../patterns/once';

/**
 * Places, wards, laws, awards and conditions that carry a person's name are not people.
 * The public names of rule A-M2 (also patients' names, used with the families' blessing) stand in `publicNames`.
 */
export function isNamedAfter(part: Part, from: number, to: number): boolean {
  const { lower } = part;
  if (isVillage(part, from) || isWholeVillage(part, from, to) || pet.test(lower.slice(Math.max(0, from - 24), from)))
    return true;
  const name = lower.slice(from, to);
  // "At the Royal": as people call their hospital.
  if (hospitals.has(name) && lower.endsWith('the ', from)) return true;
  if (publicNames.has(name) && publicAfter.test(lower.slice(to, to + 40))) return true;
  if (workWords.has(name) || thingNames.has(name) || brands.has(name.replace(/'s?$/, ''))) return true;
  if (thingLast.test(name) || name.startsWith('storm ') || lower.slice(0, from).endsWith('storm ')) return true;
  return part.hasIn(lower.slice(to, to + 30), thingAfter) || part.hasIn(lower.slice(from, to + 3), eponym);
}

/** "Our therapy dog Barney", "a grey rabbit called Mr Flops". */
const pet =
  /\b(?:dog|puppy|pup|cat|kitten|rabbit|bunny|hamster|guinea pig|pony|horse|donkey|goat|sheep|lamb|goose|duck|hen|parrot|tortoise|teddy|bear|toy|puppet|mascot|robot)(?:,|, (?:called|named)| (?:called|named|is called|is))? $/;

const villageLead = /\b(?:at|in|from|near|to|of) $/;
const villageFirst = 'Little|Great|Upper|Lower|Nether|Long|Market|North|South|East|West';
const village = new RegExp(`${villageLead.source.slice(0, -1)}(?:${villageFirst}) $`);
const wholeVillage = new RegExp(`^(?:${villageFirst}) \\p{Lu}`, 'u');

/** The name itself is such a place: "aged 91 from Little Wexham". */
function isWholeVillage({ folded }: Part, from: number, to: number): boolean {
  return wholeVillage.test(folded.slice(from, to)) && villageLead.test(folded.slice(Math.max(0, from - 24), from));
}

/** The word that begins at `from` (folded) is the second of a place: "at Little Wexham", "in Upper Tansley". */
export function isVillage(part: Part, from: number): boolean {
  return village.test(part.folded.slice(Math.max(0, from - 24), from));
}

const hospitals = new Set([
  'royal',
  'general',
  'victoria',
  'marsden',
  'royal marsden',
  'christie',
  'walton',
  'whittington',
  'radcliffe',
  'jessop',
  'freeman',
  'queen elizabeth',
]);

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

/** Hospitals and charities that are called by a person's name alone. */
const thingNames = new Set([
  'james paget',
  'marie curie',
  'sue ryder',
  'helen & douglas',
  'william harvey',
  'george eliot',
  'luton and dunstable',
  'st thomas',
  'st mary',
  'st george',
  'st bartholomew',
  'st john',
  'st barnabas',
  'robert jones',
  'agnes hunt',
  'ramadan mubarak',
  'eid mubarak',
  'princess alexandra',
  'princess royal',
  'queen alexandra',
  'queen charlotte',
  'john radcliffe',
  'royal stoke',
  'airedale',
]);

/** Firms, charities, medicines and machines with names like people's. */
const brands = new Set(
  'macmillan greggs boots costa morrisons sainsbury sainsburys tesco asda aldi lidl wetherspoons wilko barnardos samaritans alexa siri nurofen calpol anadin strepsils zoom datix epic cerner medway lorenzo maggies mencap duchenne braden waterlow bristol'.split(
    ' ',
  ),
);

/** "Rose Ward", "Gordon's Café": the last word says what kind of thing bears the name. */
const thingLast =
  /(?:^|[ '])(?:wards?|suite|unit|wing|house|hospital|hospice|centre|clinic|surgery|infirmary|caf[eé]|lounge|gardens?|lodge|rule|rounds?|foundation|trust|trophy|prize|awards?|scale|score|report|review|inquiry|scheme|programme|appeal|society|road)$/;

/** Words of hospitals that are also surnames or look like names at the start of a sentence. */
const workWords = new Set(
  'ward wards bay bed unit theatre clinic trust hospital hospice matron sister nurse doctor dr mr mrs ms miss mum dad nan gran team chief nhs mri ct icu gp a&e datix'.split(
    ' ',
  ),
);

const things =
  'wards?|wing|unit|suites?|hospitals?|hospice|infirmary|centre|center|clinic|surgery|house|building|theatre|hall|lodge|court|campus|trust|foundation|fund|appeal|charity|institute|school|college|university|library|park|road|street|lane|avenue|square|place|bridge|station|church|law|rule|act|award|awards|lecture|prize|medal|scholarship|fellowship|training|campaign|scales?|clinics?|teams?|volunteers|shops?|stores?|syndrome|disease|sign|scale|score|test|review|report|inquiry|day|cup|arena|stadium|nurses?|gardens?|lounge|caf[eé]s?|bakery|kitchen|deli|chippy|takeaway|garage|barbers?|salon|pharmacy|practice|ltd|plc|inc|tv|fm|magazine|show|hotel|airport|beach|island|bay|hill|valley|river|lake|county|village|town';
const thingAfter = new RegExp(
  String.raw`^(?:'s)?(?:'|s')? (?:(?:community|memorial|general|royal|university|district|day|children's|family|medical|health|care|urgent|treatment|birth|birthing|cancer|stroke|rehab\w*|diagnostic) ){0,2}${once(things)}(?![\w])`,
);

/** Conditions, hospitals and services known by a name with 's, or without. */
const eponym =
  /^(?:parkinson|alzheimer|crohn|down|hodgkin|huntington|addison|cushing|asperger|tourette|bell|raynaud|sjögren|sjogren|menière|meniere|marfan|kawasaki|guillain|dupuytren|perthes|paget|lewy|addenbrooke|st thomas|st mary|st george|king|queen|moorfield|mcdonald|sainsbury|tesco|morrison|boot|lloyd|barnardo|dr barnardo|samaritan|marie curie|macmillan|schwartz|nightingale|caldicott|florence nightingale|datix|kruger|braille)(?:'s|s)/;
