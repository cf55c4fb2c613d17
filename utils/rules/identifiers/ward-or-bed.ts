import { placesOf } from '../../engine/clues/details/places';
import { clueOf } from '../../engine/clues/single';
import { defineRule } from '../../engine/rule';

/** A-C2. A ward or bed beside a person; praise for a ward team is welcome. */
export default defineRule({
  id: 'identifiers/ward-or-bed',
  severity: 'warn',
  title: 'A ward or bed can point to someone in your care',
  why: 'People who visited will know who was there.',
  advice: 'Leave the ward out, or name the team and not the patient.',
  source: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/',
  alwaysFine: 'wards',
  *find(reading) {
    const clue = clueOf(reading, 'place');
    if (!clue) return;
    const { sign, found } = clue;
    const isBed = placesOf(found.scene.part).some(p => p.from === sign.from && p.kind === 'bed');
    if (isBed) yield { where: sign.where, start: sign.start, end: sign.end, severity: found.doubted ? 'tip' : 'warn' };
  },
  examples: {
    flags: [
      { text: 'A patient in [bed 4] made me laugh.' },
      { text: 'Our lovely resident on [Elm Ward] wrote me a card.' },
    ],
    allows: [
      { text: 'Ward 7. Legends.' },
      { text: 'Our 500-bed hospital has four theatres for every patient.' },
      { text: 'Park in Bay 3 of the car park if a patient needs level access.' },
      { text: 'Thank you to the team on Elm Ward for their care of patients.' },
      { text: 'A patient on Elm Ward wrote me a card.', settings: { allow: { wards: ['Elm Ward'] } } },
    ],
  },
});
