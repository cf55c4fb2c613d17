import type { Kind } from '@/utils/engine/kind';

/** Every file beside `support` in the kinds folder is a kind of rule; dropping a file in is all it takes. */
const files = import.meta.glob<{ default: Kind }>('../engine/kinds/*.ts', { eager: true });

export const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.values(files).map(({ default: kind }) => [kind.name, kind]),
);
