import type { Answer, PanelProps } from '@/components/panel/panel-props';
import { plain } from '@/utils/editors/plain';
import { allFixes } from '@/utils/engine/fixes';
import { stringOf } from '@/utils/engine/strings';
import type { Draft, Finding, Fix } from '@/utils/engine/types';
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
  const fix = async (each: Fix, finding: Finding) => {
    const box = page.boxFor(finding.where);
    const expected = stringOf(draft, finding.where).slice(each.start, each.end);
    const result = box ? await plain.replace(box, each, expected, each.text) : 'refused';
    page.setAnswer(result === 'done' ? { kind: 'fixed' } : { kind: 'refused', text: each.text });
    return result === 'done';
  };
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
    onFix: (each, finding) => void fix(each, finding),
    onMendAll: async rule => {
      const findings = page.findings.filter(f => !memory.isFine(f, draft));
      let count = 0;
      for (const where of ['text', 'alt:0'] as const) {
        for (const each of allFixes({ findings }, rule, where).reverse()) {
          const finding = findings.find(f => f.fixes.includes(each));
          if (!finding || !(await fix(each, finding))) return;
          count++;
        }
      }
      page.setAnswer({ kind: 'fixed', count });
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
      focusText(draft.text.length, draft.text.length);
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
