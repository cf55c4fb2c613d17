/**
 * Makes `utils/tables/emoji-names.data.ts` from the English short names of the Unicode CLDR (package
 * `cldr-annotations-full`): `node tests/tools/run.mjs tables/emoji-names`. Names that can be put together from others (skin
 * tones, flags, keycaps) stay out; `utils/hearing/emoji-name.ts` makes them.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const path = 'node_modules/cldr-annotations-full/annotations/en/annotations.json';
const { annotations } = JSON.parse(readFileSync(path, 'utf8')).annotations as {
  annotations: Record<string, { tts?: string[] }>;
};
const lines = Object.entries(annotations)
  .filter(([sign]) => /\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]/u.test(sign) && !/[©®™]/.test(sign))
  .map(([sign, { tts }]) => `${sign.replace(/\ufe0f/g, '')}${tts?.[0] ?? ''}`)
  .sort();
writeFileSync(
  'utils/tables/emoji-names.data.ts',
  `/**
 * Short names of emoji, one a line: the emoji, then its name. Generated: change tests/tools/tables/emoji-names.ts instead.
 * Source: Unicode CLDR 48 annotations, English, Copyright © Unicode, Inc. (Unicode License V3).
 */
export const emojiNameData = ${JSON.stringify(lines.join('\n'))};
`,
);
process.stdout.write(`${lines.length} names, ${lines.join('\n').length} characters\n`);
