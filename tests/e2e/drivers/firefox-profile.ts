import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { FirefoxOptions } from './firefox';

const geckoId = 'listening-post@listening-post.example';
/** As Firefox tells processes apart: without what stands before the name that is registered. */
const sites = ['x.com', 'linkedin.com', 'facebook.com'];
/** Fixed, so that the pages of the extension have an address that tests know. */
export const uuid = '6c697374-656e-4696-8e67-706f73743031';

/**
 * A profile that has been started once, for this very program: what Firefox compiles and lays out at its first start costs
 * it as much again as any later start, and a suite begins a dozen of them.
 */
export function startedOnce(executable: string): string {
  const file = realpathSync(executable);
  const { mtimeMs, size } = statSync(file);
  const key = createHash('sha256').update(`${file} ${mtimeMs} ${size}`).digest('hex').slice(0, 12);
  return resolve('.cache', `firefox-profile-${key}`);
}

/** Keeps what a profile has become, without what belongs to its one session. The browser must have ended. */
export function keepStartedOnce(profile: string, executable: string): void {
  for (const name of ['lock', '.parentlock', 'MarionetteActivePort', 'sessionstore.jsonlz4', 'sessionCheckpoints.json'])
    rmSync(join(profile, name), { force: true });
  for (const name of ['.cache', '.config', 'cache2', 'sessionstore-backups', 'storage'])
    rmSync(join(profile, name), { recursive: true, force: true });
  // Whole or not at all: what is stopped half way must not be taken for it.
  const made = startedOnce(executable);
  const unfinished = `${made}-${process.pid}`;
  cpSync(profile, unfinished, { recursive: true });
  renameSync(unfinished, made);
}

/** A new profile begins as one that was started once, where there is such a one. */
export function beginProfile(profile: string, executable: string): void {
  const made = startedOnce(executable);
  if (existsSync(made)) cpSync(made, profile, { recursive: true });
}

/** The `user.js` of a profile whose network is the server at this port. */
export function preferences(
  port: number,
  extension: string,
  { isHeaded = false, isSmooth = false }: Pick<FirefoxOptions, 'isHeaded' | 'isSmooth'> = {},
): string {
  const id = extension ? idOf(extension) : geckoId;
  const values: Record<string, string | number | boolean> = {
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': false,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    // An extension that is loaded for a while only would take its memory with it.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.server': '',
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'dom.ipc.processPrelaunch.enabled': false,
    'ui.key.accelKey': 17,
    // What a browser does for itself at its start and beside its pages, and no test asks for.
    'services.settings.load_dump': false,
    'extensions.webcompat.enable_shims': false,
    'extensions.webcompat.enable_interventions': false,
    'browser.newtab.preload': false,
    'browser.tabs.remote.separatePrivilegedContentProcess': false,
    'browser.sessionstore.interval': 3_600_000,
    'places.history.enabled': false,
    // Half of what a screen paints: a test waits for a place or a word, and painting is a good part of what a page costs.
    'layout.frame_rate': isHeaded || isSmooth ? -1 : 30,
    // A site that was left keeps its process: to start one cost more than the page, and the next test is often there.
    ...Object.fromEntries(sites.map(site => [`dom.ipc.keepProcessesAlive.webIsolated=https://${site}`, 1])),
    'dom.ipc.keepProcessesAlive.web': 1,
    // Pages that were left are let go, as Playwright has it in Chromium.
    'browser.sessionhistory.max_total_viewers': 0,
    'toolkit.legacyUserProfileCustomizations.stylesheets': !isHeaded,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

/** Without a window nobody sees the toolbars, and they cost as much to paint as the pages under test. */
export function hideToolbars(profile: string): void {
  mkdirSync(join(profile, 'chrome'), { recursive: true });
  writeFileSync(join(profile, 'chrome', 'userChrome.css'), '#navigator-toolbox { display: none !important }');
}

/** Firefox reads the managed values of an extension from the home folder, as an administrator's tool would leave them. */
export function writeManaged(home: string, id: string, data: Record<string, unknown>): void {
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: id, description: 'Policy under test', type: 'storage', data };
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(manifest));
}

export function idOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings?.gecko?.id ?? geckoId;
}

/** Firefox writes the port it took into its profile. */
export async function portOf(profile: string, firefox: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if (firefox.exitCode !== null) throw new Error(`Firefox ended at once (code ${firefox.exitCode})`);
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await new Promise(next => setTimeout(next, 50));
  }
  throw new Error('Firefox did not open its remote port within a minute');
}
