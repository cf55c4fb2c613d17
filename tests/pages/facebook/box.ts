import { mountLexical } from '../editors/lexical';
import type { MountedEditor } from '../editors/mounted';
import { h } from '../kit/dom';
import { drifted, query } from '../kit/variant';

/**
 * The editable as Facebook has it: the prompt is a sibling of it, hidden from screen readers.
 * @param attributes what this kind of box has besides, or has otherwise
 */
export function lexicalBox(
  prompt: string,
  onChange: () => void,
  onKey?: (event: KeyboardEvent) => boolean,
  attributes: Record<string, string> = {},
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
      ...attributes,
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

/** A form that the page's own script sends: where a button has no other role, pressing it must not load the page anew. */
export function ownForm(attributes: Record<string, string>, ...children: Node[]): HTMLElement {
  const form = h('form', attributes, ...children);
  form.addEventListener('submit', event => event.preventDefault());
  return form;
}

/** Ctrl+Enter or Cmd+Enter. */
export const isModEnter = (event: KeyboardEvent): boolean => event.key === 'Enter' && (event.ctrlKey || event.metaKey);
