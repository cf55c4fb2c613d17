import type { TermKind } from '../../tables/clue-terms';
import { isMedical, medicalKinds } from '../clues/details/medical';
import { termsOf } from '../clues/details/terms';
import { sentenceAt, sentenceHas } from '../clues/sentence-of';
import type { Part } from '../part';
import type { Reading } from '../reading';
import { isGuestDay, joining } from './occasions';
import type { Scene } from './scene';
import * as care from './signs-of-care';
import * as others from './signs-of-others';
import * as work from './signs-of-work';

/** What stands around a name. Each is a plain sign; `decide` in role.ts weighs them. */
export interface Signals {
  /** A patient noun, an age, or care done to this very person. */
  patient: boolean;
  /** Title and surname, a birthday: a patient when the post is about care. */
  likely: boolean;
  /** Mourned, apologised to, or named by way of their family: a patient when the post is about care. */
  failed: boolean;
  /** "Our resident Dorothy", "Dorothy, our resident": said outright. */
  calledPatient: boolean;
  /** A condition, treatment or bed tied to "his", "her" or the name. */
  clinical: boolean;
  /** An illness that the next words give to the one named. */
  ill: boolean;
  /** A job or a title that goes with one. */
  job: boolean;
  /** Works here by what is said of them: "from our diabetes team", "works on our switchboard". */
  employed: boolean;
  /** Does for others what people who give care do. */
  gives: boolean;
  /** Thanked, congratulated, welcomed, retiring. */
  credit: boolean;
  /** Called someone's relative right before the name. */
  relative: boolean;
  /** Told of by way of their own relative: "whose mum is on our unit". */
  hasKin: boolean;
  /** The author's own relative. */
  own: boolean;
  public: boolean;
  /** Known to everybody by this name. */
  famous: boolean;
  /** Spoken to: "Hi Karen,". */
  greeted: boolean;
}

const greeting =
  /(?:^|[.!?\n] ?|@\w+[ ,]*)(?:hi|hello|hey|dear|morning|evening|thanks|thank you|cheers|sorry|helo|annwyl)?,? ?$/;
const vocative = /^[,!.]|^ ?$/;
const clinical =
  /\b(?:his|her|their|hers)(?: [\w'-]+){0,2} (?:operation|surgery|treatment|recovery|transplant|chemo\w*|radiotherapy|stroke|fall|hip|knee|ulcers?|dementia|cancer|tumou?r|insulin|clozapine|medicines?|medication|painkillers|injur\w+|wounds?|leg|heart|lungs?|kidneys?|diagnosis|condition|sepsis|pneumonia|rehab\w*|exercises|bed|ward|stay|discharge|admission|caseload)\b|\b(?:bed|bay|cubicle|side room) \d|\bnhs n|\bhospital n|\bin (?:icu|hdu|intensive care)\b|\bour patient\b|\bmy patient\b|\bpatient for\b|\b\d{3}[ -]\d{3}[ -]\d{4}\b|\bcare of (?:him|her)\b|\bcared for (?:him|her)\b|\btreated (?:him|her)\b|\bnursed (?:him|her)\b/;
const inCare =
  /\b(?:patients?|ward|wards|bed|theatre list|icu|hdu|a ?& ?e|a and e|hospital|hospice|caseload|clinic|surgery|operation|treatment|treated|admitted|discharged|discharge|claf|cleifion|glaf|ysbyty|llawdriniaeth|l?d?riniaeth|[cgn]+h?anser|strôc|diagnos\w+|chemo\w*|cancer|stroke|dementia|pneumonia|insulin|transplant|midwi\w+|nurse[sd]?|carers?|care home|rehab\w*|intensive care|maternity|baby unit|neonatal|unit|crew|ambulance|trolley|dressings?|surgeon|consultant|medication|injury|injured|coroner|inquest|neglect|sepsis|paramedics?|trusting us|in our care|nicu|dialysis|ventilator|scan|triplets|twins|born|whiteboard|handover|theatre|cataracts?|(?:left|right) (?:eye|hip|knee|leg|arm|breast|kidney|foot|hand|ear)|theatre board)\b/;
/** "Through Larkmoor": what follows such a word is mostly a place, even where the name finder thinks otherwise. */
const placeBefore =
  /\b(?:in|at|near|through|across|around|outside|towards|into|ward|street|town of|island of|isle of|call sign|callsign|number|model|version) $/;
const courtesy = /^(?:mr|mrs|ms|miss|mx|master)\.? /;

const longService = /\blong service|service awards?\b/;

/** "Josie (Bay 4!) who rang the bell". */
const aside = /^ \([^()\n]{1,24}\)/;
/** A quick look before `undergoneHere`. */
const oneOfThem = /\b(?:he|she|they)\b/;
/** "His head on Joanne's knee": hers, but not what ails her. */
const leansOn = /\b(?:on|in|across|into|by|around|over) 's? ?(?:knees?|lap|arms?|shoulders?|hands?|neck|heart)\b/;

export function signalsFor(scene: Scene, reading: Reading): Signals {
  const { part, name, before, after, sentence, next } = scene;
  const is = (stretch: string, pattern: RegExp) => part.hasIn(stretch, pattern);
  const words = name.text.toLowerCase();
  const told = part.lower.slice(name.to, scene.toldTo);
  const bare = words.replace(work.title, '');
  const job =
    is(after, work.department) || work.jobTitle.test(words) || is(before, work.beforeJob) || is(after, work.afterJob);
  const employed = is(after, work.employedAfter) || is(next, work.employedHere);
  const gives = is(after, work.givesAfter);
  const greeted = is(before, greeting) && vocative.test(after);
  // "penny", "teddy": without a capital a word is too rarely a patient to say so.
  const isCapital = words !== name.text || isInBed(scene);
  const isLeantOn = leansOn.test(before + after);
  const isPlace = is(before, placeBefore);
  const isLost = is(before, care.lostBefore);
  const onWard = courtesy.test(words) && is(after, care.onWardAfter) && !is(before, work.thanksBefore);
  const surgeon =
    courtesy.test(words) && is(before, work.surgeonBefore) && !isLost && !onWard && !is(after, others.ofTheirs);
  const isWrittenTo = greeted && !reading.isReply && part.has(care.spokenTo);
  const ill = isCapital && !isPlace && !greeted && isToldIll(scene);
  const isNamedPatient = is(before, care.patientBefore) && (isCapital || /\bpatient:? $/.test(before));
  const beyond = after.replace(care.lyingAfter, '');
  const isCalled = is(beyond, care.calledAfter);
  const isAged =
    is(beyond, care.ageAfter) &&
    !is(told, work.longServed) &&
    !part.has(longService) &&
    !(is(sentence, joining) && !is(sentence, clinical));
  const undergoes =
    is(before, care.careDoneBefore) ||
    (is(before, care.inBedBefore) && !(part.has(work.rota) && is(before, work.atBay))) ||
    isCalled ||
    is(after, care.firstAfter) ||
    is(after, care.bornAfter) ||
    onWard ||
    isWrittenTo ||
    is(after, care.careAfter) ||
    is(after, care.seenOffAfter) ||
    is(after, care.possessedCare) ||
    is(after.replace(aside, ''), care.undergoneAfter) ||
    is(after, care.placedAfter) ||
    (!gives && !greeted && is(told, oneOfThem) && is(told, care.undergoneHere)) ||
    isTermNear(scene, care.toTerm, name.to) ||
    is(before, care.afterCareBefore) ||
    is(told, care.lastDays) ||
    (is(before, care.metBefore) && is(after, care.metAfter)) ||
    (is(before, care.gaveBefore) && is(after, care.gaveAfter)) ||
    (is(before, care.noteBefore) && is(after, care.noteAfter)) ||
    (greeted && care.yourCare.test(after + next) && courtesy.test(words));
  const done = !isPlace && !isLeantOn && (isNamedPatient || (isCapital && (isAged || isLost || undergoes)));
  return {
    patient:
      done && !job && !employed && !surgeon && !others.publicTitle.test(words) && !is(after, others.publicAfterName),
    calledPatient: (isNamedPatient || (isCalled && isCapital)) && !job && !employed,
    likely:
      isWrittenTo ||
      (!surgeon &&
        (courtesy.test(words) || is(before, others.birthday) || /^baby /.test(words) || / baby $/.test(before))),
    failed:
      isCapital && !isPlace && !isGuestDay(reading) && (is(before, care.failedBefore) || is(after, others.hasKinAfter)),
    clinical:
      isCapital &&
      !isPlace &&
      !isLeantOn &&
      !greeted &&
      (is(sentence, clinical) ||
        ill ||
        isTermNear(scene, care.heOrShe) ||
        (reading.draft.text.length < 600 && part.has(clinical))),
    ill,
    job: job || (surgeon && tellsOfCare(part)),
    employed,
    gives,
    credit:
      (is(before, work.credit) && !is(before, work.familyBefore)) ||
      is(after, work.creditAfter) ||
      is(before, work.contact) ||
      isSignOff(scene),
    relative: is(before, others.kinBefore) || is(before, others.kinNearby) || is(before, others.mourned),
    hasKin: is(after, others.ofKinAfter),
    own: is(before, others.ownKin),
    public:
      others.publicTitle.test(words) ||
      is(before, others.publicBefore) ||
      is(after, others.publicAfterName) ||
      is(after, others.publicActAfter),
    famous: others.isFamous(bare),
    greeted,
  };
}

/** "mo's cannula", "bill in bed 4": a bed and a body make a person of a word without a capital. */
function isInBed({ part, after }: Scene): boolean {
  return bedded.some(sign => part.hasIn(after, sign));
}

const bedded = [
  care.placedAfter,
  care.possessedCare,
  care.inBedAfterName,
  /^, (?:aged )?\d{1,2}, (?:is|was|has|had)\b/,
  care.undergoneAfter,
];

/** A word for an illness, treatment, event or outcome stands in what is told, and `bound` fits the words before it. */
function isTermNear({ part, name, toldTo }: Scene, bound: RegExp, from?: number): boolean {
  return termsOf(part).some(
    term =>
      term.from >= name.to &&
      term.from < toldTo &&
      term.kinds.some(kind => bodily.has(kind)) &&
      !wellAgain.test(term.text) &&
      bound.test(part.lower.slice(from ?? Math.max(name.to, term.from - 40), term.from)),
  );
}

/** Good news that colleagues have too. */
const wellAgain = /\b(?:home|back (?:at|with|to)|funeral|work|school)\b/i;
const bodily: ReadonlySet<TermKind> = new Set<TermKind>(['condition', 'procedure', 'event', 'outcome']);

/** "… Helen, chief exec" or "- Helen" as the last words. */
function isSignOff({ part, name, after }: Scene): boolean {
  return /^[\s)x❤💙💚🙂]*$/u.test(after) && /[.!?\n–—-]\s*$/.test(part.lower.slice(0, name.from));
}

/** An illness in the next words is given to the one named. */
function isToldIll({ part, name }: Scene): boolean {
  const first = sentenceAt(part, name.from);
  if (sentenceHas(part, first, care.fightForThem) || sentenceHas(part, first + 1, care.fightForThem)) return true;
  for (const term of illnessesIn(part)) {
    const { sentence } = term;
    if (sentence > first + 2) return false;
    if (term.from < name.to || sentence < first) continue;
    const opening = part.sentences[sentence]?.tokens[0]?.from ?? 0;
    const before = part.lower.slice(Math.max(opening, sentence === first ? name.to : 0, term.from - 90), term.from);
    if (care.illness.test(before) && !care.atWork.test(part.lower.slice(term.to, term.to + 30))) return true;
  }
  return false;
}

/** Illnesses and treatments of a text with the sentence that each stands in, in order. */
function illnessesIn(part: Part): readonly { from: number; to: number; sentence: number }[] {
  return part.memo(illnessesIn, () =>
    termsOf(part)
      .filter(term => term.kinds.some(kind => medicalKinds.has(kind)) && isMedical(part, term))
      .map(({ from, to }) => ({ from, to, sentence: sentenceAt(part, from) })),
  );
}

/** The post speaks of care somewhere. */
export function careContext(reading: Reading): boolean {
  return reading.prose.some(tellsOfCare) || (reading.parent !== null && tellsOfCare(reading.parent));
}

function tellsOfCare(part: Part): boolean {
  return part.memo(tellsOfCare, () => part.has(inCare) || illnessesIn(part).length > 0);
}
