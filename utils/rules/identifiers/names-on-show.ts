import { defineRule } from '../../engine/rule';

/** A-P1, A-P5. The description of a picture itself says that names or details of patients can be read in it. */
export default defineRule({
  id: 'identifiers/names-on-show',
  severity: 'warn',
  title: 'Patients’ details may be readable in this picture',
  why: 'Your description speaks of a board, screen or list with details on it.',
  advice: 'Crop or cover it, or take the picture again.',
  source: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
  *find(reading) {
    for (const part of reading.prose) {
      if (!part.where.startsWith('alt')) continue;
      const shown = part.findLower(show).find(hit => !ofStaff.test(part.lower.slice(hit.from, hit.to + reach)));
      if (shown) yield { where: part.where, start: shown.start, end: shown.end };
    }
  },
  examples: {
    flags: [
      {
        text: 'Look at that',
        draft: { media: [{ type: 'image', alt: 'A wall [whiteboard with a grid of surnames] and visit times' }] },
      },
      {
        text: 'Early start',
        draft: {
          media: [{ type: 'image', alt: 'Four staff, [ward list with names and bed numbers] visible behind them' }],
        },
      },
      {
        text: 'Busy',
        draft: {
          media: [{ type: 'image', alt: 'Control room [screen showing a list of calls with street names], ages' }],
        },
      },
    ],
    allows: [
      {
        text: 'Our new board',
        draft: { media: [{ type: 'image', alt: 'A whiteboard with the names of the ward team' }] },
      },
      { text: 'Nominees', draft: { media: [{ type: 'image', alt: 'A screen with the names of the award winners' }] } },
      { text: 'Thanks', draft: { media: [{ type: 'image', alt: 'A whiteboard with a drawing of a heart' }] } },
      { text: 'The whiteboard with a grid of surnames has gone.', note: 'no picture of it' },
    ],
    misses: [
      {
        text: 'Morning',
        draft: { media: [{ type: 'image', alt: 'Two nurses at [the board]' }] },
        note: 'what stands on it is not told',
      },
    ],
  },
});

const show =
  /\b(?:white ?boards?|screens?|monitors?|laptops?|(?:ward|theatre|patient|waiting|clinic) lists?|handover sheets?|screenshots?|spreadsheets?|rotas?|registers?|notes|wristbands?)\b[^.!?\n]{0,50}?\b(?:surnames|(?:patients?'?|full|first|street|visible) names?|names and (?:beds?|bed numbers|ages|dates|wards?|times|diagnos\w+)|with names(?: and (?:bed numbers|beds?|ages|dates|wards?|times))?|nhs numbers?|dates of birth|bed numbers|patients?'? details|home addresses|diagnoses)/g;
/** Names that are meant to be seen. */
const ofStaff =
  /\b(?:team|staff|nurses?|doctors?|colleagues?|volunteers?|winners?|nominees|sponsors|governors|speakers|donors|fundraisers|made[- ]up|dummy|blurred|covered|blanked|hidden|training)\b/;
/** How far behind the words it may say whose they are. */
const reach = 40;
