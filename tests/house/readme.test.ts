import { describe, expect, it } from 'vitest';
import { files, textOf } from './files';
import { rooms } from './import-table';

/** With the padding of its tables taken out. */
const readme = textOf('README.md').replace(/ +\|/g, ' |');

describe('the README', () => {
  it.each(rooms.filter(r => r.name !== 'config'))('prints who may be imported by $name', room => {
    const may = room.may.join(', ').replace('*', 'anything') || 'nothing';
    const row = readme.split('\n').find(line => line.startsWith(`| \`${room.path}\` |`));
    expect(row, `add a row for ${room.path} to the table of the house`).toBeDefined();
    expect(row).toMatch(new RegExp(`\\| ${may} \\|$`));
  });

  it('has a row for every room of the engine', () => {
    const engine = files.filter(f => f.startsWith('utils/engine/')).map(f => f.slice('utils/engine/'.length));
    const inside = engine.filter(f => f.includes('/')).map(f => `\`${f.slice(0, f.indexOf('/'))}/\``);
    const forgotten = [...new Set(inside)].filter(room => !readme.includes(room));
    expect(forgotten, 'say in the README what these rooms of the engine read').toEqual([]);
  });

  it('says what must be said', () => {
    for (const words of ['Independent, not an NHS product', 'Not yet tried on the live sites', 'X (Twitter)'])
      expect(readme).toContain(words);
    expect(readme).not.toMatch(/prevents? breaches|GDPR compliant|anonymises/i);
  });

  it('points only at what is there', () => {
    const named = [...readme.matchAll(/\]\(([\w./-]+)\)|`((?:public|tests|utils)\/[\w./-]+)`/g)].map(
      m => m[1] ?? m[2] ?? '',
    );
    const missing = named.filter(
      n => !/my-/.test(n) && !files.some(f => f === n || f.startsWith(n.endsWith('/') ? n : `${n}/`)),
    );
    expect(missing.filter(n => !rooms.some(r => r.path === n))).toEqual([]);
  });
});
