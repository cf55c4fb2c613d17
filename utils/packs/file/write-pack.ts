import { applyEdits, modify } from 'jsonc-parser';
import type { Path } from '../pack';

/** A pack as text: what is read again gives the same pack, and the same text when it came from here. */
export function writePack(raw: Record<string, unknown>): string {
  return `${JSON.stringify(raw, null, 2)}\n`;
}

/** Changes one value in a pack's text and leaves the rest as its author wrote it; `undefined` takes it out. */
export function setInPack(text: string, path: Path, value: unknown): string {
  return applyEdits(text, modify(text, path, value, { formattingOptions: formatting }));
}

/** Puts an entry at the end of a list. */
export function addToPack(text: string, path: Path, length: number, value: unknown): string {
  const options = { formattingOptions: formatting, isArrayInsertion: true };
  return applyEdits(text, modify(text, [...path, length], value, options));
}

const formatting = { tabSize: 2, insertSpaces: true, eol: '\n' };
