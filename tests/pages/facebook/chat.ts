import { h, icon } from '../kit/dom';
import { addComposer, publish } from '../kit/page';
import { lexicalBox } from './box';

/** A docked chat: a private message, never ours. Enter sends. Its prompt is "Aa" in every language. */
export function dockedChat(): HTMLElement {
  const { row, editor } = lexicalBox(
    'Message',
    () => {},
    event => {
      if (event.key !== 'Enter' || event.shiftKey) return false;
      publish(editor.text());
      editor.set('');
      return true;
    },
    { 'kept-aria-placeholder': 'Aa' },
  );
  const send = h(
    'div',
    { role: 'button', tabindex: 0, 'aria-label': 'Press Enter to send', class: 'icon' },
    icon('send'),
  );
  send.addEventListener('click', () => publish(editor.text()));
  // It opens to be written in.
  queueMicrotask(() => editor.element.focus());
  addComposer({ editable: () => editor.element, publish: () => send, model: editor.text });
  return h('div', { role: 'form', class: 'chat' }, row, send);
}
