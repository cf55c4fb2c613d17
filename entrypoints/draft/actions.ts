import type { Answer, PanelProps } from '@/components/panel/panel-props';
import { plain } from '@/utils/editors/plain';
import { goToEnd } from '@/utils/editors/shared/focus';
import { takeBack, type Written } from '@/utils/editors/shared/take-back';
import { allFixes } from '@/utils/engine/fixes';
import { stringOf } from '@/utils/engine/strings';
import type { Draft, Finding, Fix, Where } from '@/utils/engine/types';
import type { Settings } from '@/utils/storage/settings';
import type { Checker } from '../composer/checker';
import type { Memory } from '../composer/memory';

interface Page {
  draft: Draft;
  findings: readonly Finding[];
  memory: Memory;
  checker: Checker | null;
  boxFor(where: string): HTMLTextAreaElement | null;
  again(): void;
  setAnswer(answer: Answer | null): void;
  showPrompt(): void;
  /** Null where nothing reaches the real settings. */
  changeSettings: ((change: (settings: Settings) => Settings) => Promise<unknown>) | null;
}

/** The boxes that can be written in. */
const places = ['text', 'alt:0'] as const satisfies readonly Where[];

type WrittenAt = Written & { where: Where };

type Actions = Omit<
  PanelProps,
  'draft' | 'report' | 'notChecked' | 'isOpen' | 'onHear' | 'onReminder' | 'onSettings' | 'hearing'
>;

/** What the buttons of the panel do to the boxes of this page. */
export function actionsFor(page: Page): Actions {
  const { draft, memory, checker } = page;
  const alwaysFine = (finding: Finding) => {
    const list = checker?.rule(finding.rule)?.alwaysFine;
    const text = stringOf(draft, finding.where).slice(finding.start, finding.end);
    return list && text ? { list, text, since: Date.now() } : null;
  };
  const write = async (each: Fix, { where }: Finding): Promise<WrittenAt | null> => {
    const box = page.boxFor(where);
    const was = stringOf(draft, where).slice(each.start, each.end);
    if (box && (await plain.replace(box, each, was, each.text)) === 'done')
      return { where, start: each.start, text: each.text, was };
    page.setAnswer({ kind: 'refused', text: each.text });
    return null;
  };
  const undo = async (written: readonly WrittenAt[]) => {
    for (const where of places.toReversed()) {
      const here = written.filter(w => w.where === where);
      const box = page.boxFor(where);
      if (here.length > 0 && (!box || (await takeBack(plain, box, here)) !== 'done'))
        return page.setAnswer({ kind: 'not-undone' });
    }
    page.setAnswer({ kind: 'undone' });
  };
  const sayFixed = (written: readonly WrittenAt[]) =>
    page.setAnswer({ kind: 'fixed', count: written.length, onUndo: () => void undo(written) });
  const focusText = (start: number, end: number) => {
    const box = page.boxFor('text');
    box?.focus();
    box?.setSelectionRange(start, end);
  };
  return {
    isFixable: (_, finding) => page.boxFor(finding.where) !== null,
    alwaysFineFor: finding => alwaysFine(finding)?.text ?? null,
    onOpen: () => {},
    onClose: () => {},
    onFix: (each, finding) => void write(each, finding).then(written => written && sayFixed([written])),
    onMendAll: async rule => {
      const findings = page.findings.filter(f => !memory.isFine(f, draft));
      const all: WrittenAt[] = [];
      for (const where of places) {
        for (const each of allFixes({ findings }, rule, where).reverse()) {
          const finding = findings.find(f => f.fixes.includes(each));
          const written = finding && (await write(each, finding));
          if (!written) return;
          all.push(written);
        }
      }
      sayFixed(all);
    },
    onShow: finding => focusText(finding.start, finding.end),
    onFine: finding => {
      memory.markFine(finding, draft);
      page.again();
    },
    onAlwaysFine: finding => {
      const entry = alwaysFine(finding);
      memory.markFine(finding, draft);
      page.again();
      if (entry) void page.changeSettings?.(s => ({ ...s, alwaysFine: [...s.alwaysFine, entry] }));
    },
    onSwitchOff: rule => void page.changeSettings?.(s => ({ ...s, off: [...new Set([...s.off, rule])] })),
    onLooked: unsure => {
      memory.markLooked(unsure);
      page.again();
    },
    onNextStep: () => {
      const box = page.boxFor('text');
      if (box) void goToEnd(box, plain);
      page.showPrompt();
    },
    onCopy: text => void navigator.clipboard.writeText(text).then(() => page.setAnswer({ kind: 'copied' })),
    onFocusEditor: () => page.boxFor('text')?.focus(),
    onBringBack: () => {
      memory.bringBack();
      page.again();
    },
  };
}
