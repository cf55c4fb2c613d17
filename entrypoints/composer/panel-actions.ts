import { browser } from 'wxt/browser';
import type { PanelProps } from '@/components/panel/panel-props';
import { goToEnd } from '@/utils/editors/shared/focus';
import { stringOf } from '@/utils/engine/strings';
import type { Draft, Finding, Fix, Unsure } from '@/utils/engine/types';
import { message } from '@/utils/messages';
import { changeSettings } from '@/utils/storage/settings';
import { boxAt } from '@/utils/watch/box';
import type { ComposerWatch } from '@/utils/watch/composer-watch';
import { askPrompt } from './ask-prompt';
import { applyFix, mendAll } from './mending';
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

/** Rich editors take a change within one line; a wording of several lines is copied instead. */
function takesInOneWrite(watch: ComposerWatch, { start, end, text }: Fix, { where }: Finding): boolean {
  const box = boxAt(watch.boxes, watch.activeBox, where);
  if (!box || box.composer.editor.id === 'plain') return box !== undefined;
  return !text.includes('\n') && !box.draft.text.slice(start, end).includes('\n');
}

/** What the buttons of the panel do to this composer. */
export function actionsFor(page: Page, watch: ComposerWatch): Actions {
  const { panel, memory } = page;
  const again = () => {
    watch.recheck();
    panel.update();
  };
  return {
    isFixable: (fix, finding) => takesInOneWrite(watch, fix, finding),
    canDescribe: about => isAboutDescription(about) && descriptionControl(watch) !== null,
    onDescribe: () => descriptionControl(watch)?.click(),
    alwaysFineFor: finding => alwaysFine(page, watch, finding)?.text ?? null,
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
      const entry = alwaysFine(page, watch, finding);
      if (!entry) return;
      if (watch.activeBox) memory.markFine(finding, watch.activeBox.draft);
      void changeSettings(s => ({ ...s, alwaysFine: [...s.alwaysFine, entry] }));
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
      panel.prompt = watch.activeBox ? askPrompt(watch.activeBox.draft) : '';
      panel.update();
      void goToEnd(watch.composer.box, watch.composer.editor);
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

/** Selects the words in the editor and brings them into view. */
function showWords(watch: ComposerWatch, finding: Finding): void {
  const box = boxAt(watch.boxes, watch.activeBox, finding.where);
  if (!box) return;
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

/** What "Always fine" would keep, or null where that is not for this finding. */
function alwaysFine(page: Page, watch: ComposerWatch, finding: Finding) {
  const draft: Draft | undefined = watch.activeBox?.draft;
  const list = page.checker.rule(finding.rule)?.alwaysFine;
  if (!draft || !list) return null;
  const text = stringOf(draft, finding.where).slice(finding.start, finding.end);
  return text ? { list, text, since: Date.now() } : null;
}
