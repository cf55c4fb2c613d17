import { browser } from 'wxt/browser';
import type { PanelProps } from '@/components/panel/panel-props';
import { focusAt } from '@/utils/editors/shared/focus';
import { allFixes } from '@/utils/engine/fixes';
import { stringOf } from '@/utils/engine/strings';
import type { Draft, Finding, Fix, Unsure } from '@/utils/engine/types';
import { message } from '@/utils/messages';
import { changeSettings } from '@/utils/storage/settings';
import type { ComposerWatch } from '@/utils/watch/composer-watch';
import { askPrompt } from './ask-prompt';
import type { Page } from './page';

type Actions = Pick<
  PanelProps,
  | 'isFixable'
  | 'canDescribe'
  | 'onDescribe'
  | 'alwaysFineFor'
  | 'onOpen'
  | 'onClose'
  | 'onFix'
  | 'onMendAll'
  | 'onShow'
  | 'onFine'
  | 'onAlwaysFine'
  | 'onSwitchOff'
  | 'onLooked'
  | 'onNextStep'
  | 'onPictureWords'
  | 'onCopy'
  | 'onFocusEditor'
  | 'onBringBack'
  | 'onReminder'
  | 'onSettings'
>;

/** What the buttons of the panel do to this composer. */
export function actionsFor(page: Page, watch: ComposerWatch): Actions {
  const { panel, memory } = page;
  const again = () => {
    watch.recheck();
    panel.update();
  };
  return {
    isFixable: (_, finding) => finding.where === 'text',
    canDescribe: about => isAboutDescription(about) && descriptionControl(watch) !== null,
    onDescribe: () => descriptionControl(watch)?.click(),
    alwaysFineFor: finding => alwaysFineWords(page, watch, finding),
    onOpen: () => panel.setOpen(true),
    onClose: () => panel.setOpen(false),
    onFix: (fix, finding) => void applyFix(page, watch, fix, finding),
    onMendAll: rule => void mendAll(page, watch, rule),
    onShow: finding => showWords(watch, finding),
    onFine: finding => {
      if (watch.activeBox) memory.markFine(finding, watch.activeBox.draft);
      panel.say(null);
    },
    onAlwaysFine: finding => {
      const text = alwaysFineWords(page, watch, finding);
      const list = page.checker.rule(finding.rule)?.alwaysFine;
      if (!text || !list) return;
      if (watch.activeBox) memory.markFine(finding, watch.activeBox.draft);
      void changeSettings(s => ({ ...s, alwaysFine: [...s.alwaysFine, { list, text, since: Date.now() }] }));
      panel.say(null);
    },
    onSwitchOff: rule => {
      void changeSettings(s => ({ ...s, off: [...new Set([...s.off, rule])] })).then(again);
    },
    onLooked: unsure => {
      memory.markLooked(unsure);
      panel.update();
    },
    onPictureWords: asksForWords(page)
      ? (place, hasWords) => {
          page.pictures.setWords(watch.composer.box, place, hasWords);
          again();
        }
      : undefined,
    onNextStep: () => {
      const { box, editor } = watch.composer;
      panel.prompt = watch.activeBox ? askPrompt(watch.activeBox.draft) : '';
      focusAt(box, editor, editor.read(box).text.length);
      panel.update();
    },
    onCopy: text => {
      void navigator.clipboard.writeText(text).then(() => panel.say({ kind: 'copied' }));
    },
    onFocusEditor: () => panel.focusEditor(),
    onBringBack: () => {
      memory.bringBack();
      again();
    },
    onReminder: () =>
      void browser.runtime.sendMessage(message('page-bg-open', { page: 'reminder', hash: watch.composer.platform.id })),
    onSettings: () => void browser.runtime.sendMessage(message('page-bg-open', { page: 'options' })),
  };
}

/** The tick leads to one check; where that is off it would lead nowhere. */
function asksForWords({ checker: { settings } }: Page): boolean {
  return settings.concerns.access && !settings.off.includes('access/picture-of-text');
}

function isAboutDescription({ rule, where }: Finding | Unsure): boolean {
  return /^access\/(?:missing|poor|machine|long)-alt$/.test(rule) && where?.startsWith('alt') === true;
}

function descriptionControl(watch: ComposerWatch): HTMLElement | null {
  const { composer } = watch.activeBox ?? watch;
  return composer.platform.describe?.(composer) ?? null;
}

/** One write through the editor, proved by reading again. */
export async function applyFix(page: Page, watch: ComposerWatch, fix: Fix, finding: Finding): Promise<boolean> {
  const box = watch.activeBox;
  if (!box || finding.where !== 'text') return refuse(page, fix);
  const { composer, draft } = box;
  const expected = draft.text.slice(fix.start, fix.end);
  const result = await composer.editor.replace(composer.box, fix, expected, fix.text);
  watch.refresh();
  if (result !== 'done') return refuse(page, fix);
  page.panel.say({ kind: 'fixed' });
  return true;
}

function refuse(page: Page, fix: Fix): boolean {
  page.panel.say({ kind: 'refused', text: fix.text });
  return false;
}

/** From the end to the beginning, so that the places of the others stay true. */
async function mendAll(page: Page, watch: ComposerWatch, rule: string): Promise<void> {
  const box = watch.activeBox;
  if (!box) return;
  const findings = box.report.findings.filter(f => !page.memory.isFine(f, box.draft));
  const fixes = allFixes({ findings }, rule);
  for (const fix of [...fixes].reverse()) {
    const finding = findings.find(f => f.fixes.includes(fix));
    if (!finding || !(await applyFix(page, watch, fix, finding))) return;
  }
  page.panel.say({ kind: 'fixed', count: fixes.length });
}

/** Selects the words in the editor and brings them into view. */
function showWords(watch: ComposerWatch, finding: Finding): void {
  const box = watch.activeBox;
  if (!box || finding.where !== 'text') return;
  const { box: element, editor } = box.composer;
  element.focus({ preventScroll: true });
  if (element instanceof HTMLTextAreaElement) {
    element.setSelectionRange(finding.start, finding.end);
    return;
  }
  const ranges = editor.read(element).rangesFor(finding);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return;
  const tree = element.getRootNode() as Document;
  (tree.getSelection?.() ?? document.getSelection())?.setBaseAndExtent(
    first.startContainer,
    first.startOffset,
    last.endContainer,
    last.endOffset,
  );
  first.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** The words that "Always fine" would keep, or null where that is not for this check. */
function alwaysFineWords(page: Page, watch: ComposerWatch, finding: Finding): string | null {
  const draft: Draft | undefined = watch.activeBox?.draft;
  if (!draft || !page.checker.rule(finding.rule)?.alwaysFine) return null;
  return stringOf(draft, finding.where).slice(finding.start, finding.end) || null;
}
