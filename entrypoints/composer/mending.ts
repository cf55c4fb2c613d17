import { takeBack, type Written } from '@/utils/editors/shared/take-back';
import { allFixes } from '@/utils/engine/fixes';
import type { Finding, Fix } from '@/utils/engine/types';
import type { Composer } from '@/utils/platforms/shared/platform';
import type { ComposerWatch } from '@/utils/watch/composer-watch';
import type { Page } from './page';

/** One write through the editor, proved by reading again; it can be taken back while the text stays as it is then. */
export async function applyFix(page: Page, watch: ComposerWatch, fix: Fix, finding: Finding): Promise<void> {
  const composer = watch.activeBox?.composer;
  const written = await write(page, watch, fix, finding);
  if (composer && written) sayFixed(page, watch, composer, [written]);
}

/** From the end to the beginning, so that the places of the others stay true. */
export async function mendAll(page: Page, watch: ComposerWatch, rule: string): Promise<void> {
  const box = watch.activeBox;
  if (!box) return;
  const { findings } = page.memory.standing(box.report, box.draft);
  const all: Written[] = [];
  for (const fix of allFixes({ findings }, rule).reverse()) {
    const finding = findings.find(f => f.fixes.includes(fix));
    const written = finding && (await write(page, watch, fix, finding));
    if (!written) return;
    all.push(written);
  }
  sayFixed(page, watch, box.composer, all);
}

async function write(page: Page, watch: ComposerWatch, fix: Fix, finding: Finding): Promise<Written | null> {
  const box = watch.activeBox;
  if (!box || finding.where !== 'text') return refuse(page, fix);
  const { composer, draft } = box;
  const was = draft.text.slice(fix.start, fix.end);
  const result = await composer.editor.replace(composer.box, fix, was, fix.text);
  watch.refresh();
  return result === 'done' ? { start: fix.start, text: fix.text, was } : refuse(page, fix);
}

function refuse(page: Page, fix: Fix): null {
  page.panel.say({ kind: 'refused', text: fix.text });
  return null;
}

function sayFixed(page: Page, watch: ComposerWatch, { editor, box }: Composer, written: readonly Written[]): void {
  const onUndo = async () => {
    const result = await takeBack(editor, box, written);
    watch.refresh();
    page.panel.say({ kind: result === 'done' ? 'undone' : 'not-undone' });
  };
  page.panel.say({ kind: 'fixed', count: written.length, onUndo: () => void onUndo() });
}
