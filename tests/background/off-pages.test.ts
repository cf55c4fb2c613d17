import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOffPages } from '@/entrypoints/background/off-pages';
import { changeSettings } from '@/utils/storage/settings';
import { until } from '../until';

type Script = Parameters<typeof fakeBrowser.scripting.registerContentScripts>[0][number];

let scripts: Script[];

beforeEach(() => {
  fakeBrowser.reset();
  scripts = [];
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockImplementation(async () => [...scripts] as never);
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockImplementation(async more => {
    scripts.push(...more);
  });
  vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts').mockImplementation(async filter => {
    scripts = scripts.filter(s => !filter?.ids?.includes(s.id));
  });
});

const set = (platform: string, mode: 'on' | 'quiet' | 'off') =>
  changeSettings(s => ({ ...s, platforms: { ...s.platforms, [platform]: { mode, concerns: {} } } }));
const areRegistered = (ids: string[]) => until(() => expect(scripts.map(s => s.id).sort()).toEqual(ids));

it('takes the watcher out of the pages where it is off, and only there', async () => {
  keepOffPages();
  await set('x', 'off');
  await areRegistered(['off-x']);
  expect(scripts[0]?.matches).toContain('https://x.com/*');
  expect(scripts[0]?.matches).not.toContain('https://www.linkedin.com/*');
  await set('facebook', 'off');
  await set('linkedin', 'quiet');
  await areRegistered(['off-facebook', 'off-x']);
  await set('x', 'on');
  await areRegistered(['off-facebook']);
});

it('never reaches a site of ours from a site of their own', async () => {
  keepOffPages();
  await set('own-site', 'off');
  await areRegistered(['off-own-site']);
  expect(scripts[0]?.matches).toEqual(['https://*/*']);
  expect(scripts[0]?.excludeMatches).toContain('https://x.com/*');
});

it('brings back what an update forgot, and leaves the sites that a person added', async () => {
  await set('x', 'off');
  scripts = [{ id: 'own-site-forum.example', js: ['watcher.js'], matches: ['https://forum.example/*'] }];
  keepOffPages();
  await areRegistered(['off-x', 'own-site-forum.example']);
});

it('leaves all as it is where storage refuses to be read', async () => {
  await set('x', 'off');
  keepOffPages();
  await areRegistered(['off-x']);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('refused'));
  keepOffPages();
  await new Promise(done => setTimeout(done));
  expect(scripts.map(s => s.id)).toEqual(['off-x']);
});
