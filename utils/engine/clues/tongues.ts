import type { Part } from '../part';
import { languageOfPart } from '../text/language';
import type { Tongue } from './told-elsewise';

/** The languages in which a patient may be told of besides English; null where a text is in none of them. */
export function tongueOf(part: Part): Tongue | null {
  const language = languageOfPart(part);
  if (language === 'en') return null;
  if (language !== 'cy' && part.findLower(gaelicWords).length >= enough) return gaelic;
  return language === 'other' ? null : welsh;
}

/** Small words of Scottish Gaelic, and how many of them tell that a text is in it. */
const gaelicWords =
  /(?<!\p{L})(?:tha|bha|taing|sgioba|airson|an-diugh|an-raoir|an-dè|dhachaigh|ospadal|còmhla|dhuinn|againn|aig)(?!\p{L})/gu;
const enough = 2;

// With their mutations: canser, ganser, nghanser, chanser.
const welsh: Tongue = {
  titled: /\b(?:Mrs?|Ms|Miss|Master) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?/gu,
  named:
    /(?<=(?:^|[^\p{L}])(?:i|am|at|farw|farwolaeth|marwolaeth|gyda|mae|Mae|gan|merch|mab|iawn|hapus|hapus i) )(?!(?:Mrs?|Ms|Miss|Master|Ward|Ysbyty|Uned|Ysgol|Bwrdd|Neuadd|Clwb|Llyfrgell|Canolfan|Dr|Doctor|Athro|Sister|Llan|Aber|Cwm|Gymru|Cymru|Nadolig)\p{L}*)\p{Lu}\p{Ll}[\p{L}'-]+(?: \p{Lu}\p{Ll}[\p{L}'-]+)?/gu,
  person:
    /(?<!\p{L})(?:(?:b|f|m)achgen|(?:m|f)erch|(?:d|dd|n)yn|(?:m|f)enyw|(?:b|f|m)abi|(?:p|b|ph)lentyn|(?:c|g|ch|ngh)laf)(?!\p{L})/gu,
  thanked: /\bdiolch\b[^.!?\n]{0,20}$/,
  job: /^,? ?(?:\(|ein |y |yr |sy'n |sydd yn )?(?:prif |uwch |cyn-? ?)?(?:nyrs|sister|metron|fetron|meddyg|feddyg|bydwraig|fydwraig|rheolwr|reolwr|cadeirydd|gadeirydd|gwirfoddolwr|parafeddyg|ffisio|porthor|gyrrwr|tîm|dîm)/,
  condition:
    /(?<!\p{L})(?:(?:c|g|ch|ngh)anser|c?h?emotherapi|gemotherapi|radiotherapi|lewcemia|strôc|trawiad|(?:ll|l)awdriniaeth|(?:d|dd)ementia|dialysis|(?:d|dd)amwain|(?:t|d|th|nh)orri (?:ei|eu)|efeilliaid|sepsis|clefyd|salwch|afiechyd|ganwyd|anwyd|eni|pwys)(?!\p{L})/u,
  outcome:
    /(?<!\p{L})(?:bu farw|wedi marw|(?:m|f)arwolaeth|adref|adre|wedi gorffen|brysia wella|gwella|cysga'n dawel)(?!\p{L})/u,
  age: /(?<!\p{L})(?:\d{1,3} (?:mlwydd )?oed|yn \d{2,3}(?! \p{L}*(?:mlynedd|awr))|\d{2,3} heddiw)(?!\p{L})|, \d{2,3},/u,
  care: /(?<!\p{L})(?:wards?|ysbyty|uned|huned|hosbis|hystafell|ystafell|gofal dwys|theatr)(?!\p{L})/u,
  tended:
    /(?<!\p{L})(?:eistedd|aros|dal llaw|gofalu|edrych ar ôl|gofal)(?: (?:gyda|efo|am|ar ôl))? (?:mrs?|ms|miss)(?!\p{L})/u,
  place:
    /(?<!\p{L})(?:o|yn|yng|ym|i) (?:ng|n|m)?(?:llan|lan|aber|cwm|gwm|pen|ben|tre|dre|bryn|fryn|nant|pont|bont)\p{L}+/u,
  when: /(?<!\p{L})(?:heddiw|ddoe|neithiwr|echdoe|bore 'ma|(?:nos|dydd|ddydd|bnawn|prynhawn|fore) (?:sul|llun|lun|mawrth|fawrth|mercher|fercher|iau|gwener|wener|sadwrn)|ers mis|mis diwethaf|wythnos diwethaf)(?!\p{L})/u,
  work: /(?<!\p{L})(?:ymddeol|ymddeoliad|(?:g|)wobr|nyrs|(?:m|f)eddyg|bydwraig|fydwraig|porthor|cydweithiwr|gydweithiwr|cydweithwraig|gyrrwr|parafeddyg|penod\p{L}+|swydd|gwirfoddol\p{L}*|ymchwil)(?!\p{L})/u,
  // Da iawn i glaf, gyda chlaf, fy nghlaf.
  patientAfter: before =>
    /\biawn $/.test(before)
      ? 'i glaf'
      : /\b(?:i|o|am|ar|at|dan|dros|drwy|gan|heb|hyd|wrth) $/.test(before)
        ? 'glaf'
        : /\b(?:gyda|â|a|tua) $/.test(before)
          ? 'chlaf'
          : 'claf',
};

// Lenited too: tinneas, thinneas.
const gaelic: Tongue = {
  titled: /\b(?:Mrs?|Ms|Miss|Mgr|A' Bh-?ph) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?/gu,
  named:
    /(?<=(?:^|[^\p{L}])(?:[Tt]ha|[Bb]ha|bh|aig|do|dha|le|air|mu|agus|chaidh|fhuair|thàinig|chaochail) )(?!(?:Mrs?|Ms|Miss|Dr|Dotair|Uàrd|Ospadal|Sgoil|Bòrd|Port|Dùn|Inbhir|Alba|Nollaig|Eilean)\p{L}*)\p{Lu}\p{Ll}[\p{L}'-]+(?: \p{Lu}\p{Ll}?[\p{L}'-]+)?/gu,
  person:
    /(?<!\p{L})(?:bh?alach|nighean|ch?aileag|bh?oireannach|duine|leanabh|euslainteach|bodach|cailleach)(?!\p{L})/gu,
  thanked: /\b(?:taing|tapadh leat|tapadh leibh)\b[^.!?\n]{0,20}$/,
  job: /^,? ?(?:\(|ar |an |a' )?(?:prìomh )?(?:nurs|banaltram|dotair|lighiche|bean-ghlùine|manaidsear|cathraiche|porter|dràibhear|oifigear|sgioba)/,
  condition:
    /(?<!\p{L})(?:obair-lannsa|opairèisean|stròc|aillse|grèim-cridhe|ch?ridhe|tuiteam|thuit|bh?ris(?:te|eadh)?|th?inneas|gh?alar|leòn\p{L}*|tubaist|rugadh|bh?reith|dialysis|cemo\p{L}*|trom-laighe|trom le)(?!\p{L})/u,
  outcome: /(?<!\p{L})(?:dhachaigh|dhachaidh|bhàsaich|chaochail|sàbhailte|nas fheàrr|shlànaich|an ospadal)(?!\p{L})/u,
  age: /(?<!\p{L})\d{1,3} bliadhna(?! \p{L}*(?:obrach|seirbheis))|, \d{2,3},/u,
  care: /(?<!\p{L})(?:ospadal|uàrd|h?aonad|clionaig|heileacoptar|heileacoptair|carbad-eiridinn)(?!\p{L})/u,
  tended: /(?<!\p{L})(?:shuidh|a' suidhe|còmhla ri|a' cumail làmh|a' coimhead às dèidh) (?:mrs?|ms|miss)(?!\p{L})/u,
  place: /(?<!\p{L})(?:à|às|bho|ann an|an) \p{Lu}\p{L}+/u,
  when: /(?<!\p{L})(?:an-diugh|an-dè|an-raoir|a-raoir|madainn|diluain|dimàirt|diciadain|diardaoin|dihaoine|disathairne|didòmhnaich)(?!\p{L})/u,
  work: /(?<!\p{L})(?:duais|dreuchd|obair (?:mar|aig)|banaltram|nurs|dotair|co-obraiche|dràibhear|a leigeil dheth|saor-thoileach)(?!\p{L})/u,
  patientAfter: before => (/\bd(?:o|e) $/.test(before) ? 'dh’euslainteach' : 'euslainteach'),
};
