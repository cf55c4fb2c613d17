import { h } from '../kit/dom';
import { page, setOpener } from '../kit/page';
import { driftClasses, query } from '../kit/variant';
import { articlePage } from './article';
import { feedItems } from './feed';
import { messageForm } from './messages';
import { openShareC } from './share-c';
import { openShareClassic, shadowOutlet } from './share-classic';

/** Which page of the site this is, by its route, as the real one decides it. */
const path = location.pathname;
const root = h('div', { id: 'root' });
document.body.dataset.rehydrated = 'true';
document.body.append(root);
root.append(
  h('header', { role: 'banner' }, h('input', { role: 'combobox', 'aria-label': 'Search', placeholder: 'Search' })),
);
driftClasses(document);

if (path.startsWith('/article/new')) root.append(articlePage());
else if (path.startsWith('/messaging')) root.append(h('main', { role: 'main' }, messageForm()));
else if (path.startsWith('/company/')) company();
else if (path.startsWith('/preload/sharebox')) openShareClassic(shadowOutlet(root));
else feed();

function feed(): void {
  const open = query.get('gen') === 'b' ? openB() : () => openShareC(root);
  const words = h('div', { 'aria-label': 'Start a post' }, 'Start a post');
  const trigger = h('div', { role: 'button', tabindex: 0, class: 'trigger', onclick: open }, words);
  const main = h('main', { role: 'main' }, trigger, feedItems());
  root.append(main);
  if (query.has('docked')) root.append(h('aside', { class: 'docked' }, messageForm()));
  if (query.has('framed')) main.prepend(frame());
  setOpener(() => (query.has('framed') || page.composers.length > 0 ? null : trigger));
  if (query.get('shareActive') === 'true') open();
}

function openB(): () => void {
  const outlet = shadowOutlet(root);
  // Players and chats leave dialogs of theirs behind, out of sight.
  root.append(h('div', { role: 'dialog', 'aria-label': 'Video player', style: 'display: none' }));
  return () => openShareClassic(outlet);
}

function company(): void {
  root.append(h('main', { role: 'main' }, h('h1', {}, 'Page posts')));
  openShareClassic(root, { isPage: true });
}

function frame(): HTMLIFrameElement {
  return h('iframe', {
    'data-testid': 'interop-iframe',
    src: '/preload/sharebox/',
    width: 620,
    height: 480,
    title: 'Share',
  });
}
