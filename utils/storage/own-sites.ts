import { browser } from 'wxt/browser';

/**
 * Sites that a person switched on for themselves. The browser keeps both the permission and the registration, so
 * nothing is stored by us. Asking must happen on a click on one of our own pages.
 */
export interface OwnSite {
  /** 'forum.example' */
  host: string;
}

const prefix = 'own-site-';

/** The https origin of what a person typed, or null when it is no site. */
export function originOf(typed: string): string | null {
  const text =
    typed
      .trim()
      .replace(/^https?:\/\//i, '')
      .split(/[/?#\s]/)[0] ?? '';
  if (!/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(text)) return null;
  return `https://${text.toLowerCase()}`;
}

export async function listOwnSites(): Promise<OwnSite[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.filter(s => s.id.startsWith(prefix)).map(s => ({ host: s.id.slice(prefix.length) }));
}

/** Asks for this origin alone and registers the watcher there. False when the person said no. */
export async function addOwnSite(origin: string): Promise<boolean> {
  const host = new URL(origin).host;
  const matches = [`${origin}/*`];
  if (!(await browser.permissions.request({ origins: matches }))) return false;
  if ((await listOwnSites()).some(s => s.host === host)) return true;
  await browser.scripting.registerContentScripts([
    {
      id: prefix + host,
      matches,
      js: ['watcher.js'],
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
  return true;
}

/** Takes the registration and the permission back. */
export async function removeOwnSite(host: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [prefix + host] });
  await browser.permissions.remove({ origins: [`https://${host}/*`] });
}
