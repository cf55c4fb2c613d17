import { LinearPattern } from '../kinds/support/linear-pattern';
import type { Found } from '../part';
import type { Reading } from '../reading';

/** Compiled once per expression; the list of an organisation is short and seldom changes. */
const compiled = new Map<string, LinearPattern | null>();

/**
 * Record numbers in the shapes that a pack or a person has set for their own organisation. A shape that matches
 * everything finds little: only what looks like a number (three figures or more, no longer than 24 characters) counts.
 */
export function localNumbers(reading: Reading): readonly Found[] {
  return reading.memo(localNumbers, () => {
    const sources = reading.settings.patterns?.hospitalNumbers ?? [];
    const found: Found[] = [];
    for (const part of reading.published) {
      if (part.where.startsWith('link:') || sources.length === 0) continue;
      for (const source of sources) {
        for (const hit of patternFor(source)?.find(part) ?? []) if (isNumberLike(hit.text)) found.push(hit);
      }
    }
    return found;
  });
}

function patternFor(source: string): LinearPattern | null {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  let pattern: LinearPattern | null = null;
  try {
    pattern = new LinearPattern(source, false);
    pattern.prove([]);
  } catch {
    // The page where shapes are entered says what is wrong with them; a check goes on without.
    pattern = null;
  }
  compiled.set(source, pattern);
  return pattern;
}

function isNumberLike(text: string): boolean {
  return text.length <= 24 && text.replace(/\D/g, '').length >= 3;
}
