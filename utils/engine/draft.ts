import type { Draft, Media } from './types';

/** A draft that could not be read, with a sentence for its author. */
export class NotADraft extends Error {
  override name = 'NotADraft';
}

/**
 * Makes a whole draft from what was given; only `text` is required, unknown keys are ignored.
 * @throws NotADraft with a plain sentence that quotes nothing of the draft.
 */
export function asDraft(input: unknown): Draft {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new NotADraft('A draft is an object with a "text".');
  const given = input as Record<string, unknown>;
  if (typeof given.text !== 'string') throw new NotADraft('"text" is missing or is not a string.');
  const author = (typeof given.author === 'object' && given.author !== null ? given.author : {}) as Record<
    string,
    unknown
  >;
  return {
    id: idOf(given.id),
    platform: string(given.platform, 'x').toLowerCase(),
    kind: oneOf(given.kind, ['post', 'reply', 'comment', 'quote', 'article'], 'post'),
    text: given.text,
    parent: typeof given.parent === 'string' ? given.parent : null,
    media: (Array.isArray(given.media) ? given.media : []).filter(isObject).map(asMedia),
    links: strings(given.links),
    poll: strings(given.poll),
    thread: strings(given.thread),
    audience: oneOf(given.audience, ['public', 'limited', 'unknown'], 'unknown'),
    author: { organisation: string(author.organisation, ''), places: strings(author.places) },
    ...(typeof given.longestAlt === 'number' && given.longestAlt > 0 ? { longestAlt: given.longestAlt } : {}),
  };
}

function asMedia(given: Record<string, unknown>): Media {
  return {
    type: oneOf(given.type, ['image', 'video', 'gif', 'document'], 'image'),
    alt: typeof given.alt === 'string' ? given.alt : null,
    captions: given.captions === true || given.captions === 'true' ? true : isFalse(given.captions) ? false : null,
    name: string(given.name, ''),
    ...(given.hasWords === true ? { hasWords: true } : {}),
  };
}

function isFalse(value: unknown): boolean {
  return value === false || value === 'false';
}

function idOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  return (allowed as readonly string[]).includes(text) ? (text as T) : otherwise;
}
