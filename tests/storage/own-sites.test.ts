import { describe, expect, it } from 'vitest';
import { originOf } from '@/utils/storage/own-sites';

describe('the site that a person typed', () => {
  it.each([
    ['forum.example', 'https://forum.example'],
    ['https://Forum.Example/new?x=1', 'https://forum.example'],
    ['  http://care.board.example/ ', 'https://care.board.example'],
  ])('%s is %s', (typed, origin) => expect(originOf(typed)).toBe(origin));

  it.each(['', 'forum', 'javascript:alert(1)', 'https://', 'a b.example', '*.example', '-x.example'])(
    '%s is no site',
    typed => expect(originOf(typed)).toBeNull(),
  );
});
