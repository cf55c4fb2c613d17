export type Sex = 'female' | 'male' | null;

const female = new Set(
  'lady woman girl lass lassie mum mother mam mom daughter wife girlfriend sister gran granny nan nana nanna grandma grandmother granddaughter aunt auntie niece widow bride she her fiancée stepmum stepdaughter goddaughter headmistress postmistress landlady waitress actress barmaid schoolgirl postwoman policewoman seamstress nun ballerina f'.split(
    ' ',
  ),
);
const male = new Set(
  'gentleman gent man boy lad laddie bloke chap guy dad daddy father son husband boyfriend brother grandad granddad grandpa grandfather grandson uncle nephew widower groom he him his stepdad stepson godson headmaster postman policeman landlord waiter barman schoolboy fisherman ferryman fireman milkman lifeboatman monk priest m'.split(
    ' ',
  ),
);
const stages = new Set(
  'girl boy lad laddie lass lassie baby newborn infant toddler tot child kid youngster teenager teen adolescent pensioner octogenarian nonagenarian centenarian preemie bairn triplets twins triplet twin grandmother grandfather gran granny nan grandad granny schoolboy schoolgirl schoolkid pupil'.split(
    ' ',
  ),
);

/** The sex that a noun or pronoun tells, if it tells one. */
export function sexOf(word: string): Sex {
  if (female.has(word)) return 'female';
  return male.has(word) ? 'male' : null;
}

/** True for a noun that tells a stage of life. */
export function stageOf(word: string): boolean {
  return stages.has(word);
}
