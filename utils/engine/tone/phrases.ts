/**
 * A pattern of phrases for lower-case text, one alternative a line, each beginning where no word goes on (`head`) and
 * followed by `tail`. Written with String.raw so that a line reads as the words it means.
 */
export function phrases(lines: string, tail = '', head = String.raw`(?<!\w)`): RegExp {
  const alternatives = lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  return new RegExp(`${head}(?:${alternatives.join('|')})${tail}`, 'g');
}
