import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Part } from '@/utils/engine/part';
import { isAwake, matches, matchesText, wake } from '@/utils/engine/patterns/awake';
import { endsOf, fits } from '@/utils/engine/patterns/ends';
import { neededBy } from '@/utils/engine/patterns/needed';
import { once, writtenOnce } from '@/utils/engine/patterns/once';
import { piecesOf } from '@/utils/engine/patterns/pieces';
import { sureRuns } from '@/utils/engine/patterns/sure';
import { readPattern } from '@/utils/engine/patterns/syntax';
import * as care from '@/utils/engine/people/signs-of-care';
import * as others from '@/utils/engine/people/signs-of-others';
import * as work from '@/utils/engine/people/signs-of-work';
import { rules } from '@/utils/rules';
import { patternsAsked } from '../tools/plugins/patterns-asked';
import { drawn } from './drawn';
import { unmark } from './examples';

function runsOf(source: string) {
  return neededBy(source)?.runs ?? null;
}

function asksEnds(source: string) {
  const piece = readPattern(source);
  return piece && endsOf(piece);
}

describe('what a pattern needs', () => {
  it.each([
    [String.raw`\bold\b`, ['~old~']],
    ['wards?', ['wards', 'ward']],
    [String.raw`\b(?:he|she) (?:\w+ ){0,2}rang\b`, ['~rang~']],
    [String.raw`\d{3}-\d+`, ['000~0']],
    [String.raw`(?<![\w@])@\w+`, ['@']],
    [String.raw`(?<=\b(?:at|in) )\w+`, ['~at~', '~in~']],
    ['(?:colou?r|paint)ed', ['coloured', 'colored', 'painted']],
    ['a(?!b)c', ['ac']],
    [String.raw`\b(?:my|our) (?:dear |own )?(?:(?:\w+ )?mum|dad)\b`, ['~mum~', '~dad~']],
    ['(?:ed|es|en|er|ey|el|em|et|ep) (?:of|[a-z]+)', ['ed~', 'es~', 'en~', 'er~', 'ey~', 'el~', 'em~', 'et~', 'ep~']],
    [String.raw`(\d)(?<mark>[/.]) ?b\1c\k<mark>`, ['0/~b', '0/b', '0.~b', '0.b']],
    [String.raw`(?<word>ward)\.? no\.`, ['ard.~no.', 'ward~no.']],
  ])('%s', (source, runs) => {
    expect(runsOf(source)).toEqual(runs);
  });

  it.each([String.raw`\w+`, 'x*', '(?:ward)?', String.raw`(\w)\1`, '[^a]', '.', '', '(?i:x)', '[', '👉?'])(
    'names nothing where it cannot know: %s',
    source => {
      expect(runsOf(source)).toBeNull();
    },
  );
});

describe('what is a match by itself', () => {
  const surely = (source: string) => {
    const piece = readPattern(source);
    return piece && sureRuns(piece);
  };

  it.each([
    ['fled|refuge|safe ?house', ['fled', 'refuge']],
    [String.raw`\d|old|ties\b`, ['0', 'old', 'ties~']],
    [String.raw`\b(?:notes?|records)\b`, ['~notes~', '~note~']],
    [String.raw`\b(?:icu|a ?& ?e|wards?)\b`, ['~icu~', '~wards~', '~ward~']],
    [String.raw`\bbed`, ['~bed']],
  ])('%s', (source, runs) => expect(surely(source)).toEqual(runs));

  it.each([
    '[1-7]',
    '7',
    '^old',
    'old(?!er)',
    '(?<!so )old',
    'old(?= age)',
    String.raw`(?<![\w@])old`,
    String.raw`old\B`,
    'half way',
    'somewhere',
    String.raw`\bnursing\b`,
    '(?:one|two)(?!x)',
  ])('none in %s', source => expect(surely(source)).toEqual([]));

  it('is no match in another case', () => {
    expect(new Part('text', 'the nhs').has(/NHS|fête/)).toBe(false);
    expect(new Part('text', 'the nhs').has(/nhs|fête/)).toBe(true);
  });
});

const patterns = [
  /\b(?:ward|bed|bay)s? (?:no\.? ?)?\d{1,3}[a-d]?(?![\w-]|:\d)/,
  /(?<![\w#@'])(?:i'm|we(?:'ve| have)?) (?:so )?(?:sorry|proud)\b/,
  /"[^"\n]{2,20}"/,
  /(?<=^|[.!?\n] ?)(?:she|he)\b/,
  /[£$]\d+(?:\.\d\d)?|\d+ ?%/,
  /\b(?:the|a) (?:\w+ ){0,2}?(?:team|crew)\b|#team\w+/,
  /👉 ?\w+|caf[eé]s?|w\/ /u,
  /^\W*so,? what/,
  /(?:one|two|3){2,}/,
  /\b(?:wards?|crew|sorry)\b|\d\d|team/,
  /(?<!\w)(?:(?<!\bwhat )you)(?= (?:said|told))/,
];
const bits =
  "ward bed 7 7a no. i'm we've so sorry proud \" . ! ? \n she he £ 5 .50 % the a new team crew #teamnhs 👉 here café cafe w/ so, what one two 3 you said told what - ' _ é İ".split(
    ' ',
  );

describe('a text that holds a pattern wakes it', () => {
  it('whatever stands around it', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom(...bits), fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 14 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...patterns), (pieces, pattern) => {
        const text = pieces.map(p => p.join('')).join('');
        if (pattern.test(text)) expect(isAwake(wake(text), pattern)).toBe(true);
        const part = new Part('text', text);
        expect(part.has(pattern)).toBe(pattern.test(part.lower));
      }),
      { numRuns: drawn(3000) },
    );
  });

  it('what is looked ahead at does not end where something else begins', () => {
    const pattern = /(?=aa|bb|cc|dd|ee|ff|gg|hh|ii)\w\w\b|(?=aa|bb|cc|dd|ee|ff|gg|hh|ii)\baardvark/;
    expect(isAwake(wake('aardvark'), pattern)).toBe(true);
  });

  it('whichever of its own words stand in it', () => {
    const signs = [care, work, others].flatMap(group => Object.values<unknown>(group)).filter(p => p instanceof RegExp);
    const spoken = fc.constantFrom(...signs).chain(pattern => {
      const words = pattern.source.match(/[a-z']+/g) ?? [''];
      const said = fc.array(fc.constantFrom(...words, ',', '.', '7', 'her', 'our'), { minLength: 1, maxLength: 7 });
      return fc.tuple(fc.constant(pattern), said, fc.constantFrom('', ' ', ', '));
    });
    fc.assert(
      fc.property(spoken, ([pattern, said, lead]) => {
        for (const text of [`${lead}${said.join(' ')}`, `${lead}${said.join(' ')} `, said.join('')]) {
          const awake = wake(text);
          expect(matches(awake, pattern, text)).toBe(pattern.test(text));
          if (pattern.test(text)) expect(isAwake(awake, pattern)).toBe(true);
        }
      }),
      { numRuns: drawn(6000) },
    );
  });

  it('also a text that was read before the pattern was first asked for, of another text', () => {
    for (let i = 0; i < 30; i++) wake('');
    const parent = 'my dad died on elm last week';
    const held = wake(parent);
    const other = wake('thank you all');
    for (const pattern of [/\b(?:condolences|my dad died) on elm/, /\b(?:dad|mum) died on (?:elm|oak)\b/]) {
      expect(isAwake(other, pattern)).toBe(false);
      expect(isAwake(held, pattern)).toBe(true);
      expect(matches(held, pattern, parent)).toBe(true);
    }
    // Nor is it a match for sure in such a text because another holds one.
    const sure = /\bquillwort\b/;
    for (let i = 0; i < 10; i++) matchesText(wake('a quillwort'), sure, 'a quillwort');
    expect(matchesText(held, sure, parent)).toBe(false);
  });

  it('and others let it sleep once an engine has read some', () => {
    const rare = /\bxylophone\b/;
    for (let i = 0; i < 30; i++) wake('');
    expect(new Part('text', 'No such thing here.').may(rare)).toBe(false);
    expect(new Part('text', 'A xylophone!').has(rare)).toBe(true);
    expect(new Part('text', 'No such thing here.').may(rare)).toBe(false);
  });
});

describe('how a stretch must open or close', () => {
  it.each<[string, string[], string[]]>([
    ['^,? (?:who|and) ', [' who is', ', and her'], [' from us', '. She', 'who is']],
    ['^(?:(?:so|very) )*glad', ['so very glad', 'gladly'], ['sad to', 'so happy']],
    [String.raw`\b(?:met|saw)(?: our)? $`, ['I met our ', 'he saw '], ['he said ', 'I met him ', 'I met']],
    [String.raw`^\d{1,2}[a-d]?,|^bed \w`, ['12b, ', 'bed 4 '], ['beds 4', 'b12, ']],
  ])('%s', (source, fitting, others) => {
    const ends = asksEnds(source);
    if (!ends) throw new Error('nothing is asked for');
    for (const stretch of fitting) expect(fits(ends, stretch)).toBe(true);
    for (const stretch of others) expect(fits(ends, stretch)).toBe(false);
  });

  it.each(['met', '^met|saw', '(?:^|,) met', '^', String.raw`^\w+ met`, '^(?:met)?', 'met(?:$| )', '^[^.]{0,40}met'])(
    'cannot be told of %s',
    source => expect(asksEnds(source)).toBeNull(),
  );

  const bound = [care, work, others]
    .flatMap(signs => Object.values<unknown>(signs))
    .filter(p => p instanceof RegExp)
    .filter(p => asksEnds(p.source));

  it('spares no match', () => {
    expect(bound.length).toBeGreaterThan(30);
    const words = [
      ...bound.flatMap(p => p.source.match(/[a-z]{3,}/g) ?? []),
      ...', . ( 7 12a : the our his a'.split(' '),
    ];
    const texts = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', '', ', ')), { maxLength: 5 })
      .map(said => said.map(each => each.join('')).join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom(' ', ', ', '', "'s "), fc.constantFrom(...bound), (said, lead, pattern) => {
        const ends = asksEnds(pattern.source);
        for (const text of [lead + said, said, `${said} `])
          if (ends && pattern.test(text)) expect(fits(ends, text)).toBe(true);
      }),
      { numRuns: drawn(4000) },
    );
  });
});

describe('a list that is written once', () => {
  const bare = (source: string) => source.replaceAll('(?=)', '');
  const ways = Array.from({ length: 60 }, (_, i) => `way ${i}`).join('|');
  const source = String.raw`^(?:she |he )?\b${once(ways)}\b`;

  it('asks for what it would ask for otherwise', () => {
    expect(readPattern(source)).toEqual(readPattern(bare(source)));
    expect(neededBy(source)).toEqual(neededBy(bare(source)));
  });

  it('is parted where it would be otherwise', () => {
    const pieces = piecesOf(source);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map(piece => ({ ...piece, source: bare(piece.source) }))).toEqual(piecesOf(bare(source)));
  });
});

describe('a long pattern in pieces', () => {
  const ways = (word: string) => Array.from({ length: 40 }, (_, i) => `${word}${i} (?:a|b)+ end`).join('|');

  it('is parted at its longest list, what stands around it with each piece', () => {
    const pieces = piecesOf(String.raw`^(?:we|they)* \b(?:${ways('one')})\b!`);
    expect(pieces.length).toBeGreaterThan(2);
    for (const { source, own } of pieces) expect(source).toBe(`^(?:we|they)* ${own}!`);
    expect(pieces.map(piece => piece.own).join()).toMatch(/^\\b\(\?:one0 .*one39 \(\?:a\|b\)\+ end\\b$/);
  });

  it.each([
    ['short', 'one|two'],
    ['repeated', `(?:${ways('one')})+`],
    ['looked ahead at', `(?=${ways('one')})x`],
    ['named', `(?<way>${ways('one')})x`],
    ['referred to', String.raw`(a)(?:${ways('one')})\1`],
  ])('stays whole where its list is %s', (_, source) => expect(piecesOf(source)).toEqual([]));

  const long = [...Object.values(care), ...Object.values(work)]
    .filter(p => p instanceof RegExp)
    .filter(p => piecesOf(p.source).length > 0);

  it('matches where the whole does', () => {
    expect(long.length).toBeGreaterThan(5);
    const words =
      "who and her has been sadly in our care home from hospital the ward 7 was is had a fall operation 's last week broke his arm waiting for surgery nurse of she he on team works at retires after 30 years , . died went admitted told".split(
        ' ',
      );
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map(said => ` ${said.join(' ')}`);
    fc.assert(
      fc.property(texts, fc.constantFrom(...long), (text, pattern) => {
        // While somebody types, a name has little behind it.
        for (const stretch of [text, text.slice(-6)])
          expect(matches(wake(text), pattern, stretch)).toBe(pattern.test(stretch));
      }),
      { numRuns: drawn(4000) },
    );
  });
});

describe('a pattern in which a browser writes what follows only once', () => {
  it.each([
    ['(?:her |his )?(?:mum|dad)', '(?:her |his )?(?=)(?:mum|dad)'],
    [String.raw`(?:\w+ ){0,3}?team`, String.raw`(?:\w+ ){0,3}?(?=)team`],
    ['(?:a|b)+(?=)(?:c|d)?', '(?:a|b)+(?=)(?:c|d)?'],
    [String.raw`x[)?a]\)?b(?:c)(?:(?:d)*|e)`, String.raw`x[)?a]\)?b(?:c)(?:(?:d)*|e)`],
  ])('%s', (source, once) => expect(writtenOnce(source)).toBe(once));

  it('matches the same', () => {
    const texts = rules.flatMap(({ examples }) => examples.flags.slice(0, 1).map(e => unmark(e).draft.text));
    const matchesOf = (source: string, flags: string) => {
      const pattern = new RegExp(source, flags.replace(/[gy]/, ''));
      return texts.map(text => pattern.exec(text));
    };
    const rewritten = patternsAsked().filter(({ source }) => writtenOnce(source) !== source);
    expect(rewritten.length).toBeGreaterThan(100);
    for (const { source, flags } of rewritten)
      expect(matchesOf(writtenOnce(source), flags), source).toEqual(matchesOf(source, flags));
  }, 120_000);
});
