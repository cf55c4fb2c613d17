import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isMessage, message } from '@/utils/messages';
import { noteChanges } from '@/utils/storage/kept';
import { answerAboutHistory, keepReplies } from './history';
import { keepOffPages } from './off-pages';
import { answerAboutPacks, keepPacks } from './packs';
import { answerAboutReminders, keepReminders, notePostAddress } from './reminders';

/** Brings engine and panel to a page when asked, passes the shortcut on, keeps the alarms. It checks nothing itself. */
export default defineBackground(() => {
  noteChanges();
  keepPacks();
  keepReminders();
  keepReplies();
  keepOffPages();
  browser.runtime.onMessage.addListener((given: unknown, sender) => {
    if (isMessage(given, 'page-bg-composer-in-use')) return bringComposer(sender.tab?.id, sender.frameId);
    if (isMessage(given, 'page-bg-unknown-box')) return markUnknown(sender.tab?.id);
    if (isMessage(given, 'page-bg-open')) {
      if (given.data.page === 'reminder') notePostAddress(given.data.postAddress);
      return openPage(given.data.page, given.data.hash);
    }
    return answerAboutHistory(given) ?? answerAboutReminders(given) ?? answerAboutPacks(given);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage('practice', 'welcome');
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'toggle-panel' && tab?.id !== undefined)
      await browser.tabs.sendMessage(tab.id, message('bg-page-toggle-panel', null)).catch(() => {});
  });
});

async function bringComposer(tabId: number | undefined, frameId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId ?? 0] },
    files: ['/extension-api.js', '/libraries.js', '/engine.js', '/composer.js'],
  });
}

async function openPage(page: string, hash = ''): Promise<void> {
  await browser.tabs.create({ url: new URL(`/${page}.html#${hash}`, browser.runtime.getURL('/')).href });
}

/** A quiet question mark on the toolbar until the page goes: silence must not look like approval. */
async function markUnknown(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await browser.action.setBadgeText({ tabId, text: '?' });
}
