import type { Part } from '../../part';
import type { Reading } from '../../reading';
import type { Span, Where } from '../../types';

/** Something countable in a post, with where each stands. */
export interface Spot extends Span {
  where: Where;
}

/** What a rule may count or ask for by name. Each gives every occurrence in the post. */
export const features: Record<string, { about: string; spots(reading: Reading): Spot[] }> = {
  hashtags: { about: 'hashtags', spots: r => inProse(r, part => part.hashtags) },
  mentions: { about: 'people or organisations tagged with @', spots: r => inProse(r, part => part.mentions) },
  links: { about: 'web links', spots: r => [...inProse(r, part => part.links), ...attachedLinks(r)] },
  emails: { about: 'email addresses', spots: r => inProse(r, part => part.emails) },
  emoji: { about: 'emoji', spots: r => inProse(r, part => part.emoji) },
  questions: { about: 'questions', spots: r => inProse(r, part => part.sentences.filter(s => s.isQuestion)) },
  exclamations: { about: 'exclamation marks', spots: r => inProse(r, part => part.tokens.filter(t => t.text === '!')) },
  capitals: {
    about: 'words of four or more letters all in capitals',
    spots: r => inProse(r, part => part.words.filter(w => /^\p{Lu}{4,}$/u.test(w.text))),
  },
  numbers: { about: 'numbers', spots: r => inProse(r, part => part.words.filter(w => w.kind === 'number')) },
  words: { about: 'words', spots: r => inText(r, part => part.words) },
  sentences: { about: 'sentences', spots: r => inText(r, part => part.sentences) },
  lines: { about: 'lines', spots: r => inText(r, linesOf) },
  characters: { about: 'characters', spots: r => inText(r, charactersOf) },
  images: { about: 'pictures', spots: r => attached(r, 'image') },
  videos: { about: 'videos', spots: r => attached(r, 'video') },
  attachments: { about: 'pictures, videos and documents', spots: r => attached(r, null) },
  polls: {
    about: 'poll options',
    spots: r => r.draft.poll.map((p, i) => ({ where: `poll:${i}`, start: 0, end: p.length })),
  },
};

export const featureNames: readonly string[] = Object.keys(features);

function inProse(reading: Reading, pick: (part: Part) => readonly Span[]): Spot[] {
  return reading.prose.flatMap(part => inPart(part, pick));
}

function inText(reading: Reading, pick: (part: Part) => readonly Span[]): Spot[] {
  return inPart(reading.text, pick);
}

function inPart(part: Part, pick: (part: Part) => readonly Span[]): Spot[] {
  return pick(part).map(span => ({ where: part.where, start: span.start, end: span.end }));
}

function attachedLinks(reading: Reading): Spot[] {
  return reading.draft.links
    .map((link, i): Spot & { link: string } => ({ where: `link:${i}`, start: 0, end: link.length, link }))
    .filter(spot => !reading.draft.text.includes(spot.link));
}

function attached(reading: Reading, type: string | null): Spot[] {
  return reading.draft.media.flatMap((m, i): Spot[] =>
    type === null || m.type === type ? [{ where: `alt:${i}`, start: 0, end: 0 }] : [],
  );
}

function linesOf(part: Part): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of part.original.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

function charactersOf(part: Part): Span[] {
  const characters: Span[] = [];
  let start = 0;
  for (const character of part.original) {
    characters.push({ start, end: start + character.length });
    start += character.length;
  }
  return characters;
}
