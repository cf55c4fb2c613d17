import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../figures';
import { capture, root } from '../processes';
import { idle } from './browser/idle';
import { memory } from './browser/memory';
import { build, inChromium } from './browser/with-browsers';

/** What a page pays for having the extension, idle and in use, and what a person downloads. */
export default async function perPage(): Promise<Figure[]> {
  const inPage = await inChromium(async (having, without) => [
    ...(await idle(having, build('chrome'))),
    ...(await memory(having, without)),
  ]);
  return [...inPage, ...(await archive())];
}

async function archive(): Promise<Figure[]> {
  const { code, text } = await capture('wxt', ['zip', '--browser', 'chrome', '--mv3']);
  if (code !== 0) throw new Error(text);
  const folder = join(root, '.output');
  const file = readdirSync(folder).find(name => name.endsWith('-chrome.zip')) ?? '';
  return [{ name: 'archive-chrome', value: statSync(join(folder, file)).size / 1e6, unit: 'MB', n: 1, goal: 1.5 }];
}
