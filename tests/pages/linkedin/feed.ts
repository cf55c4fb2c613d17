import { mountTiptap, rewriteTextNodes } from '../editors/tiptap';
import { h, icon, raw } from '../kit/dom';
import { addComposer, page, publish } from '../kit/page';
import { drifted } from '../kit/variant';

const posts = [
  {
    id: '7001',
    author: 'Ana Invented',
    text: 'My father waited nine hours for a bed at Eastvale last week. Who can I talk to?',
  },
  { id: '7002', author: 'Northvale Care', text: 'Three people tell us what good night shifts look like.' },
];

/** The feed: each post has a comment box that is mounted only once its button is pressed. */
export function feedItems(): HTMLElement {
  const feed = h('div', { 'data-testid': 'mainFeed', role: 'list' });
  for (const post of posts) {
    const slot = h('div', {});
    const comment = h(
      'button',
      { type: 'button', onclick: () => slot.childElementCount === 0 && slot.append(commentBox('Comment')) },
      icon('comment-small'),
      'Comment',
    );
    const item = h(
      'div',
      { role: 'listitem', class: 'item' },
      h('a', { href: `/in/${post.id}/` }, raw(post.author)),
      h(
        'div',
        { 'data-testid': 'expandable-text-box' },
        raw(post.text),
        h('button', { type: 'button', 'data-testid': 'expandable-text-button' }, '… more'),
      ),
      comment,
      slot,
    );
    if (post === posts[0]) {
      page.controls.comment = () => comment;
      item.append(oneComment());
    }
    feed.append(item);
  }
  return feed;
}

/** A comment under the post, which can itself be answered. */
function oneComment(): HTMLElement {
  const slot = h('div', {});
  const reply = h(
    'button',
    { type: 'button', onclick: () => slot.childElementCount === 0 && slot.append(commentBox('Reply')) },
    'Reply',
  );
  page.controls.reply = () => reply;
  return h(
    'div',
    { componentkey: 'replaceableComment_urn:li:comment:(activity:7001,8001)', class: 'comment' },
    h('span', { 'data-testid': 'expandable-text-box' }, raw('We waited as long as that. Nobody told us why.')),
    reply,
    slot,
  );
}

/** The control comes only once there is text; Ctrl+Enter sends too. */
function commentBox(kind: 'Comment' | 'Reply'): HTMLElement {
  const host = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const buttons = h('div', { componentkey: `commentButtonSection_${kind}` });
  const send = () => {
    if (!editor.text().trim()) return;
    publish(editor.text());
    editor.set('');
  };
  const editor = mountTiptap(
    host,
    {
      attributes: drifted({
        role: 'textbox',
        'aria-label': 'Text editor for creating comment',
        'aria-multiline': 'true',
      }) as Record<string, string>,
      onChange: () => {
        const isEmpty = editor.text().trim() === '';
        if (isEmpty) buttons.replaceChildren();
        else if (buttons.childElementCount === 0) buttons.append(h('button', { type: 'button', onclick: send }, kind));
      },
      onKey: event => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        send();
        return true;
      },
    },
    'Add a comment…',
  );
  editor.element.addEventListener('blur', () => rewriteTextNodes(editor.element));
  addComposer({
    editable: () => editor.element,
    publish: () => buttons.querySelector('button'),
    model: editor.text,
    markup: editor.markup,
    reset: editor.set,
    settle: editor.settle,
  });
  queueMicrotask(() => editor.element.focus());
  return h('div', { class: 'comment-box' }, host, buttons);
}
