/** A made-up pack with `size` rules of every kind, each with examples, as large comms teams might grow one. */
export function largePack(size: number): Record<string, unknown> {
  return {
    format: 1,
    name: 'Large pack',
    version: '1.0.0',
    owner: 'Eastvale communications',
    rules: Array.from({ length: size }, (_, i) => ruleAt(i)),
  };
}

const words =
  'pathway stakeholder journey landscape synergy granular traction cascade holistic robust deliver leverage'.split(' ');

function ruleAt(i: number): Record<string, unknown> {
  const word = `${words[i % words.length]}${letters(i)}`;
  const common = {
    id: `rule-${i}`,
    concern: i % 2 ? 'tone' : 'conduct',
    severity: i % 3 ? 'tip' : 'warn',
    title: 'A plainer word may help',
    why: `Not everyone who reads this knows the word: one in ${i + 2} does not.`,
    advice: `Say it as you would to a neighbour, as page ${i + 1} of our guide shows.`,
    source: 'https://service-manual.nhs.uk/content',
  };
  const examples = (flags: string[], allows: string[]) => ({ examples: { flags, allows } });
  switch (i % 10) {
    case 6:
    case 7:
      return {
        ...common,
        kind: 'swap',
        swap: { [word]: 'way', [`${word} mapping`]: 'list of steps' },
        ...examples([`Our [${word}] today`, `The [${word} mapping] is done`], ['Our way today']),
      };
    case 8:
      return {
        ...common,
        kind: 'pattern',
        pattern: `\\bR${letters(i)}\\d{6}\\b`,
        ...examples([`See [R${letters(i)}123456] now`], ['See 123456 now']),
      };
    case 9:
      return {
        ...common,
        kind: 'condition',
        if: [`clinic ${word}`],
        // biome-ignore lint/suspicious/noThenProperty: "then" is a key of packs.
        then: ['0300 000 0000'],
        ...examples([`Our [clinic ${word}] opens`], [`Our clinic ${word}: 0300 000 0000`]),
      };
    case 5:
      return {
        ...common,
        kind: 'phrases',
        phrases: [`${word}*`, `${word} ${word}`],
        from: '2026-05-01',
        until: '2026-06-05',
        ...examples([`The [${word}ing]`], ['The walk']),
      };
    default:
      return {
        ...common,
        kind: 'phrases',
        phrases: [word, `${word} strategy`, `joined-up ${word}`],
        ...examples([`Our [${word}s] matter`, `A [joined up ${word}]`], ['Our people matter', 'A plan']),
      };
  }
}

function letters(i: number): string {
  return String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26), 97 + (Math.floor(i / 676) % 26));
}
