import type { Reading } from './reading';
import type { Entity } from './types';

/** Everything recognised in `text`, whatever its level. */
export function entitiesOf(reading: Reading): Entity[] {
  return reading.memo(entitiesOf, () => []);
}
