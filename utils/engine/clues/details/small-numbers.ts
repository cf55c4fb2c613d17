import type { Found, Part } from '../../part';
import type { Reading } from '../../reading';
import { isInvented } from '../frames';
import { sentenceAt, sentenceText } from '../sentence-of';
import { isMedical, medicalKinds } from './medical';
import { placesOf } from './places';
import { termsOf } from './terms';

/** A quick look before the slow ones. */
const hint = /[1-7]|one|two|three|four|five|six|seven/;

/** Counts from 1 to 7 are hidden in hospital statistics below national level; so are they here. */
const counted =
  /(?<![\w£$€.,:/–-])(?:[1-7]|one|two|three|four|five|six|seven)(?: (?:of (?:our|the|my)))?(?: (?!of|to|for|who|that|and|or|ways?|things?|secrets?|facts?|reasons?|tips?|steps?|signs?|types?|kinds?|lessons?|questions?|stories|years?|days?|weeks?|months?|hours?|minutes?|times|new|top|more|members|key|big|great|good|easy|simple|free|extra|local|staff|nurse|doctor)[\w'-]+){0,4}? (?:patients?|people|residents?|babies|children|families|mums|mothers|women|men|boys|girls|pupils|teenagers|young people|deaths|cases|births|stillbirths|suicides|admissions|infections|miscarriages|casualties|never events|serious incidents|overdoses|strokes|cardiac arrests|collapses|stabbings|drownings|amputations|inpatients|newborns|toddlers)\b(?! (?:years|per|out of|in (?:10|ten|100|four|five|three)|a (?:day|week|month|year)|and (?:over|under)))/g;
/** Words that put a count in one place: a village, a ward, "our". */
const local =
  /\b(?:our|we|my|with us|here|in the (?:quarter|village|town|valley|area|parish)|same (?:village|street|estate|school|ward)|this (?:ward|village|town|hospital|practice|surgery|valley|island)|(?:on|in) (?:the|an|one) (?:ward|unit|island|estate)|at (?:the|our) (?:hospital|hospice|practice|surgery|unit)|one (?:nursery|school|ward|care home|village|street|family|estate))\b/;
const outcome =
  /\b(?:died|dead|deaths?|cardiac arrests?|collapses|passed away|said goodbye|slipped away|lost|born|births?|stillb\w+|life support|life[- ]threatening|suicides?|miscarri\w+|cases?|confirmed|tested positive|diagnosed|admitted|infected|injured|caught|contracted|picked up|developed|ill|sick|critical|(?:in|to) (?:our |the )?intensive care|overdos\w+|assaulted|raped|stabbed|missing|outbreak|infections?|amputat\w+|waiting over|waited over|harmed|never events?)\b/;
/** National figures, studies and services are no one's neighbours. */
const elsewhere =
  /\b(?:nationally|england|scotland|wales|uk|britain|country|worldwide|world|global|(?<=in the )us|usa|states?|across the (?:uk|nhs|country|region)|study|survey|research|report|statistics|average|on average|in every|one in|1 in|two in|three in|could|would|helps?|under (?:8|eight)|fewer than|up to|at least|more than|over \d|years? ago|stories|story|board|actors?|trial|silence|anniversary|memorial|remember(?:ing)?)\b/;

/** The author's own family, who is nobody's patient in this. */
const ofOnesOwn = /^\w+ of (?:my|our) own\b|^\w+ of my (?:children|boys|girls|babies)\b/i;

const young = /\b(?:bab(?:y|ies)|child(?:ren)?|boys?|girls?|pupils?|teenagers?|young people|toddlers?|newborns?)\b/;
const inDanger =
  /\b(?:in (?:our |the )?(?:intensive care|[ip]icu|icu|itu)(?! (?:garden|team|nurs|staff|appeal|room|play))|critical(?:ly)?|life support|life[- ]threatening|fighting for)\b/;

export interface SmallCount {
  words: Found;
  part: Part;
  /** Young people whose lives are in danger: in the news by the evening, with or without a word on what happened. */
  grave: boolean;
}

/** A count of 1 to 7 people with what happened to them, in a local place. A-C7. */
export function smallCountOf(reading: Reading): SmallCount | null {
  return reading.memo(smallCountOf, () => {
    if (isInvented(reading)) return null;
    for (const part of reading.prose) {
      if (!part.has(hint)) continue;
      for (const words of part.findLower(counted)) {
        const index = sentenceAt(part, words.from);
        const sentence = sentenceText(part, index);
        if (/^(?:1|one) /i.test(words.text) && !/^(?:1|one) (?:death|case|suicide|stillbirth)/i.test(words.text))
          continue;
        if (ofOnesOwn.test(words.text) || /\bmy $/i.test(part.folded.slice(0, words.from))) continue;
        if (elsewhere.test(sentence) || !happened(part, index, sentence)) continue;
        if (local.test(sentence) || placesOf(part).some(p => Math.abs(sentenceAt(part, p.from) - index) <= 1))
          return { words, part, grave: part.hasIn(sentence, young) && part.hasIn(sentence, inDanger) };
      }
    }
    return null;
  });
}

function happened(part: Part, index: number, sentence: string): boolean {
  if (outcome.test(sentence)) return true;
  return termsOf(part).some(
    t => t.kinds.some(k => medicalKinds.has(k)) && sentenceAt(part, t.from) === index && isMedical(part, t),
  );
}
