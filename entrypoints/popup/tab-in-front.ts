import { browser } from 'wxt/browser';
import { spottings } from '@/utils/platforms/shared/spottings';

/** The page that the popup speaks about. */
export interface Front {
  tabId: number;
  /** Id of its platform. */
  platform: string;
  name: string;
}

/** The tab in front, where it is a site of ours; its address is known for those sites alone. */
export async function tabInFront(): Promise<Front | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined || !active.url?.startsWith('https://')) return null;
  const { host } = new URL(active.url);
  const known = spottings.find(s => s.matches.some(m => m.split('/')[2] === host));
  if (known) return { tabId: active.id, platform: known.id, name: known.name };
  const own = spottings.find(s => s.matches.length === 0);
  return own ? { tabId: active.id, platform: own.id, name: host } : null;
}
