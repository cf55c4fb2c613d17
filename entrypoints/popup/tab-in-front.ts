import { browser } from 'wxt/browser';
import { spottingOf } from '@/utils/platforms/shared/spot';
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
  const spotting = spottingOf(spottings, host);
  if (!spotting) return null;
  const isNamed = spotting.matches.length > 0;
  return { tabId: active.id, platform: spotting.id, name: isNamed ? spotting.name : host };
}
