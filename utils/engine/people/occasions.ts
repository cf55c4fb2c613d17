import type { Reading } from '../reading';

/** A day out for families and neighbours, on which nobody is a patient. */
export function isGuestDay(reading: Reading): boolean {
  return reading.memo(isGuestDay, () => reading.prose.some(part => part.has(guestDay)));
}

const guestDay =
  /\b(?:family (?:fun )?day|fun day|open (?:day|evening|house)|fete|fête|fair|sports day|staff (?:party|picnic|barbecue|bbq|awards?)|raffle|bake[- ]?off|cake sale|long service awards?|quiz night|football match|five-a-side)\b/;

/** Somebody new on the staff, of whom an age is told too: "Kofi, 19, who is learning to be an electrician". */
export const joining =
  /\b(?:retires?|retiring|retirement|last day|years'? service|joins|joined (?:us\b|(?:our|the) (?:team|board|trust|crew|service|staff))|member of (?:our|the) (?:board|team|staff|council)|apprentices?(?:hip)?|trainees?|learning to be|training to be|newly qualified|starts? (?:work|with us|on monday|today)|first day|volunteers? (?:with|at|for|in)|works? (?:with|for|at|in|on) (?:us|our|the)|work experience|cadets?|governors?|our newest|(?:oldest|youngest|newest|longest[- ]serving) (?:volunteer|member of staff|nurse|porter|governor|apprentice|colleague))\b/;
