/** The words of a tag as its own capitals part them; a tag in small letters is one word. */
export function tagWords(tag: string): string {
  if (!/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\d|_/u.test(tag)) return tag;
  const words = tag.match(/\p{Lu}{2,}(?=\p{Lu}\p{Ll}|[\d_]|$)|\p{Lu}?\p{Ll}+|\p{Lu}+|\d+|[^_\p{L}\d]+/gu);
  return words?.join(' ') ?? tag;
}
