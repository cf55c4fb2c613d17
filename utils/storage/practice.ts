import { browser } from 'wxt/browser';
import { noProgress, type Progress, wholeProgress } from '@/utils/practice/progress';
import { oneAfterAnother } from './in-turn';

const key = 'practice';
const inTurn = oneAfterAnother();

/** What a learner did. Reading never fails; a change that was not kept is told by 'write'. */
export const practiceStore = {
  async read(): Promise<{ settings: Progress; trouble: 'read' | null }> {
    try {
      return { settings: wholeProgress((await browser.storage.local.get(key))[key]), trouble: null };
    } catch {
      return { settings: noProgress, trouble: 'read' };
    }
  },
  change(change: (progress: Progress) => Progress): Promise<'write' | null> {
    return inTurn(async () => {
      try {
        const { [key]: stored } = await browser.storage.local.get(key);
        await browser.storage.local.set({ [key]: change(wholeProgress(stored)) });
        return null;
      } catch {
        return 'write';
      }
    });
  },
  watch(changed: (progress: Progress) => void): () => void {
    const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && changes[key]) changed(wholeProgress(changes[key].newValue));
    };
    browser.storage.onChanged.addListener(listen);
    return () => browser.storage.onChanged.removeListener(listen);
  },
};
