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
  return <Help keys={keys || 'Alt+Shift+L'} />;
}
