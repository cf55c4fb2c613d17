import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from './fixtures';

/** What the browser tests load is what people get, but for two things: the open shadow root, and a fixed id. */
test('release and testing build differ in nothing else', ({ browserKind }) => {
  const target = browserKind === 'chromium' ? 'chrome' : 'firefox';
  const [release, testing] = ['', '-testing'].map(mode => resolve('.output', `${target}-mv3${mode}`)) as [
    string,
    string,
  ];
  expect(filesOf(testing)).toEqual(filesOf(release));
  const differing = filesOf(release).filter(f => read(release, f) !== read(testing, f));
  expect(
    differing.every(file => /^(?:manifest\.json|composer\.js)$/.test(file)),
    differing.join(),
  ).toBe(true);

  const ours = read(release, 'composer.js');
  const theirs = read(testing, 'composer.js');
  // Closed for people and open for tests; put the one word back and nothing is different.
  const mode = /attachShadow\(\{mode:([\w$]+)\}\)/.exec(ours)?.[1] ?? '';
  const [closed, open] = ['closed', 'open'].map(word => `${mode}=\`${word}\``) as [string, string];
  expect(theirs.split(open)).toHaveLength(2);
  expect(theirs.replace(open, closed) === ours, 'composer.js differs in more than the one word').toBe(true);

  const { key, ...rest } = JSON.parse(read(testing, 'manifest.json'));
  expect(rest).toEqual(JSON.parse(read(release, 'manifest.json')));
  expect(typeof key).toBe(target === 'chrome' ? 'string' : 'undefined');
});

test('the popup opens without the engine', ({ browserKind }) => {
  const folder = resolve('.output', `${browserKind === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
  expect(read(folder, 'options.html')).toContain('/engine.js');
  expect(read(folder, 'popup.html')).not.toContain('/engine.js');
});

test('scripts hold ASCII alone, which the browser keeps at half the size', ({ browserKind }) => {
  const folder = resolve('.output', `${browserKind === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
  const beyond = filesOf(folder).filter(file => file.endsWith('.js') && /[^\0-\x7f]/.test(read(folder, file)));
  expect(beyond).toEqual([]);
});

test('what the watcher runs as a page begins is compiled at once: bracketed functions, no arrows', ({
  browserKind,
}) => {
  const folder = resolve('.output', `${browserKind === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
  const script = read(folder, 'watcher.js');
  expect(script).not.toContain('=>');
  expect(script).toMatch(/[=(]\(function\(\)\{/);
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'latin1');
