import type { Part } from '../part';
import type { Reading } from '../reading';

/**
 * 'en' also when unsure; 'cy' Welsh; 'bilingual' English beside Welsh or another language; 'other' anything else we
 * have no words for. Rests on short words of each language, on letters that English does not use, and on scripts:
 * small, offline and quick. A post of names, tags and links alone counts as English.
 */
export type Language = 'en' | 'cy' | 'bilingual' | 'other';

export function languageOf(reading: Reading): Language {
  return reading.memo(languageOf, () => languageOfPart(reading.text));
}

/** As `languageOf`, for one published string. */
export function languageOfPart(part: Part): Language {
  return part.memo(languageOfPart, () => decide(withoutCourtesies(part, count(part))));
}

/** What an English post borrows whole: "Diolch yn fawr to everyone at the open day!" */
const courtesies =
  /\b(?:diolch(?: o galon| yn)?(?: fawr)?(?: iawn)?(?: i (?:bawb|chi|chwi))?|bore da|noswaith dda|nos da|da iawn(?: chi)?|croeso(?: i bawb)?|(?:pen-?blwydd|nadolig|pasg) (?:hapus|llawen)(?: i (?:bawb|chi))?|blwyddyn newydd dda|dydd gŵyl dewi hapus|llongyfarchiadau(?: mawr)?(?: i bawb)?|iechyd da|pob lwc|cymru am byth)\b/g;

/** Where English is written, its courtesies in Welsh are no second language. */
function withoutCourtesies(part: Part, counts: Counts): Counts {
  if (counts.welsh === 0 || counts.english < fewestEnglish) return counts;
  const said = [...part.lower.matchAll(courtesies)].flatMap(([words]) => words.split(' '));
  return { ...counts, welsh: Math.max(0, counts.welsh - said.filter(word => welsh.has(word)).length) };
}

interface Counts {
  words: number;
  english: number;
  welsh: number;
  other: number;
  /** Small words and endings of the Romance languages that English borrows too. */
  borrowed: number;
  /** Letters outside the Latin alphabet. */
  foreignLetters: number;
  letters: number;
}

/** Short words that English text of any length is full of, and that the other lists do not hold. */
const english = setOf(
  `the and is are was were be been to of for with you your our we they them this that these those have has had will
  would can could should not it its it's my me he she his her their from by if but so what when who how all out about
  up new now more people please thank thanks just there here some which than then did do does don't been being into
  over after today week day at every available help join read see meet opens open`,
);

const welsh = setOf(
  `yn yr y'r mae mae'r i'r o'r a'r gyda'r ar gan wedi ydy ydi yw oedd bydd byddwn rydym rydyn rwy rwy'n dw dwi ni'n
  ein eich eu chi chwi gyda hefyd hyn hwn hon sydd sy'n ac neu ond fel pan fod oes nid nad na dim diolch
  bawb pawb iawn heddiw yfory ddoe bore prynhawn noson newydd cymru gymru cymraeg gymraeg iechyd bwrdd ysbyty
  meddyg meddygon cleifion gleifion cyfarfod croeso llongyfarchiadau nadolig blwyddyn gwaith waith pobl bobl gwybodaeth
  gweler mwy fwy drwy trwy dros tros dan rhwng wrth ati atom arnom ynghylch ymunwch dewch cysylltwch ffoniwch ewch
  gallwch cewch rhaid eisiau angen cefnogaeth gofal plant ysgol gwasanaeth gwasanaethau apwyntiad apwyntiadau brechlyn
  mewn ym ymlaen yma yna beth pwy pam sut ble pryd faint
  bu bod ei eich â'r o'i oed mlwydd ôl ers farw gladdwyd eni anwyd adref adre cartref gartref diwedd diwethaf neithiwr echdoe
  bachgen fachgen merch ferch dyn ddyn menyw fenyw gwraig wraig babi fabi plentyn blentyn teulu deulu claf glaf nain taid
  cafodd gafodd gwelais gwelodd aeth daeth ddaeth cwrddais cydymdeimlad colled golled trist drist damwain ddamwain
  galon calon mawr fawr hir dau dwy tri tair pedwar bedair`,
);

/** Words of other languages met in the UK; each list is short and avoids words that English or Welsh uses. */
const others = setOf(
  `le les des une est sont avec pour dans nous vous sur mais aussi votre notre merci bonjour être très cette que qui au aux ce leur ses fait était chez depuis c'est n'est j'ai
  el los las una es son con para por nosotros usted pero también muy gracias hola esta este como más qué que del nos sobre todos cuando donde fue desde hasta podemos estamos hemos está están
  der die das und ist sind nicht ein eine mit für wir ihr auf aber auch sehr danke bitte werden haben zu den dem zum zur bei nach wie oder noch nur mehr kann wird wurde dass
  il gli della delle sono non per anche molto grazie oggi questo questa che nel alla
  os uma são não com você nós muito obrigado obrigada hoje nossa nosso está pela pelo dos mais
  nie się jest są dla oraz jak ale bardzo dziękujemy dziękuję proszę dzień dobry nasz nasze które który będzie przez
  și este sunt pentru noi dar foarte mulțumim vă astăzi acest această care din sau lui va sau poate
  het een niet zijn voor onze maar ook dank vandaag wij jullie deze naar bij
  agus tá sé sí níl ach anseo bhí leis air ann tha bha airson againn againne nan gu uile duine bidh sinn mòr mhòr fàilte oirbh agaibh chan
  taing sgioba dhachaigh dhachaidh an-diugh an-raoir an-dè ospadal dèidh dhuinn còmhla uàrd bliadhna
  ir yra mes jūs kad bet labai ačiū šiandien mūsų
  ve bir bu için çok ama bugün teşekkür ederiz değil olarak ile
  och är inte för som att vi på av jag det
  og ikke på som til av vi er det
  hogy nem és vagy egy az ez köszönjük nagyon ma
  dhe është për një nuk shumë faleminderit në të
  waa iyo ku ka waxaan ayaa mahadsanid caafimaad maanta
  na ang mga ng sa ay po kami kayo salamat ngayon hindi
  kwa na ya wa ni katika asante sana leo tafadhali afya`,
);

// Found in English too, so they say nothing: "die", "den", "son", "les", "air", "ann", "dos", "os", "per", "via" …
for (const word of 'die den son les air ann per dos das el la ma as com va po na ni ku ka is on to care more le med du a i o'.split(
  ' ',
))
  others.delete(word);
for (const word of [...english]) others.delete(word);
for (const word of [...others]) if (welsh.has(word)) others.delete(word);

const welshShape = /ŵ|ŷ|^ll[aeiouwy]|^(?:ngh|mh|nh|rh)[aeiouwyôâîêû]|(?:wyr|aeth|iau|ion|dd|odd|wch|wyd|iad|iaid)$/;
const englishLooks = /(?:tion|sion|ion|add|odd|oyd)$/;
const borrowed = setOf('de en y e et te un se lo la el si ou me tu');
const southernShape = /[bcdfglmnprstvz](?:as?|os?|ção|ión)$/;
const englishToo = setOf(
  'data media extra extras areas idea ideas video videos photo photos info radio studio studios agenda pasta pizza also',
);
const foreignShape = /[àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿāăąćčďēęěğģīıķļłńņňőœřśşšșťțūůűźżžß]/;

type Shape = 'welsh' | 'foreign' | 'any';

const shapes = new Map<string, Shape>();
/** More words than anybody writes with in a day: a wild text must not fill the memory. */
const mostShapes = 4000;

/** The language that a word which is in no list looks like. */
function shapeOf(lower: string): Shape {
  let shape = shapes.get(lower);
  if (shape === undefined) {
    const isWelsh = lower.length > 3 && welshShape.test(lower) && !englishLooks.test(lower);
    shape = isWelsh ? 'welsh' : lower.length > 2 && foreignShape.test(lower) ? 'foreign' : 'any';
    if (shapes.size > mostShapes) shapes.clear();
    shapes.set(lower, shape);
  }
  return shape;
}

function count(part: Part): Counts {
  const counts = { words: 0, english: 0, welsh: 0, other: 0, borrowed: 0, foreignLetters: 0, letters: 0 };
  for (const { kind, lower, text, index } of part.tokens) {
    if (kind !== 'word') continue;
    // "Great photo! RT @name …": what follows is somebody else's.
    if ((lower === 'rt' || lower === 'mt') && counts.words > 0 && part.tokens[index + 1]?.kind === 'mention') break;
    counts.letters += lower.length;
    if (lower.charCodeAt(0) > 0x24f) {
      counts.words++;
      counts.foreignLetters += lower.length;
      continue;
    }
    counts.words++;
    // A Welsh word with a capital behind another word is part of a name: "at Ysbyty Gwynedd".
    if (english.has(lower)) counts.english++;
    else if (welsh.has(lower)) counts.welsh += text !== lower && part.tokens[index - 1]?.kind === 'word' ? 0 : 1;
    else if (others.has(lower)) counts.other++;
    else if (borrowed.has(lower)) counts.borrowed += 0.5;
    else if (text !== lower)
      continue; // a name says nothing of the language around it
    else if (shapeOf(lower) === 'welsh') counts.welsh += 0.5;
    else if (shapeOf(lower) === 'foreign') counts.other += 0.5;
    else if (counts.english === 0 && lower.length > 3 && southernShape.test(lower) && !englishToo.has(lower))
      counts.borrowed += 0.5;
  }
  return counts;
}

/** Fewer English words make no English beside another language. */
const fewestEnglish = 3;
/** In a shorter post a borrowed word or two tell nothing. */
const fewestWords = 4;

function decide({ words, english, welsh, borrowed, foreignLetters, letters, ...counts }: Counts): Language {
  if (words === 0) return 'en';
  if (foreignLetters > letters * 0.25) return english >= 4 ? 'bilingual' : 'other';
  // Without one English word, what English borrows singly is a language of its own.
  const other = counts.other + (english === 0 && welsh === 0 && words >= fewestWords ? borrowed : 0);
  const foreign = Math.max(welsh, other);
  // One borrowed word (diolch, café) is not a language; a fifth of the words is.
  if (foreign < 1.5 || foreign < words * 0.12) return 'en';
  if (english >= fewestEnglish && english >= foreign * 0.3 && english < foreign * 6) return 'bilingual';
  if (english > foreign) return 'en';
  return welsh >= other ? 'cy' : 'other';
}

function setOf(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/));
}
