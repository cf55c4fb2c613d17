import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Help } from '@/components/options/Texts';

export function HelpSection() {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    const found = (commands: { name?: string; shortcut?: string }[]) =>
      setKeys(commands.find(c => c.name === 'toggle-panel')?.shortcut ?? '');
    void browser.commands?.getAll().then(found, () => {});
  }, []);
  return <Help keys={keys || 'Alt+Shift+L'} onChangeKeys={() => void openKeySettings()} />;
}

/** The browser's own page for keys: Firefox has a call for it, Chromium an address. */
async function openKeySettings(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
