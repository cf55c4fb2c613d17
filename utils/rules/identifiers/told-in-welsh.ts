import { consentStated } from '../../engine/clues/consent';
import { type Tongue, toldIn } from '../../engine/clues/told-elsewise';
import { tongueOf } from '../../engine/clues/tongues';
import type { Part } from '../../engine/part';
import { peopleIn } from '../../engine/people';
import { defineRule } from '../../engine/rule';
import type { Fix, Span } from '../../engine/types';

/** A-J1 and A-M1 for posts in Welsh and Gaelic, where the English clues are deaf: somebody named, and what happened to them. */
export default defineRule({
  id: 'identifiers/told-in-welsh',
  severity: 'stop',
  title: 'You may be naming a patient, in Welsh or Gaelic',
  why: 'A name stands beside details of care. People who know them will know.',
  advice: 'Take the name out, or check that you have written permission to share it.',
  source:
    'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
  languageFree: true,
  alwaysFine: 'names',
  *find(reading) {
    for (const part of reading.prose) {
      const tongue = tongueOf(part);
      if (!tongue) continue;
      // The English rules have a few Welsh words as well.
      if (peopleIn(reading, part).some(person => person.role === 'patient')) continue;
      const told = toldIn(tongue, part, reading.settings.allow.names);
      if (!told) continue;
      yield {
        where: part.where,
        start: told.who.start,
        end: told.who.end,
        fixes: told.isNamed && part.where === 'text' ? [withoutName(tongue, part, told.who)] : [],
        ...(told.isNamed ? {} : unnamed),
        ...(consentStated(reading)
          ? {
              severity: 'warn',
              title: 'You name a patient and say they agreed',
              why: 'Check that their permission is written, covers social media and is in date.',
              advice: 'A patient named in public cannot be un-named.',
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
      {
        text: 'Tha [Mòrag] à Tolastadh, 79, dhachaigh an-diugh an dèidh briseadh a cruachan. Taing do Uàrd a Ceithir.',
      },
    ],
    allows: [
      { text: 'Diolch i Mrs Puw am y llyfrau i Ward Hafren neithiwr, ac i Nia am eu casglu.', note: 'who gave' },
      {
        text: 'Taing mhòr do Mhòrag, banaltram air Uàrd a h-Ochd, airson 40 bliadhna. Tha sinn moiteil an-diugh.',
        note: 'a colleague',
      },
      { text: 'Tha clionaig a’ chridhe fosgailte an-diugh aig an ospadal ùr. Fàilte oirbh uile.', note: 'nobody' },
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

/** The word for a patient instead of the name, with the mutation that its place asks for. */
function withoutName(tongue: Tongue, part: Part, { start, end, from }: Span & { from: number }): Fix {
  const before = part.lower.slice(Math.max(0, from - 16), from);
  const patient = tongue.patientAfter(before);
  const opens = /(?:^|[.!?\n]\s*)$/.test(before);
  const text = opens ? patient.charAt(0).toUpperCase() + patient.slice(1) : patient;
  return { start, end, text, label: `Say “${text}” (a patient)` };
}

const unnamed = {
  title: 'This person could be recognised',
  why: 'Small facts about one person add up, and your account already says where you work.',
  advice: 'Take out what the story does not need, or ask for written consent.',
};
