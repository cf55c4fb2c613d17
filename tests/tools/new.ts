import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spottingOf } from '@/utils/platforms/shared/spot';
import { spottings } from '@/utils/platforms/shared/spottings';
import { withoutPersonalData } from './new/capture';
import * as templates from './new/templates';
import { capture, root } from './processes';

/**
 * `npm run new -- rule access/some-name` (or `cue`, `pack`, `scenario`, `platform`, `editor`): a working file, and what to
 * do next.
 * `npm run new -- capture x/new-post FILE ADDRESS`: a saved composer without personal data, as a test.
 */
interface Kind {
  /** What the name must look like, with an example. */
  name: RegExp;
  example: string;
  file(name: string): string;
  text(name: string, args: string[]): string;
  next(name: string): string;
}

const word = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const kinds: Record<string, Kind> = {
  rule: {
    name: new RegExp(`^(?:identifiers|access|conduct)/${word}$`),
    example: 'access/vague-word (or identifiers/…, conduct/…; what judges tone is a cue)',
    file: name => `utils/rules/${name}.ts`,
    text: templates.rule,
    next: tryExamples,
  },
  cue: {
    name: new RegExp(`^tone/[swb]\\d+-${word}$`),
    example: 'tone/s7-asks-for-help (s: speaks with people, w: a weak sign of it, b: broadcasts)',
    file: name => `utils/rules/${name}.ts`,
    text: templates.cue,
    next: tryExamples,
  },
  pack: {
    name: new RegExp(`^${word}$`),
    example: 'eastvale',
    file: name => `public/packs/${name}.json`,
    text: templates.pack,
    next: name =>
      `Change its words, then see what it says:\n  npm run check -- --pack public/packs/${name}.json --text "We utilise a new pathway."\nPeople add the file on the options page.`,
  },
  scenario: {
    name: new RegExp(`^${word}$`),
    example: 'busy-tonight',
    file: name => `public/practice/${name}.json`,
    text: templates.scenario,
    next: name =>
      `Write the situation, the draft and an answer that works; "expects" holds the ids of the checks that speak on the draft. Then run:\n  npm run unit -- tests/practice/scenarios.test.ts -t ${name}`,
  },
  platform: {
    name: new RegExp(`^${word}$`),
    example: 'some-site',
    file: name => `utils/platforms/${name}.ts`,
    text: templates.platform,
    next: name =>
      `The build asks people for the pages that "matches" names, now https://${name}.example/*: put the true ones there first.\nThen fill in its selectors, build a page for it under tests/pages/${name}/ from what you saw, add a row to tests/e2e/surfaces.ts, then run:\n  npm test -- browsers`,
  },
  editor: {
    name: new RegExp(`^${word}$`),
    example: 'some-editor',
    file: name => `utils/editors/${name}.ts`,
    text: templates.editor,
    next: name =>
      `Say how its root is known, put the real editor under tests/pages/editors/${name}.ts, then run:\n  npm test -- browsers`,
  },
  capture: {
    name: new RegExp(`^${word}/${word}$`),
    example: 'x/new-post page.html https://x.com/compose/post',
    file: name => `tests/platforms/captures/${name}.html`,
    text: captured,
    next: () =>
      'Read the list above: no name, handle or other trace of a person may be in it. Then see what is found in it:\n  npm run unit -- tests/platforms/captures.test.ts -u\nThe whole recipe: tests/platforms/captures/README.md',
  },
};

function tryExamples(name: string): string {
  return `Put what it looks for into find(), mark the words in its examples with [brackets], then run:\n  npm run unit -- tests/rules.test.ts -t ${name}`;
}

const [kindName = '', name = '', ...rest] = process.argv.slice(2);
const kind = kinds[kindName];
if (!kind)
  stop(`Say what to make: ${Object.keys(kinds).join(', ')}. For example: npm run new -- rule access/vague-word`);
if (!kind.name.test(name)) stop(`A ${kindName} is named like this: npm run new -- ${kindName} ${kind.example}`);
const file = kind.file(name);
if (existsSync(join(root, file))) stop(`${file} is there already.`);
const text = kind.text(name, rest);
mkdirSync(dirname(join(root, file)), { recursive: true });
writeFileSync(join(root, file), text);
if (kindName !== 'capture') await capture('biome', ['check', '--write', file]);
console.log(`Written: ${file}\n\n${kind.next(name)}`);

function captured(name: string, [from = '', address = '']: string[]): string {
  if (!existsSync(from)) stop('Name the file that holds what you copied, then the address of the page it came from.');
  if (!/^https:\/\/\S+$/.test(address)) stop('Say last which page it came from, as in https://x.com/compose/post');
  const [site = ''] = name.split('/');
  const sites = spottings.filter(s => s.matches.length > 0).map(s => s.id);
  if (!sites.includes(site)) stop(`No platform is called ${site}. There are ${sites.join(', ')}.`);
  const at = spottingOf(spottings, new URL(address).host)?.id;
  if (at !== site) stop(`${address} is no page of ${site}, as utils/platforms/${site}.ts has it in "matches".`);
  const { html, kept } = withoutPersonalData(readFileSync(from, 'utf8'));
  if (!/contenteditable|<textarea/i.test(html))
    stop('There is no box to write in. Copy it again while the composer is open.');
  console.log(`Kept as it was:\n  ${kept.join('\n  ')}\n`);
  return `<!-- ${address.replace(/[?#].*/, '')}, captured ${new Date().toISOString().slice(0, 7)} -->\n${html}`;
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
