import { describe, expect, it } from 'vitest';
import { asDraft } from '@/utils/engine/draft';
import { peopleOf } from '@/utils/engine/people';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import type { PersonRole } from '@/utils/engine/types';
import { invented, plainNames } from './invented-posts';
import { marked } from './marked';

const people = (text: string) => peopleOf(read(asDraft({ text }), defaultSettings()));
const isInCare = (role: PersonRole) => role === 'patient' || role === 'relative';

/** What a leader would see: each marked person on the right side, and nobody made up. */
function sides(post: string): { said: string[]; meant: string[] } {
  const { text, people: meant } = marked(post);
  const side = (name: string, role: PersonRole) => `${name}: ${isInCare(role) ? 'in care' : 'left alone'}`;
  const bare = (name: string) =>
    name.replace(/^(?:Professor|Baby|Nurse|Mr|Mrs|Ms|Dr|Prof\.?|Old|Health Secretary) /, '');
  return {
    said: people(text).map(p => side(bare(text.slice(p.start, p.end)), p.role)),
    meant: meant.map(p => side(bare(p.name), p.role)),
  };
}

describe('the part each person plays', () => {
  it.each([...invented, ...plainNames])('%s', post => {
    const { said, meant } = sides(post);
    expect(said).toEqual(meant);
  });
});
