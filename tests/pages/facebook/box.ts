import { mountLexical } from '../editors/lexical';
import type { MountedEditor } from '../editors/mounted';
import { h } from '../kit/dom';
import { drifted, query } from '../kit/variant';

/** The editable as Facebook has it: the prompt is a sibling of it, hidden from screen readers. */
export function lexicalBox(
  prompt: string,
  onChange: () => void,
  onKey?: (event: KeyboardEvent) => boolean,
): { row: HTMLElement; editor: MountedEditor } {
  const editable = h('div', {
    class: 'xzsf02u notranslate',
    style: 'user-select: text; white-space: pre-wrap; word-break: break-word; min-height: 80px; outline: none',
  });
  const hint = h('div', { 'aria-hidden': 'true', class: 'hint' }, prompt);
  const row = h('div', { class: 'text-row' }, editable, hint);
  const editor = mountLexical(editable, {
    attributes: drifted({
      role: 'textbox',
      'aria-label': prompt,
      'aria-placeholder': prompt,
      spellcheck: 'true',
      tabindex: '0',
    }) as Record<string, string>,
    onChange: () => {
      hint.hidden = editor.text() !== '';
      onChange();
    },
    ...(onKey ? { onKey } : {}),
  });
  const text = query.get('text');
  if (text && !/^(Message|Comment)/.test(prompt)) queueMicrotask(() => editor.set(text));
  return { row, editor };
}

/** Ctrl+Enter or Cmd+Enter. */
export const isModEnter = (event: KeyboardEvent): boolean => event.key === 'Enter' && (event.ctrlKey || event.metaKey);
