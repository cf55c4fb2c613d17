import { consentStated } from '../../engine/clues/consent';
import type { Found, Part } from '../../engine/part';
import { peopleIn } from '../../engine/people';
import { defineRule } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';
import { languageOfPart } from '../../engine/text/language';
import type { Span } from '../../engine/types';

/** Kinds of clue from which somebody could be recognised: their name and two more, or four where no name stands. */
const enough = 3;
const enoughUnnamed = 4;

/** A-J1 and A-M1 for posts in Welsh, where the English clues are deaf: somebody named, and what happened to them. */
export default defineRule({
  id: 'identifiers/told-in-welsh',
  severity: 'stop',
  title: 'You may be naming a patient',
  why: 'A name stands beside details of care. People who know them will know.',
  advice: 'Take the name out, or check that you have written permission to share it.',
  source:
    'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
  languageFree: true,
  alwaysFine: 'names',
  *find(reading) {
    for (const part of reading.prose) {
      const language = languageOfPart(part);
      if (language !== 'cy' && language !== 'bilingual') continue;
      // The English rules have a few Welsh words as well.
      if (peopleIn(reading, part).some(person => person.role === 'patient')) continue;
      const name = nameIn(part, reading.settings.allow.names);
      const someone = name ?? part.findLower(person)[0];
      if (!someone) continue;
      const told = (clue: RegExp) => Number(part.has(clue));
      const body = told(condition) + told(outcome);
      // Somebody sat with Mrs Owen on the ward last night: no colleague or giver is told of so.
      const isTended = name !== null && part.has(care) && part.has(when) && part.has(tended);
      if ((body + told(age) === 0 && !isTended) || (!part.has(condition) && part.has(work))) continue;
      const kinds = body + told(age) + told(care) + told(place) + told(when);
      if (name ? 1 + kinds < enough : kinds < enoughUnnamed) continue;
      yield {
        where: part.where,
        start: someone.start,
        end: someone.end,
        ...(name ? {} : unnamed),
        ...(consentStated(reading)
          ? {
              severity: 'warn',
              title: 'You name a patient and say they agreed',
              why: 'Good. A patient named in public cannot be un-named.',
              advice: 'Check that the permission is written, covers social media and is in date.',
            }
          : {}),
      };
    }
  },
  examples: {
    flags: [
      {
        text: 'Diolch Nia am aros gyda [Mrs Lowri Puw] ar Ward Hafren neithiwr nes i’w mab gyrraedd.',
        note: 'a colleague is thanked, the one she sat with is named',
      },
      { text: 'Da iawn [Mrs Lowri Puw] o Lanfair, wedi mynd adref heddiw ar ôl torri ei braich.', severity: 'stop' },
      { text: 'Penblwydd hapus i [Gwen Morus], 99 oed, sydd gyda ni ar Ward Hafren ers mis Mai.' },
      { text: 'Mae’n drist clywed am farwolaeth [Ifan] bach ar y ward plant neithiwr.' },
      {
        text: 'Da iawn i [Mrs Puw] o Lanfair, wedi mynd adref heddiw ar ôl torri ei braich. Thank you to everyone who looked after her.',
        note: 'bilingual',
      },
      { text: 'Diolch i [Mrs Puw] o Lanfair am y gacen ar ôl ei llawdriniaeth ar Ward Hafren.' },
      { text: 'Bu farw [bachgen] 4 oed o Benllyn ar ôl damwain ar y fferm ddydd Sul.', note: 'no name is needed' },
      { text: 'Croeso i [Cadi], y babi cyntaf i’w eni yn ein huned newydd yn Aberceri!' },
      {
        text: 'Gyda chaniatâd y teulu: mae [Mrs Lowri Puw] wedi gorffen ei chemotherapi ar Ward Hafren heddiw.',
        severity: 'warn',
      },
    ],
    allows: [
      { text: 'Diolch i Mrs Puw am y llyfrau i Ward Hafren neithiwr, ac i Nia am eu casglu.', note: 'who gave' },
      { text: 'Diolch i Siân o’r tîm canser ar Ward Hafren am aros yn hwyr heddiw.', note: 'thanked as a colleague' },
      {
        text: 'Da iawn Mrs Lowri Puw o Lanfair, wedi mynd adref heddiw ar ôl torri ei braich.',
        settings: { allow: { names: ['Mrs Lowri Puw'] } },
      },
      { text: 'Diolch o galon i Beti a thîm y nos ar Ward Hafren am eu gwaith ddoe.', note: 'colleagues' },
      { text: 'Trist iawn clywed am farwolaeth Huw, gyrrwr yn Aberceri am ddeg mlynedd.', note: 'a colleague' },
      {
        text: 'Llongyfarchiadau i Eluned Beynon, ein prif nyrs, ar agor y ward newydd i gleifion strôc heddiw.',
        note: 'named with her job',
      },
      { text: 'Pob lwc i Siân Puw, 65 oed, sy’n ymddeol ar ôl 40 mlynedd fel nyrs ar Ward Hafren.' },
      { text: 'Llongyfarchiadau i Ward Hafren ar ddathlu ei phen-blwydd yn 50 ddoe!', note: 'a ward' },
      { text: 'Llongyfarchiadau i’r Athro Non Puw am ei gwaith ymchwil ar ganser yn Aberceri heddiw.' },
      { text: 'Mae clinig canser newydd yn agor yn Ysbyty Hafren ddydd Llun. Croeso i bawb.' },
    ],
    misses: [
      {
        text: 'Mae’r hen [longwr] o’r tŷ gwyn ar ben y bryn wedi cael strôc neithiwr.',
        note: 'too little that these words know',
      },
    ],
  },
});

const unnamed = {
  title: 'This person could be recognised',
  why: 'Small facts about one person add up, and your account already says where you work.',
  advice: 'Take out what the story does not need, or ask for written consent.',
};
const person =
  /(?<!\p{L})(?:(?:b|f|m)achgen|(?:m|f)erch|(?:d|dd|n)yn|(?:m|f)enyw|(?:b|f|m)abi|(?:p|b|ph)lentyn|(?:c|g|ch|ngh)laf)(?!\p{L})/gu;

const titled = /\b(?:Mrs?|Ms|Miss|Master) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?/gu;
/** After these a capital begins a name, unless it is that of a place, an office or a title. */
const afterWord =
  /(?<=(?:^|[^\p{L}])(?:i|am|at|farw|farwolaeth|marwolaeth|gyda|mae|Mae|gan|merch|mab|iawn|hapus|hapus i) )(?!(?:Mrs?|Ms|Miss|Master|Ward|Ysbyty|Uned|Ysgol|Bwrdd|Neuadd|Clwb|Llyfrgell|Canolfan|Dr|Doctor|Athro|Sister|Llan|Aber|Cwm|Gymru|Cymru|Nadolig)\p{L}*)\p{Lu}\p{Ll}[\p{L}'-]+(?: \p{Lu}\p{Ll}[\p{L}'-]+)?/gu;

/**
 * The first person named who is neither on the list of fine names nor named with their job. Who is thanked without a
 * title is a colleague: "Diolch i Siân o'r tîm canser", but "Diolch i Mrs Puw am y rhodd".
 */
function nameIn(part: Part, fine: readonly string[]): Span | null {
  const isPatient = ({ to, text }: Found) => !isAllowed(fine, text) && !job.test(part.lower.slice(to, to + 40));
  const isThanked = ({ from }: Found) => thanked.test(part.lower.slice(Math.max(0, from - 24), from));
  return (
    part.find(titled).find(isPatient) ??
    part.find(afterWord).find(found => isPatient(found) && !isThanked(found)) ??
    null
  );
}

const thanked = /\bdiolch\b[^.!?\n]{0,20}$/;
const job =
  /^,? ?(?:\(|ein |y |yr |sy'n |sydd yn )?(?:prif |uwch |cyn-? ?)?(?:nyrs|sister|metron|fetron|meddyg|feddyg|bydwraig|fydwraig|rheolwr|reolwr|cadeirydd|gadeirydd|gwirfoddolwr|parafeddyg|ffisio|porthor|gyrrwr|tîm|dîm)/;

// With their mutations: canser, ganser, nghanser, chanser.
const condition =
  /(?<!\p{L})(?:(?:c|g|ch|ngh)anser|c?h?emotherapi|gemotherapi|radiotherapi|lewcemia|strôc|trawiad|(?:ll|l)awdriniaeth|(?:d|dd)ementia|dialysis|(?:d|dd)amwain|(?:t|d|th|nh)orri (?:ei|eu)|efeilliaid|sepsis|clefyd|salwch|afiechyd|ganwyd|anwyd|eni|pwys)(?!\p{L})/u;
const outcome =
  /(?<!\p{L})(?:bu farw|wedi marw|(?:m|f)arwolaeth|adref|adre|wedi gorffen|brysia wella|gwella|cysga'n dawel)(?!\p{L})/u;
const age =
  /(?<!\p{L})(?:\d{1,3} (?:mlwydd )?oed|yn \d{2,3}(?! \p{L}*(?:mlynedd|awr))|\d{2,3} heddiw)(?!\p{L})|, \d{2,3},/u;
const care = /(?<!\p{L})(?:wards?|ysbyty|uned|huned|hosbis|hystafell|ystafell|gofal dwys|theatr)(?!\p{L})/u;
/** "Sitting with Mrs Owen", "holding his hand". */
const tended =
  /(?<!\p{L})(?:eistedd|aros|dal llaw|gofalu|edrych ar ôl|gofal)(?: (?:gyda|efo|am|ar ôl))? (?:mrs?|ms|miss)(?!\p{L})/u;
const place =
  /(?<!\p{L})(?:o|yn|yng|ym|i) (?:ng|n|m)?(?:llan|lan|aber|cwm|gwm|pen|ben|tre|dre|bryn|fryn|nant|pont|bont)\p{L}+/u;
const when =
  /(?<!\p{L})(?:heddiw|ddoe|neithiwr|echdoe|bore 'ma|(?:nos|dydd|ddydd|bnawn|prynhawn|fore) (?:sul|llun|lun|mawrth|fawrth|mercher|fercher|iau|gwener|wener|sadwrn)|ers mis|mis diwethaf|wythnos diwethaf)(?!\p{L})/u;
/** A colleague's work, prize or farewell. */
const work =
  /(?<!\p{L})(?:ymddeol|ymddeoliad|(?:g|)wobr|nyrs|(?:m|f)eddyg|bydwraig|fydwraig|porthor|cydweithiwr|gydweithiwr|cydweithwraig|gyrrwr|parafeddyg|penod\p{L}+|swydd|gwirfoddol\p{L}*|ymchwil)(?!\p{L})/u;
