import { takeBack, type Written } from '@/utils/editors/shared/take-back';
import { allFixes } from '@/utils/engine/fixes';
import type { Finding, Fix } from '@/utils/engine/types';
import type { Composer } from '@/utils/platforms/shared/platform';
import { type Box, boxAt } from '@/utils/watch/box';
import type { ComposerWatch } from '@/utils/watch/composer-watch';
import type { Page } from './page';

/** In a thread one press may change several boxes. */
interface WrittenIn extends Written {
  composer: Composer;
}

/** One write through the editor, proved by reading again; it can be taken back while the text stays as it is then. */
export async function applyFix(page: Page, watch: ComposerWatch, fix: Fix, finding: Finding): Promise<void> {
  const box = boxAt(watch.boxes, watch.activeBox, finding.where);
  const written = await write(page, watch, box, fix);
  if (written) sayFixed(page, watch, [written]);
}

/** From the end to the beginning, so that the places of the others stay true. */
export async function mendAll(page: Page, watch: ComposerWatch, rule: string): Promise<void> {
  const { activeBox, boxes } = watch;
  if (!activeBox) return;
  const findings = activeBox.report.findings.filter(f => !page.memory.isFine(f, activeBox.draft));
  const all: WrittenIn[] = [];
  for (const where of new Set(findings.map(f => f.where))) {
    // A write takes the focus to its box, which is the active one from then on.
    const box = boxAt(boxes, activeBox, where);
    for (const fix of box ? allFixes({ findings }, rule, where).reverse() : []) {
      const written = await write(page, watch, box, fix);
      if (!written) return;
      all.push(written);
    }
  }
  sayFixed(page, watch, all);
}

async function write(page: Page, watch: ComposerWatch, box: Box | undefined, fix: Fix): Promise<WrittenIn | null> {
  if (!box) return refuse(page, fix);
  const { composer, draft } = box;
  const was = draft.text.slice(fix.start, fix.end);
  const result = await composer.editor.replace(composer.box, fix, was, fix.text);
  watch.refresh();
  return result === 'done' ? { composer, start: fix.start, text: fix.text, was } : refuse(page, fix);
}

function refuse(page: Page, fix: Fix): null {
  page.panel.say({ kind: 'refused', text: fix.text });
  return null;
}

function sayFixed(page: Page, watch: ComposerWatch, written: readonly WrittenIn[]): void {
  const onUndo = async () => {
    const isBack = await allTakenBack(written);
    watch.refresh();
    page.panel.say({ kind: isBack ? 'undone' : 'not-undone' });
  };
  page.panel.say({ kind: 'fixed', count: written.length, onUndo: () => void onUndo() });
}

async function allTakenBack(written: readonly WrittenIn[]): Promise<boolean> {
  for (const composer of new Set(written.map(w => w.composer).reverse())) {
    const here = written.filter(w => w.composer === composer);
    if ((await takeBack(composer.editor, composer.box, here)) !== 'done') return false;
  }
  return true;
}
