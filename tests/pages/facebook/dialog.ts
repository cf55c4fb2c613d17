import { blobPicture, h, icon, setDisabled } from '../kit/dom';
import { addComposer, page, publish } from '../kit/page';
import { lag, query } from '../kit/variant';
import { isModEnter, lexicalBox, ownForm } from './box';

/** The composer in its dialog, in a form that is sent by POST (`post=bare`: in none); the buttons come 300 ms after the text box. On one's own profile "Next" leads to a second screen without an editor. */
export function composerDialog({ isProfile }: { isProfile: boolean }): HTMLElement {
  const dialog = h('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Create post', class: 'modal' });
  const form = query.get('post') === 'bare' ? h('div', {}) : ownForm({ method: 'POST' });
  const post = h(
    'div',
    { role: 'button', tabindex: 0, 'aria-label': isProfile ? 'Next' : 'Post', class: 'wide' },
    isProfile ? 'Next' : 'Post',
  );
  let published: HTMLElement = post;
  const send = (event?: Event) => {
    if (event && !event.isTrusted && query.get('untrusted') === 'ignore') return;
    if (post.getAttribute('aria-disabled') === 'true') return;
    publish(editor.text());
    close();
  };
  const { row, editor } = lexicalBox(
    "What's on your mind, Sam?",
    () => setDisabled(post, editor.text().trim() === '' && pictures.length === 0),
    event => {
      if (!isModEnter(event) || isProfile) return false;
      send();
      return true;
    },
  );
  const leave = addComposer({
    editable: () => (editor.element.isConnected ? editor.element : null),
    publish: () => (published.isConnected ? published : null),
    model: editor.text,
    markup: editor.markup,
    reset: editor.set,
  });
  const close = () => {
    leave();
    dialog.remove();
  };
  const pictures = previews(edit => photoDetails(dialog, edit));
  setDisabled(post, pictures.length === 0);
  post.addEventListener('click', event => {
    if (post.getAttribute('aria-disabled') === 'true') return;
    if (!isProfile) return send(event);
    published = secondScreen(dialog, event2 => send(event2), close);
  });
  dialog.append(h('div', { class: 'head' }, h('h2', {}, 'Create post'), closeButton(close)), form);
  form.append(identity(), row, ...pictures);
  const buttons = h('div', {}, tools(), post);
  // The real page renders them after the box; so whoever looks at once finds none.
  setTimeout(() => dialog.isConnected && form.append(buttons), lag(300));
  queueMicrotask(() => editor.element.focus());
  return dialog;
}

/** "Post settings": the text box is gone, what was written is kept. */
function secondScreen(dialog: HTMLElement, send: (event: Event) => void, close: () => void): HTMLElement {
  const post = h('div', { role: 'button', tabindex: 0, 'aria-label': 'Post', class: 'wide' }, 'Post');
  post.addEventListener('click', send);
  page.screen = 2;
  dialog.replaceChildren(
    h('div', { class: 'head' }, h('h2', {}, 'Post settings'), closeButton(close)),
    h('div', { role: 'button', tabindex: 0 }, 'Schedule options'),
    post,
  );
  return post;
}

function identity(): HTMLElement {
  const audience = query.get('audience') ?? 'Public';
  return h(
    'div',
    { class: 'head' },
    h('span', {}, 'Sam Invented'),
    h(
      'div',
      { role: 'button', tabindex: 0, 'aria-label': `Edit privacy. Sharing with ${audience}. ` },
      icon('globe'),
      audience,
    ),
  );
}

function tools(): HTMLElement {
  const tool = (label: string) =>
    h('div', { role: 'button', tabindex: 0, 'aria-label': label, class: 'icon' }, icon(label));
  return h(
    'div',
    { class: 'bar' },
    h('input', { type: 'file', hidden: 'hidden' }),
    tool('Photo/video'),
    tool('Tag people'),
    tool('Feeling/activity'),
  );
}

function closeButton(close: () => void): HTMLElement {
  return h('div', { role: 'button', tabindex: 0, 'aria-label': 'Close', class: 'icon', onclick: close }, icon('close'));
}

/** The description is written on a screen of its own, which takes the place of the composer and then gives it back. */
function photoDetails(dialog: HTMLElement, edit: HTMLElement): void {
  const composer = [...dialog.childNodes];
  const field = h('textarea', { 'aria-label': 'Custom alt text' });
  const save = h('div', { role: 'button', tabindex: 0, 'aria-label': 'Save', class: 'wide' }, 'Save');
  save.addEventListener('click', () => {
    dialog.replaceChildren(...composer);
    edit.focus();
  });
  page.controls['media-alt'] = () => field;
  page.controls['media-save'] = () => save;
  dialog.replaceChildren(h('div', { class: 'head' }, h('h2', {}, 'Photo details')), field, save);
}

/** A preview's `alt` is the site's own guess, never what the person wrote. */
function previews(onEdit: (edit: HTMLElement) => void): HTMLElement[] {
  return (query.get('media') ?? '')
    .split(',')
    .filter(Boolean)
    .map(() => {
      const edit = h('div', { role: 'button', tabindex: 0, 'aria-label': 'Edit' }, icon('edit'), 'Edit');
      edit.addEventListener('click', () => onEdit(edit));
      return h(
        'div',
        {},
        // It stands before the others in the tree here, so that nothing can rest on its place.
        h(
          'div',
          {
            role: 'button',
            tabindex: 0,
            'aria-label': 'Remove post attachment',
            class: 'icon',
            onclick: () => page.faults.push('The picture was taken away'),
          },
          icon('remove'),
        ),
        edit,
        h('div', { role: 'button', tabindex: 0 }, icon('add'), 'Add photos/videos'),
        h('img', { src: blobPicture(), 'kept-alt': 'May be an image of 2 people', width: 160, height: 100 }),
      );
    });
}
