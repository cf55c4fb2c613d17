import type { PersonRole } from '@/utils/engine/types';

export interface MarkedPerson {
  start: number;
  end: number;
  name: string;
  role: PersonRole;
}

/** Reads `{Elsie|patient}` out of a post: the plain text and where each person stands in it. */
export function marked(post: string): { text: string; people: MarkedPerson[] } {
  let text = '';
  let at = 0;
  const people: MarkedPerson[] = [];
  for (const found of post.matchAll(/\{([^|}]+)\|(\w+)\}/g)) {
    const [all, name = '', role = 'unknown'] = found;
    text += post.slice(at, found.index);
    people.push({ start: text.length, end: text.length + name.length, name, role: role as PersonRole });
    text += name;
    at = found.index + all.length;
  }
  return { text: text + post.slice(at), people };
}
