import type { Part } from '../../engine/part';
import { defineRule } from '../../engine/rule';

/** Words of files that were made about one person. "Patient safety", "patient story day" and the like were not. */
const aboutPatients =
  /(?<![a-z])(?:patients?|pt|nhs ?(?:no|num)\w*|dob|mrn|casenotes?|case ?notes?|discharge ?(?:letter|summary)|referral ?letter|handover|theatre ?list|ward ?list|clinic ?list|x-?ray|xray|scan ?of|wristband|drug ?chart|whiteboard)(?![a-z])(?! ?(?:safety|experience|leaflet|information|survey|poster|story|stories|voices?|group|day|week|guide|flow|portal|app|leader|participation|involvement|engagement|partners?|charter|feedback|logo|banner|card|graphic|template|icon))/;

export default defineRule({
  id: 'identifiers/file-name',
  severity: 'warn',
  title: 'The file’s name may say who it is about',
  why: 'Some sites show file names, and people who save the picture see it.',
  advice: 'Give the file a plain name and add it again.',
  source: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
  languageFree: true,
  *find(reading) {
    for (const part of reading.published) {
      if (!part.where.startsWith('name:')) continue;
      const named = nameIn(part) ?? wordIn(part) ?? bedIn(part);
      const whole = recordOf(part);
      if (whole)
        yield { where: part.where, ...whole, severity: 'stop', why: 'It names a person beside a record of theirs.' };
      else if (named) yield { where: part.where, ...named };
    }
  },
  examples: {
    flags: [
      { text: 'Proud', draft: { media: [{ name: '[patient]_photo.jpg' }] } },
      { text: 'Busy', draft: { media: [{ name: '[theatre-list] monday.png' }] } },
      { text: 'A view', draft: { media: [{ name: 'priscilla-[bay-c]-window.heic' }] } },
      {
        text: 'Template',
        draft: { media: [{ type: 'document', name: '[discharge_summary_ruth_abiola]_final.pdf' }] },
        severity: 'stop',
      },
      { text: 'Thanks', draft: { media: [{ name: '[mrs-joan-smith].jpg' }] } },
    ],
    allows: [
      { text: 'Fine', draft: { media: [{ name: 'IMG_4471.jpg' }] } },
      { text: 'Leaflet', draft: { media: [{ name: 'patient-safety-week-banner.png' }] } },
      { text: 'Thank you', draft: { media: [{ name: 'ward-7-team-award.png' }] } },
      { text: 'Team', draft: { media: [{ name: 'eastvale-stroke-team.jpg' }] } },
    ],
    misses: [{ text: 'One name', draft: { media: [{ name: '[joan].jpg' }] }, note: 'a first name alone' }],
  },
});

function wordIn(part: Part) {
  const words = part.lower.replace(/[_.-]/g, ' ');
  const hit = aboutPatients.exec(words);
  return hit ? { start: part.fold.start(hit.index), end: part.fold.end(hit.index + hit[0].length) } : null;
}

/** "mr-…", "mrs_…" and the like at the front of a name. */
function nameIn(part: Part) {
  const hit = /(?<![a-z])(?:mr|mrs|ms|miss)[ _.-]+[a-z]{3,}(?:[ _.-]+[a-z]{3,})?(?=\.\w{3,4}$|[ _-])/.exec(part.lower);
  return hit ? { start: part.fold.start(hit.index), end: part.fold.end(hit.index + hit[0].length) } : null;
}

/** "…-bay-c-…", "ward7-bed4": whose picture it is, those who work there know. */
function bedIn(part: Part) {
  const hit = /(?<![a-z])(?:bed|bay|ward|side[ _-]?room|cubicle)[ _-]?(?:\d{1,2}[a-z]?|[a-d])(?![a-z0-9])/.exec(
    part.lower,
  );
  if (
    !hit ||
    /(?<![a-z])(?:team|staff|opening|new|refurb\w*|sign|award|plan|layout|map|nurses?|visit\w*|tour|thanks?|celebrat\w*)(?![a-z])/.test(
      part.lower,
    )
  )
    return null;
  return { start: part.fold.start(hit.index), end: part.fold.end(hit.index + hit[0].length) };
}

/** "discharge_summary_ruth_abiola.pdf", "kowalczyk_m_dob_120351.jpg": a record with its person. */
function recordOf(part: Part) {
  const hit =
    /(?<![a-z])dob[ _-]?\d{6,8}(?!\d)/.exec(part.lower) ??
    /(?<![a-z])(?:discharge[ _-]?(?:summary|letter)|referral[ _-]?letter|clinic[ _-]?letter|case[ _-]?notes|results?)(?:[ _-]+(?!(?:template|example|form|final|guide|leaflet|audit|policy|blank|new|draft|copy|sample|checklist|survey|patient|letter|board|annual|staff|for|from|and|the|of|team|v\d)(?![a-z]))[a-z]{3,}){2}/.exec(
      part.lower,
    );
  return hit ? { start: part.fold.start(hit.index), end: part.fold.end(hit.index + hit[0].length) } : null;
}
