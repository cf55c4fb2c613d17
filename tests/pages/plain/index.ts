import { h, setDisabled } from '../kit/dom';
import { addComposer, publish } from '../kit/page';
import { query } from '../kit/variant';

/** A forum of no platform of ours: a plain textarea, or with `?rich` a bare contenteditable, in an ordinary form. */
const button = h('button', { type: 'submit' }, 'Publish');
const box = query.has('rich')
  ? h('div', {
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Your post',
      class: 'area',
    })
  : h('textarea', { 'aria-label': 'Your post', rows: 8, cols: 60, class: 'area' });
const text = () => (box instanceof HTMLTextAreaElement ? box.value : box.innerText.replace(/\n$/, ''));
const form = h('form', { class: 'item' }, h('h1', {}, 'New topic'), box, h('div', { class: 'bar' }, button));
document.body.append(h('header', {}, h('input', { type: 'search', 'aria-label': 'Search' })), h('main', {}, form));
form.addEventListener('submit', event => {
  event.preventDefault();
  if (text().trim()) publish(text());
  if (box instanceof HTMLTextAreaElement) box.value = '';
  else box.replaceChildren();
});
box.addEventListener('keydown', event => {
  const key = event as KeyboardEvent;
  if (key.key === 'Enter' && (key.ctrlKey || key.metaKey)) form.requestSubmit(button);
});
box.addEventListener('input', () => setDisabled(button, text().trim() === ''));
setDisabled(button, true);
addComposer({ editable: () => box, publish: () => button, model: text });
