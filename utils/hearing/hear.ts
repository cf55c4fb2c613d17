import { asciiArtOf } from '../engine/letters/ascii-art';
import { fancyWordsOf } from '../engine/letters/fancy';
import { Part } from '../engine/part';
import type { Draft, Media, Span, Where } from '../engine/types';
import { sources } from '../tables/sources';
import type { EmojiNamer } from './emoji-name';
import { sayEmail, sayHashtag, sayLink, sayMention, saySigns, spellFancy } from './say';

type HeardKind =
  | 'words'
  | 'emoji'
  | 'hashtag'
  | 'mention'
  | 'link'
  | 'email'
  | 'fancy'
  | 'signs'
  | 'picture'
  | 'poll'
  | 'break';

/**
 * What becomes of fancy letters. Tests in March 2025 (https://adrianroselli.com/2025/03/dont-use-fake-bold-or-italic-in-social-media.html):
 * NVDA, Narrator and VoiceOver say nothing, JAWS spells each letter with its style, TalkBack reads them as text.
 */
export type FancyReader = 'skips' | 'spells' | 'reads';
/** Where those tests are told of. */
export const fancySource = sources.fakeBold;

/** One stretch of what is heard, and where it stands in the draft. */
export interface HeardPiece extends Span {
  where: Where;
  kind: HeardKind;
  /** What is said; '' where a reader says nothing. */
  said: string;
  /** True when the words said are letter for letter those typed, so a place in one is a place in the other. */
  isVerbatim: boolean;
}

export interface HearOptions {
  emojiName: EmojiNamer;
  fancy?: FancyReader;
}

/** The post as a screen reader would say it, in order: earlier boxes of a thread, the text, poll, pictures. */
export function hear(draft: Draft, options: HearOptions): HeardPiece[] {
  return [
    ...draft.thread.flatMap((box, i) => [...hearText(`thread:${i}`, box, options), pause(`thread:${i}`, box.length)]),
    ...hearText('text', draft.text, options),
    ...draft.poll.flatMap((option, i) => [
      pause(`poll:${i}`, 0),
      said(`poll:${i}`, 'poll', `poll, option ${i + 1}:`),
      ...hearText(`poll:${i}`, option, options),
    ]),
    ...draft.media.flatMap((media, i) => [pause(`alt:${i}`, 0), ...hearMedia(media, i, options)]),
  ];
}

/** The words of all pieces in one string, lines apart, with where each piece starts in it. */
export function spokenText(pieces: readonly HeardPiece[]): { text: string; starts: number[] } {
  let text = '';
  let isNewLine = false;
  const starts = pieces.map((piece, i) => {
    isNewLine ||= piece.kind === 'break';
    if (piece.said === '') return text.length;
    if (text !== '' && !joins(pieces[i - 1], piece)) text += isNewLine ? '\n' : ' ';
    isNewLine = false;
    const start = text.length;
    text += piece.said;
    return start;
  });
  return { text, starts };
}

/** Marks stay with what they were typed against: "eastvale!", "(hashtag …". */
function joins(before: HeardPiece | undefined, piece: HeardPiece): boolean {
  if (!before || before.where !== piece.where || before.end !== piece.start) return false;
  return (
    (piece.isVerbatim && /^[^\p{L}\p{N}]/u.test(piece.said)) || (before.isVerbatim && /[("“‘[]$/.test(before.said))
  );
}

function hearText(where: Where, text: string, { emojiName, fancy = 'skips' }: HearOptions): HeardPiece[] {
  const part = new Part(where, text);
  const special: HeardPiece[] = [];
  for (const token of part.tokens) {
    const span = { where, start: token.start, end: token.end, isVerbatim: false };
    if (token.kind === 'emoji') special.push({ ...span, kind: 'emoji', said: emojiName(token.text) });
    else if (token.kind === 'hashtag') special.push({ ...span, kind: 'hashtag', said: sayHashtag(token.text) });
    else if (token.kind === 'mention') special.push({ ...span, kind: 'mention', said: sayMention(token.text) });
    else if (token.kind === 'link') special.push({ ...span, kind: 'link', said: sayLink(token.text) });
    else if (token.kind === 'email') special.push({ ...span, kind: 'email', said: sayEmail(token.text) });
    else if (token.kind === 'newline') special.push({ ...span, kind: 'break', said: '' });
  }
  for (const word of fancyWordsOf(part)) {
    const typed = text.slice(word.start, word.end);
    const sound = fancy === 'skips' ? '' : fancy === 'spells' ? spellFancy(typed, word.text) : word.text;
    special.push({ where, start: word.start, end: word.end, kind: 'fancy', said: sound, isVerbatim: false });
  }
  for (const art of asciiArtOf(part)) {
    const signs = saySigns(text.slice(art.start, art.end), emojiName);
    special.push({ where, start: art.start, end: art.end, kind: 'signs', said: signs, isVerbatim: false });
  }
  return withWordsBetween(where, text, special);
}

/** Fills the gaps between special pieces with the words as typed. */
function withWordsBetween(where: Where, text: string, special: readonly HeardPiece[]): HeardPiece[] {
  const pieces: HeardPiece[] = [];
  let at = 0;
  const words = (end: number) => {
    const typed = text.slice(at, end);
    const start = at + (typed.length - typed.trimStart().length);
    const trimmed = typed.trim();
    if (trimmed !== '') {
      pieces.push({ where, start, end: start + trimmed.length, kind: 'words', said: trimmed, isVerbatim: true });
    }
  };
  for (const piece of [...special].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (piece.start < at) continue;
    words(piece.start);
    pieces.push(piece);
    at = piece.end;
  }
  words(text.length);
  return pieces;
}

const kinds: Record<Media['type'], string> = {
  image: 'image',
  gif: 'moving image',
  video: 'video',
  document: 'document',
};

function hearMedia(media: Media, i: number, options: HearOptions): HeardPiece[] {
  const where: Where = `alt:${i}`;
  const opening = said(where, 'picture', kinds[media.type] + afterKind(media));
  return media.alt ? [opening, ...hearText(where, media.alt, options)] : [opening];
}

/** What follows "image": the description itself, or what we know of one that cannot be read from here. */
function afterKind({ type, alt, altSet }: Media): string {
  if (alt) return ',';
  if (alt === '' || type === 'video' || type === 'document') return '';
  return altSet ? ', then its description' : ', then its description if there is one';
}

function said(where: Where, kind: HeardKind, words: string): HeardPiece {
  return { where, start: 0, end: 0, kind, said: words, isVerbatim: false };
}

function pause(where: Where, at: number): HeardPiece {
  return { where, start: at, end: at, kind: 'break', said: '', isVerbatim: false };
}
