import { h } from '../kit/dom';
import { addComposer, publish } from '../kit/page';

/** A private message: never ours. */
export function messageForm(): HTMLElement {
  const box = h(
    'div',
    {
      class: 'msg-form__contenteditable',
      role: 'textbox',
      contenteditable: 'true',
      'aria-multiline': 'true',
      'aria-label': 'Write a message…',
    },
    h('p', {}, h('br', {})),
  );
  const text = () => [...box.children].map(line => line.textContent ?? '').join('\n');
  const send = h('button', { type: 'button', class: 'msg-form__send-button', onclick: () => publish(text()) }, 'Send');
  addComposer({ editable: () => box, publish: () => send, model: text });
  return h('div', { class: 'msg-form' }, box, send);
}
