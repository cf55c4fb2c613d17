import type { Found } from '../part';
import type { Reading } from '../reading';

/** Record numbers in the shapes that a pack or a person has set for their own organisation. */
export function localNumbers(reading: Reading): readonly Found[] {
  return reading.memo(localNumbers, () => []);
}
