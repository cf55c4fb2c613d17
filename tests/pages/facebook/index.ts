import { h } from '../kit/dom';
import { recordShortcuts, setOpener } from '../kit/page';
import { driftClasses, query } from '../kit/variant';
import { articles } from './articles';
import { dockedChat } from './chat';
import { composerDialog } from './dialog';
import { groupComposer } from './group';
import { pageletOf, viewer } from './viewer';

/** Which page of the site this is, by its route. */
const path = location.pathname;
recordShortcuts();
const root = h('div', { class: 'x1abc root' });
document.body.append(root);
driftClasses(document);
root.append(
  h(
    'div',
    { role: 'banner' },
    h('input', { type: 'search', role: 'combobox', 'aria-label': 'Search Facebook', placeholder: 'Search Facebook' }),
  ),
);
for (const name of ['Notifications', 'Chats', 'Account'])
  root.append(h('div', { role: 'dialog', 'aria-label': name, class: 'unseen' }));

const isProfile = path.startsWith('/profile') || path.startsWith('/sam.invented');
if (path.startsWith('/messages')) root.append(h('div', { role: 'main' }, dockedChat()));
else if (path.startsWith('/groups/')) group();
else if (pageletOf(path)) root.append(...viewer(pageletOf(path)!), ...chatIfAsked());
else feed();

function feed(): void {
  const trigger = h('div', { role: 'button', tabindex: 0, class: 'trigger' }, "What's on your mind, Sam?");
  trigger.addEventListener('click', () => document.body.append(composerDialog({ isProfile })));
  setOpener(() => (document.querySelector('[contenteditable="true"]') && !query.has('docked') ? null : trigger));
  root.append(
    h('div', { role: 'main' }, h('div', { role: 'region', 'aria-label': 'Create a post' }, trigger), ...articles()),
  );
  root.append(...chatIfAsked());
}

function chatIfAsked(): HTMLElement[] {
  return query.has('docked') ? [h('div', { class: 'docked' }, dockedChat())] : [];
}

function group(): void {
  root.append(
    h(
      'div',
      { role: 'main' },
      h('h1', {}, 'Eastvale new parents'),
      h('span', {}, `${query.get('group') ?? 'Private'} group`),
      groupComposer(),
      ...articles(),
    ),
    ...chatIfAsked(),
  );
}
