import { h, icon, raw } from '../kit/dom';
import { addComposer, page, publish } from '../kit/page';
import { query } from '../kit/variant';
import { lexicalBox, ownForm } from './box';
import { mentionList } from './mention-list';

/** Posts of the feed, with a comment under the first: every comment box sends on a bare Enter. */
export function articles(): HTMLElement[] {
  const first = h(
    'div',
    { role: 'article', class: 'item' },
    h('h3', {}, raw('Ana Invented')),
    h(
      'div',
      { 'data-ad-rendering-role': 'story_message' },
      h(
        'div',
        { dir: 'auto' },
        raw('Six hours with my little boy in Eastvale children’s A&E and nobody could say how long.'),
      ),
    ),
  );
  const comment = commentWithAnswer();
  const open = h('div', { role: 'button', tabindex: 0 }, 'Comment');
  open.addEventListener('click', () => first.append(commentBox('Comment as Sam Invented')), { once: true });
  page.controls.comment = () => open;
  first.append(open, comment);
  return [
    first,
    h(
      'div',
      { role: 'article', class: 'item' },
      h('div', { dir: 'auto' }, raw('The library is open late on Thursday.')),
    ),
  ];
}

/** What somebody said of a post, and the way to answer it. */
export function commentWithAnswer(): HTMLElement {
  const comment = h(
    'div',
    { role: 'article', 'aria-label': 'Comment by Ben Invented', class: 'comment' },
    h('div', { dir: 'auto' }, raw('Same last winter. We never had an answer.')),
  );
  const answer = h('div', { role: 'button', tabindex: 0 }, 'Reply');
  answer.addEventListener('click', () => comment.append(commentBox('Reply to Ben Invented')), { once: true });
  comment.append(answer);
  page.controls.reply = () => answer;
  return comment;
}

/** `comment=bare` leaves out the form that the site puts it in, and the name of the place of its button. */
export function commentBox(prompt: string, { takesFocus = true } = {}): HTMLElement {
  const send = () => {
    if (!editor.text().trim()) return;
    publish(editor.text());
    editor.set('');
  };
  const { row, editor } = lexicalBox(
    prompt,
    () => mentions.update(),
    event => {
      if (mentions.takesKey(event)) return true;
      if (event.key !== 'Enter' || event.shiftKey) return false;
      send();
      return true;
    },
  );
  const mentions = mentionList(editor);
  const button = h(
    'div',
    { role: 'button', tabindex: 0, 'aria-label': 'Comment', class: 'icon', onclick: send },
    icon('send'),
  );
  addComposer({
    editable: () => editor.element,
    publish: () => button,
    model: editor.text,
    markup: editor.markup,
    reset: editor.set,
  });
  if (takesFocus) queueMicrotask(() => editor.element.focus());
  const isBare = query.get('comment') === 'bare';
  const place = h('div', isBare ? {} : { id: 'focused-state-composer-submit' }, button);
  if (isBare) return h('div', { class: 'comment-box' }, row, place);
  return ownForm({ role: 'presentation', class: 'comment-box' }, row, place);
}
