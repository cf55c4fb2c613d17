import { browser } from 'wxt/browser';
import { isMessage } from '@/utils/messages';
import { goBack, proveAgain, subscribe, syncPolicy, updateAll } from '@/utils/subscription/keep-packs';

const daily = 'packs-daily';

/** Keeps shared guidance up to date: policy at the start and when it changes, addresses once a day and on request. */
export function keepPacks(): void {
  void syncPolicy();
  // Firefox tells of no change to the managed area; there the next start reads it.
  browser.storage.onChanged.addListener(({ policy }, area) => {
    // A person deletes what is theirs; what an organisation set is only what was copied from the managed area.
    const isDeleted = policy !== undefined && policy.newValue == null;
    if (isDeleted) void ensureAlarm();
    if (isDeleted || area === 'managed') void syncPolicy();
  });
  browser.runtime.onInstalled.addListener(() => void proveAgain());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === daily) void syncPolicy().then(() => updateAll());
  });
  void ensureAlarm();
}

async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(daily)) return;
  await browser.alarms.create(daily, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
}

/** Answers the pages that show packs; undefined for any other message. */
export function answerAboutPacks(given: unknown): Promise<boolean> | undefined {
  if (isMessage(given, 'page-bg-subscribe')) return subscribe(given.data.address);
  if (isMessage(given, 'page-bg-update-packs')) return updateAll().then(() => true);
  if (isMessage(given, 'page-bg-roll-back-pack')) return goBack(given.data.id);
  return undefined;
}
