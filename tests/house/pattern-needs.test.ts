import { expect, it, vi } from 'vitest';
import { isAwake, startsIn, wake } from '@/utils/engine/patterns/awake';
import { knownNeeds, nameOf, needsOf, partsOf, unpackRows } from '@/utils/engine/patterns/known-needs';
import * as care from '@/utils/engine/people/signs-of-care';
import { workedOut } from '../tools/plugins/pattern-needs';

const met = vi.hoisted(() => [
  /\b(?:ward|bay) \d/,
  /xylophones?/g,
  /\b(?:ward|bay) \d/g,
  new RegExp(Array.from({ length: 60 }, (_, i) => `way${i} |£${i}\n`).join('|')),
  /\w+/,
]);

vi.mock('@/utils/engine/patterns/packed-needs', async () => {
  const { packNeeds } = await import('@/utils/engine/patterns/known-needs');
  return { packedNeeds: packNeeds(met) };
});

it('lets patterns that the build met sleep from the first text on, and runs others as they are', () => {
  const awake = wake('No such thing here.');
  expect(met.map(pattern => isAwake(awake, pattern))).toEqual([false, false, false, false, true]);
  expect(isAwake(awake, /zither/)).toBe(true);
  expect(met.map(pattern => isAwake(wake('On ward 7 a xylophone, way21 up.'), pattern))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
});

it('knows from the first text on where their matches begin: none is made ready twice', () => {
  const [, anywhere = /a/g, bounded = /a/g] = met;
  wake('On ward 7 a xylophone.');
  expect(startsIn(anywhere)).toBeNull();
  expect(startsIn(bounded)?.sticky.flags).toBe('y');
  expect(startsIn(/\bzither/g)).toBeNull();
});

it('is what would be read from their sources', async () => {
  const rows = unpackRows(await workedOut());
  expect(rows.size).toBeGreaterThan(600);
  const signs = Object.values<unknown>(care).filter(sign => sign instanceof RegExp);
  const known = signs.filter(sign => knownNeeds(rows, nameOf(sign)));
  expect(known.length).toBeGreaterThan(signs.length / 2);
  for (const sign of known) expect(knownNeeds(rows, nameOf(sign))?.needs).toEqual(partsOf(sign).map(needsOf));
  expect(knownNeeds(rows, nameOf(/zither/))).toBeUndefined();
}, 180_000);
