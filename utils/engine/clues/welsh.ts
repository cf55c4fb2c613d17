import { languageOf } from '../language';
import type { Found, Part } from '../part';
import type { Reading } from '../reading';

/**
 * People whom a Welsh text names as patients: "Llongyfarchiadau i Mrs Puw, sydd yn 101 heddiw, ar Ward Tawe". The finder of
 * names and the words of care know English; here a few words of Welsh stand in, and the text must tell of one body.
 */
export function welshPatients(reading: Reading): readonly Found[] {
  return reading.memo(welshPatients, () => {
    const language = languageOf(reading);
    if (language !== 'cy' && language !== 'bilingual') return [];
    return reading.prose.flatMap(part =>
      part.has(told) ? part.find(named).filter(name => !isAtWork(part, name)) : [],
    );
  });
}

/** A name after a word that only a person follows: "i Mrs Puw", "Mae Hefin", "farwolaeth Gwennan". */
const named =
  /(?<=(?<![\p{L}'])(?:[Ii]|[Mm]ae|[Rr]oedd|[Ff]arw|[Mm]?[Ff]arwolaeth|[Cc]afodd|[Aa]eth|[Dd]aeth|[Gg]an|[Aa]t|[Cc]ofion at|[Aa]nnwyl) )(?!(?:Dr|Sister|Ward|Ysbyty|Uned|Nyrs|Diolch|Yr?|Dydd|Gaerdydd|Gymru|Cymru)(?![\p{L}]))(?:(?:Mrs?|Miss|Ms)\.? )?\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+(?! (?:Ward|Ysbyty)))?/gu;

const ward = "(?:ar|yn)(?:'r| ein| y| yr)? ?(?:ward|ysbyty|uned|gofal dwys|hosbis|gwely)";
/** What happens to one body, or where one person lies. */
const told = new RegExp(
  [
    '\\btorri (?:ei|eu) [a-zâêîôûŵŷ]+',
    '\\b(?:gorffen|dechrau|cael|derbyn|gafodd|cafodd) (?:ei|eu|ei thrydedd|ei drydedd) (?:chemo\\w*|chemo|driniaeth|thriniaeth|radiotherapi|l?lawdriniaeth|dialysis|thrawsblaniad|drawsblaniad)',
    '\\b(?:ar ôl|wedi cael|gafodd|cafodd|cael) (?:strôc|trawiad|llawdriniaeth|trawsblaniad|damwain|codwm|clun newydd)',
    `\\b(?:wedi bod|oedd|sydd|mae hi|mae e|mae o) (?:[\\p{L}']+ ){0,3}${ward}`,
    '\\b(?:bu|fu) farw\\b[^.!?\\n]{0,60}\\b(?:ward|hosbis|ysbyty|ystafell|uned)\\b',
    '\\b(?:gyda|gan|â|o) (?:lewcemia|ch?anser|ganser|sepsis|dementia)\\b',
    '\\b(?:ch?anser|ganser) (?:yn|ar) (?:ei|eu)\\b',
    "\\badref (?:o'r (?:ysbyty|ward|uned)|(?:heddiw|ddoe|nawr|rŵan) (?:ar ôl|wedi))",
    '\\b(?:yn (?:9\\d|1[01]\\d)|\\d{2,3} oed|yn (?:gant|naw deg))\\b[^.!?\\n]{0,60}\\bward \\p{L}',
  ].join('|'),
  'u',
);

/** Thanked, or named with what they do here. */
function isAtWork(part: Part, name: Found): boolean {
  const { before, after } = part.around(name, 60);
  return thanked.test(before) || job.test(after) || served.test(after);
}

const thanked = /\b(?:diolch|gwych|da iawn)\b[^.!?\n]{0,24}$/;
const job =
  /^,? ?(?:\(|ein |y |yr |sy'n |sydd yn )?(?:prif |uwch |cyn-? ?)?(?:nyrs|sister|metron|fetron|meddyg|feddyg|bydwraig|fydwraig|rheolwr|reolwr|cadeirydd|gadeirydd|prif weithredwr|gwirfoddolwr|parafeddyg|ffisio|porthor|tîm|dîm)/;
const served = /\b(?:o wasanaeth|ymddeol|am ofalu|wedi gweithio|ei rôl newydd|ei swydd)\b/;
