import { identified } from '../../engine/numbers/identified';
import { defineRule } from '../../engine/rule';

/** What is said of other people's cars in a hurry. */
const cars = /\b(?:parked|blocking|lights (?:are|on)|towed|car park|owns? (?:a|the)|owner of)\b/;

export default defineRule({
  id: 'identifiers/vehicle-plate',
  severity: 'warn',
  title: 'This looks like someone’s number plate',
  why: 'A plate can be traced to a person.',
  advice: 'Take it out, or ask the owner in private.',
  source: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/',
  alwaysFine: 'numbers',
  *find(reading) {
    for (const { flagged, part, from, facts } of identified(reading, 'vehicle')) {
      if (!facts.label && !(facts.shape === 'current plate' && part.has(cars))) continue;
      if (
        /\b(?:fleet|call ?sign|ambulance|crew|company|charity|vat)\b[^.!?\n]{0,30}$/.test(
          part.lower.slice(Math.max(0, from - 60), from),
        )
      )
        continue;
      yield flagged;
    }
  },
  examples: {
    flags: [
      { text: 'Would the owner of the car, reg [AB51 ABC], come to reception?' },
      { text: 'Number plate: [AB51ABC]' },
      { text: 'Whoever owns the blue Corsa [AB51 ABC], your lights are on' },
    ],
    allows: [
      { text: 'Fleet number 7712, call sign Echo 4' },
      { text: 'Ambulance registration AB51 ABC goes on the road' },
      { text: 'Registration for the 2026 Global Health Summit opens today.', note: 'a year and a word' },
      { text: 'Flight AB51 ABC', note: 'no label' },
      { text: 'Our HP12 PRO printers' },
    ],
  },
});
