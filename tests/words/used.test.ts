import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = ['components', 'entrypoints', 'utils']
  .flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)))
  .filter(file => /\.tsx?$/.test(file) && !file.includes('.data.'))
  .map(file => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys that are put together, such as `severity.${severity}`: what stands before the first value. */
const beginnings = [...source.matchAll(/`([a-z][\w.-]*[.-])\$\{/g)].map(m => m[1] ?? '');

describe('no word is kept that nobody says', () => {
  it.each(readdirSync('utils/words/en'))('%s', file => {
    const keys = Object.keys(JSON.parse(readFileSync(`utils/words/en/${file}`, 'utf8')) as object);
    const unused = keys.filter(key => !source.includes(`'${key}'`) && !beginnings.some(b => key.startsWith(b)));
    expect(unused).toEqual([]);
  });
});
