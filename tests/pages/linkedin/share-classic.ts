import { mountQuill } from '../editors/quill';
import { blobPicture, h, icon, raw, setDisabled } from '../kit/dom';
import { addComposer, page, publish } from '../kit/page';
import { driftClasses, drifted, query } from '../kit/variant';

/** The host of zero height whose open shadow root holds the member's classic composer. */
export function shadowOutlet(root: HTMLElement): ShadowRoot {
  const host = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom', style: 'height: 0' });
  root.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = document.getElementById('page-style')?.textContent ?? '';
  shadow.append(style);
  driftClasses(shadow);
  return shadow;
}

/** The classic composer with Quill: in the shadow root (B), or in the page for company admins (A). */
export function openShareClassic(into: HTMLElement | ShadowRoot, { isPage = false } = {}): void {
  const host = h('div', {});
  const modal = h('div', {
    role: 'dialog',
    class: 'share-box-v2__modal',
    'aria-labelledby': 'share-to-linkedin-modal__header',
  });
  const layer = h(
    'div',
    { class: `theme--light layer ${query.has('dark') ? 'dark' : ''}` },
    h('div', { 'data-test-modal-id': 'sharebox', class: 'fixed' }, modal),
  );
  const close = () => {
    leave();
    layer.remove();
  };
  const send = () => {
    if (!editor.text().trim()) return;
    publish(editor.text());
    close();
  };
  let isScheduled = query.has('scheduled');
  const button = h(
    'button',
    { type: 'button', class: 'share-actions__primary-action primary' },
    isScheduled ? 'Schedule' : 'Post',
  );
  button.addEventListener('click', event => (event.isTrusted || query.get('untrusted') !== 'ignore') && send());
  setDisabled(button, true);
  const later = h(
    'button',
    { type: 'button', class: 'share-actions__scheduled-post-btn', 'aria-label': 'Schedule post' },
    icon('clock-medium'),
  );
  later.addEventListener('click', () => {
    isScheduled = true;
    button.textContent = h('span', {}, 'Schedule').textContent;
  });
  page.controls.schedule = () => later;
  modal.append(
    h('h2', { 'kept-id': 'share-to-linkedin-modal__header' }, 'Create a post'),
    h('button', { type: 'button', 'aria-label': 'Dismiss', onclick: close }, icon('close-medium')),
    isPage
      ? h('div', {}, raw('Eastvale Hospitals'))
      : h(
          'button',
          { type: 'button', class: 'share-unified-settings-entry-button' },
          h('span', {}, raw('Sam Invented')),
          h('br', {}),
          h('span', {}, 'Post to Anyone'),
        ),
    host,
    ...pictures(),
    h('div', { class: 'bar' }, later, button),
  );
  into.append(layer);
  const editor = mountQuill(host, {
    attributes: editorAttributes(isPage),
    // As on the site: the control follows one turn after the text.
    onChange: () => setTimeout(() => setDisabled(button, editor.text().trim() === '')),
    onKey: event => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
      send();
      return true;
    },
  });
  const leave = addComposer({
    editable: () => editor.element,
    publish: () => button,
    model: editor.text,
    markup: editor.markup,
    reset: editor.set,
    settle: editor.settle,
  });
  if (query.get('text')) editor.set(query.get('text')!);
  else editor.element.focus();
}

function editorAttributes(isPage: boolean): Record<string, string> {
  const hint = 'What do you want to talk about?';
  return drifted({
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Text editor for creating content',
    'data-placeholder': hint,
    'aria-placeholder': hint,
    ...(isPage ? {} : { 'data-test-ql-editor-contenteditable': 'true' }),
  }) as Record<string, string>;
}

function pictures(): HTMLElement[] {
  const wanted = (query.get('media') ?? '').split(',').filter(Boolean);
  if (wanted.length === 0) return [];
  return [
    h(
      'div',
      { class: 'share-creation-state__preview-container', 'aria-hidden': 'true' },
      ...wanted.map(() => h('img', { class: 'share-images__image', src: blobPicture(), width: 160, height: 100 })),
    ),
  ];
}
