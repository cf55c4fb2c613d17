import { h, setDisabled } from '../kit/dom';
import { addComposer, publish } from '../kit/page';
import { isModEnter, lexicalBox } from './box';

/** A group's box stands in the page, without a dialog and without an audience button; a post may wait for approval. */
export function groupComposer(): HTMLElement {
  const post = h('div', { role: 'button', tabindex: 0, 'aria-label': 'Post', class: 'wide' }, 'Post');
  const notice = h('div', { role: 'status' });
  const send = () => {
    if (!editor.text().trim()) return;
    publish(editor.text());
    editor.set('');
    notice.textContent = 'pending';
  };
  const { row, editor } = lexicalBox(
    'Write something...',
    () => setDisabled(post, editor.text().trim() === ''),
    event => {
      if (!isModEnter(event)) return false;
      send();
      return true;
    },
  );
  setDisabled(post, true);
  post.addEventListener('click', () => post.getAttribute('aria-disabled') !== 'true' && send());
  addComposer({
    editable: () => editor.element,
    publish: () => post,
    model: editor.text,
    markup: editor.markup,
    reset: editor.set,
  });
  return h('div', { 'data-pagelet': 'GroupInlineComposer', class: 'item' }, row, post, notice);
}
