import type { Reading } from '../reading';
import type { OneWayKind } from '../types';

/** Which kind of one-way-by-design post this is, if any. */
export function oneWayKindOf(reading: Reading): OneWayKind | null {
  return reading.memo(oneWayKindOf, () => null);
}

export function isCondolence(reading: Reading): boolean {
  return oneWayKindOf(reading) === 'condolence';
}
