import { mountTiptap } from '../editors/tiptap';
import { h, setDisabled } from '../kit/dom';
import { addComposer, page, publish } from '../kit/page';
import { drifted } from '../kit/variant';

/** An article: title and body, then "Next" to a dialog with the post that goes with it, and only there "Publish". */
export function articlePage(): HTMLElement {
  const title = h('textarea', { class: 'article-editor-headline__textarea', placeholder: 'Title', rows: 1 });
  const host = h('div', {});
  const next = h('button', { type: 'button', class: 'article-editor-nav__publish primary' }, 'Next');
  const main = h('main', { role: 'main', class: 'article' }, h('nav', {}, next), title, host);
  const body = mountTiptap(
    host,
    {
      attributes: drifted({
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Article editor content',
      }) as Record<string, string>,
      onChange: () => setDisabled(next, body.text().trim() === ''),
    },
    'Write here',
  );
  setDisabled(next, true);
  addComposer({
    editable: () => body.element,
    publish: () => next,
    model: body.text,
    markup: body.markup,
    reset: body.set,
    settle: body.settle,
  });
  next.addEventListener('click', () =>
    main.append(accompanying(post => publish([title.value, body.text(), post].join('\n\n')))),
  );
  return main;
}

function accompanying(send: (text: string) => void): HTMLElement {
  const host = h('div', {});
  const button = h('button', { type: 'button', class: 'share-actions__primary-action primary' }, 'Publish');
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'share-box-v2__modal modal' },
    host,
    h('div', { class: 'bar' }, button),
  );
  const editor = mountTiptap(
    host,
    {
      attributes: drifted({
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Text editor for creating content',
      }) as Record<string, string>,
      onChange: () => {},
    },
    'Tell your network what your article is about…',
  );
  button.addEventListener('click', () => {
    send(editor.text());
    dialog.remove();
  });
  addComposer({
    editable: () => editor.element,
    publish: () => button,
    model: editor.text,
    markup: editor.markup,
    reset: editor.set,
    settle: editor.settle,
  });
  queueMicrotask(() => editor.element.focus());
  page.screen = 2;
  return dialog;
}
