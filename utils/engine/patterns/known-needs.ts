import { hashText } from '../text/hash';
import { type Needs, neededBy } from './needed';
import { type Piece, piecesOf } from './pieces';
import { bitsOf } from './starts';

/** A pattern as those that are asked in its place, one of which matches exactly where it does; mostly itself alone. */
export function partsOf({ source, global, sticky }: RegExp): readonly Piece[] {
  // Where it matters what matched, the order of the ways does too.
  const pieces = global || sticky ? [] : piecesOf(source);
  return pieces.length > 0 ? pieces : [{ source, own: source }];
}

/** Null when nothing can be named. */
export function needsOf({ source, own }: Piece): Needs | null {
  return neededBy(own) ?? (own === source ? null : neededBy(source));
}

/** What the build knows of patterns, packed, by the name of the pattern. */
export type NeedsByPattern = ReadonlyMap<number, string>;

export interface Built {
  /** What each of the parts of the pattern needs, in order. */
  needs: readonly (Needs | null)[];
  /** With which letters a match begins (see `starts.ts`): of patterns whose matches are looked up one by one. */
  startBits: number;
}

/** Flags are part of the name, since they decide how a pattern is parted. */
export function nameOf({ source, flags }: RegExp): string {
  return `${flags}/${source}`;
}

/** Letters that no run holds (see `signs.ts`). */
const [row, part, besides, run, starts] = ['|', '+', '=', ' ', '<'];
const nameLength = 8;

/** @throws when two patterns cannot be told apart. */
export function packNeeds(patterns: readonly RegExp[]): string {
  const rows = new Map<string, string>();
  for (const pattern of patterns) {
    const name = (hashText(nameOf(pattern)) >>> 0).toString(16).padStart(nameLength, '0');
    const bits = pattern.global ? bitsOf(pattern) : 0;
    const packed =
      partsOf(pattern).map(needsOf).map(packedPart).join(part) + (bits === 0 ? '' : starts + bits.toString(36));
    if ((rows.get(name) ?? packed) !== packed) throw new Error(`Two patterns with the same hash: ${pattern}`);
    rows.set(name, packed);
  }
  return [...rows].map(([name, packed]) => name + packed).join(row);
}

function packedPart(needs: Needs | null): string {
  if (needs === null) return '';
  return needs.runs.join(run) + (needs.besides ? besides + needs.besides.join(run) : '');
}

export function unpackRows(packed: string): NeedsByPattern {
  const rows = new Map<number, string>();
  if (packed === '') return rows;
  for (const each of packed.split(row))
    rows.set(Number.parseInt(each.slice(0, nameLength), 16), each.slice(nameLength));
  return rows;
}

/** What is known of a pattern with this name; undefined when the build did not meet it. */
export function knownNeeds(rows: NeedsByPattern, name: string): Built | undefined {
  const packed = rows.get(hashText(name) >>> 0);
  if (packed === undefined) return undefined;
  const [parts = '', bits] = packed.split(starts);
  return { needs: parts.split(part).map(unpackedPart), startBits: bits === undefined ? 0 : Number.parseInt(bits, 36) };
}

function unpackedPart(packed: string): Needs | null {
  if (packed === '') return null;
  const [runs = '', others] = packed.split(besides);
  return { runs: runs.split(run), besides: others?.split(run) ?? null };
}
