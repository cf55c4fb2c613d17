import type { MountedEditor } from '../editors/mounted';
import { mountTiptap, rewriteTextNodes } from '../editors/tiptap';
import { blobPicture, h, icon, setDisabled } from '../kit/dom';
import { addComposer, page, publish } from '../kit/page';
import { drifted, lag, query, word } from '../kit/variant';
import { mediaDialog, scheduleDialog } from './sub-dialogs';

export interface Picture {
  alt: string;
}

/** Everything the composer knows; its elements are built anew whenever a sub-dialog closes. */
interface Share {
  text: string;
  pictures: Picture[];
  isScheduled: boolean;
}

/** The new composer: an empty native dialog first, replaced by the real one about half a second later. */
export function openShareC(root: HTMLElement): void {
  history.pushState({}, '', '/sharing/compose');
  const empty = h('dialog', { 'data-testid': 'dialog' });
  root.append(empty);
  empty.showModal();
  const share: Share = {
    text: query.get('text') ?? '',
    pictures: (query.get('media') ?? '')
      .split(',')
      .filter(Boolean)
      .map(kind => ({ alt: kind === 'alt' ? 'Two nurses laughing' : '' })),
    isScheduled: query.has('scheduled'),
  };
  setTimeout(() => {
    const real = h('dialog', { 'data-testid': 'dialog', class: 'share' });
    build(real, share, root);
    empty.replaceWith(real);
    real.showModal();
    real.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  }, lag(500));
}

function build(dialog: HTMLDialogElement, share: Share, root: HTMLElement): void {
  const close = () => {
    leave();
    dialog.remove();
    history.replaceState({}, '', '/feed/');
  };
  const send = () => {
    if (!share.text.trim()) return;
    publish(share.text);
    close();
  };
  const button = h(
    'button',
    { type: 'button', onclick: (event: Event) => (event.isTrusted || query.get('untrusted') !== 'ignore') && send() },
    share.isScheduled ? 'Schedule' : 'Post',
  );
  const host = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const editor = mountEditor(host, share, button, send);
  const leave = addComposer({
    editable: () => editor.element,
    publish: () => button,
    model: editor.text,
    markup: editor.markup,
    reset: editor.set,
    settle: editor.settle,
  });
  const rebuild = () => {
    leave();
    editor.destroy();
    if (query.has('drops')) share.text = '';
    build(dialog, share, root);
  };
  const media = iconButton('Media', 'image-medium', () => mediaDialog(root, share.pictures, rebuild));
  page.controls.media = () => media;
  const clock = h(
    'a',
    {
      'aria-label': 'Scheduled',
      'aria-haspopup': 'dialog',
      href: '#',
      onclick: (event: Event) => {
        event.preventDefault();
        scheduleDialog(root, () => {
          share.isScheduled = true;
          rebuild();
        });
      },
    },
    icon('clock-medium'),
  );
  page.controls.schedule = () => clock;
  dialog.replaceChildren(
    iconButton('Dismiss', 'close-medium', close),
    h(
      'div',
      { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' },
      header(),
      host,
      share.isScheduled && h('p', {}, 'Posting at 09:00'),
      ...share.pictures.map(picture =>
        h(
          'figure',
          {},
          icon('image-medium'),
          h('img', { src: blobPicture(), 'kept-alt': picture.alt, width: 200, height: 120 }),
        ),
      ),
      h(
        'div',
        { class: 'bar' },
        share.pictures.length === 0 && media,
        iconButton('Add event', 'calendar-medium'),
        iconButton('Open emoji keyboard', 'emoji-medium'),
        clock,
        button,
      ),
    ),
  );
  editor.set(share.text);
}

function mountEditor(host: HTMLElement, share: Share, button: HTMLElement, send: () => void): MountedEditor {
  const named = drifted({
    role: 'textbox',
    componentkey: 'ShareBox_textEditor',
    'aria-multiline': 'true',
    'aria-label': 'Text editor for creating content',
  });
  const editor = mountTiptap(
    host,
    {
      attributes: named as Record<string, string>,
      onChange: () => {
        share.text = editor.text();
        setDisabled(button, share.text.trim() === '');
      },
      onKey: event => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        send();
        return true;
      },
    },
    word('Share your thoughts ...'),
  );
  setDisabled(button, share.text.trim() === '');
  editor.element.addEventListener('blur', () => rewriteTextNodes(editor.element));
  return editor;
}

/** Author, audience and who can comment: told apart only by the ids of their icons. */
function header(): HTMLElement {
  const isPage = query.has('as-page');
  return h(
    'div',
    { class: 'head' },
    h('figure', {}, icon(isPage ? 'company-accent-4' : 'person-accent-4')),
    ...[
      ['caret-small', isPage ? 'Eastvale Hospitals' : 'Sam Invented'],
      ['visibility-small', 'Post to Anyone'],
      ['comment-small', 'Anyone can comment'],
    ].map(([id, words]) => h('div', { role: 'button', tabindex: 0, 'aria-expanded': 'false' }, icon(id!), words!)),
  );
}

export function iconButton(label: string, id: string, onclick?: () => void): HTMLButtonElement {
  return h('button', { type: 'button', 'aria-label': label, class: 'icon', ...(onclick ? { onclick } : {}) }, icon(id));
}
